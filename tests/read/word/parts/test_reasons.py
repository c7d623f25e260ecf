"""Prose about why there is a plan, notes to whoever fills in the form, and what leads up to a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source
from planlint.read.word.vocabulary.instructions import instructs

Fields = Callable[[Source], dict[str, Any]]
_STORY = "The family moved here in 2024. Police came twice in May and the school rang us in June."


def test_a_story_of_why_is_no_worry_where_the_worries_are_listed(paper: Any, fields: Fields) -> None:
    paper.head("Why the children have a plan", 2)
    paper.lines(_STORY)
    paper.head("What we are worried about", 2)
    paper.bullets("Amy is hungry at school.", "Nobody takes Ben to the doctor.")
    paper.head("Outcome 1: Amy is fed", 2)
    source = paper.source()
    assert fields(source)["concerns"] == ["Amy is hungry at school.", "Nobody takes Ben to the doctor."]
    assert source.plan.conference is not None
    assert source.plan.conference.threshold_reasons == _STORY


def test_such_a_story_is_the_worry_where_nothing_else_names_one(paper: Any, fields: Fields) -> None:
    paper.head("Why the children have a plan", 2)
    paper.lines(_STORY)
    paper.head("Outcome 1: Amy is fed", 2)
    assert fields(paper.source())["concerns"] == [_STORY]


@pytest.mark.parametrize("heading", ["Why the children need a plan", "Reason for the plan", "Reasons for plan"])
def test_paragraphs_of_why_are_a_worry_each_where_nothing_else_names_one(
    paper: Any, fields: Fields, heading: str
) -> None:
    paper.head(heading, 2)
    paper.lines(_STORY, "All three are behind with the dentist.")
    paper.head("Outcome 1: Amy is fed", 2)
    assert fields(paper.source())["concerns"] == [_STORY, "All three are behind with the dentist."]


def test_so_they_are_where_a_column_only_names_needs(paper: Any, fields: Fields) -> None:
    paper.head("Reason for registration", 2)
    paper.lines(_STORY, "Ben is often left at school till 4.30.")
    paper.head("Plan", 2)
    paper.table(
        ["Need / risk", "Outcome", "Action", "Who", "When"],
        ["Young caring", "Amy is a child", "Join the group", "Jo Vale", "3 May 2027"],
        ["Neglect", "Ben is fed", "Cook each day", "Jo Vale", "3 May 2027"],
    )
    assert fields(paper.source())["concerns"] == [
        _STORY,
        "Ben is often left at school till 4.30.",
        "Young caring",
        "Neglect",
    ]


def test_why_an_outcome_is_needed_is_no_worry_beside_those_told(paper: Any, fields: Fields) -> None:
    paper.head("Reason for the plan", 2)
    paper.lines(_STORY)
    for goal, why in (("Amy is safe", "Bail can be changed at short notice."), ("Amy is believed", "She said so.")):
        paper.table(
            ["Outcome", goal], ["Why is this needed?", why], ["Agreed actions", "Jo Vale will visit by 3 May 2027."]
        )
    found = fields(paper.source())
    assert found["concerns"] == [_STORY]
    assert len(found["outcomes"]) == 2


def test_how_people_score_is_no_worry(paper: Any, fields: Fields) -> None:
    paper.head("Danger statement", 2)
    paper.lines(
        "Jo and Beth are worried that Amy will be hurt again.",
        "Safety scale (0 = certain to be hurt again, 10 = safe): SW 3, HV 3, Mum 6",
    )
    paper.head("Outcome 1: Amy is fed", 2)
    assert fields(paper.source())["concerns"] == ["Jo and Beth are worried that Amy will be hurt again."]


def test_answers_in_a_birth_plan_stand_above_the_days_of_meetings(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is fed", 2)
    paper.head("Birth plan (safety)", 2)
    paper.lines(
        "If Jo goes into labour early the ward rings EDT straight away.",
        "Nan will stay 2 weeks. First core group: Wednesday 8 April 2026, 11am.",
    )
    assert len(fields(paper.source())["contingency"]) == 1


@pytest.mark.parametrize(
    "note",
    [
        "Guidance for completion: list the steps in the order they will happen. Steps and dates must line up.",
        "Note to worker: delete this note before sending to family.",
        "Nodyn i staff / Note to staff: score the distance travelled with the family.",
        "SMART = Specific, Measurable, Achievable, Relevant, Timed. Never write “ongoing”.",
        "Three or four sentences. No jargon. What has happened and to whom?",
    ],
)
def test_a_note_to_the_writer_is_the_forms_own(note: str) -> None:
    assert instructs(note)


@pytest.mark.parametrize(
    "text",
    [
        "Note: Dad must not be told the address.",
        "Staff at the nursery will ring Jo Vale by 10am.",
        "List the bills with Mum by 3 May 2027.",
        "Chair: Helen Marsh",
        "One visit in three is without notice.",
    ],
)
def test_what_somebody_said_of_the_family_is_not(text: str) -> None:
    assert not instructs(text)


def test_an_item_that_stands_higher_in_its_list_begins_another_outcome(paper: Any, fields: Fields) -> None:
    paper.head("The plan", 2)
    for number, goal in enumerate(("Amy is fed every day.", "Ben sleeps all night."), start=1):
        paper.lines(f"{number}. {goal}")
        paper.lines("How we will be able to tell:")
        paper.lines(f"{number}.1 Two of us see it", f"{number}.2 It is in the diary")
        paper.lines("What will be done:")
        paper.lines(f"{number}.3 Jo will cook by 3 May 2027.", f"{number}.4 Tom will visit by 6 June 2027.")
    read = fields(paper.source())["outcomes"]
    assert [(one[0], len(one[1]), len(one[2])) for one in read] == [
        ("Amy is fed every day.", 2, 2), ("Ben sleeps all night.", 2, 2),
    ]  # fmt: skip


def test_what_leads_up_to_the_answers_is_no_contingency(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is fed", 2)
    paper.head("If things go wrong", 2)
    paper.lines("You asked me to be straight with you about this.")
    paper.bullets("If Jo is ill, Nan cooks that day.", "If Nan is away, Tom Reed rings the school at once.")
    assert len(fields(paper.source())["contingency"]) == 2


def test_minutes_count_their_sections_whatever_these_are_called(paper: Any, fields: Fields) -> None:
    paper.head("The plan", 2)
    paper.table(["Outcome", "Action", "Who", "When"], ["Amy is fed", "Cook each day", "Jo Vale", "3 May 2027"])
    paper.lines("10.  Contingency plan", bold=True)
    paper.lines("The conference agreed that:")
    paper.bullets("If Jo is ill, Nan cooks that day.", "If Nan is away, Tom Reed rings the school at once.")
    paper.lines("11.  Any other matters from today", "Jo felt that it was fair.")
    assert len(fields(paper.source())["contingency"]) == 2


def test_and_then_is_no_seam_between_what_happens_and_what_is_done(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is fed", 2)
    paper.head("Contingency plan", 2)
    paper.bullets("If Amy cannot be at home, Uncle Ali will have her, and then Aunt Bea.")
    assert fields(paper.source())["contingency"] == [
        ("If Amy cannot be at home", "Uncle Ali will have her, and then Aunt Bea.", None, None)
    ]


def test_how_far_an_action_has_come_is_no_other_action(paper: Any, fields: Fields) -> None:
    paper.head("Outcome 1: Amy is fed", 2)
    paper.head("Actions", 3)
    paper.bullets("Jo will cook by 3 May 2027.", "Update 3 March: the cooker came on Sunday.")
    assert [len(one[2]) for one in fields(paper.source())["outcomes"]] == [1]


def test_who_and_when_below_an_action_are_not_those_of_one_whose_sentence_says_them(paper: Any, fields: Fields) -> None:
    paper.head("Core group", 2)
    paper.bullets("Orla McGrath – social worker", "Seamus Devlin – Dad")
    paper.head("Outcome 1: Amy is safe on the farm", 2)
    paper.head("Actions", 3)
    paper.bullets("Orla will arrange a visit by 10 July 2027.", "Lock on the tractor shed")
    paper.lines("Who: Seamus Devlin", "By when: 31 July 2027")
    assert [one[2] for one in fields(paper.source())["outcomes"]] == [
        [("Orla will arrange a visit by 10 July 2027.", "Orla", "10 July 2027"),
         ("Lock on the tractor shed", "Seamus Devlin", "31 July 2027")],
    ]  # fmt: skip
