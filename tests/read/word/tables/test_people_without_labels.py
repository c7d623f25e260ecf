"""Tables and lists of people and children that nothing heads: pairs, names over posts, a box for each, ticked lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]

_ACTS = (["Outcome", "Action", "Who", "When"], ["Leo is safe", "Ring 999", "Sana Grant", "3 May 2027"])
_THREE = [("Sana Grant", "Mum"), ("Omar Grant", "Leo’s dad"), ("Jo Bell", "Social worker at Hill House")]
_ACROSS = [("Sana Grant", "Mother"), ("Omar Grant", "Father, lives in York"), ("Jo Bell", "Social worker")]


def _people(paper: Any, fields: Fields) -> Any:
    paper.head("The plan", 2)
    paper.table(*_ACTS)
    return fields(paper.source())["people"]


@pytest.mark.parametrize("heading", ["Around Leo", "Leo and his circle"])
@pytest.mark.parametrize("width", [1, 2])
def test_names_beside_posts_under_any_heading(paper: Any, fields: Fields, heading: str, width: int) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.head(heading, 2)
    rows = [[text for one in _THREE[at : at + width] for text in one] for at in range(0, len(_THREE), width)]
    table = paper.table(*rows)
    table.rows[0].cells[0].paragraphs[0].runs[0].bold = True
    assert _people(paper, fields) == _THREE


@pytest.mark.parametrize("heading", ["Core group", "Who knows Leo"])
@pytest.mark.parametrize("turned", [False, True])
def test_names_over_or_below_posts(paper: Any, fields: Fields, heading: str, turned: bool) -> None:
    paper.head(heading, 2)
    rows = [[one[at] for one in _ACROSS] for at in (0, 1)]
    paper.table(*(rows[::-1] if turned else rows))
    assert _people(paper, fields) == _ACROSS


def test_telephone_numbers_below_names_and_posts_name_nobody_else(paper: Any, fields: Fields) -> None:
    paper.head("Core group", 2)
    paper.table(*([one[at] for one in _ACROSS] for at in (0, 1)), ["07700 900111", "07700 900112", "01632 960111"])
    assert _people(paper, fields) == _ACROSS


@pytest.mark.parametrize("way", ["{}\n{}", "{} ({})", "{}, {}"])
def test_a_box_each_with_name_and_post_is_a_person(paper: Any, fields: Fields, way: str) -> None:
    paper.head("Core group", 2)
    paper.table([way.format(*one) for one in (_ACROSS[0], _ACROSS[2])])
    assert _people(paper, fields) == [_ACROSS[0], _ACROSS[2]]


@pytest.mark.parametrize("way", ["☒     {} – {}", "[x] {}, {}", "{} ({}) ☐"])
def test_lines_ticked_or_not_name_the_people_of_the_core_group(paper: Any, fields: Fields, way: str) -> None:
    paper.head("Core group", 2)
    paper.lines(*(way.format(*one) for one in (_ACROSS[0], _ACROSS[2])))
    assert _people(paper, fields) == [_ACROSS[0], _ACROSS[2]]


def test_how_they_fit_in_tells_a_table_of_people(paper: Any, fields: Fields) -> None:
    paper.head("Who’s who", 2)
    paper.table(["Person", "How they fit in"], *([*one] for one in _THREE))
    assert _people(paper, fields) == _THREE


@pytest.mark.parametrize(
    "rows",
    [
        [["Amy Hill\nd.o.b. 03.05.2016\nNeglect", "Ben Hill\nd.o.b. 07.06.2018\nNeglect"]],
        [["Amy Hill\nborn 3 May 2016\nCategory: Neglect"], ["Ben Hill\nborn 7 June 2018\nCategory: Neglect"]],
        [["Amy Hill\n3.5.16, aged 10\nPlan: Neglect", "Ben Hill\n7.6.18, aged 8\nPlan: Neglect"]],
        [["Amy Hill", "Ben Hill"], ["3 May 2016", "7 June 2018"], ["Neglect", "Neglect"]],
    ],
)
def test_a_box_each_with_name_birth_and_category_is_a_child(paper: Any, fields: Fields, rows: list[list[str]]) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(*rows)
    paper.table(*_ACTS)
    children = [("Amy Hill", "2016-05-03", "Neglect"), ("Ben Hill", "2018-06-07", "Neglect")]
    assert fields(paper.source())["children"] == children


def test_days_of_a_register_do_not_hide_who_came(paper: Any, fields: Fields) -> None:
    paper.head("Core group attendance", 2)
    ticks = (["✓", "A", ""], ["x", "x", "x"], ["✓", "", "✓"])
    rows = ([*one, *ticked] for one, ticked in zip(_THREE, ticks, strict=True))
    paper.table(["Name", "Agency / relationship", "2 Dec", "16 Dec", "13 Jan"], *rows)
    assert [name for name, _ in _people(paper, fields)] == [name for name, _ in _THREE]


@pytest.mark.parametrize("heads", [["Who", "What they are to Leo"], ["Nabod", "Cyswllt"]])
def test_nobodys_name_is_a_header_whatever_stands_beside_it(paper: Any, fields: Fields, heads: list[str]) -> None:
    paper.head("Family and people who help", 2)
    worker = ("Carys Denholm", "Child sexual exploitation worker")
    paper.table(heads, *([*one] for one in (*_THREE, worker)))
    assert worker in _people(paper, fields)


def test_what_a_system_calls_its_number_is_nobodys_name(paper: Any, fields: Fields) -> None:
    paper.table(["Family Details"])
    paper.lines("")
    paper.table(["LCS No.", "Forename", "Surname", "Date of Birth"], ["800412", "Isla", "Grant", "30-Jul-2013"])
    paper.table(*_ACTS)
    assert fields(paper.source())["children"] == [("Isla Grant", "2013-07-30", None)]


_CHILDREN = [("Marlon Grant", "11/09/2009", "Emotional harm"), ("Renée Grant", "28/02/2013", "Neglect")]
_READ = [("Marlon Grant", "2009-09-11", "Emotional harm"), ("Renée Grant", "2013-02-28", "Neglect")]


@pytest.mark.parametrize("counted", ["Child {}", "Sibling no. {}", None])
@pytest.mark.parametrize("label", ["DOB ", "Date of birth: ", ""])
def test_children_side_by_side_under_heads_that_count_them(
    paper: Any, fields: Fields, counted: str | None, label: str
) -> None:
    names, days, categories = zip(*_CHILDREN, strict=True)
    heads = [[counted.format(at) for at in (1, 2)]] if counted else []
    paper.table(*heads, [*names], [label + day for day in days], [f"Category: {one}" for one in categories])
    assert fields(paper.source())["children"] == _READ


@pytest.mark.parametrize("born", ["Born 11/09/2009", "DOB: 11/09/2009"])
def test_a_row_that_counts_a_child_tells_when_it_was_born_and_why(paper: Any, fields: Fields, born: str) -> None:
    (name, _, category), other = _CHILDREN
    paper.table(["Child 1", name, born, category], ["Child 2", other[0], f"Born {other[1]}", other[2]])
    assert fields(paper.source())["children"] == _READ
