"""What is parsed once for all is what the files say, whole and fresh; a changed text is parsed anew."""

from __future__ import annotations

import pytest

from planlint import bundled
from planlint.bundled import own_data, text_key
from planlint.yaml_data import yaml_data
from tools import read_already

TEXTS = [*read_already.texts()]


def test_every_text_is_there_and_nothing_else() -> None:
    keys = [line.partition(b" ")[0] for line in read_already.FILE.read_bytes().splitlines()]
    assert keys == [text_key(text) for text in TEXTS], "run “make docs”"


def test_each_text_has_the_content_that_yaml_gives_it(monkeypatch: pytest.MonkeyPatch) -> None:
    # Nothing is parsed here by chance: a text that is missing would come out right all the same.
    monkeypatch.setattr("planlint.yaml_data.yaml_data", lambda text: f"parsed: {text}")
    assert [text for text in TEXTS if repr(own_data(text)) != repr(yaml_data(text))] == []


def test_a_changed_text_is_parsed_anew() -> None:
    assert own_data(TEXTS[0] + "\nadded: 1\n") == yaml_data(TEXTS[0] + "\nadded: 1\n")


def test_nothing_is_lost_where_the_file_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundled, "_read_already", dict)
    assert own_data(TEXTS[0]) == yaml_data(TEXTS[0])
