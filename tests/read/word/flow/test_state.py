"""What is open while a draft is read, and where a value goes that is told under it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest

from planlint.read.word import read_story_of
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.flow.opened import Opened
from planlint.read.word.flow.state import Flow
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line, lines_of
from planlint.read.word.vocabulary.terms import terms
from planlint.word.small import small_word_file
from planlint.word.story import Block

Read = list[tuple[Block, ...]]


@pytest.fixture
def read() -> Read:
    return []


@pytest.fixture
def flow(read: Read) -> Flow:
    story = read_story_of(small_word_file("Amina is safe at night\nDate of birth\n2 May 2021\nSana rings 999"))
    return Flow(Draft(story, terms()), lambda _, blocks: read.append(blocks))


def lines(flow: Flow) -> list[Line]:
    return lines_of(flow.draft, flow.draft.story.paragraphs())


def test_blocks_within_blocks_are_read_by_what_was_handed_in(flow: Flow, read: Read) -> None:
    flow.blocks(flow.draft.story.body)
    assert read == [flow.draft.story.body]


def test_a_label_with_nothing_after_it_takes_the_next_line(flow: Flow) -> None:
    _, label, value, _ = (line for line in lines(flow))
    flow.put(Pair(label.words, Fact("child.born"), label.words.cut(0, 0)))
    assert flow.pending is not None
    flow.waiting.append(value)
    flow.flush()
    assert flow.pending is None
    assert "2021" in repr(flow.draft.tree["children"][0]["born"])


def test_actions_under_an_outcome_belong_to_it(flow: Flow) -> None:
    outcome, label, _, action = lines(flow)
    flow.outcome(outcome.words, 2)
    flow.section("action", 7, label.words, action)
    flow.flush()
    (made,) = flow.draft.tree["outcomes"]
    assert [one["description"].value for one in made["actions"]] == ["Sana rings 999"]


def test_another_section_ends_the_outcome(flow: Flow) -> None:
    outcome, label, *_ = lines(flow)
    flow.outcome(outcome.words, 2)
    flow.open("people", 1, label.words)
    assert (flow.draft.outcome, flow.in_outcome, flow.kind) == (None, False, "people")


def test_behind_a_section_of_its_own_the_one_before_is_open_again(flow: Flow) -> None:
    outcome, label, *_ = lines(flow)
    flow.open("contingency", 2, outcome.words)
    with flow.within("action", label.words):
        assert flow.opened == ("action", 2, label.words)
        flow.in_outcome = True
    assert flow.opened == ("contingency", 2, outcome.words)
    assert flow.in_outcome
    with flow.within("people", None, apart=True):
        flow.in_outcome = False
    assert flow.in_outcome


@pytest.mark.parametrize(("begun", "kind"), [(False, "concern"), (True, "outcome")])
def test_behind_a_table_the_section_is_open_again_unless_the_table_has_begun_an_outcome(
    flow: Flow, begun: bool, kind: str
) -> None:
    outcome, *_ = lines(flow)
    flow.open("concern", 2, outcome.words)
    with flow.around():
        flow.kind = "action"
        if begun:
            flow.outcome(outcome.words, 7)
    assert flow.kind == kind


@pytest.mark.parametrize("state", [Flow, Opened, Draft])
def test_whatever_a_reader_of_drafts_keeps_its_docstring_names(state: type[Flow | Opened | Draft]) -> None:
    of_bases = {one.name for base in state.__bases__ if is_dataclass(base) for one in fields(base)}
    kept = {one.name for one in fields(state)} - of_bases
    assert [name for name in sorted(kept) if f"`{name}`" not in str(state.__doc__)] == []
