"""The report a tired social worker reads at six o'clock."""

import dataclasses

import pytest

from planlint.finding import Finding, NotRun, Problem, Report, Severity
from planlint.place import Place, SheetPlace, TextPlace, WordPlace
from planlint.report.run import Run
from planlint.report.text_report import problem_line
from planlint.report.text_report import report as text_report
from planlint.report.visible import visible
from planlint.smart import SmartRow

LINES = ["outcomes:", "  - by_when: ASAP please"]
FINDING = Finding(
    rule="vague-timescale",
    severity=Severity.MUST,
    at="outcomes[0].by_when",
    place=TextPlace(2, 14, 2, 18),
    quote="ASAP",
    start=0,
    end=4,
    context="ASAP please",
    message="“ASAP” sets no time that anyone could check.",
    instead="Write a date.",
    why="The child waits.",
    basis=("PL10",),
    line=LINES[1],
)


def report(*findings: Finding, **more: object) -> str:
    whole = dataclasses.replace(Report("plan.yml", "child-protection-plan", None, findings), **more)  # type: ignore[arg-type]
    return "".join(text_report([whole], Run("0")))


def test_path_first_then_weight_message_and_rule() -> None:
    assert report(FINDING).splitlines()[0] == (
        "plan.yml:2:14: must: “ASAP” sets no time that anyone could check. [vague-timescale]"
    )


def test_the_words_are_marked_under_their_line() -> None:
    line, marks = report(FINDING).splitlines()[1:3]
    assert line[marks.index("^") : marks.rindex("^") + 1] == "ASAP"


def test_why_is_said_once_for_each_rule() -> None:
    assert report(FINDING, FINDING).count("Why: The child waits. (PL10)") == 1


def test_something_missing_names_the_part_it_is_missing_from() -> None:
    missing = dataclasses.replace(FINDING, quote="", place=TextPlace(2, 5, 2, 5), context="Ring the school")
    assert "In: “Ring the school”" in report(missing)
    assert "^" not in report(missing)


@pytest.mark.parametrize(
    ("findings", "verdict"),
    [
        ((), "nothing in the way that planlint can see"),
        ((FINDING,), "no, 1 must be put right"),
        ((dataclasses.replace(FINDING, severity=Severity.CONSIDER),), "nothing in the way that planlint can see"),
    ],
)
def test_the_last_line_says_whether_it_is_ready_for_sign_off(findings: tuple[Finding, ...], verdict: str) -> None:
    assert report(*findings).splitlines()[-1] == f"Ready for sign-off: {verdict}."


def test_silence_because_a_rule_did_not_run_does_not_look_like_approval() -> None:
    text = report(not_run=(NotRun("jargon", "the English pipeline is not installed"),))
    assert "jargon was not checked" in text
    assert text.endswith("Ready for sign-off: cannot be said: not everything was checked.\n")


def test_nothing_in_a_plan_can_reorder_or_hide_the_report() -> None:
    assert visible("a\u202eb\u200bc\x1b[31m") == "a<U+202E>b<U+200B>c<U+001B>[31m"
    hidden = dataclasses.replace(FINDING, message="“\u202e” turns the words round.")
    assert "\u202e" not in report(hidden)


def test_wide_and_combining_characters_keep_the_marks_under_the_words() -> None:
    place = TextPlace(1, 12, 1, 16)
    text = report(dataclasses.replace(FINDING, place=place, line="by_when: 漢 ASAP"))
    marks = text.splitlines()[2]
    assert marks.index("^") == len("  1 | by_when: ") + 3


def test_an_unreadable_file_is_one_line() -> None:
    problem = Report("plan.yml", None, Problem("this is a folder: name the plan’s file"))
    assert problem_line(problem) == "plan.yml: cannot be read: this is a folder: name the plan’s file"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (TextPlace(254, 9, 254, 12), "line 254"),
        (
            WordPlace("word/document.xml", "The plan", 3, 2, 1, "Action", 9, 0, 4),
            "“The plan”, table 3, row 2, “Action”",
        ),
        (SheetPlace("Plan", "B2", 0, 4), "“Plan”, cell B2"),
        (None, "outcomes[0].actions[0]"),
    ],
)
def test_an_action_in_the_smart_grid_stands_where_people_find_it(place: Place | None, said: str) -> None:
    row = SmartRow("outcomes[0].actions[0]", "Weigh Maisie", (), place)
    assert report(smart=(row,)).startswith(f"SMART, {said}: Weigh Maisie\n")
