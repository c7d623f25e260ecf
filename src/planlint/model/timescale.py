"""What a timescale means: the typed thing that stands beside the words as written.

The words stay as the writer put them; this is derived from them (`planlint.timescales`) and never replaces them.
Requirements PL10 and ST7: each action has a timescale that can be checked.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum


class Unit(StrEnum):
    """What a period is counted in. Working days and school days are never turned into calendar days here."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working-days"
    SCHOOL_DAYS = "school-days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class ByDate:
    """Done on or before `date`; not before `earliest` where the writer gave a span (PL10, ST7).

    "12 March 2027" is `ByDate(2027-03-12)`; "in March 2027" is 1 to 31 March; "before 12 March" ends on the 11th.
    """

    date: datetime.date
    earliest: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """Done within `count` units of an event (PL10, ST7): "within 10 working days of the conference".

    `of` is an event id listed in `lint_rules/words/timescales.yml`, `other` for an event planlint has no name for,
    or None when the writer named none (it is then counted from the plan's own date). "By the next core group" is
    `Within(0, days, "next-core-group")`; a negative count lies before the event ("two days before
    the review" is -2, "before the review" is -1).
    `since` is the day itself that it is counted from, where the words name it: "10 working days from 15 March 2027".
    With a `weekday` (Monday is 0) `count` is the how many-eth such day after the event, before it where negative, and
    0 the first on or after it: "the Friday before the review" is -1 with 4.
    `most` is the longer end of "6 to 8 weeks", whose `count` is 6; both lie on the same side of the event: "two to
    three days before the review" is -2 and -3.
    """

    count: int
    unit: Unit
    of: str | None = None
    most: int | None = None
    since: datetime.date | None = None
    weekday: int | None = None

    @property
    def latest(self) -> int:
        """The end that comes later: 8 of "6 to 8 weeks", -2 of "two to three days before the review"."""
        return self.count if self.most is None else max(self.count, self.most)

    def before(self) -> Within:
        """As long before the event as this is after it."""
        return replace(self, count=-self.count, most=None if self.most is None else -self.most)


@dataclass(frozen=True, slots=True)
class Repeating:
    """Done again and again (ST7): `times` times in every `every` units, or at each `occasion`.

    "Twice a week" is every=1, unit=weeks, times=2; "every other Friday" is every=2, unit=weeks, weekdays=(4,) with
    Monday as 0. `unit` is None only where `occasion` ("at each core group") says when. `until` is None when the
    writer gave no end: PL10 does not accept that as a timescale. `starts` is the first day, where one was given.
    `before` is what went before where it changes: "daily for two weeks, then weekly" is weekly, after daily.
    """

    every: int
    unit: Unit | None
    times: int = 1
    weekdays: tuple[int, ...] = ()
    occasion: str | None = None
    until: ByDate | Within | None = None
    starts: datetime.date | None = None
    before: tuple[Repeating, ...] = ()

    def __post_init__(self) -> None:
        """Raises ValueError for what never comes round: nobody could divide by the 0 of “every 0 weeks”."""
        if self.every < 1 or self.times < 1:
            raise ValueError("a repetition comes at least once in at least one unit")


@dataclass(frozen=True, slots=True)
class Starting:
    """Begins on a day or at an event, and nothing is said of its end (PL10): "from tonight", "12 March 2027 onwards".

    It has no last day: who reads one there reads that a rule ends on the day on which it begins.
    """

    first: ByDate | Within


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """No exact meaning: the `text` as written. It may still hold a limit ("by Friday"); see `Reading.limits` (PL10)."""

    text: str


Timescale = ByDate | Within | Repeating | Starting | NotUnderstood
