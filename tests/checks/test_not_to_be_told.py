"""A draft that warns “not to be disclosed” and keeps nothing is a copy away from telling it."""

import pytest

from planlint.checks.not_to_be_told import warnings_unkept
from planlint.model.plan import ChildProtectionPlan

HIDDEN = "7 Fairfold Close, Ellerby"


def unread(*texts: str, **more: object) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate({"unplaced": [{"text": text} for text in texts], **more})


def family(*texts: str, not_for: list[str] | None = None, **more: object) -> ChildProtectionPlan:
    people = [
        {"id": "mum", "name": "Sana Khan", "relations": [{"to": "leo", "is": "mother"}]},
        {"id": "dad", "name": "Imran Khan", "relations": [{"to": "leo", "is": "father"}]},
        {"id": "gp", "name": "Dr Lee", "role": "GP"},
    ]
    children = [{"id": "leo", "name": "Leo Khan"}]
    unplaced = [{"text": text, "not_for": not_for or []} for text in texts]
    return ChildProtectionPlan.model_validate({"children": children, "people": people, "unplaced": unplaced, **more})


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


def test_an_entry_kept_from_nobody_answers_no_warning() -> None:
    assert warnings_unkept(unread("Address: confidential", withheld=[{"words": [HIDDEN]}]))


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Address not to be shared with Dad: 4 Mill Lane.", "dad"),
        ("Address not to be shared with Mr Khan.", "dad"),
        ("Do not tell Mum or Dad where they live.", "dad"),
        ("Imran must not know where Sana lives.", "dad"),
        ("DAD IS NOT TO BE TOLD THE ADDRESS", "dad"),
        ("Dad is unaware of our address", "dad"),
        ("Sana's address is confidential", "mum"),
        ("Sana moved to 4 Mill Lane, address not to be shared with Imran's family", "mum"),
        ("Address not to be shared with Kyle", "mum"),
    ],
)
def test_what_is_kept_from_whom_the_warning_names_or_from_anybody_answers_it(words: str, who: str) -> None:
    assert warnings_unkept(family(words, withheld=[{"words": ["01632 960123"], "from": [who]}])) == ()
    assert warnings_unkept(family(words, not_for=[who])) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Address not to be shared with Dad: 4 Mill Lane.",
        "4 Mill Lane (NOT TO BE DISCLOSED TO MR KHAN)",
        "Please don’t let Dad know where we live",
        "Imran must not know where Sana lives.",
        "Sana's address is unknown to father",
        "Sana must not tell Imran where the children are staying",
    ],
)
def test_what_is_kept_from_somebody_else_answers_no_warning(words: str) -> None:
    assert warnings_unkept(family(words, withheld=[{"words": ["01632 960123", "4 Mill Lane"], "from": ["mum"]}]))
    assert warnings_unkept(family(words, not_for=["gp"]))


def test_an_entry_for_each_person_named_answers_each_warning() -> None:
    kept = [{"words": ["4 Mill Lane"], "from": ["dad"]}, {"words": ["Hill School"], "from": ["gp"]}]
    warned = ("Her address is not to be shared with Dad.", "Her address is confidential.")
    assert warnings_unkept(family(*warned, withheld=kept)) == ()
    assert warnings_unkept(family(*warned, withheld=kept[:1])) == (("unplaced", 0, "text"), ("unplaced", 1, "text"))
