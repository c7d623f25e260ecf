"""Which paragraphs of a draft are for whoever fills in the form, and which are the family's."""

import pytest

from planlint.read.word.vocabulary.instructions import is_note


@pytest.mark.parametrize(
    "text",
    [
        "NB for workers – do not leave boxes blank.",
        "Practitioner guidance: use the child's words.",
        "QA note: outcomes 2 and 3 overlap, please merge.",
        "TM comment: dates missing in section 2.",
        "For office use only",
        "IRO to check all dates before distribution.",
        "To be removed before circulation.",
        "DO NOT SEND TO DAD",
        "Reminder: plan must be uploaded within 24 hours.",
        "Remember to lock the document.",
        "Draft – for chair's comments only",
        "Remove all grey text once done.",
    ],
)
def test_a_note_to_those_who_write_the_plan(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize(
    "text",
    [
        "Note: Nan has a key.",
        "Manager's comments: I agree with the plan.",
        "Do not send Leo to school if he has a temperature.",
        "Remember to take the inhaler",
        "Reminder: Mum must be home by six.",
        "Social worker to send the letter to the GP before Friday",
        "Draft written agreement to be signed by Mum",
        "Staff use only plastic cups with Leo.",
    ],
)
def test_what_is_for_the_family_is_no_such_note(text: str) -> None:
    assert not is_note(text)
