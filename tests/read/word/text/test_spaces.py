"""Spaces that nobody sees make no difference, and every place is still told as it is in the file."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from planlint.place import WordPlace
from planlint.read.word import read_draft, read_story_of
from planlint.word import opened, read_story
from planlint.word.small import small_word_file
from tests.read.word.conftest import Paper

_NO_BREAK = "\u00a0"


def _written(paper: Paper, space: str) -> None:
    paper.head("Child protection plan")
    paper.head("Outcome 1: Mia is safe at home".replace(" ", space))
    paper.table(
        *(
            [text.replace(" ", space) for text in row]
            for row in (
                ["What will be done", "By whom", "By when"],
                ["Book a bed for Mia", "Sam Lee", "12 March 2027"],
                ["1. Visit Mia", "Jo Carr (health visitor)", "Weekly until 4 June 2027"],
            )
        )
    )


@pytest.mark.parametrize("space", [_NO_BREAK, "  ", "\u2009", " \u200b", "\u00ad "])
def test_a_draft_is_read_alike_however_its_spaces_are_written(
    fields: Callable[..., dict[str, Any]], space: str
) -> None:
    plain, other = Paper(), Paper()
    _written(plain, " ")
    _written(other, space)
    assert fields(other.source()) == fields(plain.source())


@pytest.mark.parametrize("space", [" ", _NO_BREAK, "  ", " \u200b", f"{_NO_BREAK}  "])
def test_each_place_holds_the_words_in_the_file_that_were_read(paper: Paper, space: str) -> None:
    _written(paper, space)
    out = io.BytesIO()
    paper.document.save(out)
    in_file = {(one.part, one.number): one.text for one in read_story(opened(out.getvalue())).paragraphs()}
    told = read_draft(Path("draft.docx"), read_story_of(out.getvalue())).explained
    assert len(told) > 3
    for one in told:
        assert isinstance(one.place, WordPlace)
        words = in_file[one.place.part, one.place.paragraph][one.place.start : one.place.end]
        assert " ".join(words.replace("\u200b", "").split()) == " ".join(one.text.split())
        assert words == words.strip()


def test_the_last_of_several_actions_is_located_letter_for_letter(paper: Paper) -> None:
    _written(paper, "  ")
    source = paper.source()
    place = source.locate("outcomes[0].actions[1].by_when", "until 4 June 2027")
    assert isinstance(place, WordPlace)
    cell = docx.table.Table(paper.document.tables[0]._tbl, paper.document).cell(2, 2)
    assert cell.text[place.start : place.end] == "until  4  June  2027"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Name: Mia  Born: 3 May 2018", "Name: Mia  Born: 3 May 2018"),
        ("Ring the school.  Tell  Nan", "Ring the school. Tell Nan"),
        ("B  School meals", "B  School meals"),
        ("I  ring Nan", "I ring Nan"),
        ("Nan   every day", "Nan   every day"),
        ("Nan      every  day", "Nan   every day"),
        ("in\u00adtegration", "integration"),
    ],
)
def test_spaces_that_set_something_off_are_kept(written: str, read: str) -> None:
    assert read_story_of(small_word_file(written)).text.strip() == read
