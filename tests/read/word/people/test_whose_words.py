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


def _alone(paper: Any, *lines: str) -> Any:
    paper.lines("Child: Maisie Corrigan", "Mother: Stacey Corrigan", "Social worker: Priya Nair")
    paper.table(["Action", "Who", "When"], ["Take her to school", "Jo Bell", "1 May 2027"])
    paper.head("Views")
    paper.lines(*lines)
    return paper.source()


@pytest.mark.parametrize(
    "behind",
    ["Lewis did not attend.", "The chair thanked everyone.", "Priya said the house is tidy.",
     "Dad could not be reached.", "School nurse was not present."],
)  # fmt: skip
@pytest.mark.parametrize("before", ["Maisie: “I want Mum to stay in.”", "Maisie: I want Mum to stay in."])
def test_a_paragraph_that_tells_of_somebody_else_is_not_what_the_child_says(
    paper: Any, before: str, behind: str
) -> None:
    source = _alone(paper, before, behind)
    assert [one.says for one in source.plan.wishes_and_feelings] == [before.removeprefix("Maisie: ")]
    assert [one.text for one in source.plan.unplaced] == [behind]


def test_nor_is_it_what_a_parent_says(paper: Any) -> None:
    source = _alone(paper, "Stacey: I agree.", "The chair thanked everyone.")
    assert [one.says for one in source.plan.views] == ["I agree."]


@pytest.mark.parametrize("behind", ["She likes Nan.", "Mum shouts at night.", "Dad said I can swim.", "I like Priya."])
def test_what_a_child_says_goes_on_in_the_next_paragraph(paper: Any, behind: str) -> None:
    source = _alone(paper, "Maisie: I want Mum to stay in.", behind)
    assert [one.says for one in source.plan.wishes_and_feelings] == [f"I want Mum to stay in.\n{behind}"]
    assert not source.misfits


@pytest.mark.parametrize("behind", ["Priya thinks Maisie is worried.", "Priya is nice."])
def test_what_may_be_of_either_is_said(paper: Any, behind: str) -> None:
    source = _alone(paper, "Maisie: I want Mum to stay in.", behind)
    (said,) = source.misfits
    assert said.quote == behind
    assert said.says == f"“{behind}” was taken for what Maisie Corrigan says, though it begins with somebody else"
