"""By which parts of their name a withheld person is called, and which withheld words are a name at all."""

from typing import Any

import pytest

from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.name_parts import is_like_a_name, name_parts
from planlint.recipients.recipient import recipient
from planlint.recipients.secrets import secrets


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Sean Kelley", ("Sean", "Kelley")),
        ("Dr. Mary Smith-Asante", ("Mary", "Smith", "Asante")),
        ("Jo O'Brien", ("Brien",)),
        ("Mum", ()),
        ("Class Teacher", ()),
        ("Nan Doyle", ("Doyle",)),
    ],
)
def test_titles_relations_roles_and_initials_are_no_part_of_a_name(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("Sean Kelley", True),
        ("Mr Bell", True),
        ("Maria de Souza", True),
        ("Grace May", True),
        ("Kelley", True),
        ("Safe Haven", False),
        ("Ellerdale Women's Aid", False),
        ("Tarnley Green Primary School", False),
        ("Domestic Abuse", False),
        ("12 May 2027", False),
        ("what she told us", False),
    ],
)
def test_words_are_like_a_name_by_their_capitals_and_by_what_plans_never_say(words: str, is_one: bool) -> None:
    assert is_like_a_name(words) is is_one


def parts_for_dad(withheld: str, *more: dict[str, Any]) -> tuple[str, ...]:
    people = [{"id": "dad", "name": "Imran Khan"}, {"id": "mum", "name": "Sana Khan"}, *more]
    plan = ChildProtectionPlan.model_validate(
        {"people": people, "withheld": [{"words": [withheld], "from": ["dad"]}] if withheld else []}
    )
    return tuple(part for secret in secrets(plan, recipient(plan, "dad")) for part in secret.parts)


def test_a_part_that_somebody_shown_has_too_is_not_looked_for() -> None:
    assert parts_for_dad("Sean Khan") == ("Sean",)


def test_the_parts_of_a_person_who_is_kept_whole_are_looked_for_though_their_name_is_like_no_name() -> None:
    assert parts_for_dad("", {"id": "x", "name": "haven safe", "not_for": ["dad"]}) == ("haven", "safe")
