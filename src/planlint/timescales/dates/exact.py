"""One full date, as an answer to "which day?"."""

from __future__ import annotations

from datetime import date

from planlint.timescales.dates.settle import settle
from planlint.timescales.dates.written_dates import written_at
from planlint.timescales.reading import ProblemKind
from planlint.timescales.words.tokens import Tokens


class UnclearDate(ValueError):
    """A date that two people may read differently; `likely` is the date probably meant, where one can be told."""

    def __init__(self, says: str, likely: date | None, kind: ProblemKind) -> None:
        super().__init__(says)
        self.likely = likely
        self.kind = kind


def read_date(text: str) -> date:
    """The day that `text` names, in any usual British spelling or ISO; the day comes before the month.

    Raises UnclearDate when the year is missing or has two digits or the weekday disagrees, and ValueError for
    everything else that is not one full date; the message is for the person who typed it.
    """
    tokens = Tokens(text.strip().rstrip("."))
    begin = 1 if tokens.word(0) == "the" else 0
    written = written_at(tokens, begin)
    if written is None or written.end != tokens.size or written.first is not None:
        shown = " ".join(text.split())
        shown = shown if len(shown) <= 40 else f"{shown[:39]}…"
        raise ValueError(f"“{shown}” is not one full date: write it like 3 March 2027")
    settled = settle(tokens, written, None)
    for problem in settled.problems:
        if problem.kind == "impossible-date":
            raise ValueError(problem.says)
    if written.day is None:
        raise ValueError("the day is missing: write it like 3 March 2027")
    for problem in settled.problems:
        raise UnclearDate(problem.says, settled.likely, problem.kind)
    if settled.exact is None:
        raise ValueError(f"“{text}” is not a date")
    return settled.exact.date


def is_one_day(text: str) -> bool:
    """Whether the words are one day and nothing else, with its year or without: “12 March”, “the 12th of March”."""
    tokens = Tokens(text.strip().rstrip("."))
    written = written_at(tokens, 1 if tokens.word(0) == "the" else 0)
    return written is not None and written.end == tokens.size and written.first is None and written.day is not None
