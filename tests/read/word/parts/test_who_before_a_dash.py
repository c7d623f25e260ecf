"""A bracket or a day that tells by when something is to have happened: who acts stands before the dash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_TEAM = (["Name", "Role"], ["Zahra Haidari", "Mother"], ["Mohammad Haidari", "Father"], ["Jo Bell", "Social worker"])


def _acts(paper: Any, fields: Fields, *lines: str) -> list[Any]:
    paper.head("Core group")
    paper.table(*_TEAM)
    paper.head("Outcome 1: Amy is safe at home")
    paper.lines("Actions")
    paper.bullets(*lines)
    return list(fields(paper.source())["outcomes"][0][2])


@pytest.mark.parametrize(
    ("aside", "who", "when"),
    [
        ("Joanna – Done by core group", "Joanna", "Done by core group"),
        (
            "Nkechi Obi to refer – Referral by 2 Oct 2026; FGC within 6 wks",
            "Nkechi Obi to refer",
            "Referral by 2 Oct 2026; FGC within 6 wks",
        ),
        ("School nurse – sent by 4 May; seen within 2 weeks", "School nurse", "sent by 4 May; seen within 2 weeks"),
        ("Jo Bell - Application before 3 June 2026", "Jo Bell", "Application before 3 June 2026"),
        ("Dad to take – appointment on 3 June", "Dad to take", "appointment on 3 June"),
        ("Mum and Dad – Signed by 4 May", "Mum and Dad", "Signed by 4 May"),
        ("Jo Bell – Mrs Lamb by 5 June", "Jo Bell – Mrs Lamb", "5 June"),
        ("School – Sam by 5 June", "School – Sam", "5 June"),
    ],
)
def test_who_and_what_is_to_have_happened(paper: Any, fields: Fields, aside: str, who: str, when: str) -> None:
    deed = "Family group conference"
    assert _acts(paper, fields, f"{deed} ({aside})", "Bloods (Jo Bell – Monthly)")[0] == (deed, who, when)


@pytest.mark.parametrize(
    ("sentence", "who", "when"),
    [
        ("Mr and Mrs Haidari to meet with Jo by 30 October to write the rules.", "Mr and Mrs Haidari", "30 October"),
        ("Mrs Haidari to ring the school each morning.", "Mrs Haidari", "each morning"),
        ("Ms Bell to see Amy every Tuesday.", "Ms Bell", "every Tuesday"),
        ("Mr Haidari & Mrs Haidari to come to the clinic on 3 June.", "Mr Haidari & Mrs Haidari", "on 3 June"),
        ("Mr and Mrs Lamb to be told by 3 June.", None, "3 June"),
        ("Jo Bell to tell the school of any change of bail on the day it happens.", "Jo Bell", "the day it happens"),
        ("Jo Bell to ring home on the morning Amy is not in.", "Jo Bell", "the morning Amy is not in"),
        ("Jo Bell to write down every bruise on the day that it is seen.", "Jo Bell", "the day that it is seen"),
        ("Jo Bell to tell the police on the same day they move.", "Jo Bell", "the same day they move"),
        ("Jo Bell to talk with Amy about how it was on the day it happened.", "Jo Bell", None),
    ],
)
def test_couples_and_days_on_which_something_happens(
    paper: Any, fields: Fields, sentence: str, who: str | None, when: str | None
) -> None:
    _, told_who, told_when = _acts(paper, fields, sentence, "Jo Bell to book the room.")[0]
    assert (told_who, told_when) == (who, when)
