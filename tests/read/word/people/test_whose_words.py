"""What children say is given to the child who said it, and to no other."""

from __future__ import annotations

from typing import Any

import pytest


def _said(paper: Any, *lines: str) -> list[tuple[str | None, str | None]]:
    paper.lines("Children: Yusuf Haddad (born 3.4.2015), Layla Haddad (born 19.9.2018)")
    paper.table(["Action", "Who", "When"], ["Take them to school", "Jo Bell", "1 May 2027"])
    paper.head("What the children say")
    paper.lines(*lines)
    return [(one.child, one.says) for one in paper.source().plan.wishes_and_feelings]


@pytest.mark.parametrize(
    ("line", "yusuf", "layla"),
    [
        ("Yusuf: “I want Dad to say sorry.” Layla drew a house.", "“I want Dad to say sorry.”", "Layla drew a house."),
        ("Yusuf: I want Dad to say sorry. Layla: I like Nan.", "I want Dad to say sorry.", "I like Nan."),
        ("Yusuf said he is tired. Layla is too young to say.", "Yusuf said he is tired.", "Layla is too young to say."),
        ("Yusuf’s wish is a dog. Layla’s is a cat.", "Yusuf’s wish is a dog.", "Layla’s is a cat."),
    ],
)
def test_a_line_about_two_children_is_two_voices(paper: Any, line: str, yusuf: str, layla: str) -> None:
    assert _said(paper, line) == [("yusuf-haddad", yusuf), ("layla-haddad", layla)]


def test_what_a_child_says_of_another_stays_its_own(paper: Any) -> None:
    line = "Yusuf: “I look after her. Layla cries at night.”"
    assert _said(paper, line) == [("yusuf-haddad", "“I look after her. Layla cries at night.”")]


def test_words_about_both_are_given_to_neither(paper: Any) -> None:
    assert _said(paper, "Yusuf and Layla want to stay together.") == [(None, "Yusuf and Layla want to stay together.")]
