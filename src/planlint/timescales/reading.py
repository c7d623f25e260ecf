"""What was read from a deadline: its meaning, and the words that make it hard, soft, endless or unclear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planlint.model.timescale import Timescale

ProblemKind = Literal["impossible-date", "year-missing", "year-two-digits", "weekday-disagrees", "no-one-day"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in the text: code points `start` to `end` (exclusive), and the words themselves."""

    start: int
    end: int
    text: str


def moved(phrase: Phrase, by: int) -> Phrase:
    """The same words in a longer text, which has `by` more characters before them."""
    return Phrase(phrase.start + by, phrase.end + by, phrase.text)


@dataclass(frozen=True, slots=True)
class DateProblem:
    """A date nobody can keep, or that two people may read differently. `says` is a plain clause for the writer.

    `likely` are the words for the date that was probably meant, in full, where there is only one: “3 March 2027”.
    `last` is the last of the days as they were read, where no weekday contradicts: 12 March 2027 of “8-12 March” in a
    plan of 3 March 2027.
    """

    kind: ProblemKind
    phrase: Phrase
    says: str
    likely: str | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A deadline as understood (PL10, ST7).

    `limits` are the words somebody could check. `vague` and `open_ended` are already judged: a soft word beside a
    limit, or a frequency with an end, is not among them. `placeholder` is set, and all other lists are empty, when
    the whole text stands for nothing yet ("TBC", "n/a", "?"); `nothing` says that it does not even promise a time
    to come ("n/a", "?"). `done` says that it tells of no time, as nothing is left to do ("completed").
    `several` are its days where it names more than one and not which is the last: "refer 8 March, meet 20 April".
    `each` is what those days, or other limits of several, allow each for itself.
    `loose` are stretches of which one reader takes another end than the next: “early April”, “by March”.
    `unread` are the words of which the reading made nothing: “for Mum”, “at least”.
    """

    text: str
    meaning: Timescale
    limits: tuple[Phrase, ...] = ()
    vague: tuple[Phrase, ...] = ()
    open_ended: tuple[Phrase, ...] = ()
    placeholder: Phrase | None = None
    problems: tuple[DateProblem, ...] = ()
    nothing: bool = False
    done: bool = False
    several: tuple[Phrase, ...] = ()
    each: tuple[Timescale, ...] = ()
    unread: tuple[Phrase, ...] = ()
    loose: tuple[Phrase, ...] = ()
