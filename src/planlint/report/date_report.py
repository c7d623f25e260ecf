"""The dates of a case for people (text) and for programs (JSON)."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Sequence

from planlint.calendar.due import Due, State, Undated
from planlint.model.paths import reach
from planlint.model.plan import CaseDocument
from planlint.report.date_words import reason, standing, title, why_undated
from planlint.report.visible import visible
from planlint.timescales import with_weekday

_GROUPS = (
    ("Late", (State.LATE,)),
    ("Next", (State.DUE,)),
    ("Done late", (State.DONE_LATE,)),
    ("Done", (State.DONE,)),
)


def date_text(
    path: str,
    dues: Sequence[Due],
    document: CaseDocument,
    today: dt.date,
    notes: Iterable[str],
    *,
    undated: Sequence[Undated],
    everything: bool,
) -> str:
    """What is late first, then what comes next and what has no last day; what was done only with `everything`."""
    lines = [f"{path}: the dates as they stand on {with_weekday(today)}"]
    lines += [f"  {visible(note)}" for note in notes]
    for heading, states in _GROUPS:
        group = [due for due in dues if due.state(today) in states]
        if not group or (states == (State.DONE,) and not everything):
            continue
        lines += ["", f"{heading} ({len(group)})"]
        for due in group:
            lines += _lines(due, document, today)
    if undated:
        lines += ["", f"No last day ({len(undated)})"]
        for each in undated:
            lines += _said(each, document)
            lines.append(f"    {visible(why_undated(each))}")
    done = sum(due.state(today) is State.DONE for due in dues)
    if done and not everything:
        lines += ["", f"{done} more done in time: “--all” shows them."]
    return "\n".join(lines) + "\n"


def date_json(
    path: str,
    dues: Sequence[Due],
    document: CaseDocument,
    today: dt.date,
    notes: Iterable[str],
    *,
    undated: Sequence[Undated],
) -> str:
    """One object: the day it speaks of, the procedure, every date, what has none, and what could not be computed."""
    said = {
        "schema": 1,
        "path": path,
        "document": document.document,
        "today": today.isoformat(),
        "procedure": document.procedure,
        "dates": [{"title": title(due, document), **due.as_json(today)} for due in dues],
        "without_last_day": [{"title": title(each, document), **each.as_json()} for each in undated],
        "not_computed": list(notes),
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _lines(due: Due, document: CaseDocument, today: dt.date) -> Iterator[str]:
    yield from _said(due, document)
    yield f"    by {with_weekday(due.due)}: {standing(due, today)}"
    yield f"    {visible(reason(due))}"
    if due.state(today) in (State.LATE, State.DUE) and due.planned:
        yield f"    arranged for {with_weekday(due.planned)}{_arranged(due, today)}"
    if due.state(today) in (State.LATE, State.DONE_LATE) and due.limit and due.limit.tell:
        yield f"    tell {due.limit.tell}"
    for ask in due.asks if due.state(today) is not State.DONE else ():
        yield f"    - {ask}"


def _said(due: Due | Undated, document: CaseDocument) -> Iterator[str]:
    yield f"  {visible(title(due, document))}"
    words = reach(document, (*due.at, "description"))
    if isinstance(words, str):
        yield f"    “{visible(words)}”"


def _arranged(due: Due, today: dt.date) -> str:
    if due.planned and due.planned < today:
        return ": nothing is written about what came of it"
    late = due.planned_too_late
    return f", {late} day{'' if late == 1 else 's'} too late" if late else ""
