"""Do the days of the plan's meetings come in the order in which the meetings do? (ST10, PL8, PL15)"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path
from planlint.timescales import in_full


class MeetingOrder(Options):
    """A review before the plan, a conference after it, core groups before the conference or only after the review."""

    kind: Literal["meeting-order"] = "meeting-order"
    VALUES: ClassVar = frozenset({"meeting", "day", "side", "other"})


def meeting_order(node: Any, path: Path, options: MeetingOrder, context: Context) -> Iterator[Hit]:
    """Report each day on the wrong side of another. Two on one day are in order.

    Core groups may have been, and their days may be set beyond the review; but one of them comes before it.
    """
    made, held = node.date, node.conference.date if node.conference else None
    if held and made and held > made:
        yield _hit(("conference", "date"), "The conference", held, "after", "the plan’s own date", made)
    if node.meetings is None:
        return
    review = node.meetings.review_conference
    began, what = (made, "the plan’s own date") if made else (held, "the conference")
    if review and began and review < began:
        yield _hit(("meetings", "review_conference"), "The review conference", review, "before", what, began)
        review = None  # against a day that is wrong every core group would be late
    first = node.meetings.first_core_group
    if first and held and first < held and node.conference.type != "review":
        yield _hit(("meetings", "first_core_group"), "The first core group", first, "before", "the conference", held)
    earliest = min(((day, at) for at, day in _core_groups(node)), default=None)
    if review and earliest and earliest[0] > review:
        day, group_at = earliest
        yield _hit(group_at, "The next core group", day, "after", "the review conference", review)


def _core_groups(node: Any) -> Iterator[tuple[Path, dt.date]]:
    meetings = node.meetings
    told = ((("meetings", "core_groups", place), day) for place, day in enumerate(meetings.core_groups))
    every = ((("meetings", "first_core_group"), meetings.first_core_group), *told)
    yield from ((at, day) for at, day in every if day is not None)


def _hit(at: Path, meeting: str, day: dt.date, side: str, other: str, other_day: dt.date) -> Hit:
    values = {"meeting": meeting, "day": in_full(day), "side": side, "other": f"{other}, {in_full(other_day)}"}
    return Hit(at, values=values)
