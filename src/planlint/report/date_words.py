"""How the dates of a case are said: what is due, for whom, how late it is, and who has to be told."""

from __future__ import annotations

import datetime as dt

from planlint.calendar.due import Due, State, Undated
from planlint.model.plan import CaseDocument
from planlint.timescales import with_weekday

_TITLES = {
    "first-core-group": "First core group",
    "core-group": "Core group",
    "visit": "Visit to",
    "plan-to-manager": "Detailed plan to the team manager",
    "notes-out": "Notes of the core group to everybody on its list",
    "review-conference": "Review conference",
    "milestone": "",
    "disagreement": "Disagreement settled:",
    "ending-notice": "Notice of the ending letter runs out",
    "looked-after-letter": "Letter that ends the plan, as the child is looked after",
    "receiving-conference": "Conference of the receiving authority",
    "action": "Action",
    "assessment": "Assessment:",
}


def title(due: Due | Undated, document: CaseDocument) -> str:
    """What is due, with the names of those it concerns: “Visit to Lena Nowak”."""
    names = {child.id: child.name for child in document.children}
    names |= {person.id: person.name for person in document.people}
    about = ", ".join(names.get(each) or each for each in due.about)
    return f"{_TITLES.get(due.what, due.what)} {about}".strip()


def standing(due: Due, today: dt.date) -> str:
    """How it stands: “3 days late”, “in 5 days”, “done on …”."""
    state, late = due.state(today), due.days_late(today)
    if state is State.DONE and due.done:
        return f"done on {with_weekday(due.done)}"
    if state is State.DONE_LATE and due.done:
        return f"done on {with_weekday(due.done)}, {_days(late)} late"
    if state is State.LATE:
        return f"{_days(late)} late"
    left = (due.due - today).days
    return "today" if left == 0 else "tomorrow" if left == 1 else f"in {_days(left)}"


def reason(due: Due) -> str:
    """Who asks for it: “every 15 working days since … (Pan-Lancashire procedure 1.4.3: PL5, PL6)”."""
    if due.limit is None:
        return f"set by {due.source}"
    since = f" after {with_weekday(due.since)}" if due.since else ""
    basis = f": {', '.join(due.limit.basis)}" if due.limit.basis and due.source != "the plan" else ""
    return f"{due.limit.words}{since} ({due.source}{basis})"


def why_undated(undated: Undated) -> str:
    """Why it has no last day: “from tonight”: begins on …; nothing is said of its end."""
    if not undated.words:
        return "the plan gives no time for it"
    if undated.problem:
        because = f"{undated.problem}, so this day is not counted"
    elif undated.begins:
        because = f"begins on {with_weekday(undated.begins)}; the plan names no last day"
    else:
        because = "this names no day that planlint can count to"
    return f"“{undated.words}”: {because}"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"
