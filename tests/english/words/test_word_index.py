"""The dictionary read off its file is the one that the loaded pipeline holds, and needs no spaCy."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planlint.english.pipeline import pipeline
from planlint.english.words.word_index import unpacked, word_index

_WITHOUT_SPACY = """
import sys
from planlint.english.words.word_index import word_index
assert "ring" in word_index()["verb"]
assert "spacy" not in sys.modules
"""


def test_a_word_is_looked_up_without_loading_spacy() -> None:
    assert subprocess.run([sys.executable, "-c", _WITHOUT_SPACY], check=False).returncode == 0


def test_the_file_and_the_pipeline_hold_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    table = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    monkeypatch.setattr("planlint.english.words.word_index.pipeline", _NotLoaded)
    word_index.cache_clear()
    try:
        assert word_index() == {part: frozenset(table.get(part)) for part in ("noun", "verb", "adj", "adv")}
    finally:
        word_index.cache_clear()


class _NotLoaded:
    class cache_info:  # noqa: N801 - it stands in for that of functools
        currsize = 0


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"\x82\xa1a\x01\xd9\x02bc\xcd\x01\x00", {"a": 1, "bc": 256}),
        (b"\xdc\x00\x02\xa0\x90", ["", []]),
        (b"\xde\x00\x01\xcf\x00\x00\x00\x00\x00\x00\x00\x05\xda\x00\x01x", {5: "x"}),
    ],
)
def test_texts_numbers_lists_and_mappings_are_unpacked(data: bytes, value: object) -> None:
    assert unpacked(data) == value


def test_what_no_dictionary_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="0xca"):
        unpacked(b"\xca\x00\x00\x00\x00")
