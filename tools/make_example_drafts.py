"""Makes the example drafts `examples/poor-draft.docx` and `examples/poor-actions.xlsx` from the poor plan.

They show what people really begin with: a council's own Word form, and an export of actions. The same input gives the
same bytes, so that a change can be read in git.
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
import openpyxl
import yaml

EXAMPLES = Path(__file__).parents[1] / "examples"
_SAME_TIME = (2027, 1, 25, 9, 0, 0)
_COLUMNS = ("Outcome", "Action", "By whom", "By when", "How will we know?")


def main() -> None:
    """Writes both drafts beside the plan they come from."""
    plan = yaml.load((EXAMPLES / "poor-plan.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    (EXAMPLES / "poor-draft.docx").write_bytes(_with_one_time(_word_draft(plan)))
    (EXAMPLES / "poor-actions.xlsx").write_bytes(_with_one_time(_sheet(plan)))
    print("examples/poor-draft.docx, examples/poor-actions.xlsx")


def _word_draft(plan: dict[str, Any]) -> bytes:
    document = docx.Document()
    document.core_properties.author = ""
    document.core_properties.created = document.core_properties.modified = dt.datetime(*_SAME_TIME)
    document.add_heading("Child Protection Plan", 0)
    _facts(document, plan)
    document.add_heading("People", 1)
    people = [(each.get("name", ""), _relation(each), each.get("agency", "")) for each in plan["people"]]
    _table(document, ("Name", "Role", "Agency"), people)
    document.add_heading("What are we worried about?", 1)
    for concern in plan["concerns"]:
        document.add_paragraph(concern["description"], style="List Bullet")
    document.add_heading("What is working well?", 1)
    for strength in plan["strengths"]:
        document.add_paragraph(strength["description"], style="List Bullet")
    document.add_heading("The plan", 1)
    _table(document, _COLUMNS, _action_rows(plan))
    document.add_heading("Contingency plan", 1)
    for entry in plan["contingency"]:
        words = ": ".join(part for part in (entry.get("if_this"), entry.get("then")) if part)
        document.add_paragraph(words, style="List Bullet")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _facts(document: Any, plan: dict[str, Any]) -> None:
    meetings = plan.get("meetings", {})
    rows = [(f"Child’s name ({number})", child["name"]) for number, child in enumerate(plan["children"], start=1)]
    rows += [
        ("Date of plan", _day(plan.get("date"))),
        ("Date of conference", _day(plan.get("conference", {}).get("date"))),
        ("First core group", _day(meetings.get("first_core_group"))),
        ("Date of review conference", _day(meetings.get("review_conference"))),
    ]
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in rows:
        if value:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, value


def _action_rows(plan: dict[str, Any]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for outcome in plan["outcomes"]:
        evidence = "\n".join(each.get("description", "") for each in outcome.get("evidence", ()))
        for number, action in enumerate(outcome.get("actions", outcome.get("actoins", ({},)))):
            first = (outcome["description"], evidence) if number == 0 else ("", "")
            by_when = action.get("by_when", action.get("by_wen", ""))
            words = (action.get("description", ""), action.get("by_whom", ""), by_when)
            rows.append((first[0], *words, first[1]))
    return rows


def _table(document: Any, header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    table = document.add_table(rows=1, cols=len(header), style="Table Grid")
    for cell, words in zip(table.rows[0].cells, header, strict=True):
        cell.text = words
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words


def _sheet(plan: dict[str, Any]) -> bytes:
    book = openpyxl.Workbook()
    book.properties.creator = ""
    book.properties.created = book.properties.modified = dt.datetime(*_SAME_TIME)
    sheet = book.active
    sheet.title = "Actions"
    sheet.append(_COLUMNS)
    outcome = ""
    for row in _action_rows(plan):
        outcome = row[0] or outcome
        sheet.append((outcome, *row[1:]))
    people = book.create_sheet("People")
    people.append(("Name", "Role", "Agency"))
    for each in plan["people"]:
        people.append((each.get("name", ""), _relation(each), each.get("agency", "")))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _relation(person: dict[str, Any]) -> str:
    return str(person.get("role") or next((each["is"] for each in person.get("relations", ())), ""))


def _day(written: str | None) -> str:
    if not written:
        return ""
    day = dt.date.fromisoformat(written)
    return f"{day.day} {day:%B %Y}"


def _with_one_time(archive: bytes) -> bytes:
    """The same zip with one time on every part, and without the library's own properties of who and when."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _SAME_TIME), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


if __name__ == "__main__":
    main()
