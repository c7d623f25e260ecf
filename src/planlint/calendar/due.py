"""One date that matters: by when, whether it was done, and who asks for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planlint.calendar.procedure import Limit
from planlint.model.paths import Path, written


class State(StrEnum):
    """How a date stands on a given day."""

    DONE = "done"
    DONE_LATE = "done-late"
    LATE = "late"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that has to happen by a day.

    `what` is its kind (`visit`, `first-core-group`, `milestone` …), `about` says whom or what it concerns, `at` is
    where the plan speaks of it, `since` the day it is counted from. `done` is the day it happened, `planned` the day
    it is arranged for. `limit` holds the number it comes from, with its basis and who is told when it is missed;
    without one the day is the plan's own. `asks` is what has to happen, where a date asks for several things.
    """

    what: str
    due: dt.date
    at: Path
    about: tuple[str, ...] = ()
    since: dt.date | None = None
    done: dt.date | None = None
    planned: dt.date | None = None
    limit: Limit | None = None
    source: str = "the plan"
    asks: tuple[str, ...] = ()
    colour: str | None = None

    def state(self, today: dt.date) -> State:
        """How it stands on that day."""
        if self.done is not None and self.done <= today:
            return State.DONE if self.done <= self.due else State.DONE_LATE
        return State.LATE if self.due < today else State.DUE

    def days_late(self, today: dt.date) -> int:
        """By how many calendar days it is or was late; 0 where it is not. Working days would hide a weekend."""
        end = self.done if self.done is not None and self.done <= today else today
        return max(0, (end - self.due).days)

    @property
    def planned_too_late(self) -> int:
        """By how many days the day it is arranged for lies after the last one allowed."""
        return max(0, (self.planned - self.due).days) if self.planned else 0

    def as_json(self, today: dt.date) -> dict[str, Any]:
        """The date for other programs: days as ISO dates, `at` as a path in the plan file."""
        return {
            "what": self.what,
            "about": list(self.about),
            "at": written(self.at),
            "due": self.due.isoformat(),
            "since": self.since.isoformat() if self.since else None,
            "planned": self.planned.isoformat() if self.planned else None,
            "done": self.done.isoformat() if self.done and self.done <= today else None,
            "state": self.state(today).value,
            "days_late": self.days_late(today),
            "limit": self.limit.words if self.limit else None,
            "basis": list(self.limit.basis) if self.limit else [],
            "tell": self.limit.tell if self.limit else None,
            "source": self.source,
            "asks": list(self.asks),
            "colour": self.colour,
        }


@dataclass(frozen=True, slots=True)
class Undated:
    """Something to do of which nobody can say by when: its `words` for the time, as the plan has them.

    `problem` is what is unclear in a date among them, `begins` the day from which it holds.
    """

    what: str
    at: Path
    about: tuple[str, ...]
    words: str | None
    problem: str | None = None
    begins: dt.date | None = None

    def as_json(self) -> dict[str, Any]:
        """The same for other programs, as `Due.as_json`."""
        return {
            "what": self.what,
            "about": list(self.about),
            "at": written(self.at),
            "words": self.words,
            "problem": self.problem,
            "begins": self.begins.isoformat() if self.begins else None,
        }
