"""Whether “by whom” names several people, and whether one of them leads."""

from __future__ import annotations

import pytest

from planlint.english.owners.as_one import several_as_one
from planlint.english.owners.directory import directory
from planlint.english.owners.leading import but_for_helpers, leads
from planlint.english.owners.several import side_by_side
from planlint.model.plan import ChildProtectionPlan

_PEOPLE = directory(ChildProtectionPlan())


@pytest.mark.parametrize("text", ["Parents", "Everyone involved", "All", "both parents"])
def test_one_word_for_several(text: str) -> None:
    assert several_as_one(_PEOPLE.read(text)) == (0, len(text))


@pytest.mark.parametrize("text", ["Mum", "a member of staff", "Grandparents have offered", "Parents: Ann and Lee Cole"])
def test_no_word_for_several(text: str) -> None:
    assert several_as_one(_PEOPLE.read(text)) is None


def _several(text: str) -> str | None:
    span = side_by_side(_PEOPLE.read(text))
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    "text",
    [
        "Sister Bello and her ward team",
        "Mum first, Nan second if that fails",
        "Jean – or Rob on the days she works",
        "Granny Jean, as Mum and Dad both work",
        "Mum, FSW prompting",
        "Jim; his sister knows",
        "Ben's mum, my sister",
        "Lisa (Mum); Dave not to be asked",
        "Mr Day (Head), Ms Fox to deputise",
        "Mum alone; Dad at work",
    ],
)
def test_one_owner_and_who_stands_behind_them(text: str) -> None:
    assert _several(text) is None


def test_two_and_whose_one_of_them_is() -> None:
    assert _several("Amir and his wife") == "Amir and his wife"
    assert _several("Ms Kaur as well as Dad") == "Ms Kaur as well as Dad"


@pytest.mark.parametrize(
    "text",
    [
        "Mum and Nan",
        "mum an dad",
        "Mrs Hill or Mr Fry",
        "Priya, Jo, Mel",
        "Fiona Baird. Iain Muir. Mum.",
        "Mr & Mrs Doyle",
        "Kay Dunn as well as Sue Ellis",
        "Dr Wynn in partnership with Gareth Lloyd",
        "Una Byrne, midwife, and Jo Nash, team manager",
        "Social worker / midwife",
        "Mum – HV",
        "SW-HV",
        "Mother Father",
        "Kay Dunn and health visitor Sue Ellis",
        "KB and TS",
        "Kirsty - mum, Dean - dad",
        "Me and the social worker",
        "Mam a Dad",
    ],
)
def test_people_named_side_by_side_are_several(text: str) -> None:
    assert _several(text) == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "Debt and benefits adviser",
        "Grief and sleep counsellor Hafsa Bibi",
        "Tyne and Wear probation officer Jim Shaw",
        "Mr Singh of Rose and Vale Lettings",
        "Shanice, Mum's cousin and the boys' childminder",
        "Abdul / “Abs”",
        "Uncle Rob Sat + Sun",
        "Mum: form. Dad: money.",
        "Mr Nash - already told Mum and Dad",
        "Mon and Wed Nan; Fri Aunty Jo",
        "HV till he is two, school nurse thereafter",
    ],
)
def test_one_person_and_those_with_a_share_of_their_own(text: str) -> None:
    assert _several(text) is None


def test_whoever_only_does_something_besides_is_no_third() -> None:
    assert _several("Kay Dunn and Sue Ellis; Tom Hall leaves the room") == "Kay Dunn and Sue Ellis"


@pytest.mark.parametrize(
    "text",
    [
        "Kay Dunn, family and schools liaison worker",
        "Perth and Kinross children's reporter",
        "Head of learning and behaviour, Ms Fry",
        "Rhian Price, named nurse for Gwynedd and Môn",
        "Leo and Tia's teacher",
        "Mum on Mondays and Tuesdays",
        "Mrs Begum, SENCO and deputy head",
        "Health visitor with Mum",
        "Mum (Sana Khan)",
        "SW / Priya Shah",
        "Priya Shah, who will tell Mum and Dad",
        "Priya Shah until 4 March, then Jo Nash",
        "Leo, Sam and Tia's nan",
        "Probation officer / offender manager",
        "Nan – Mum's mum",
        "Mrs Fry - DSL and SENCO",
        "Sgt Nair, Domestic Abuse & Safeguarding Unit",
        "Mum and baby unit nurse",
        "Midwife, or the duty midwife if she is away",
        "Mum and Dad, each with their own worker",
        "Mum. Nan has said that she will help",
        "Mum in week 1; Dad in week 2",
        "Mum plus an advocate if she wants one",
        "Ann Lowe, housing and benefits adviser",
        "Mum before school, Nan after school",
        "Mon Mum, Tue Dad",
        "Dr Lee (or her registrar)",
        "Jack and Ava's school",
        "Kay and Sons solicitors",
    ],
)
def test_one_person_with_a_title_a_name_or_a_helper_is_one(text: str) -> None:
    assert _several(text) is None


