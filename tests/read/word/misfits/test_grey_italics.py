"""Grey italics are what a form says to whoever fills it in, whatever their words: nobody said them of this family."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from docx.shared import RGBColor

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def _faint(holder: Any, text: str, colour: tuple[int, int, int] = (0x80, 0x80, 0x80), *, italic: bool = True) -> None:
    run = holder.add_paragraph().add_run(text)
    run.italic, run.font.color.rgb = italic, RGBColor(*colour)


def _plan(paper: Any, prompt: str, **look: Any) -> Source:
    paper.head("What is working well")
    _faint(paper.document, prompt, **look)
    paper.bullets("Sana rings school when Leo is ill")
    paper.head("The plan")
    _faint(paper.document, prompt, **look)
    made = paper.table(["Outcome", "Action", "Who", "Evidence"], ["Leo sleeps in a bed", "Buy a bed", "Jo Bell", ""])
    _faint(made.cell(1, 3), prompt, **look)
    return paper.source()  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "prompt",
    [
        "Think about wellbeing indicators (SHANARRI). Be specific.",
        "Outcomes are changes in the life of a child and no services.",
        "What will happen, who will do it, how quickly? Do not write “escalate”.",
    ],
)
@pytest.mark.parametrize("colour", [(0x80, 0x80, 0x80), (0x8C, 0x8C, 0x8C), (0xA6, 0xA6, 0xA6)])
def test_they_are_nothing_of_the_plan(paper: Any, fields: Fields, prompt: str, colour: tuple[int, int, int]) -> None:
    read = fields(_plan(paper, prompt, colour=colour))
    assert read["strengths"] == ["Sana rings school when Leo is ill"]
    assert read["outcomes"] == [("Leo sleeps in a bed", [], [("Buy a bed", "Jo Bell", None)])]
    assert sum(one.count(prompt) for one in read["unplaced"]) == 3


@pytest.mark.parametrize("look", [{"colour": (0, 0, 0)}, {"colour": (0xC0, 0x20, 0x20)}, {"italic": False}])
def test_words_in_black_or_upright_are_the_writers(paper: Any, fields: Fields, look: dict[str, Any]) -> None:
    read = fields(_plan(paper, "Nan has Leo on Fridays and he sleeps there", **look))
    assert "Nan has Leo on Fridays and he sleeps there" in read["strengths"]


def test_a_question_left_in_place_of_evidence_is_none(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome", "Action", "Who", "Evidence"],
        ["Leo sleeps in a bed", "Buy a bed", "Jo Bell", "How will you know that change has happened?"],
    )
    assert fields(paper.source())["outcomes"][0][1] == []
