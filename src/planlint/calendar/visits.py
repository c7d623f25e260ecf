"""Visits to each child: only one at which the child was seen counts (PL5, SP7.1.3, ST4, IM3.1, IM5.1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.calendar.case import Case
from planlint.calendar.core_groups import own_interval
from planlint.calendar.due import Due
from planlint.calendar.periods import after
from planlint.calendar.procedure import Limit, LimitName
from planlint.model.contact import PlannedContact, Visit
from planlint.model.paths import Path
from planlint.model.people import Child


@dataclass(frozen=True, slots=True)
class Made:
    """A visit with the day it was made and where it stands in the plan."""

    visit: Visit
    day: dt.date
    at: Path


def visit_dates(case: Case, today: dt.date) -> Iterator[Due]:
    """For each child who is born: each visit that was due, and the next one; counted from the conference."""
    for place, child in enumerate(case.document.children):
        limit, source = _shorter(case, child, today)
        if limit is None or child.born is None:
            continue
        made = [each for each in visits_to(case, child, today) if each.visit.child_seen]
        begin = _begin(case, child)
        if begin is None:
            begin = made[0].day if made else None
        if begin is None:
            continue
        name = child.id or child.name or ""
        for each in (visit for visit in made if visit.day > begin):
            yield Due("visit", _by(case, begin, limit), each.at, (name,), begin, each.day, None, limit, source)
            begin = each.day
        yield Due(
            "visit",
            _by(case, begin, limit),
            ("visits",) if case.document.visits else ("children", place),
            (name,),
            begin,
            None,
            _planned(case, child, begin),
            limit,
            source,
            tuple(_asked_next(case, child, made, today)),
        )


def _asked_next(case: Case, child: Child, made: list[Made], today: dt.date) -> Iterator[str]:
    """What the next visit has to make good: seen alone, the bedroom seen; and what follows when nobody was let in."""
    procedure, name = case.procedure, child.name or "the child"
    if procedure is None:
        return
    for key, words in (("alone", f"See {name} alone"), ("bedroom", f"See the bedroom of {name}")):
        seen = procedure.seen.get(key)  # type: ignore[call-overload]
        if seen is not None and seen.how == "every-other" and made and getattr(made[-1].visit, key) is False:
            yield f"{words}: at the last visit it was not so ({', '.join(seen.basis)})"
    missed = no_access_in_a_row(case, child, today)
    if procedure.no_access is not None and len(missed) >= procedure.no_access.visits:
        basis = ", ".join(procedure.no_access.basis)
        yield f"Nobody could see {name} at {len(missed)} visits in a row: tell {procedure.no_access.tell} ({basis})"


def visits_to(case: Case, child: Child, today: dt.date, *, by_anybody: bool = False) -> list[Made]:
    """The visits to a child that were made or tried up to `today` by a social worker (or anybody), in order."""
    found = [
        Made(visit, visit.date, ("visits", number))
        for number, visit in enumerate(case.document.visits)
        if visit.date is not None
        and visit.date <= today
        and visit.child_seen is not None
        and (not visit.children or child.id in visit.children)
        and (by_anybody or _by_a_social_worker(case, visit))
    ]
    return sorted(found, key=lambda each: each.day)


def no_access_in_a_row(case: Case, child: Child, today: dt.date) -> tuple[Made, ...]:
    """The latest visits at which nobody could see the child, as many as follow each other, whoever made them."""
    found: list[Made] = []
    for each in reversed(visits_to(case, child, today, by_anybody=True)):
        if each.visit.child_seen:
            break
        found.append(each)
    return tuple(reversed(found))


def _begin(case: Case, child: Child) -> dt.date | None:
    conference = case.document.conference.date if case.document.conference else None
    return max(conference, child.born) if conference and child.born else conference


def _planned(case: Case, child: Child, since: dt.date) -> dt.date | None:
    days = (
        visit.date
        for visit in case.document.visits
        if visit.date and visit.date > since and visit.child_seen is None
        if (not visit.children or child.id in visit.children) and _by_a_social_worker(case, visit)
    )
    return min(days, default=None)


def _by(case: Case, since: dt.date, limit: Limit) -> dt.date:
    return after(since, limit.count, limit.unit, case.nation)


def _shorter(case: Case, child: Child, today: dt.date) -> tuple[Limit | None, str]:
    """The shorter of the procedure's interval and the plan's own."""
    own = next((limit for each in case.document.contacts if (limit := _own(case, each, child)) is not None), None)
    theirs = case.limit(LimitName.VISIT)
    if theirs is None or case.procedure is None:
        return own, "the plan"
    if own is not None and _by(case, today, own) < case.by(today, theirs):
        # Who is told when a visit is missed stays the procedure's.
        return own.model_copy(update={"tell": theirs.tell, "basis": theirs.basis}), "the plan"
    place = f", {theirs.place}" if theirs.place else ""
    return theirs, f"{case.procedure.source}{place}"


def _own(case: Case, contact: PlannedContact, child: Child) -> Limit | None:
    lead = case.document.lead_social_worker
    return own_interval(contact.how_often) if contact.who == lead and lead and child.id in contact.sees else None


def _by_a_social_worker(case: Case, visit: Visit) -> bool:
    if visit.by is None or visit.by == case.document.lead_social_worker:
        return True
    person = next((person for person in case.document.people if person.id == visit.by), None)
    return person is not None and "social worker" in (person.role or "").lower()