@pytest.mark.parametrize("text", ["Priya Shah (lead) with Mum", "Lead: Priya Shah"])
def test_who_leads_can_be_said(text: str) -> None:
    assert leads(text)


def test_whoever_only_helps_owns_nothing() -> None:
    one, two = (_PEOPLE.read(text) for text in ("Mum, supported by Sue Ellis", "Mum and Nan, supported by Sue Ellis"))
    assert side_by_side(but_for_helpers(one)) is None
    assert side_by_side(but_for_helpers(two)) == (0, len("Mum and Nan"))


def test_bodies_side_by_side_are_several_unless_they_are_one_name() -> None:
    assert _several("School and CAMHS") == "School and CAMHS"
    assert _several("Missing and exploitation team") is None


@pytest.mark.parametrize("text", ["Reporter and lead professional", "Safeguarding lead and nurse", "Joint leads"])
def test_a_title_with_lead_in_it_does_not_say_who_leads(text: str) -> None:
    assert not leads(text)


def test_a_relative_has_no_post_beside_the_name() -> None:
    plan = {
        "children": [{"id": "leo", "name": "Leo Dunn"}],
        "people": [{"id": "mum", "name": "Marion Dunn", "relations": [{"to": "leo", "is": "mother"}]}],
    }
    people = directory(ChildProtectionPlan.model_validate(plan))
    for text in ("Marion / CPN", "Marion Dunn/FSW", "Marion, GP"):
        assert side_by_side(people.read(text), {"mum"}) == (0, len(text))
        assert side_by_side(people.read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Duncan Reid (probation) with Joanne Sykes (children's services)",
        "Housing Officer with the Money Advice worker",
        "Mum/Mum's partner Lee",
        "Mum, her mum",
        "Nan and/or Aunty Shell",
        "Clare Doyle x Jo Nash",
        "Mum ~ FSW",
        "PC Dunne, Women's Aid",
        "Police, social worker",
        "Probation/SW",
        "nursery / Mum",
        "YOT, school",
        "Housing, school, police",
        "Police, housing & SW",
        "Police and SW in a joint visit",
    ],
)
def test_side_by_side_in_other_marks(text: str) -> None:
    assert _several(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Kyle with Bruce Lamb",
        "Jo Lee (SW) with Kelly (Mum)",
        "School / SENCO",
        "Class teacher, school",
        "IDVA, Women's Aid",
        "Early Help, Norfolk County Council",
        "CAMHS/ NHS Trust",
        "SW or whoever is on duty",
        "Dr Sen, or whichever partner is on",
        "Aunt of Tia and Tyler",
        "Jo, ex-partner of Dean and mum of Ella",
        "Jan Ferris, foster carer and Leo's great aunt",
        "Social worker and chair of the core group, Lena Fox",
        "Armagh, Banbridge and Craigavon housing officer Paul Toal",
        "Ms Toal, head of pastoral, maths and PE",
        "Mum to do it; SW just checks",
        "Kelly, and her support worker will remind her",
        "Mum (or Nan when Mum's at dialysis)",
        "Mum, and Nan on the days Mum is at dialysis",
        "Priya Shah, and Jo Nash only while Priya is on leave",
        "Midwife till the birth, HV from day 10",
        "Mum – Dad at work",
        "Mum in the day and Dad at night",
        "Steph, before she and Callum go away",
    ],
)
def test_one_of_them_all_the_same(text: str) -> None:
    assert _several(text) is None


def test_whoever_supports_somebody_is_one_more_where_both_do() -> None:
    assert _several("HV, FSW to support Mum with feeds") == "HV, FSW"
    assert _several("Mum, FSW to support her") is None
