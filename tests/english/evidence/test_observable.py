"""What can be seen, heard, read or counted, and what only concludes."""

import pytest

from planlint.english.evidence.evidence import observable
from planlint.english.evidence.measures import measures
from planlint.english.evidence.observable import concludes, shown
from planlint.english.pipeline import Parses

PARSES = Parses()


def _observable(text: str) -> bool:
    return observable(text, PARSES.parse)


@pytest.mark.parametrize(
    "text",
    [
        "Clean bottles are in the steriliser",
        "Mum reads to Leo at bedtime",
        "No shouting when Nan calls",
        "Weight back on the 25th centile",
        "Theo is in class on 19 days out of 20",
        "No police call-outs since the conference",
        "Nia tells Miss Rowe what she had for tea",
        "The harness of the pony and its saddle are put away",
        "Leo flinches",
        "Mum's keyworker tests her breath",
        "Leo sleeps seven hours a night",
    ],
)
def test_what_somebody_could_see_or_count_is_observable(text: str) -> None:
    assert _observable(text)


@pytest.mark.parametrize(
    "text",
    [
        "Children are safe",
        "The bedroom is more suitable",
        "Dad steps up",
        "Parents have insight",
        "School feedback",
        "Leo is sleeping better",
        "Leo eats and sleeps well",
        "Adequate food and appropriate clothing",
        "The children wear appropriate clothing",
        "Improvement seen on three visits",
        "A clean and safe environment",
        "Removed from the child protection register",
        "Parents play an active part in the plan",
        "A letter confirming good progress",
        "Children say that things are better",
        "Reduced call-outs",
    ],
)
def test_an_opinion_is_not_observable(text: str) -> None:
    assert not _observable(text)


@pytest.mark.parametrize(
    "text", ["in by 9.30pm", "95% of sessions", "weighs 9 kg", "from 12 to 2", "4 of 5 visits", "£40 a week"]
)
def test_a_number_with_a_unit_is_a_measure(text: str) -> None:
    assert list(measures(text))


@pytest.mark.parametrize(
    "text", ["by 12 March 2027", "12/03/27", "all four children", "two parents", "three months", "section 47", "2027"]
)
def test_dates_people_and_spans_of_time_are_no_measure(text: str) -> None:
    assert not list(measures(text))


def test_a_firm_signal_needs_no_parse() -> None:
    def no_parse(text: str) -> object:
        raise AssertionError(text)

    assert observable("Leo sleeps in his own cot", no_parse)  # type: ignore[arg-type]


def test_a_word_that_only_introduces_does_not_conclude() -> None:
    assert not concludes("The statement shows that nothing is owed")
    assert concludes("The statement shows improvement")


def test_signals_stand_where_they_are_in_the_text() -> None:
    text = "There is a gate on the stairs"
    assert [text[found.start : found.end] for found in shown(text).firm] == ["gate", "stairs"]
