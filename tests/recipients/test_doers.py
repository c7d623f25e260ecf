"""A person's own page holds all of her tasks, by whatever words the plan gives them to her."""

from typing import Any

import pytest

from planlint.english.pipeline import PipelineMissing
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.each_person import each_person, tasks_of
from planlint.recipients.not_given import NotGiven
from planlint.recipients.parts import Parts
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.spoken_of import spoken_of_elsewhere
from planlint.recipients.subtraction import Subtraction
from planlint.recipients.view import view

PEOPLE: list[dict[str, Any]] = [
    {"id": "mum", "name": "Fadumo Ali", "relations": [{"to": "ayaan", "is": "mother"}]},
    {"id": "aunt", "name": "Halima Ali", "relations": [{"to": "ayaan", "is": "aunt"}]},
    {"id": "sw", "name": "Beth Corrigan", "role": "Social worker"},
    {"id": "head", "name": "Mrs Jo Flint", "role": "Head teacher"},
]
ANSWER = {"if_this": "If Liban comes home drunk", "then": "Fadumo rings 999 and takes the children to Halima."}


def plan(*actions: dict[str, str], people: list[dict[str, Any]] = PEOPLE) -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate(
        {
            "children": [{"id": "ayaan", "name": "Ayaan Warsame"}],
            "people": people,
            "outcomes": [{"id": "o1", "description": "Ayaan is safe", "actions": list(actions)}],
            "contingency": [ANSWER],
        }
    )


def shown(of: ChildProtectionPlan, document: str, who: str | None = None) -> Any:
    return view(of, shows(document), reader=recipient(of, who) if who else None)


def tasks(who: str, of: ChildProtectionPlan) -> list[str]:
    return [str(each.description) for each in shown(of, "own-page", who).reader.does]


@pytest.mark.parametrize(
    ("said", "theirs"),
    [
        ("Parents", {"mum"}),
        ("Fadumo / Beth Corrigan", {"mum", "sw"}),
        ("Family", {"mum", "aunt"}),
        ("Everyone", {"mum", "aunt", "sw", "head"}),
        ("Core group", {"mum", "aunt", "sw", "head"}),
        ("All professionals", {"sw", "head"}),
        ("Mum", {"mum"}),
    ],
)
def test_a_task_of_several_is_on_the_page_of_each(said: str, theirs: set[str]) -> None:
    given = plan({"description": "Read with Ayaan.", "by_whom": said})
    assert {who for who in ("mum", "aunt", "sw", "head") if tasks(who, given)} == theirs


def test_mum_may_be_whoever_the_plan_does_not_say_anything_of() -> None:
    people: list[dict[str, Any]] = [{"id": "stacey", "name": "Stacey O’Dowd"}, PEOPLE[2]]
    assert tasks("stacey", plan({"description": "Mum to clean.", "by_whom": "Mum"}, people=people)) == ["Mum to clean."]


def test_whoever_a_sentence_names_has_the_task_where_no_column_says_who() -> None:
    given = plan({"description": "Mrs Flint to check in with Ayaan daily."})
    assert tasks("head", given) == ["Mrs Flint to check in with Ayaan daily."]
    copy = shown(given, "family-copy")
    assert str(copy.outcomes[0].actions[0].by_whom) == "Mrs Flint"


def test_nobody_is_made_up_where_a_sentence_names_nobody() -> None:
    copy = shown(plan({"description": "Referral to be made."}), "family-copy")
    assert copy.outcomes[0].actions[0].by_whom is None


def test_what_somebody_does_if_it_goes_wrong_is_on_their_page() -> None:
    seen = shown(plan(), "own-page", "mum")
    assert [str(each.then) for each in seen.reader.steps_in] == [ANSWER["then"]]


def test_whoever_gives_a_page_away_is_told_where_else_the_plan_speaks_of_its_reader() -> None:
    given = plan()
    assert spoken_of_elsewhere(given, shows("own-page"), recipient(given, "aunt")) == (("contingency", 0, "then"),)
    assert spoken_of_elsewhere(given, shows("own-page"), recipient(given, "mum")) == ()


def test_somebody_kept_is_not_told_as_who_acts_by_a_sentence_that_names_their_relation() -> None:
    dad = {
        "id": "dad",
        "name": "Liban Warsame",
        "relations": [{"to": "ayaan", "is": "father"}],
        "not_for": ["mum"],
        "not_for_because": "He fears her brothers.",
    }
    given = plan({"description": "Dad collects Ayaan at 4pm."}, people=[*PEOPLE, dad]).model_copy(
        update={"contingency": ()}
    )
    with pytest.raises(NotGiven) as kept:
        shown(given, "family-copy", "mum")
    (reason,) = kept.value.reasons
    assert reason.startswith("outcomes[0].actions[0].description names somebody who is kept from this reader")
    assert str(shown(given, "family-copy", "aunt").outcomes[0].actions[0].by_whom) == "Dad"
    parts = Parts(Subtraction(given, recipient(given, "mum")), given, shows("family-copy"), {})
    assert [each.person.name.says_who for each in each_person(parts, tasks_of(parts))] == [True]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("told", "theirs"),
    [
        ("mum", True),
        ("Mum", True),
        ("mam", True),
        ("father (PR)", True),
        ("step-mother", True),
        ("parent", True),
        ("Vater", True),
        ("aunt (paternal)", False),
        ("mum's partner", False),
        ("next door neighbour", False),
        ("maternal grandmother", False),
    ],
)
def test_a_task_of_the_parents_is_missing_from_no_page_of_a_parent_however_they_are_called(
    told: str, theirs: bool
) -> None:
    people: list[dict[str, Any]] = [{"id": "kit", "name": "Kit Ali", "relations": [{"to": "ayaan", "is": told}]}]
    given = plan({"description": "Read with Ayaan.", "by_whom": "Parents"}, people=people)
    assert bool(tasks("kit", given)) is theirs


@pytest.mark.parametrize(("said", "theirs"), [("Parents", {"mum"}), ("Mum", {"mum"}), ("Family", {"mum", "aunt"})])
def test_what_a_group_does_if_it_goes_wrong_is_on_the_page_of_each(said: str, theirs: set[str]) -> None:
    answer = {"if_this": "If Liban comes home drunk", "then": "Ring 999.", "by_whom": said}
    given = ChildProtectionPlan.model_validate({**plan().model_dump(by_alias=True), "contingency": [answer]})
    assert {who for who in ("mum", "aunt", "sw") if shown(given, "own-page", who).reader.steps_in} == theirs


def test_mum_may_step_in_where_the_plan_does_not_say_what_anybody_is_to_the_child() -> None:
    answer = {"if_this": "If Liban comes home drunk", "then": "Ring 999.", "by_whom": "Mum"}
    given = ChildProtectionPlan.model_validate(
        {"people": [{"id": "stacey", "name": "Stacey O’Dowd"}], "contingency": [answer]}
    )
    assert [str(each.then) for each in shown(given, "own-page", "stacey").reader.steps_in] == ["Ring 999."]


@pytest.mark.parametrize("document", ["own-page", "family-copy"])
def test_no_copy_is_made_that_lacks_a_task_because_its_sentence_cannot_be_read(
    document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise PipelineMissing("it is not installed")

    monkeypatch.setattr("planlint.english.pipeline.pipeline", missing)
    with pytest.raises(NotGiven, match="it is not installed"):
        shown(plan({"description": "Ayaan’s reading to be looked at by Fadumo."}), document, "mum")
    given = plan({"description": "Ayaan’s reading to be looked at.", "by_whom": "Fadumo"})
    assert shown(given.model_copy(update={"contingency": ()}), document, "mum")
