"""Which copy a person gets, from their own record and the plan's distribution; and which they may not have."""

from typing import Any

import pytest

from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import CoreGroupMinutes
from planlint.recipients.copies import Copy, CopyUnclear, copy_for
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import UnknownRecipient

PLAN: dict[str, Any] = {
    "date": "2027-03-03",
    "children": [
        {"id": "amina", "name": "Amina Khan", "born": "2016-03-03", "lives_with": ["aunt"]},
        {"id": "yusuf", "name": "Yusuf Khan", "born": "2019-06-01"},
        {"id": "sara", "name": "Sara Khan", "born": "2025-01-01", "lives_with": ["aunt"]},
        {"id": "baby", "name": "Baby Khan", "expected": "2027-06-01", "lives_with": ["mum"]},
        {"id": "zed", "name": "Zed Khan"},
    ],
    "people": [
        {"id": "mum", "name": "Sana Khan", "known_as": ["Mum"], "parental_responsibility": True,
         "languages": {"reads": "ur", "region": "PK"}},
        {"id": "aunt", "name": "Hina Khan", "large_print": True},
        {"id": "friend", "name": "Jo Ash", "languages": {"speaks": ["pnb"]}},
        {"id": "uncle", "name": "Omar Khan"},
        {"id": "sw", "name": "Priya Shah", "role": "lead social worker"},
    ],
    "core_group": {"members": ["uncle"]},
}  # fmt: skip


def plan(**more: Any) -> CaseDocument:
    return ChildProtectionPlan.model_validate({**PLAN, **more})


def minutes(**more: Any) -> CaseDocument:
    return CoreGroupMinutes.model_validate({**PLAN, **more})


@pytest.mark.parametrize(
    ("who", "document"),
    [
        ("mum", "family-copy"),
        ("aunt", "family-copy"),
        ("friend", "own-page"),
        ("uncle", "own-page"),
        ("sw", "plan"),
        ("amina", "child-copy-older"),
        ("yusuf", "child-copy-younger"),
    ],
)
def test_of_a_plan_each_gets_what_they_are_to_the_children(who: str, document: str) -> None:
    assert copy_for(plan(), who).document == document


@pytest.mark.parametrize(
    ("who", "document"),
    [("mum", "family-minutes"), ("uncle", "family-minutes"), ("friend", "own-page"), ("sw", "minutes")],
)
def test_of_a_record_the_family_of_the_group_gets_its_own_minutes(who: str, document: str) -> None:
    assert copy_for(minutes(), who).document == document


def test_somebody_may_be_named_as_the_family_calls_them() -> None:
    assert copy_for(plan(), "mum") == copy_for(plan(), "Mum") == copy_for(plan(), "sana khan")


def test_the_distribution_decides_where_it_speaks_of_somebody() -> None:
    sent = [{"person": "friend", "document": "Family copy", "language": "pl", "format": "HTML"}]
    assert copy_for(plan(distribution=sent), "friend").document == "family-copy"
    assert copy_for(plan(distribution=sent), "friend").language == "pl"
    assert copy_for(plan(distribution=sent), "friend").form == "html"


def test_a_parent_may_have_the_whole_plan_where_the_distribution_says_so() -> None:
    with pytest.raises(NotGiven, match="may not have"):
        copy_for(plan(), "mum", document="plan")
    sent = [{"person": "mum", "document": "child-protection-plan"}]
    assert copy_for(plan(distribution=sent), "mum").document == "plan"


def test_the_minutes_that_the_distribution_gives_a_parent_are_those_for_the_family() -> None:
    sent = [{"person": "mum", "document": "core-group-minutes"}]
    assert copy_for(minutes(distribution=sent), "mum").document == "family-minutes"


def test_an_entry_for_another_document_does_not_decide() -> None:
    sent = [{"person": "mum", "document": "core-group-minutes", "language": "pl"}]
    assert copy_for(plan(distribution=sent), "mum") == copy_for(plan(), "mum")


@pytest.mark.parametrize("document", ["family-copy", "plan", "minutes", "child-copy-older"])
def test_a_friend_has_no_document_about_the_family_unless_it_was_decided(document: str) -> None:
    with pytest.raises(NotGiven, match="may not have"):
        copy_for(plan(), "friend", document=document)


@pytest.mark.parametrize(
    ("who", "says"),
    [
        ("sara", "Sara Khan is 2, too young to read a page: who reads it to them?.*--for aunt"),
        ("baby", "Baby Khan is not born yet.*--for mum"),
        ("zed", "how old Zed Khan is"),
    ],
)
def test_a_child_who_could_not_read_a_page_is_given_none_and_it_is_said_what_can_be_done(who: str, says: str) -> None:
    with pytest.raises(NotGiven, match=says):
        copy_for(plan(), who)


def test_somebody_may_look_at_a_page_with_a_small_child_but_not_with_one_unborn() -> None:
    assert copy_for(plan(), "sara", document="child-copy-younger").document == "child-copy-younger"
    with pytest.raises(NotGiven, match="not born yet"):
        copy_for(plan(), "baby", document="child-copy-younger")


def test_a_copy_is_in_the_language_that_its_reader_reads_with_the_country() -> None:
    assert copy_for(plan(), "mum").language == "ur-PK"
    assert copy_for(
        plan(distribution=[{"person": "mum", "document": "family-copy", "language": "ur"}]), "mum"
    ).language == ("ur-PK")
    assert copy_for(plan(), "mum", language="pl").language == "pl"


def test_who_reads_nothing_gets_english_to_be_read_aloud() -> None:
    copy = copy_for(plan(), "friend")
    assert (copy.language, copy.read_aloud_in, copy.reads_aloud) == ("en", ("pnb",), True)


def test_large_print_is_the_readers_own_or_asked_for() -> None:
    assert copy_for(plan(), "aunt").large_print
    assert copy_for(plan(), "mum", large_print=True).large_print
    assert not copy_for(plan(), "mum").large_print


@pytest.mark.parametrize("who", ["nobody", "Khan", ""])
def test_a_person_who_is_not_there_is_answered_with_those_who_are(who: str) -> None:
    with pytest.raises(UnknownRecipient, match=r"choose one of amina \(Amina Khan\), .*friend"):
        copy_for(plan(), who)


@pytest.mark.parametrize("document", [None, "own-page", "child-copy-older", "child-copy-younger"])
def test_a_page_for_one_reader_needs_one(document: str | None) -> None:
    with pytest.raises(CopyUnclear, match="--for"):
        copy_for(plan(), None, document=document)


def test_without_a_reader_a_document_is_english_and_word() -> None:
    assert copy_for(plan(), None, document="plan") == Copy("plan", "en", "docx")
