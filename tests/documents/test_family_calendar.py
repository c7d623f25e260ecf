"""One reader's own dates in a calendar: only theirs, and nothing that tells a stranger what they are for."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from planlint.documents.family_calendar import family_calendar
from planlint.model.plan import CaseDocument
from planlint.recipients.copies import CopyUnclear
from planlint.recipients.leaks import leaks
from planlint.recipients.recipient import recipient
from planlint.recipients.secrets import Secret
from planlint.recipients.shows import shows
from planlint.recipients.values import Day, Island, Prose
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import catalogue

STAMP = dt.date(2027, 3, 3)
CORE_GROUPS = ["20270325", "20270421", "20270512"]


def entries(data: bytes) -> list[tuple[str, str]]:
    """The day and title of each entry, as a calendar program reads them."""
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    text = data.decode().replace("\r\n ", "")
    titles = [re.sub(r"\\(.)", r"\1", title) for title in re.findall(r"SUMMARY:(.*)\r\n", text)]
    return list(zip(re.findall(r"DTSTART;VALUE=DATE:(\d{8})", text), titles, strict=True))


def calendar_of(plan: CaseDocument, who: str, language: str = "en") -> bytes:
    seen = view(plan, shows("family-copy"), reader=recipient(plan, who))
    return family_calendar(seen, catalogue(language), stamp=STAMP)


def test_it_holds_the_meetings_and_the_days_of_the_reader_s_own_actions(good_plan: CaseDocument) -> None:
    assert entries(calendar_of(good_plan, "housing")) == [
        ("20270310", "Last day"),
        *((day, "Core group") for day in CORE_GROUPS),
        ("20270519", "Review conference"),
    ]


def test_what_somebody_else_does_is_not_in_it(good_plan: CaseDocument) -> None:
    assert ("20270310", "Last day") not in entries(calendar_of(good_plan, "mum"))


def test_nobody_s_name_or_address_and_no_reason_is_in_it(good_plan: CaseDocument) -> None:
    data = calendar_of(good_plan, "mum", "ur")
    kept = [child.name or "" for child in good_plan.children] + [person.name or "" for person in good_plan.people]
    assert leaks(data, "ics", [Secret(name, "a name") for name in (*kept, "child protection", "Ellerdale")]) == []
    assert b"CP/2027/0117" not in data


def test_titles_are_in_the_reader_s_language(good_plan: CaseDocument) -> None:
    assert {title for _, title in entries(calendar_of(good_plan, "dad", "pl"))} >= {
        catalogue("pl").translations.gettext("Core group")
    }


def test_it_holds_visits_to_the_reader_that_are_planned_where_the_view_shows_them() -> None:
    lena = ViewPart({"name": Island("Lena Nowak", "name")})
    adam = ViewPart({"name": Island("Adam Nowak", "name")})

    def visit(day: int, child: ViewPart, planned: str) -> ViewPart:
        answer = Prose(planned, "en-GB")
        return ViewPart({"date": Day(dt.date(2027, 3, day)), "children": (child,), "planned": answer})

    visits = (visit(8, lena, "yes"), visit(9, adam, "yes"), visit(10, lena, "no"), visit(1, lena, "yes"))
    seen = ViewPart({"reader": ViewPart({"person": lena, "does": ()}), "visits": visits})
    assert entries(family_calendar(seen, catalogue("en"), stamp=STAMP)) == [("20270308", "Visits")]


def test_a_view_of_nobody_in_particular_has_no_calendar(good_plan: CaseDocument) -> None:
    with pytest.raises(CopyUnclear, match="one reader"):
        family_calendar(view(good_plan, shows("family-copy")), catalogue("en"), stamp=STAMP)
