"""Texts that are asked for together are parsed as one batch, and as they would be alone."""

from __future__ import annotations

from contextlib import suppress

import pytest

from planlint.english import pipeline as english
from planlint.english.pipeline import NotYetParsed, Parses, PipelineMissing

TEXTS = ["Nan rings the school.", "Dad’s drinking is monitored by the team.", "Nan rings the school."]


def _asked_together(parses: Parses) -> None:
    with parses.together():
        for text in TEXTS:
            with suppress(NotYetParsed):
                parses.parse(text)


def test_a_text_waits_for_the_others_of_its_plan() -> None:
    parses = Parses()
    with parses.together(), pytest.raises(NotYetParsed):
        parses.parse(TEXTS[0])
    assert parses.parse(TEXTS[0]).text == TEXTS[0]


def test_together_a_text_is_understood_as_alone() -> None:
    parses, alone = Parses(), Parses()
    _asked_together(parses)
    for text in TEXTS:
        assert parses.parse(text).to_json() == alone.parse(text).to_json()


def test_what_was_parsed_together_is_not_parsed_again() -> None:
    parses = Parses()
    _asked_together(parses)
    assert parses.parse(TEXTS[0]) is parses.parse(TEXTS[2])


def test_without_a_pipeline_who_asks_again_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise PipelineMissing("not installed")

    monkeypatch.setattr(english, "pipeline", missing)
    parses = Parses()
    _asked_together(parses)
    with pytest.raises(PipelineMissing):
        parses.parse(TEXTS[0])
