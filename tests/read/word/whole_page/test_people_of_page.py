"""Children and people of a page come with what stands beside their names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read.word.people.children import children
from planlint.read.word.text.draft import Draft
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.people_of_page import read_people
from planlint.read.word.whole_page.told import Told
from tests.read.word.conftest import Paper

PeopleAs = Callable[[Paper, dict[str, str]], Draft]


@pytest.fixture
def people_as(draft_of: Callable[[Paper], Draft]) -> PeopleAs:
    """`people_as(paper, {words: kind})`: the draft with its people, where pieces beginning so look of that kind."""

    def made(paper: Paper, looking: dict[str, str]) -> Draft:
        draft = draft_of(paper)
        read_people(draft, [Told(piece, _kind(piece.words.value, looking), 1.0) for piece in pieces_of(draft)])
        return draft

    return made


def _kind(text: str, looking: dict[str, str]) -> str:
    return next((kind for words, kind in looking.items() if text.startswith(words)), "nothing")


def _children(draft: Draft) -> list[Any]:
    return [
        tuple(one[key].value if key in one else None for key in ("name", "born", "category"))
        for one in draft.tree.get("children", ())
    ]


SEREN, ELIN = ("Seren Pugh", "14 March 2018", "Neglect"), ("Elin Pugh", "2 May 2020", "Emotional abuse")
LOOKING = {"Seren": "child", "Elin": "child", "Carys": "person"}


def test_what_stands_in_a_childs_row_is_the_childs(paper: Paper, people_as: PeopleAs) -> None:
    paper.table([*SEREN], [*ELIN])
    assert _children(people_as(paper, LOOKING)) == [SEREN, ELIN]


def test_what_stands_below_children_beside_each_other_is_each_ones(paper: Paper, people_as: PeopleAs) -> None:
    paper.table(*([*both] for both in zip(SEREN, ELIN, strict=True)))
    assert _children(people_as(paper, LOOKING)) == [SEREN, ELIN]


def test_sentences_tell_children_by_the_days_of_their_births(paper: Paper, people_as: PeopleAs) -> None:
    paper.lines("Seren Pugh was born on 14 March 2018, Elin Pugh on 2 May 2020. Both are on the register for Neglect.")
    assert _children(people_as(paper, {})) == [SEREN, ("Elin Pugh", "2 May 2020", "Neglect")]


def test_a_grown_up_with_a_birthday_and_a_sunday_are_no_children(paper: Paper, people_as: PeopleAs) -> None:
    paper.lines("Carys Pugh, born 3 June 1990, and the chair met on Sunday 7 February 2027.")
    assert _children(people_as(paper, {})) == []


def test_whom_a_first_reading_took_for_a_child_is_one_of_the_people_when_the_page_says_so(
    paper: Paper, draft_of: Callable[[Paper], Draft]
) -> None:
    paper.table([*SEREN], ["Carys Pugh", "Mam", ""])
    draft = draft_of(paper)
    pieces = pieces_of(draft)
    carys = next(piece.words for piece in pieces if piece.words.value.startswith("Carys"))
    children(draft, carys)
    read_people(draft, [Told(piece, _kind(piece.words.value, LOOKING), 1.0) for piece in pieces])
    assert [one["name"].value for one in draft.tree["children"]] == ["Seren Pugh"]
    (person,) = draft.tree["people"]
    assert (person["name"].value, [one["is"].value for one in person["relations"]]) == ("Carys Pugh", ["Mam"])


def test_a_name_with_what_somebody_is_over_what_they_do_is_one_of_the_people(paper: Paper, people_as: PeopleAs) -> None:
    paper.lines("Jo Bell, social worker", "Visit each week")
    draft = people_as(paper, {"Jo": "by_whom", "Visit": "action"})
    assert [one["name"].value for one in draft.tree["people"]] == ["Jo Bell"]


def test_several_people_in_a_line_come_with_what_they_are(paper: Paper, people_as: PeopleAs) -> None:
    paper.lines("Our circle: Ann Grant = mum; Jo Bell (social worker), Mrs Okafor, class teacher.")
    people = people_as(paper, {}).tree["people"]
    assert [one["name"].value for one in people] == ["Ann Grant", "Jo Bell", "Mrs Okafor"]
    assert [one["role"].value for one in people[1:]] == ["social worker", "class teacher"]
