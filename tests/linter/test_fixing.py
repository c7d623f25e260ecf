"""Fixes are made in a copy, one by one, and only where nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.finding import Finding, Fix, Severity
from planlint.linter.fixing import Fixed, fixed
from planlint.read import read_source

AT = "outcomes[0].actions[0].by_when"


def put_right(written: str, quote: str, replacement: str, *, safe: bool = True, suggested: bool = False) -> Fixed:
    action = f"      - by_when: {written}\n        by_whom: Nan # soon\n"
    text = f"document: child-protection-plan\noutcomes:\n  - actions:\n{action}"
    source = read_source(text, Path("plan.yml"))
    value = source.plan.outcomes[0].actions[0].by_when or ""
    start = value.index(quote)
    finding = Finding(
        "vague-timescale", Severity.MUST, AT, source.locate(AT, quote, start), quote, start, start + len(quote), value,
        "", "", "", ("PL10",), Fix(replacement, safe),
    )  # fmt: skip
    return fixed(source, text, [finding], suggested=suggested)


@pytest.mark.parametrize(
    ("written", "replacement", "line"),
    [
        ("soon, please", "12 March 2027", "by_when: 12 March 2027, please"),
        ("'soon, please'", "Mum's birthday", "by_when: 'Mum''s birthday, please'"),
        ('"soon, please"', 'the "big" day', 'by_when: "the \\"big\\" day, please"'),
        (">-\n          as\n          soon, please", "12 March 2027", "          12 March 2027, please"),
    ],
)
def test_the_words_change_and_nothing_else(written: str, replacement: str, line: str) -> None:
    made = put_right(written, "soon", replacement)
    assert line in made.text
    assert "by_whom: Nan # soon\n" in made.text
    assert len(made.made) == 1


def test_a_fix_that_the_file_could_not_hold_is_left() -> None:
    made = put_right("soon", "soon", "by: 12 March # 2027")
    assert (made.made, len(made.left)) == ((), 1)
    assert "by_when: soon\n" in made.text


def test_what_somebody_should_read_over_is_made_only_when_asked_for() -> None:
    assert put_right("soon", "soon", "12 March 2027", safe=False).made == ()
    assert len(put_right("soon", "soon", "12 March 2027", safe=False, suggested=True).made) == 1
