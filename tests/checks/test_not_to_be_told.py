"""A draft that warns “not to be disclosed” and keeps nothing is a copy away from telling it."""

import pytest

from planlint.checks.not_to_be_told import warnings_unkept
from planlint.model.plan import ChildProtectionPlan

HIDDEN = "7 Fairfold Close, Ellerby"


def unread(*texts: str, **more: object) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate({"unplaced": [{"text": text} for text in texts], **more})


@pytest.mark.parametrize(
    "words",
    [
        f"{HIDDEN} (NOT TO BE DISCLOSED TO MR PRICE)",
        "lives elsewhere, address not to be shared with Samir’s family",
        "Address: confidential",
        "Home address (do not share)",
        "Dad must not know where they live.",
        "Please don’t let Dad know where we live",
        "Whereabouts unknown to father",
        "Mum's mobile number must never be given to Kyle.",
        "Rania must not tell Samir where the children are staying",
        "Address\n12 Mill Lane\nDO NOT SHARE WITH DAD",
        "Keep the school's location from Dad",
    ],
)
def test_words_that_warn_are_found_in_what_was_not_read(words: str) -> None:
    assert warnings_unkept(unread(words)) == (("unplaced", 0, "text"),)


@pytest.mark.parametrize(
    "words",
    [
        "Northmere Council – Children’s Social Care – CONFIDENTIAL",
        "This report is confidential and must not be disclosed to a third party.",
        "Information will not be shared without consent",
        "Dan must not come to the address",
        "Dad's address is not known",
        "Kay has not disclosed anything",
        "Tea is not to be shared with the baby",
        "Rania is not aware of where to get help",
    ],
)
def test_other_words_of_a_form_or_a_family_are_no_warning(words: str) -> None:
    assert warnings_unkept(unread(words)) == ()


def test_a_warning_is_answered_by_what_is_withheld() -> None:
    people = [{"id": "dad", "name": "Marcus Price"}]
    words = f"{HIDDEN} (NOT TO BE DISCLOSED TO MR PRICE)"
    assert warnings_unkept(unread(words, people=people, withheld=[{"words": [HIDDEN], "from": ["dad"]}])) == ()


def test_an_entry_without_words_answers_no_warning() -> None:
    assert warnings_unkept(unread("Address: confidential", withheld=[{"words": [" "], "from": ["dad"]}]))
