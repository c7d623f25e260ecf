"""What the last gate looks for: withheld words, and what tells of a person or place that is kept whole."""

from typing import Any

import pytest

from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.recipient import recipient
from planlint.recipients.secrets import secrets

MUM: dict[str, Any] = {"id": "mum", "name": "Sana Khan", "known_as": ["Mum", "Sana"]}
PEOPLE: list[dict[str, Any]] = [MUM, {"id": "dad", "name": "Imran Khan"}]
CONTACT = {"phone": "07700 900114", "email": "sana@example.org", "address": "12 Refuge Lane", "not_for": ["dad"]}


def words(who: str | None, **more: Any) -> set[str]:
    plan = ChildProtectionPlan.model_validate({"people": PEOPLE, **more})
    return {secret.words for secret in secrets(plan, recipient(plan, who) if who else None)}


WITHHELD = [{"words": ["12 Refuge Lane", "–"], "from": ["dad"]}]


def test_withheld_words_are_looked_for_in_his_copy_and_in_everybodys_but_not_in_hers() -> None:
    assert words("dad", withheld=WITHHELD) == words(None, withheld=WITHHELD) == {"12 Refuge Lane"}
    assert words("mum", withheld=WITHHELD) == set()


def test_of_a_contact_that_is_kept_each_way_to_reach_somebody_is_looked_for() -> None:
    people = [{**MUM, "contact": CONTACT}, PEOPLE[1]]
    assert words("dad", people=people) == {"7700 900114", "sana@example.org", "12 Refuge Lane"}


def test_of_a_person_who_is_kept_the_names_are_looked_for_but_no_relation() -> None:
    assert words("dad", people=[{**MUM, "not_for": ["dad"]}, PEOPLE[1]]) == {"Sana Khan", "Sana"}


def test_of_a_worker_who_is_kept_the_agency_is_looked_for_where_it_has_a_name_of_its_own() -> None:
    worker = {"id": "w", "name": "Nisha Verma", "agency": "Ellerdale Women’s Aid", "not_for": ["dad"]}
    assert words("dad", people=[*PEOPLE, worker]) == {"Nisha Verma", "Ellerdale Women’s Aid"}
    assert words("dad", people=[*PEOPLE, {**worker, "agency": "Police"}]) == {"Nisha Verma"}
    shown = {"id": "x", "name": "Marek Hale", "agency": "ELLERDALE Women’s Aid"}
    assert words("dad", people=[*PEOPLE, worker, shown]) == {"Nisha Verma"}


def test_a_name_that_somebody_shown_has_too_is_not_looked_for() -> None:
    people = [{**MUM, "not_for": ["dad"]}, PEOPLE[1], {"id": "gran", "name": "Sana Khan"}]
    assert words("dad", people=people) == {"Sana"}


@pytest.mark.parametrize("written", ["+44 1632 960137", "0044 1632 960137", "+44 (0)1632 960137", "01632 960137"])
def test_a_withheld_number_is_looked_for_as_anybody_writes_it(written: str) -> None:
    assert words("dad", withheld=[{"words": [written], "from": ["dad"]}]) == {"1632 960137"}


@pytest.mark.parametrize("written", ["0 Refuge Lane", "07", "2027-03-12"])
def test_what_only_begins_like_a_number_stays_as_it_is(written: str) -> None:
    assert words("dad", withheld=[{"words": [written], "from": ["dad"]}]) == {written}


def test_a_secret_does_not_say_its_words_where_it_is_printed() -> None:
    plan = ChildProtectionPlan.model_validate({"people": PEOPLE, "withheld": WITHHELD})
    assert "Refuge" not in repr(secrets(plan, None))
