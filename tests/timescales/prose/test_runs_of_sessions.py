"""How long a course takes is told by its sessions or its weeks."""

from __future__ import annotations

import pytest

from planlint.timescales.prose.runs_of_sessions import sessions_in


@pytest.mark.parametrize(
    ("prose", "column", "days"),
    [
        ("Run the ten-session knife programme, one session a week", "", 63),
        ("Complete the 26 week programme", "", 175),
        ("Six fortnightly sessions with Sam", "", 70),
        ("Eight sessions with Dr Penhale", "every Tuesday until 4 June 2027", 49),
    ],
)
def test_the_last_session_comes_so_many_days_after_the_first(prose: str, column: str, days: int) -> None:
    course = sessions_in(prose, column)
    assert course is not None
    assert course.lasts.days == days


@pytest.mark.parametrize("prose", ["Six sessions of play therapy", "Two sessions a week", "Stay for six weeks"])
def test_without_a_rate_or_a_course_nobody_knows_how_long_it_takes(prose: str) -> None:
    assert sessions_in(prose) is None
