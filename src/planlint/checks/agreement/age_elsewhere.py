"""Does the age that a sentence tells fit the child's day of birth? (ST2)"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import names_of_children
from planlint.english.family.ages import ages_of_all, ages_told
from planlint.model.paths import Path
from planlint.timescales import in_full

# Worries are copied from reports of some weeks ago, and no plan is made longer before its first meeting.
_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_EARLIER = dt.timedelta(days=92)


class OtherAgeElsewhere(Options):
    """A text that tells another age of a child than the day of birth does, on any day the text may be from."""

    kind: Literal["other-age-elsewhere"] = "other-age-elsewhere"
    VALUES: ClassVar = frozenset({"who", "born", "age"})


def other_age_elsewhere(node: Any, path: Path, options: OtherAgeElsewhere, context: Context) -> Iterator[Hit]:
    """Report the first such words of each child; a plan without any day of its own is passed over."""
    today = _day_of(context)
    if today is None or not context.in_english:
        return
    for child in node.children:
        name = (child.name or "").split(" ")[0]
        if not name or child.born is None or child.born > today:
            continue
        likely = {_age(child.born, today - _EARLIER), _age(child.born, today)}
        told = ((text, age) for text in context.texts if name in text.text for age in ages_told(text.text, name))
        for text, age in ((text, age) for text, age in told if age.years not in likely):
            born = in_full(child.born)
            values = {"who": name, "born": born, "age": _age(child.born, today)}
            yield Hit(text.path, text.text[age.start : age.end], age.start, age.end, values)
            break
    yield from _of_twins(context, today)


def _of_twins(context: Context, today: dt.date) -> Iterator[Hit]:
    """What a note that names nobody else says of children who were born on one day: “They are four years old”."""
    children = context.plan.children
    born = {child.born for child in children}
    (first,) = born if len(children) > 1 and len(born) == 1 else (None,)
    if first is None or first > today:
        return
    names = names_of_children(context.plan)
    for text in (text for text in context.texts if text.path[0] == "unplaced"):
        for age in ages_of_all(text.text):
            others = [word for word in _NAME.findall(text.text[: age.start]) if word not in names]
            if not others and age.years not in {_age(first, today - _EARLIER), _age(first, today)}:
                who = " and ".join((child.name or "").split(" ")[0] for child in children)
                values = {"who": who, "born": in_full(first), "age": _age(first, today)}
                yield Hit(text.path, text.text[age.start : age.end], age.start, age.end, values)


def _day_of(context: Context) -> dt.date | None:
    """The plan's own day; else the first meeting that it names, before which it was written."""
    plan = context.plan
    if plan.date or (plan.conference and plan.conference.date):
        return plan.date or (plan.conference.date if plan.conference else None)
    meetings = plan.meetings
    days = (meetings.first_core_group, *meetings.core_groups, meetings.review_conference) if meetings else ()
    return min((day for day in days if day), default=None)


def _age(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
