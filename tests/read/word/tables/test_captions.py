"""Cells that hold their own label: a small caption in grey or bold, and below it what was filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docx.shared import Pt, RGBColor

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]
_ROWS = list[list[tuple[str, str]]]


def _grey(run: Any) -> None:
    run.font.size, run.font.color.rgb = Pt(7), RGBColor(0x7F, 0x7F, 0x7F)


def _bold(run: Any) -> None:
    run.bold = True


def _capitals(run: Any) -> None:
    run.font.all_caps, run.font.size = True, Pt(8)


def _as_it_is(_: Any) -> None:
    """Written as what stands below it."""


def _cards(paper: Any, rows: _ROWS, shown: Callable[[Any], None], *, breaks: bool = False) -> None:
    """A table of such cells; a row of fewer cells than the widest reaches over all of it."""
    width = max(len(row) for row in rows)
    table = paper.document.add_table(len(rows), width)
    for at, row in enumerate(rows):
        if len(row) < width:
            table.cell(at, len(row) - 1).merge(table.cell(at, width - 1))
        for column, (caption, value) in enumerate(row):
            first = table.cell(at, column).paragraphs[0]
            shown(first.add_run(caption))
            if breaks:
                first.add_run("\n" + value)
            else:
                table.cell(at, column).add_paragraph(value)


def _goal(words: list[str], number: int, goal: str, acts: list[tuple[str, str, str]], signs: str) -> _ROWS:
    outcome, before, act, who, when, seen = words
    rows: _ROWS = [[(f"{outcome} {number}", goal)], [(before, f"Leo was found alone on day {number}")]]
    told = enumerate(acts, start=1)
    rows += [[(f"{act} {number}.{at}", what), (who, owner), (when, day)] for at, (what, owner, day) in told]
    return [*rows, [(seen, signs)]]


@pytest.mark.parametrize("shown", [_grey, _bold, _capitals])
@pytest.mark.parametrize("breaks", [False, True])
@pytest.mark.parametrize(
    "words",
    [
        ["Outcome", "Where we start from", "Step", "Person leading", "Timescale", "What will be seen or heard"],
        ["Goal", "What worries us", "Action", "Who", "By when", "How we will know"],
        ["Desired outcome", "Concern", "Task", "Responsible", "Target date", "Evidence of change"],
    ],
)
def test_a_plan_of_captions(paper: Any, fields: Fields, shown: Any, breaks: bool, words: list[str]) -> None:
    people: _ROWS = [[("Mother", "Sana Grant"), ("Father", "Ian Grant"), ("Aunt", "Mo Grant")]]
    people += [[("Social worker", "Jo Bell"), ("Head of year", "Mr Tariq Khan"), ("GP", "Dr Ann Low")]]
    child: _ROWS = [[("Child", "Leo Grant"), ("Date of birth", "3 May 2016"), ("Category", "Neglect")]]
    child += [[("Conference", "4 March 2027"), ("Review", "3 June 2027"), ("Interpreter", "None needed")]]
    for rows, heading in ((child, "The plan for Leo"), (people, "People")):
        paper.head(heading)
        _cards(paper, rows, shown, breaks=breaks)
    paper.head("The plan")
    one = [("Use the fridge sheet: ask, warn, wait", "Sana Grant", "Nightly"), ("See Leo alone", "Jo Bell", "Weekly")]
    _cards(paper, _goal(words, 1, "Leo is never hit", one, "Leo tells Jo so"), shown, breaks=breaks)
    two = [("Collect Leo by five", "Ian Grant", "Each school day")]
    _cards(paper, _goal(words, 2, "Leo is fetched on time", two, "The late book is empty"), shown, breaks=breaks)
    read = fields(paper.source())
    assert read["children"] == [("Leo Grant", "2016-05-03", "Neglect")]
    assert [name for name, _ in read["people"]] == [
        *("Sana Grant", "Ian Grant", "Mo Grant", "Jo Bell", "Mr Tariq Khan", "Dr Ann Low")
    ]
    assert read["concerns"] == ["Leo was found alone on day 1", "Leo was found alone on day 2"]
    assert read["outcomes"] == [
        ("Leo is never hit", ["Leo tells Jo so"], one),
        ("Leo is fetched on time", ["The late book is empty"], two),
    ]


@pytest.mark.parametrize("shown", [_grey, _bold, _capitals, _as_it_is])
@pytest.mark.parametrize("end", ["", ":"])
def test_captions_of_another_form(paper: Any, fields: Fields, shown: Any, end: str) -> None:
    def cards(*rows: list[tuple[str, str]]) -> None:
        _cards(paper, [[(caption + end, value) for caption, value in row] for row in rows], shown)

    paper.head("Child protection plan")
    cards([("Name of child", "Leo Grant"), ("Date of birth", "3 May 2016"), ("Category of abuse", "Neglect")])
    paper.head("Who is in the core group", 2)
    family = [("Mum", "Sana Grant"), ("Health visitor", "Kirsty Muir")]
    cards(family, [("Head teacher", "Isla Rendall"), ("Social worker", "Jo Bell")])
    paper.head("The plan", 2)
    goals = [("Leo is safe at home", "1"), ("Leo sleeps well", "2")]
    for goal, number in goals:
        first = [[("What", f"Do thing {number}a with Leo")], [("Who does it", "Jo Bell"), ("By when", "weekly")]]
        second = [[("What", f"Do thing {number}b with Leo")], [("Who does it", "Sana Grant"), ("By when", "")]]
        seen = [("How we will know", f"Leo says so {number}")]
        cards([("What we want", goal)], *first, *second, seen)
    paper.head("If it does not work", 2)
    cards([("If", "Leo is hit")], [("Then", "Nan fetches him")], [("Who", "Nan"), ("How fast", "within the hour")])
    read = fields(paper.source())
    assert read["children"] == [("Leo Grant", "2016-05-03", "Neglect")]
    assert [name for name, _ in read["people"]] == ["Sana Grant", "Kirsty Muir", "Isla Rendall", "Jo Bell"]
    assert read["outcomes"] == [
        (
            goal,
            [f"Leo says so {number}"],
            [
                (f"Do thing {number}a with Leo", "Jo Bell", "weekly"),
                (f"Do thing {number}b with Leo", "Sana Grant", None),
            ],
        )
        for goal, number in goals
    ]
    assert read["contingency"] == [("Leo is hit", "Nan fetches him", "Nan", "within the hour")]


def test_quadrants_are_no_captions(paper: Any, fields: Fields) -> None:
    rows: _ROWS = [[("What are we worried about?", "Leo was hit"), ("What is working well?", "Nan helps")]]
    rows += [[("What needs to happen?", "Jo Bell sees Leo weekly"), ("How safe is Leo?", "Four")]]
    _cards(paper, rows, _bold)
    read = fields(paper.source())
    assert (read["concerns"], read["strengths"]) == (["Leo was hit"], ["Nan helps"])


def test_guidance_below_a_caption_is_nobodys(paper: Any, fields: Fields) -> None:
    words = ["Outcome", "Where we start from", "Step", "Person leading", "Timescale", "What will be seen or heard"]
    acts = [("See Leo alone", "Jo Bell", "Weekly")]
    rows = _goal(words, 1, "Leo is never hit", acts, "Leo tells Jo so")
    paper.head("The plan")
    _cards(paper, rows, _grey)
    cell = paper.document.tables[0].cell(0, 0)
    guidance = cell.paragraphs[1].insert_paragraph_before().add_run("What will be different? Write it for the child.")
    guidance.italic, guidance.font.color.rgb = True, RGBColor(0x80, 0x80, 0x80)
    read = fields(paper.source())
    assert read["outcomes"] == [("Leo is never hit", ["Leo tells Jo so"], acts)]
    assert "What will be different? Write it for the child." in read["unplaced"]
