"""What a line is as a heading is told before anything is done for it, and by one word."""

from __future__ import annotations

import dataclasses

import pytest

from planlint.read.word import read_story_of
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.heading import Heading, Is
from planlint.read.word.lines.heading_moves import _MOVES
from planlint.read.word.lines.headings import as_seen, heading_line, recognised
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, lines_of
from planlint.read.word.vocabulary.terms import terms
from planlint.word.small import small_word_file


def _line(text: str, *, heading: int = 0, bold: bool = False, kind: str | None = None) -> tuple[Flow, Line]:
    flow = Flow(Draft(read_story_of(small_word_file(text)), terms()), lambda _, __: None)
    flow.kind = kind
    (line,) = lines_of(flow.draft, flow.draft.story.paragraphs())
    return flow, dataclasses.replace(line, heading=heading, is_bold=bold)


def _told(text: str, *, heading: int = 0, bold: bool = False, kind: str | None = None) -> Heading:
    return recognised(as_seen(*_line(text, heading=heading, bold=bold, kind=kind)))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Part 2", Is.PART),
        ("Section B – to be completed at the first core group", Is.INSTRUCTION),
        ("Goal 2: Leo sleeps in a bed", Is.NUMBERED),
        ("Wish 2: Leo sleeps in a bed", Is.NUMBERED),
        ("Child protection plan for Leo Grant", Is.TITLE),
        ("By 5 June 2027", Is.DATE),
        ("Leo Grant (born 3 May 2015)", Is.CHILD),
        ("Date of birth", Is.FACT),
        ("Has the plan been shared?", Is.QUESTION),
        ("Something nobody knows", Is.UNKNOWN),
        ("Contingency plan", Is.SECTION),
    ],
)
def test_a_heading_of_word_s_own_is_told_by_its_form_or_its_words(text: str, what: Is) -> None:
    assert _told(text, heading=2, bold=text.endswith("?")).what is what


@pytest.mark.parametrize(
    ("text", "kind", "what"),
    [
        ("Leo sleeps in a bed of his own each night.", "outcomes", Is.OUTCOME),
        ("Leo sleeps in a bed of his own each night.", "concern", Is.NO_HEADING),
        ("Action: Kit Osei. Timescale: 10 May", None, Is.NO_HEADING),
        ("Action: Kit Osei (from today)", None, Is.OWNER_OF_LAST),
        ("Hoped-for change: nobody is hurt", "outcomes", Is.NO_HEADING),
        ("What we are worried about", None, Is.SECTION),
    ],
)
def test_a_bold_line_is_told_by_its_words_and_the_section_it_stands_in(text: str, kind: str | None, what: Is) -> None:
    assert _told(text, bold=True, kind=kind).what is what


@pytest.mark.parametrize(
    "text", ["Kim took Leo to the dentist on Friday.", "Sana rings 999", "Date of birth: 3 May 2015"]
)
def test_a_plain_line_that_says_something_is_no_heading(text: str) -> None:
    assert _told(text).what is Is.NO_HEADING


def test_a_name_that_may_be_a_child_s_is_kept_for_the_lines_below_it() -> None:
    name = _told("Poppy Ashworth", heading=2).name
    assert name is not None
    assert name.value == "Poppy Ashworth"
    assert _told("Contingency plan", heading=2).name is None


@pytest.mark.parametrize("text", ["Goal 2: Leo sleeps", "Leo Grant (born 3 May 2015)", "Contingency plan", "By 5 June"])
def test_recognising_moves_nothing_and_notes_nothing(text: str) -> None:
    flow, line = _line(text, heading=2)
    before = repr(flow)
    recognised(as_seen(flow, line))
    assert repr(flow) == before
    assert heading_line(flow, line)
    assert repr(flow) != before


def test_there_is_one_move_for_whatever_a_line_can_be() -> None:
    assert {*_MOVES} == {*Is} - {Is.NO_HEADING}
