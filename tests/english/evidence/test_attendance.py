"""Turning up for a service is not a change."""

import pytest

from planlint.english.evidence.attendance import attended
from planlint.english.pipeline import Parses

PARSES = Parses()


def _attended(text: str, *children: str) -> str:
    found = attended(text, PARSES.parse, frozenset(children))
    return text[found.start : found.end] if found else ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mum attends the parenting course", "attends the parenting course"),
        ("Parenting course completed", "Parenting course completed"),
        ("Certificate of completion", "Certificate of completion"),
        ("Dad will do Caring Dads", "do Caring Dads"),
        ("Parents engage with services", "engage with services"),
        ("Mum has attended all sessions", "attended all sessions"),
        ("A letter from Relate saying that they have been to six sessions", "been to six sessions"),
    ],
)
def test_attendance_is_found_with_the_service_it_is_about(text: str, words: str) -> None:
    assert _attended(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Jayden attends school on 19 days out of 20",
        "Contact notes show Stuart does not ask the girls about their mother",
        "Two year review completed and shared with core group",
        "Tyrell's own words in the mentor's log",
        "Both beds made up at two visits",
        "Dental treatment finished for Alfie",
        "8 of 10 sessions attended, and Bev has seen her sober at bedtime",
        "The twins attend play therapy",
        "Shannon, 15, attends counselling",
        "Mum completes the school run herself",
        "Mum has finished the course and now puts Leo to bed by 7pm",
        "Mum engages with the health visitor, who sees clean bottles",
    ],
)
def test_a_childs_own_attendance_or_a_change_beside_it_is_no_fault(text: str) -> None:
    assert _attended(text) == ""


def test_the_plans_own_children_are_known_by_name() -> None:
    assert _attended("Nia attends the young parents group")
    assert not _attended("Nia attends the young parents group", "nia")


def test_a_child_who_keeps_all_appointments_shows_no_change_either() -> None:
    assert _attended("Kyle attends all appointments.", "kyle") == "attends all appointments"
