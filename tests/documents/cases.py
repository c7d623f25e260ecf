"""A case for each document: the example plan, the example minutes, and plans that end by letter."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path

from planlint.model.meetings import Ending
from planlint.model.plan import CaseDocument
from planlint.read import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCUMENTS = ("family-copy", "plan", "minutes", "ending-letter", "looked-after-letter")
LETTERS = ("ending-letter", "looked-after-letter")


@cache
def case(document: str) -> CaseDocument:
    """What that document can be made of."""
    if document == "minutes":
        return read_plan(EXAMPLES / "minutes.yml").plan
    plan = read_plan(EXAMPLES / "good-plan.yml").plan
    if document == "ending-letter":
        assert plan.conference is not None
        agreed = plan.conference.model_copy(update={"unanimous": True})
        return plan.model_copy(update={"conference": agreed, "ending": _by_letter()})
    return plan.model_copy(update={"ending": _looked_after()}) if document == "looked-after-letter" else plan


def _by_letter() -> Ending:
    return Ending(
        how="letter",
        why="Lena and Adam have slept safely on 70 nights, and the home is warm.",
        conditions=("An adult is with Lena and Adam every night for ten weeks.", "The boiler works."),
        chair_satisfied="yes",
        letter=dt.date(2027, 5, 5),
        notice_ends=dt.date(2027, 5, 19),
        copies_to=("school", "hv"),
    )


def _looked_after() -> Ending:
    return Ending(
        how="looked-after",
        why="Lena, Adam and the baby live with foster carers.",
        looked_after_from=dt.date(2027, 5, 3),
        reviewed=dt.date(2027, 5, 6),
        letter=dt.date(2027, 5, 12),
        copies_to=("school",),
    )
