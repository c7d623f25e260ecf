"""What stands among worries, strengths, outcomes and contingency, or under a label of theirs, and is none of them."""

from __future__ import annotations

from typing import Any

import pytest

_ACTS = (["Action", "Who", "By when"], ["Weigh Amy", "Gail", "12 May 2027"])


@pytest.mark.parametrize(
    "title",
    ["Safety from injury", "Food and routine", "Amy and her dad", "Carer strain", "Calm and safe parenting",
     "Amy needs help to recover from what she saw"],
)  # fmt: skip
@pytest.mark.parametrize("label", ["Need 1", "Identified need 1", "Need identified"])
def test_a_need_that_is_only_named_is_no_worry(paper: Any, label: str, title: str) -> None:
    paper.table([label, title], ["Planned outcome", "Amy is fed and grows"], ["Action", "Weigh Amy"],
                ["By whom", "Gail"], ["By when", "12 May 2027"])  # fmt: skip
    plan = paper.source().plan
    assert not plan.concerns
    assert [one.description for one in plan.needs] == [title]
    assert [one.description for one in plan.outcomes] == ["Amy is fed and grows"]


@pytest.mark.parametrize("title", ["A SOBER ADULT ALWAYS IN CHARGE", "Food and routine", "Amy and her dad"])
def test_a_need_named_over_a_table_is_no_worry(paper: Any, title: str) -> None:
    paper.table([f"NEED 1: {title}", ""], ["What needs to change", "Amy is fed and grows"], ["Action", "Weigh Amy"],
                ["By whom", "Gail"], ["By when", "12 May 2027"], merged=((0, 0, 0, 1),))  # fmt: skip
    plan = paper.source().plan
    assert not plan.concerns
    assert [one.description for one in plan.outcomes] == ["Amy is fed and grows"]


@pytest.mark.parametrize("label", ["Need 1", "Identified need", "Need / risk", "Risk 1"])
@pytest.mark.parametrize("said", ["Amy has lost weight since June", "Dad was drunk in charge of Amy on 3 May"])
def test_what_happened_is_a_worry_under_whatever_label(paper: Any, label: str, said: str) -> None:
    paper.table([label, said], ["Planned outcome", "Amy is fed and grows"], ["Action", "Weigh Amy"],
                ["By whom", "Gail"], ["By when", "12 May 2027"])  # fmt: skip
    assert [one.description for one in paper.source().plan.concerns] == [said]


@pytest.mark.parametrize("said", ["Risk 1", "Risk 2, 3", "1 and 2", "Risks 1-3", "Worry 2 & 4"])
def test_numbers_that_point_to_worries_are_none(paper: Any, said: str) -> None:
    paper.table(["Outcome", "Amy is fed and grows"], ["How will we know?", "The red book"],
                ["Which risk does this relate to?", said])  # fmt: skip
    paper.table(["Action 1", "Weigh Amy"], ["By whom", "Gail"], ["Timescale", "12 May 2027"])
    assert not paper.source().plan.concerns


@pytest.mark.parametrize(
    "line",
    ["☒ Plan shared with Amy  ☐ Plan not shared – reason:", "Words and pictures done with Amy?  ☐ Yes  ☒ Not yet",
     "Legal: ☐ CSO ☒ Referred to the Reporter ☐ CPO", "[x] Shared with parents [ ] Interpreter needed",
     "Daily risk call on 01632 960518. Next Core Group (joint): Thurs 8 January 2027 @ 3pm on Teams.",
     "Next core group: Thursday 8 January 2027, 2pm", "Amy said: “sort the taxi.”", "Amy: “Stop ringing my mum.”"],
)  # fmt: skip
def test_ticks_meetings_and_own_words_behind_the_contingency_are_no_part_of_it(paper: Any, line: str) -> None:
    paper.table(["Child", "Date of birth"], ["Amy Bell", "4 May 2014"])
    paper.head("Outcome 1: Amy is fed and grows")
    paper.table(*_ACTS)
    paper.head("If things get worse")
    paper.lines("If Amy loses weight, Gail will ring the ward the same day.", line)
    (contingency,) = paper.source().plan.contingency
    assert contingency.if_this == "If Amy loses weight"


@pytest.mark.parametrize("heading", ["Strengths", "What is good", "What are we worried about?"])
@pytest.mark.parametrize("title", ["Multi-agency plan", "Our plan for Amy", "Table of tasks"])
def test_the_title_of_a_table_below_a_list_is_none_of_it(paper: Any, heading: str, title: str) -> None:
    paper.head(heading)
    paper.bullets("Gail has held Amy twice since June", "Dad noticed it and got help")
    paper.lines(title)
    paper.table(["Outcome", *_ACTS[0]], ["Amy is fed and grows", *_ACTS[1]])
    plan = paper.source().plan
    assert len(plan.strengths) + len(plan.concerns) == 2


@pytest.mark.parametrize(
    "heading", ["2. Update since last meeting", "Feedback from agencies", "Discussion", "Matters arising", "Updates"]
)
def test_what_was_reported_at_a_meeting_is_no_worry(paper: Any, heading: str) -> None:
    paper.head("Minutes of core group", 0)
    paper.head(heading)
    paper.lines("Gail had called on 5 June. Amy arrived hungry on three days and was cold.",
                "Dad became upset and there was a short break, and he cried.")  # fmt: skip
    paper.head("Worries")
    paper.bullets("Amy has lost weight")
    paper.head("Outcome 1: Amy is fed and grows")
    paper.table(*_ACTS)
    assert [one.description for one in paper.source().plan.concerns] == ["Amy has lost weight"]


@pytest.mark.parametrize("heading", ["What matters", "Beth sy’n bwysig? / What matters", "What matters most"])
def test_what_matters_to_a_child_is_its_wish(paper: Any, heading: str) -> None:
    paper.table(["Child", "Date of birth"], ["Amy Bell", "4 May 2014"])
    paper.head(heading)
    paper.lines("Amy: “I want to stay in my bed all night.”  She drew the house with no door.")
    paper.head("Outcome 1: Amy is fed and grows")
    paper.table(*_ACTS)
    plan = paper.source().plan
    assert not plan.concerns
    assert plan.wishes_and_feelings


@pytest.mark.parametrize(
    "note",
    ["Each action must have a named person. “All” is not a person!", "Every task should have one owner.",
     "All outcomes need to be about the child.", "“ASAP” is not a date.", "All boxes must have an answer."],
)  # fmt: skip
def test_how_a_plan_is_to_be_filled_in_is_no_outcome(paper: Any, note: str) -> None:
    paper.lines("Plan", bold=True)
    paper.lines(note)
    paper.table(["Outcome", *_ACTS[0]], ["Amy is fed and grows", *_ACTS[1]])
    assert [one.description for one in paper.source().plan.outcomes] == ["Amy is fed and grows"]
