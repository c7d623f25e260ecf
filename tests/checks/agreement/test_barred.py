"""Kept away in one place of a plan and let near in another: rows, worries and the contingency held together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from planlint.linter import lint
from planlint.read import read_source
from planlint.rules.pack import core_cards

CARDS = [card for card in core_cards() if card.id == "barred-yet-near"]
PEOPLE = [
    {"id": "mum", "name": "Ann Webb", "relations": [{"is": "mother"}]},
    {"id": "dad", "name": "Lee Hall", "relations": [{"is": "father"}]},
    {"id": "kev", "name": "Kev Webb", "role": "Uncle"},
    {"id": "sw", "name": "Gethin Rowlands", "role": "Gweithiwr cymdeithasol / Social worker"},
]


def _found(
    rows: Sequence[tuple[str, str]], *, worry: str = "", contingency: tuple[str, str] | None = None
) -> list[str]:
    plan = {
        "document": "child-protection-plan",
        "children": [{"id": "leo", "name": "Leo Webb"}],
        "people": PEOPLE,
        "concerns": [{"description": worry}] if worry else [],
        "outcomes": [{"actions": [{"description": said, "by_whom": who} for said, who in rows]}],
        "contingency": [{"if_this": contingency[0], "then": contingency[1]}] if contingency else [],
    }
    return [one.at for one in lint(read_source(json.dumps(plan), Path("plan.json")), cards=CARDS).findings]


@pytest.mark.parametrize(
    "worry",
    [
        "Lee is on bail with conditions not to contact Ann or Leo.",
        "Lee has a restraining order and must not see Leo.",
        "There is a no contact order in respect of Lee and Leo.",
    ],
)
def test_an_order_told_in_a_worry(worry: str) -> None:
    assert _found([("Take Leo swimming", "Lee")], worry=worry) == ["outcomes[0].actions[0].description"]


@pytest.mark.parametrize(
    "worry",
    [
        "Lee was on bail until June and was not allowed to see Leo.",
        "Lee did not see Leo for two years.",
        "Lee has breached the order not to contact Ann.",
    ],
)
def test_no_order_that_holds(worry: str) -> None:
    assert not _found([("Take Leo swimming", "Lee")], worry=worry)


@pytest.mark.parametrize(
    ("trigger", "answer", "said"),
    [
        ("Ann is unwell", "Lee will have Leo", True),
        ("Ann cannot cope", "Leo goes to stay with Lee", True),
        ("Lee finishes the course", "Lee will have Leo", False),
        ("the court allows it", "Lee will have Leo", False),
    ],
)
def test_an_answer_of_the_contingency(trigger: str, answer: str, said: bool) -> None:
    found = _found([("Lee not to be left alone with Leo", "Ann")], contingency=(trigger, answer))
    assert found == (["contingency[0].then"] if said else [])


@pytest.mark.parametrize(
    ("bar", "near", "said"),
    [
        (("Uncle Kev not to be around Leo", "Ann"), ("Uncle Kev to babysit on Thursdays", "Kev"), True),
        (("Not to be alone with Leo", "Kev"), ("Mind Leo while Ann is at work", "Kev"), True),
        (("Only to see Leo at Uncle Kev's with Kev there", "Lee"), ("See Leo at Kev's on Saturdays", "Lee"), False),
        (("Only to see Leo at Uncle Kev's with Kev there", "Lee"), ("Take Leo out on Saturdays", "Lee"), True),
        (("No contact with Ann", "Lee"), ("Take Leo swimming", "Lee"), False),
        (("Supervised contact on Saturdays", "Gethin Rowlands"), ("See Leo on his own", "Gethin Rowlands"), False),
    ],
)
def test_a_bar_speaks_against_rows_of_the_same_person_and_child_only(
    bar: tuple[str, str], near: tuple[str, str], said: bool
) -> None:
    assert bool(_found([bar, near])) is said


@pytest.mark.parametrize(
    ("bar", "near", "said"),
    [
        ("Lee, who has been violent to Ann, to stay away from Ann’s flat", "Ann to mind Leo on Mondays", False),
        ("Lee has hit Ann and will stay away from the flat", "Ann to mind Leo on Mondays", False),
        ("Lee, who has been violent to Ann, to stay away from Ann’s flat", "Lee to mind Leo on Mondays", True),
        ("Lee, who was told by the court not to see Leo, will write to him", "Lee to mind Leo on Mondays", True),
        ("Ann not to be alone with Leo", "Ann to remove Leo from Lee when he becomes angry", False),
        ("Ann not to be alone with Leo", "Ann takes Leo away from Lee when he becomes angry", False),
        ("Ann not to be alone with Leo", "Ann takes Leo to karate", True),
        ("Lee keeps his distance from Ann", "Lee runs Leo to karate", False),
        ("Lee stays clear of Ann", "Lee runs Leo to karate", False),
        ("Lee keeps his distance from Leo", "Lee runs Leo to karate", True),
        ("Lee keeps his distance from Ann and Leo", "Lee runs Leo to karate", True),
        ("Lee keeps his distance from the family home", "Lee runs Leo to karate", True),
        ("Lee keeps his distance", "Lee runs Leo to karate", True),
    ],
)
def test_who_is_kept_away_and_from_whom(bar: str, near: str, said: bool) -> None:
    assert bool(_found([(bar, ""), (near, "")])) is said
