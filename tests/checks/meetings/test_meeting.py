"""The meeting itself: where, led by whom, with whom; and an early review that somebody thought of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planlint.checks import Context
from planlint.checks.meetings.meeting import (
    ChairedBy,
    MetAtHome,
    NotOfTheGroup,
    chaired_by,
    met_at_home,
    not_of_the_group,
)
from planlint.checks.meetings.progress import EarlyReviewUnconsidered, early_review_unconsidered
from planlint.model.paths import nodes
from planlint.read import read_source


def context(plan: dict[str, Any]) -> Context:
    source = read_source(json.dumps({"document": "core-group-minutes", **plan}), Path("example.json"))
    return Context(source.plan, source.misfits)


def home(venue: str, *, because: str | None = None, address: str = "", related: bool = True) -> list[str]:
    person = {
        "id": "mum",
        "relations": [{"to": "kai", "is": "mother"}] if related else [],
        "contact": {"address": address},
    }
    of = context({"people": [person], "meeting": {"venue": venue, "home_because": because}})
    found = [hit for path, node in nodes(of.plan, "meeting") for hit in met_at_home(node, path, MetAtHome(), of)]
    assert all(venue[hit.start : hit.end] == hit.quote for hit in found)
    return [hit.quote for hit in found]


@pytest.mark.parametrize(
    ("venue", "quote"),
    [
        ("Mum’s house", "Mum’s house"),
        ("We met at her home, as in March", "her home"),
        ("DAD'S FLAT", "DAD'S FLAT"),
        ("the living room", "the living room"),
        ("Mum's house, not the family centre", "Mum's house"),
    ],
)
def test_words_that_name_a_home(venue: str, quote: str) -> None:
    assert home(venue) == [quote]


@pytest.mark.parametrize(
    "venue",
    [
        "Mill Lane School",
        "the Home-Start office",
        "Oaks family centre, the front room",
        "Teams call, Dawn at home",
        "Beech Lodge children’s home",
        "Room 3, home economics",
        "",
    ],
)
def test_places_that_only_sound_like_home(venue: str) -> None:
    assert home(venue) == []


def test_a_reason_must_hold_words() -> None:
    assert home("family home", because="Dawn could not walk.") == []
    assert home("family home", because=" ") == ["family home"]


@pytest.mark.parametrize(
    ("address", "venue", "quote"),
    [
        ("4 Weir Street, Marbeck", "at 4 weir street, Marbeck", "4 weir street, Marbeck"),
        ("4 Weir Street, Marbeck", "4 Weir Street", "4 Weir Street"),
        ("4 Weir Street, Marbeck", "14 Weir Street", None),
        ("4 Weir Street, Marbeck", "4 Weir Streets", None),
        ("4 Weir Street, Marbeck", "Marbeck library", None),
        ("Flat 6, Marbeck", "Flat 6, Marbeck", "Flat 6, Marbeck"),
        ("Marbeck", "Marbeck library", None),
        (" ", "Marbeck library", None),
        ("4 (rear) Weir Street", "4 (rear) Weir Street", "4 (rear) Weir Street"),
    ],
)
def test_the_address_of_one_of_the_family(address: str, venue: str, quote: str | None) -> None:
    assert home(venue, address=address) == ([] if quote is None else [quote])
    assert home(venue, address=address, related=False) == []


def leads(number: int | None, chair: str | None, manager: str | None = "tm", **plan: Any) -> list[tuple[str, str]]:
    people = [{"id": "tm", "name": "Orla Gelling"}, {"id": "sw", "name": "Breesha Kelly"}]
    of = context({"people": people, "team_manager": manager, "meeting": {"number": number, "chair": chair}, **plan})
    hits = [hit for path, node in nodes(of.plan, "meeting") for hit in chaired_by(node, path, ChairedBy(), of)]
    return [(str(hit.values["led_by"]), str(hit.values["who"])) for hit in hits]


def test_only_the_first_meeting_has_to_be_the_managers() -> None:
    assert leads(1, "sw") == [("Breesha Kelly", "Orla Gelling")]
    assert leads(2, "sw") == []
    assert leads(None, "sw") == []


def test_the_manager_by_name_or_unknown_is_no_fault() -> None:
    assert leads(1, "Orla Gelling") == []
    assert leads(1, "Orla") == leads(1, "ORLA GELLING ") == leads(1, "Ms Gelling") == leads(1, "Team manager") == []
    assert leads(1, "sw", manager="Orla") == [("Breesha Kelly", "Orla")]
    assert leads(1, "tm") == []
    assert leads(1, None) == []
    assert leads(1, "sw", manager=None) == []


def strangers(*attendance: dict[str, Any], members: tuple[str, ...] = ("mum", "sw"), **plan: Any) -> list[str]:
    people = [
        {"id": "mum", "name": "Kirree Moore"},
        {"id": "sw", "name": "Breesha Kelly"},
        {"id": "guest", "name": "Juan Corlett", "role": "housing officer"},
        {"id": "voice", "name": "Voirrey Cain", "role": "Family advocate"},
    ]
    of = context({"people": people, "core_group": {"members": members}, "attendance": attendance, **plan})
    found = nodes(of.plan, "attendance[*]")
    hits = [hit for path, node in found for hit in not_of_the_group(node, path, NotOfTheGroup(), of)]
    return [str(hit.values["who"]) for hit in hits]


def test_who_has_no_reason_to_be_there() -> None:
    guest = {"person": "guest", "attended": "present"}
    assert strangers(guest) == ["Juan Corlett"]
    assert strangers(guest | {"because": " "}) == ["Juan Corlett"]
    assert strangers({"person": "guest"}) == ["Juan Corlett"]
    assert strangers(guest | {"attended": "by phone"}) == ["Juan Corlett"]


def test_who_has_a_reason_to_be_there() -> None:
    guest = {"person": "guest", "attended": "present"}
    assert strangers(guest | {"because": "He explained the housing list."}) == []
    assert strangers(guest | {"attended": "apologies"}) == []
    assert strangers(guest, members=()) == []
    assert strangers(guest, meeting={"recorder": "guest"}) == []
    assert strangers(guest, team_manager="guest") == []
    assert strangers({"person": "voice", "attended": "present"}) == []
    assert strangers({"person": "kai", "attended": "present"}, children=[{"id": "kai"}]) == []
    assert strangers({"person": "Kirree Moore", "attended": "present"}) == []
    assert strangers({"person": "Kirree", "attended": "present"}, members=("Kirree Moore", "sw")) == []
    assert strangers({"person": "Mrs Moore", "attended": "present"}) == []
    assert strangers({"person": "Voirrey", "attended": "present"}) == []
    assert strangers({"attended": "present"}) == []


def unconsidered(progress: list[dict[str, Any]], review: Any = None) -> bool:
    of = context({"outcomes": [{"progress": progress}], "early_review": review})
    return bool(list(early_review_unconsidered(of.plan, (), EarlyReviewUnconsidered(), of)))


@pytest.mark.parametrize(
    ("progress", "found"),
    [
        ([{"achieved": "no"}], True),
        ([{"achieved": "in part"}], False),
        ([{"achieved": "no"}, {"achieved": "yes"}], False),
        ([{"date": "2027-04-14", "achieved": "yes"}, {"date": "2027-03-10", "achieved": "no"}], False),
        ([{"date": "2027-04-14", "achieved": "no"}, {"date": "2027-03-10", "achieved": "yes"}], True),
        ([{"date": "2027-04-14", "achieved": "yes"}, {"date": "2027-04-14", "achieved": "no"}], True),
        ([], False),
    ],
)
def test_the_latest_progress_counts(progress: list[dict[str, Any]], found: bool) -> None:
    assert unconsidered(progress) is found


@pytest.mark.parametrize(
    ("review", "found"),
    [
        (None, True),
        ({}, True),
        ({"considered": "no"}, True),
        ({"considered": "yes"}, False),
        ({"considered": "no", "because": "The review is tomorrow."}, False),
        ({"decided": "We wait for 26 May."}, False),
        ("we talked about it", False),
    ],
)
def test_a_bare_no_considers_nothing(review: Any, found: bool) -> None:
    assert unconsidered([{"achieved": "no"}], review) is found
