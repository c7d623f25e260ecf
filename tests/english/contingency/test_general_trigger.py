"""What sets an answer off: something that could be seen, or only something general."""

from __future__ import annotations

import pytest

from planlint.english.contingency.general_trigger import general_in, only_general


@pytest.mark.parametrize(
    "trigger", ["If the risk increases", "if things get worse", "Failing the above", "No progress by the next review"]
)
def test_nobody_could_say_whether_it_has_come_to_that(trigger: str) -> None:
    assert only_general(trigger)


@pytest.mark.parametrize(
    "trigger", ["If Dad comes to the flat", "If two tests in a row are positive", "If attendance falls below 90%"]
)
def test_what_would_be_seen_or_counted_is_not_general(trigger: str) -> None:
    assert not only_general(trigger)


def test_the_answer_may_run_on_without_a_comma() -> None:
    assert general_in("If the risk increases consider accommodation")
    assert not general_in("If the risk increases because Dad is in the flat, Nan takes the boys")
