"""Paths name one value of a plan, and lead to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.model.base import Kind
from planlint.model.paths import nodes, parsed, part_type, reach, texts, written
from planlint.model.plan import ChildProtectionPlan

names = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)


@given(st.lists(names | st.integers(0, 99), max_size=6).map(lambda steps: ("plan", *steps)))
def test_a_path_is_read_back_as_written(path: tuple[str | int, ...]) -> None:
    assert parsed(written(path)) == path


@pytest.mark.parametrize("text", ["outcomes[", "outcomes[x]", "a b", "a[-1]"])
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a path"):
        parsed(text)


@pytest.fixture
def plan() -> ChildProtectionPlan:
    return ChildProtectionPlan.model_validate(
        {
            "people": [{"id": "mum", "name": "Sana Khan", "relations": [{"to": "amina", "is": "mother"}]}],
            "outcomes": [
                {
                    "description": "Safe",
                    "actions": [{"description": "Ring", "by_when": "soon"}, {"by_whom": "Mum"}],
                }
            ],
            "accepted": [{"quote": "soon"}],
        }
    )


def test_patterns_find_every_part_with_its_path(plan: ChildProtectionPlan) -> None:
    assert [written(path) for path, _ in nodes(plan, "outcomes[*].actions[*]")] == [
        "outcomes[0].actions[0]",
        "outcomes[0].actions[1]",
    ]


def test_a_key_is_spelt_as_in_the_file(plan: ChildProtectionPlan) -> None:
    assert reach(plan, parsed("people[0].relations[0].is")) == "mother"


def test_where_the_way_ends_there_is_nothing(plan: ChildProtectionPlan) -> None:
    assert reach(plan, parsed("outcomes[7].actions[0]")) is None
    assert reach(plan, parsed("outcomes[0].nothing")) is None


def test_texts_know_what_they_are_for_and_acceptances_are_not_judged(plan: ChildProtectionPlan) -> None:
    found = {written(text.path): text.kind for text in texts(plan)}
    assert found["outcomes[0].actions[0].by_when"] is Kind.BY_WHEN
    assert found["outcomes[0].description"] is Kind.OUTCOME
    assert found["people[0].name"] is None
    assert not any(path.startswith("accepted") for path in found)


def test_the_class_of_a_part_is_known_from_its_path() -> None:
    assert part_type(ChildProtectionPlan, parsed("outcomes[0].evidence[1]")).__name__ == "Evidence"
