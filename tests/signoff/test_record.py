"""Who may authorise a plan, what the record is bound to, and what breaks it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_plan, read_source
from planlint.rules.pack import core_cards
from planlint.signoff.digest import digest
from planlint.signoff.readiness import Readiness, Topic, readiness
from planlint.signoff.record import RecordProblem, authorise, read_record

GOOD = Path(__file__).parents[2] / "examples" / "good-plan.yml"
DAY = dt.date(2027, 3, 5)


def ready(more: str = "sent_to_manager: 2027-03-05\n", old: str = "", new: str = "") -> Readiness:
    text = GOOD.read_text(encoding="utf-8")
    assert old in text
    source = read_source(text.replace(old, new, 1) + more, Path("plan.yml"))
    return readiness(source, cards=core_cards(), today=DAY)


def refused(found: Readiness, by: str = "Olu Adebayo", role: str = "team manager") -> tuple[str, ...]:
    with pytest.raises(RecordProblem) as problem:
        authorise(found, by=by, role=role, on=DAY)
    return problem.value.reasons


def test_the_team_manager_authorises_a_plan_with_nothing_in_its_way() -> None:
    made = authorise(ready(), by="Olu Adebayo", role="team manager", on=DAY)
    assert (made.version, made.on, made.shoulds) == (2, DAY, 0)
    assert read_record(made.as_json()) == made
    assert "records, not authentication" in made.as_json()


def test_whoever_leads_the_work_cannot_authorise_it() -> None:
    assert "leads the work" in refused(ready(), "Bethan Rhys", "team manager")[0]
    assert "leads the work" in refused(ready(), "  bethan  rhys", "Team Manager")[0]


def test_a_role_that_is_no_manager_s_cannot_authorise() -> None:
    assert refused(ready(), "Olu Adebayo", "social worker") == (
        "“social worker” is no manager’s role: the team manager authorises the plan.",
    )


def test_somebody_whom_the_plan_does_not_name_as_its_manager_cannot_authorise() -> None:
    assert "The plan’s team manager is Olu Adebayo" in refused(ready(), "Grace Mensah")[0]


def test_a_must_stands_in_the_way() -> None:
    found = ready(old="by_when: 15 March 2027\n", new="by_when: as soon as possible\n")
    assert any("as soon as possible" in reason for reason in refused(found))


def test_something_that_could_not_be_used_stands_in_the_way() -> None:
    found = ready("sent_to_manager: 2027-03-05\nmonitored: by Olu\n")
    assert any("monitored" in reason for reason in refused(found))


def test_a_plan_that_was_not_sent_to_the_manager_is_not_authorised() -> None:
    assert refused(ready("")) == ("The plan does not say when it was sent to the team manager (“sent_to_manager”).",)


def test_minutes_are_not_authorised_but_the_plan_made_from_them_is() -> None:
    found = ready(old="document: child-protection-plan", new="document: core-group-minutes")
    assert any("planlint minutes apply" in reason for reason in refused(found))


def test_a_signature_after_the_authorisation_changes_nothing() -> None:
    made = authorise(ready(), by="Olu Adebayo", role="team manager", on=DAY)
    later = ready(old="  - {person: dad, signed: 2027-03-03}", new="  - {person: dad, signed: 2027-03-09}")
    assert made.is_of(later.document)


def test_any_other_change_makes_it_another_version() -> None:
    made = authorise(ready(), by="Olu Adebayo", role="team manager", on=DAY)
    other = ready(old="70 nights out of 70", new="60 nights out of 70")
    assert not made.is_of(other.document)


@given(st.text(min_size=1), st.text(min_size=1))
def test_two_contents_have_the_same_hash_only_when_they_are_the_same(one: str, other: str) -> None:
    first, second = (ChildProtectionPlan(monitoring=text) for text in (one, other))
    assert (digest(first) == digest(second)) == (one == other)


def test_the_hash_does_not_hang_on_how_the_file_was_written() -> None:
    yaml = read_source("document: child-protection-plan\nmonitoring: Weekly\nversion: 2\n", Path("a.yml"))
    json = read_source('{"version": 2, "document": "child-protection-plan", "monitoring": "Weekly"}', Path("a.json"))
    assert digest(yaml.plan) == digest(json.plan)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"authorised": {}}', "not json"])
def test_a_file_that_is_no_record_is_said_to_be_none(text: str) -> None:
    with pytest.raises(RecordProblem, match="no record of an authorisation"):
        read_record(text)


def procedure_is(name: str, **changes: Any) -> Readiness:
    plan = read_plan(GOOD).plan.model_copy(update={"procedure": name, **changes})
    from planlint.read.as_yaml import as_yaml

    return readiness(read_source(as_yaml(plan), Path("plan.yml")), cards=(), today=DAY)


def test_the_standards_ask_for_every_agency_and_parent_to_sign() -> None:
    found = procedure_is("standards", signatures=())
    missing = [item for item in found.items if item.topic is Topic.SIGNATURE and item.blocks]
    assert {item.says.partition(":")[0] for item in missing} >= {"Sadia Hussain (parent)", "Tomasz Nowak (parent)"}
    assert len(missing) == 7  # two parents and five agencies


def test_who_declined_with_a_reason_has_answered() -> None:
    signatures = read_plan(GOOD).plan.signatures
    not_yet = {"signed": None, "declined_because": "Not yet"}
    declined = tuple(each.model_copy(update=not_yet) if each.person == "dad" else each for each in signatures)
    found = procedure_is("standards", signatures=declined)
    assert not [item for item in found.items if item.topic is Topic.SIGNATURE and item.blocks]


def test_the_list_tells_what_is_late() -> None:
    text = GOOD.read_text(encoding="utf-8").replace(
        "by_when: 15 March 2027\n    state", "by_when: 4 March 2027\n    state"
    )
    found = readiness(
        read_source(text + "sent_to_manager: 2027-03-05\n", Path("plan.yml")),
        cards=core_cards(),
        today=dt.date(2027, 4, 9),
    )
    assert any(item.topic is Topic.LATE and "Visit to Lena Nowak" in item.says for item in found.items)


def test_the_list_tells_that_the_words_of_the_version_before_have_changed() -> None:
    source = read_plan(GOOD)
    working = source.plan.model_copy(update={"monitoring": "The core group asks once a year."})
    says = "1 change since the version before: “planlint compare” tells it."
    for earlier, told in ((working, [says]), (source.plan, [])):
        found = readiness(source, cards=(), today=DAY, earlier=earlier)
        assert [item.says for item in found.items if item.topic is Topic.COMPARED] == told
