"""Tables are true grids: a merged cell stands once, at its first row and column."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx

from planlint.word import FlagKind, Story, Table, opened, read_story

Told = Callable[..., Story]


def cell(text: str, properties: str = "", more: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p>{more}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def only(story: Story) -> Table:
    (table,) = (block for block in story.body if isinstance(block, Table))
    return table


def grid(table: Table) -> list[tuple[str, int, int, int, int]]:
    return [
        (one.blocks[0].text if one.blocks else "", one.row, one.column, one.row_span, one.column_span)  # type: ignore[union-attr]
        for line in table.rows
        for one in line.cells
    ]


DOWN, ON, WIDE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'


def test_a_merged_outcome_stands_once_over_its_actions(told: Told) -> None:
    story = told(
        "<w:tbl>"
        + row(cell("Outcome"), cell("Action"), cell("Who"), properties="<w:tblHeader/>")
        + row(cell("Amina is safe", DOWN), cell("Ring"), cell("Mum"))
        + row(cell("", ON), cell("Visit", WIDE))
        + row(cell("", ON), cell("Ask"), cell("Dad"))
        + "</w:tbl>"
    )
    table = only(story)
    assert grid(table)[3:] == [
        ("Amina is safe", 2, 1, 3, 1),
        ("Ring", 2, 2, 1, 1),
        ("Mum", 2, 3, 1, 1),
        ("Visit", 3, 2, 1, 2),
        ("Ask", 4, 2, 1, 1),
        ("Dad", 4, 3, 1, 1),
    ]
    assert [line.is_header for line in table.rows] == [True, False, False, False]
    assert story.text.count("Amina") == 1


def test_cells_merged_both_ways_and_the_old_way_stand_once(told: Told) -> None:
    story = told(
        "<w:tbl>"
        + row(cell("big", WIDE + DOWN), cell("a"))
        + row(cell("", WIDE + ON), cell("b"))
        + row(cell("c", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("d"))
        + row(cell("e"), properties='<w:gridBefore w:val="2"/>')
        + "</w:tbl>"
    )
    assert grid(only(story)) == [
        ("big", 1, 1, 2, 2),
        ("a", 1, 3, 1, 1),
        ("b", 2, 3, 1, 1),
        ("c", 3, 1, 1, 2),
        ("d", 3, 3, 1, 1),
        ("e", 4, 3, 1, 1),
    ]


def test_a_covered_cell_with_words_is_flagged_and_one_that_continues_nothing_is_read(told: Told) -> None:
    lost = told("<w:tbl>" + row(cell("seen", DOWN)) + row(cell("covered", ON)) + "</w:tbl>")
    assert [(flag.kind, flag.text) for flag in lost.flags] == [(FlagKind.HIDDEN, "covered")]
    assert lost.text == "seen\n"
    assert told("<w:tbl>" + row(cell("alone", ON)) + "</w:tbl>").text == "alone\n"


def test_nested_tables_are_numbered_as_they_begin(told: Told) -> None:
    inner = "<w:tbl>" + row(cell("inner")) + "</w:tbl><w:p/>"
    story = told("<w:tbl>" + row(cell("outer", more=inner)) + "</w:tbl><w:tbl>" + row(cell("next")) + "</w:tbl>")
    outer, after = story.body
    assert isinstance(outer, Table)
    assert isinstance(after, Table)
    nested = outer.rows[0].cells[0].blocks[1]
    assert isinstance(nested, Table)
    assert [outer.number, nested.number, after.number] == [1, 2, 3]
    assert story.text == "outer\ninner\n\nnext\n"


def test_absurd_spans_are_read(told: Told) -> None:
    absurd = "".join(f'<w:gridSpan w:val="{text}"/>' for text in ("-4",))
    story = told(
        "<w:tbl>" + row(cell("a", absurd), cell("b", f'<w:gridSpan w:val="{"9" * 5000}"/>'), cell("c")) + "</w:tbl>"
    )
    assert story.text == "a\nb\nc\n"
    assert grid(only(story))[1][2] == 2


def test_a_table_made_with_another_library_is_a_true_grid() -> None:
    document = docx.Document()
    document.add_heading("Child protection plan", 0)
    document.add_heading("Amina is safe at home", 2)
    document.add_paragraph("Ring the school", style="List Bullet")
    table = document.add_table(rows=3, cols=3)
    for number, one in enumerate(one for line in table.rows for one in line.cells):
        one.text = f"c{number}"
    table.cell(0, 0).merge(table.cell(1, 1))
    stream = io.BytesIO()
    document.save(stream)
    story = read_story(opened(stream.getvalue()))
    title, heading, bullet = list(story.paragraphs())[:3]
    assert (title.heading, title.is_title, heading.heading, bullet.list_level) == (1, True, 2, 0)
    merged, *others = (one for line in only(story).rows for one in line.cells)
    assert (merged.row_span, merged.column_span) == (2, 2)
    assert [one.text for one in merged.blocks] == ["c0", "c1", "c3", "c4"]  # type: ignore[union-attr]
    assert [one.blocks[0].text for one in others] == ["c2", "c5", "c6", "c7", "c8"]  # type: ignore[union-attr]


DELETED = '<w:del w:id="1" w:author="A"/>'


def test_a_merge_without_a_beginning_begins_there_and_its_words_are_seen(told: Told) -> None:
    story = told(
        "<w:tbl>"
        + row(cell("Amina is safe"), cell("Ring"))
        + row(cell("Amina is fed", ON), cell("Cook"))
        + row(cell("", ON), cell("Shop"))
        + "</w:tbl>"
    )
    assert grid(only(story)) == [
        ("Amina is safe", 1, 1, 1, 1),
        ("Ring", 1, 2, 1, 1),
        ("Amina is fed", 2, 1, 2, 1),
        ("Cook", 2, 2, 1, 1),
        ("Shop", 3, 2, 1, 1),
    ]
    assert not story.flags


def test_a_merged_outcome_whose_first_row_is_deleted_stands_over_its_other_rows_and_under_no_other(told: Told) -> None:
    story = told(
        "<w:tbl>"
        + row(cell("Amina is safe", DOWN), cell("Ring"))
        + row(cell("", ON), cell("Visit"))
        + row(cell("Amina is fed", DOWN), cell("Cook"), properties=DELETED)
        + row(cell("", ON), cell("Shop"))
        + row(cell("", ON), cell("Eat"))
        + "</w:tbl>"
    )
    assert grid(only(story)) == [
        ("Amina is safe", 1, 1, 2, 1),
        ("Ring", 1, 2, 1, 1),
        ("Visit", 2, 2, 1, 1),
        ("Amina is fed", 3, 1, 2, 1),
        ("Shop", 3, 2, 1, 1),
        ("Eat", 4, 2, 1, 1),
    ]
