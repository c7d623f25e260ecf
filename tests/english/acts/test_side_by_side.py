"""Lists of things told and named, fields of life, and clauses that have ended: how many acts they make."""

import pytest

from planlint.english.acts.act import depends
from planlint.english.acts.fields_of_life import act_fields
from planlint.english.acts.reading import acts
from planlint.english.acts.separate import separate_acts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Priya: contact rota, school transport, passport application", 3),
        ("HV - 2 year review, healthy start vouchers, sleep clinic referral", 3),
        ("home conditions - clear bedroom floors; nit treatment; dentist; new glasses for Reggie", 4),
        ("Social worker - wishes and feelings work, visit to paternal aunt, referral to young carers", 3),
        ("- weekly visits by SW\n- Mum to go to AA\n- school to send attendance figures", 3),
    ],
)
def test_items_of_a_list_are_acts_of_their_own(text: str, count: int) -> None:
    assert len(separate_acts(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Health visitor: feeding, sleep, weight",
        "Lock away razors, tablets and craft knives",
        "House rules: shoes off, phones down, telly off by nine",
        "Nan: tea, bath, bed",
    ],
)
def test_topics_and_one_job_are_no_list_of_acts(text: str) -> None:
    assert len(separate_acts(text)) < 2


def test_place_where_somebody_comes_is_no_field_of_what_is_done() -> None:
    come, goes = (
        acts("Sister Joy to come to the flat")[0],
        acts("Dad to go to the housing office with the rent book")[0],
    )
    assert "home" not in act_fields(come)
    assert "housing" in act_fields(goes)


def test_condition_holds_for_what_is_inside_it_only() -> None:
    resumed = acts("Mum to tell the midwife if she drinks and ask her sister to have the children")
    inside = acts("Leave if they shout and go to Nan’s")
    assert not depends(resumed, 0)
    assert depends(inside, 0)
