"""Whatever comes back from a translator, the checks answer, and soon."""

from __future__ import annotations

import time
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.translate.checks.fault import Level
from tests.translate.checks.judging import TAGS, errors, judged


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=60),
    st.text(max_size=90),
    st.sampled_from([*TAGS, "ps", "ti", "vi", "hu", "pt-BR", "zh-Hant", "pa-Arab"]),
)
def test_the_checks_answer_any_text_with_named_faults_of_a_level_or_none(english: str, text: str, tag: str) -> None:
    found = judged(tag, english, text, names=("Ania",), spellings={"Ania": ["أنيا"]})
    assert all(fault.check and fault.level in get_args(Level) for fault in found)


@pytest.mark.parametrize("piece", ["1 ", "12 mar ", "a", "12.03.", "{{", "0161 ", "<a"])
def test_a_long_text_is_judged_soon(piece: str) -> None:
    begun = time.process_time()
    judged("pl", "Give each child a meal.", piece * (19_000 // len(piece)))
    assert time.process_time() - begun < 20


def test_a_text_longer_than_any_of_a_plan_is_refused() -> None:
    assert errors("pl", "Give each child a meal.", "posiłek " * 3_000) == {"length"}
