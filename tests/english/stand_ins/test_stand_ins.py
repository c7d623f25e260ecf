"""Who gets which stand-in."""

import pytest

from planlint.bundled import words
from planlint.english.owners.words import listed, vocabulary
from planlint.english.stand_ins import parts_of_names, stand_ins
from planlint.english.stand_ins.in_text import is_a_word_too
from planlint.english.words.dictionary import is_word
from planlint.model.plan import ChildProtectionPlan


def chosen(*people: dict[str, object], text: str = "") -> dict[str, str]:
    plan = ChildProtectionPlan.model_validate({"people": people})
    return dict(stand_ins(parts_of_names(plan), [text]).of)


def test_two_plans_that_differ_in_names_are_read_alike() -> None:
    def of(mother: str) -> list[str]:
        return [
            *chosen({"name": mother, "relations": [{"is": "mother"}]}, {"name": "Dr Jo Hill", "role": "GP"}).values()
        ]

    assert of("Grace Hunter") == of("Sadia Hussain") == of("Princess Major")


@pytest.mark.parametrize(
    "name",
    ["Mum", "Not known", "Duty Worker", "Health Visitor (TBC)", "Marbeck Academy", "Father of Leo", "J.", "RB", " "],
)
def test_what_is_no_name_of_one_person_stays(name: str) -> None:
    assert chosen({"name": name, "role": "worker"}) == {}


def test_nobody_gets_a_name_that_the_plan_holds_already() -> None:
    (first, *_) = chosen({"name": "Grace", "relations": [{"is": "mother"}]}).values()
    assert chosen({"name": "Grace", "relations": [{"is": "mother"}]}, text=f"Ring {first}") != {"Grace": first}


def test_stand_ins_are_no_words_and_no_titles() -> None:
    lists = words("stand_ins")
    for name in (*lists["he"], *lists["she"], *lists["either"], *lists["surnames"]):
        assert not is_a_word_too(name), name
        assert not is_word(name.lower()), name
        assert name.lower() not in vocabulary(), name


def test_initials_of_stand_ins_stand_for_nothing_else() -> None:
    lists = words("stand_ins")
    first = {name[0] for name in (*lists["he"], *lists["she"], *lists["either"])}
    initials = {f"{one}{name[0]}".lower() for one in first for name in lists["surnames"]}
    assert initials & (vocabulary().keys() | listed("short_words", "titles")) == set()
