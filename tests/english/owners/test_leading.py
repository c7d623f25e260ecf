"""Who of several leads, or has their own part."""

from __future__ import annotations

import pytest

from planlint.english.owners.directory import directory
from planlint.english.owners.leading import each_alone, each_has_a_share, leads, takes_lead
from planlint.model.plan import ChildProtectionPlan


def test_a_label_that_asks_who_is_responsible_says_of_nobody_that_they_lead() -> None:
    assert not leads("Responsible: health visitor, social worker")


def test_a_later_sentence_can_say_who_leads() -> None:
    assert takes_lead("SW and HV to visit. HV leads and writes it up.")
    assert not takes_lead("SW and HV to ask what leads to the rows")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Sleep lead and SW", False),
        ("Mum lead, Nan too", True),
        ("Mum and Nan – Nan sees that it is done", True),
        ("Between Mum and Dad it is Dad who does this", True),
        ("Mum answers to the core group for this; aunties help", True),
        ("HV to co-ordinate; SW and school contribute", True),
        ("HV and SW to co-ordinate", False),
        ("Owner: FSW. Input: HV, school", True),
        ("Priya holds this, Mum and Dad attend", True),
    ],
)
def test_who_leads_and_who_only_has_lead_in_a_title(text: str, says: bool) -> None:
    assert leads(text) is says


@pytest.mark.parametrize(
    "text", ["Mum and Dad, separately", "Mum at her house; Dad at his", "Both, each with their own"]
)
def test_each_can_act_alone(text: str) -> None:
    assert each_alone(text)


@pytest.mark.parametrize(("text", "own"), [("Mum (mornings); Dad (bedtimes)", True), ("SW (Priya), HV (Lisa)", False)])
def test_a_share_is_no_name_in_brackets(text: str, own: bool) -> None:
    owners = directory(ChildProtectionPlan()).read(text)
    people = [part for part in owners.parts if text[part.start - 1 : part.start] != "("]
    assert each_has_a_share(owners, people) is own


def test_whom_they_see_alone_says_nothing_of_them() -> None:
    assert not each_alone("Ms Cole and Ms Ahmed to see Sofia on her own each week")
    assert each_alone("Mum and Dad, each on their own")
