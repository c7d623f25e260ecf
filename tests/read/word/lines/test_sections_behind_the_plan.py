"""What stands behind the table of a plan or beside its rows and is no part of it."""

from __future__ import annotations

from typing import Any

import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def counted(paper: Any, text: str) -> None:
    """A heading that Word counts itself."""
    paper.head(text, 2)
    properties = paper.document.paragraphs[-1]._p.get_or_add_pPr()
    number = OxmlElement("w:numPr")
    for tag, value in (("w:ilvl", "0"), ("w:numId", "5")):
        made = OxmlElement(tag)
        made.set(qn("w:val"), value)
        number.append(made)
    properties.append(number)


@pytest.mark.parametrize("text", ["Visiting and health checks", "Seeing the children", "Money matters"])
def test_the_next_section_of_a_counted_form_is_no_outcome(paper: Any, text: str) -> None:
    counted(paper, "Concerns for the children")
    paper.lines("Three bruises were seen on 19 December.")
    counted(paper, "Action plan")
    paper.table(
        ["Timeframe", "Task", "Person responsible"],
        ["Outcome 1: Matei is handled gently", "", ""],
        ["Weekly", "Weigh him and fill in the body map", "Beth Amos"],
        merged=((1, 0, 1, 2),),
    )
    counted(paper, text)
    paper.lines("Priyanka visits every 10 working days and sees Matei awake.")
    assert [one.description for one in paper.source().plan.outcomes] == ["Matei is handled gently"]


@pytest.mark.parametrize("head", ["Wellbeing need", "Area of need", "Identified need"])
def test_areas_under_the_head_of_a_need_are_no_worries(paper: Any, head: str) -> None:
    paper.table(
        [head, "Desired outcome", "Action", "Person responsible", "Timescale"],
        ["Safe", "Isla is never alone with an adult who has used", "Take a swab", "Shona Tait", "Mondays"],
        ["Nurtured", "Finlay is fed and in bed by 8pm", "Make the tea", "Morven Rae", "Daily"],
        ["Responsible", "Parents keep what they agreed", "Sign the agreement", "Kirsty McVey", "13 March 2026"],
    )
    plan = paper.source().plan
    assert (plan.concerns, len(plan.outcomes)) == ((), 3)


@pytest.mark.parametrize("line", ["\tWho: School\tWhen: Ongoing", "Who: Nursery\tWhen: Ongoing"])
def test_a_value_before_a_tab_is_no_label(paper: Any, line: str) -> None:
    paper.head("Outcome 1: The children have no nits")
    paper.lines("1. Look at presentation and hygiene", line, "2. Take both children to the dentist")
    paper.lines("\tWho: Kayleigh Brough\tWhen: Thursday 12 February 2026, 4pm")
    first, second = paper.source().plan.outcomes[0].actions
    assert (first.by_whom, first.by_when) == (line.strip().split()[1], "Ongoing")
    assert second.by_whom == "Kayleigh Brough"


@pytest.mark.parametrize("label", ["Form status", "Status", "Workflow status"])
def test_the_state_of_a_form_is_that_of_no_action(paper: Any, label: str) -> None:
    paper.table(["Child", "Amy Vale"], ["DOB", "1 May 2019"], [label, "Finalised"], ["Category", "Neglect"])
    paper.head("Outcome 1: Amy is in school on time")
    paper.table(["Action", "Who", "When"], ["Walk her to school", "Nan", "Daily"])
    plan = paper.source().plan
    assert [len(one.actions) for one in plan.outcomes] == [1]
    assert [one.name for one in plan.children] == ["Amy Vale"]
