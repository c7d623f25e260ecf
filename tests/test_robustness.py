"""Whatever stands in a file: a report or one line, never a traceback, and the same answer each time."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.linter import check_text, lint
from planlint.model.base import Kind
from planlint.read import ReadProblem, read_source
from planlint.read.decode import decoded

ROOT = Path(__file__).parent.parent
POOR = (ROOT / "examples" / "poor-plan.yml").read_text(encoding="utf-8")
slow = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def in_one_line(problem: ReadProblem) -> None:
    assert problem.message
    assert "\n" not in problem.message


@slow
@given(
    st.integers(0, len(POOR)),
    st.integers(0, 400),
    st.text(max_size=30)
    | st.sampled_from(["- ", "\n", ": ", "{", "[", "'", '"', "&a ", "*a", "!!str ", "|", "\t", "\u202e"]),
)
def test_a_damaged_plan_is_linted_or_refused_in_one_line(start: int, length: int, put: str) -> None:
    text = POOR[:start] + put + POOR[start + length :]
    try:
        source = read_source(text, Path("plan.yml"))
    except ReadProblem as problem:
        in_one_line(problem)
        return
    for finding in lint(source).findings:
        assert finding.place is not None
        assert finding.message


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused_in_one_line(raw: bytes) -> None:
    try:
        decoded(raw)
    except ReadProblem as problem:
        in_one_line(problem)


@slow
@given(st.text(max_size=120), st.sampled_from(list(Kind)))
def test_any_text_can_be_checked_and_quotes_are_its_own_words(text: str, kind: Kind) -> None:
    for finding in check_text(text, kind, people=["Sana Khan"]):
        assert text[finding.start : finding.end] == finding.quote


plan_words = st.sampled_from(
    [
        "Mum",
        "the school",
        "ASAP",
        "if",
        "and",
        "to",
        "be",
        "will",
        ",",
        ".",
        "(",
        ")",
        "CAMHS",
        "12 March",
        "monitor",
        "he",
        "ring",
        "to be",
        "the nurse",
        "on",
        "Friday",
    ]
)


@slow
@given(st.lists(plan_words, max_size=25), st.sampled_from(list(Kind)))
def test_any_order_of_a_plans_words_can_be_checked(words: list[str], kind: Kind) -> None:
    text = " ".join(words)
    once = check_text(text, kind)
    assert once == check_text(text, kind)
    assert all(text[finding.start : finding.end] == finding.quote for finding in once)
