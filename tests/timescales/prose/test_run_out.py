"""Whether a sentence tells how many times or until when, and what sets an action off."""

from __future__ import annotations

import pytest

from planlint.timescales import begins_in, in_some_cases, runs_out, set_off


@pytest.mark.parametrize(
    ("prose", "ends"),
    [
        ("Six sessions of play therapy", True),
        ("Kieran to begin the 26 week programme", True),
        ("Dad lives at Nan's until the police enquiry is finished", True),
        ("Two play sessions a week at home", False),
        ("Weekly one-to-one sessions", False),
        ("Ring the nurse if there is no gain in two weeks", False),
        ("Stay there until Tracy is in from work", False),
        ("Pass the log to the core group", False),
        ("Stay with Gran whilst the section 47 enquiry is open", True),
        ("Watch the baby while Mum showers", False),
    ],
)
def test_a_run_ends_of_itself(prose: str, ends: bool) -> None:
    assert runs_out(prose) is ends


@pytest.mark.parametrize(
    ("prose", "by_something"),
    [
        ("Ring 999 if Dad comes to the door", True),
        ("Sleep over on any night Mum has been drinking", True),
        ("Hand the baby to Nan the moment she hears voices", True),
        ("School to record every bruise on a body map", True),
        ("Let the school know of any change of address", True),
        ("Phone the nurse before Mum starts drinking", True),
        ("Ring Nan before having a drink", True),
        ("Discuss any incident with the solicitor", False),
        ("Ask the school about any absence", False),
        ("Referral to speech therapy if needed", False),
        ("Check in with Sam each morning", False),
    ],
)
def test_what_may_happen_sets_an_action_off(prose: str, by_something: bool) -> None:
    assert set_off(prose) is by_something


@pytest.mark.parametrize(
    ("words", "which"),
    [("every night he is away", True), ("Tues & Fri PE days", False), ("each Monday from 3 May", False)],
)
def test_a_clause_says_which_days(words: str, which: bool) -> None:
    end = words.index(" ", words.index(" ") + 1) if words.startswith(("every", "each")) else len("Tues & Fri")
    assert in_some_cases(words, end) is which


@pytest.mark.parametrize(
    ("prose", "begins"),
    [
        ("No smoking indoors from 8 March 2027", "from 8 March 2027"),
        ("Nan has the girls, starting on Monday", "starting on Monday"),
        ("Get the photographs from 5 March 2027", None),
        ("Ask what has happened from Monday", None),
    ],
)
def test_a_sentence_may_say_from_when(prose: str, begins: str | None) -> None:
    found = begins_in(prose)
    assert (found.text if found else None) == begins
