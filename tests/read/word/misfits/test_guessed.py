"""Headings that stand in no list: said when they were guessed, not said when they say it themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.read.fit import MisfitKind
from planlint.read.word import read_word
from planlint.word.small import small_word_file


def guesses(heading: str) -> list[str]:
    text = f"# Outcomes\nAmina is at school by 9am every day\n# {heading}\nThe register shows it each week"
    (source,) = read_word(Path("draft.docx"), small_word_file(text))
    return [misfit.says for misfit in source.misfits if misfit.kind is MisfitKind.GUESSED_HEADING]


@pytest.mark.parametrize("heading", ["We will know it is working when", "Signs that the plan is working"])
def test_a_heading_that_says_itself_is_not_asked_about(heading: str) -> None:
    assert guesses(heading) == []


def test_a_heading_that_could_be_something_else_is_said_with_what_it_was_taken_for() -> None:
    heading = "What a 10 looks like"
    assert guesses(heading) == [f"“{heading}” was taken to say “evidence”"]
