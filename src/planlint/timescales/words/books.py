"""The phrases of `lint_rules/words/timescales.yml`, ready to be looked up."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planlint.bundled import words
from planlint.timescales.words.tokens import PhraseBook


@dataclass(frozen=True, slots=True)
class Books:
    """One book a kind of phrase; the label is the kind, the event id, or the key of `repetitions`."""

    placeholders: PhraseBook
    nothing: PhraseBook
    done: PhraseBook
    soft: PhraseBook
    events: PhraseBook
    happenings: PhraseBook
    occasions: PhraseBook
    soft_ends: PhraseBook
    prose: PhraseBook
    closing: PhraseBook
    unforeseen: PhraseBook
    unnamed: PhraseBook
    two_meanings: PhraseBook
    sets_off: PhraseBook
    unplanned: PhraseBook
    reactions: PhraseBook
    repetitions: PhraseBook
    repetition: Mapping[str, Mapping[str, Any]]


@functools.cache
def books() -> Books:
    """The books, read and built once."""
    data = words("timescales")

    def plain(name: str) -> PhraseBook:
        return PhraseBook((phrase, name) for phrase in data[name])

    def by_id(name: str) -> PhraseBook:
        return PhraseBook((phrase, label) for label, phrases in data[name].items() for phrase in phrases)

    def judged(groups: Mapping[str, list[str]]) -> PhraseBook:
        kinds = ("vague", "open_ended")
        return PhraseBook((str(phrase), kind) for kind in kinds for phrase in groups[kind])

    return Books(
        placeholders=plain("placeholders"),
        nothing=plain("nothing"),
        done=plain("done"),
        soft=judged(data),
        events=by_id("events"),
        happenings=by_id("happenings"),
        occasions=plain("occasions"),
        soft_ends=plain("soft_ends"),
        prose=judged(data["in_prose"]),
        closing=plain("closing"),
        unforeseen=plain("unforeseen"),
        unnamed=by_id("unnamed"),
        two_meanings=by_id("two_meanings"),
        sets_off=plain("sets_off"),
        unplanned=plain("unplanned"),
        reactions=plain("reactions"),
        repetitions=PhraseBook((phrase, phrase) for phrase in data["repetitions"]),
        repetition=data["repetitions"],
    )
