"""Content controls and tracked changes are read as the file stands when every change is accepted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.word import FlagKind, Story

Told = Callable[..., Story]


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def lines(story: Story) -> list[str]:
    return [paragraph.text for paragraph in story.paragraphs()]


def flags(story: Story) -> list[tuple[FlagKind, str]]:
    return [(flag.kind, flag.text) for flag in story.flags]


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_filled_in_controls_are_read_and_prompts_are_not(told: Told) -> None:
    prompt = "<w:showingPlcHdr/>"
    body = (
        par(run("Name: ") + control(run("Amina"), '<w:tag w:val="x"/>') + control(run("Click here"), prompt))
        + control(par(run("a block")) + control(par(run("in another"))))
        + control(par(run("Choose an item.")), prompt)
    )
    story = told(body)
    assert lines(story) == ["Name: Amina", "a block", "in another", ""]
    assert flags(story) == [(FlagKind.PLACEHOLDER, "Click here"), (FlagKind.PLACEHOLDER, "Choose an item.")]


def test_controls_round_rows_and_cells_are_read(told: Told) -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{par(run(text))}</w:tc>"

    row = f"<w:tr>{cell('Ring school')}{control(cell('Mum'))}</w:tr>"
    story = told(f"<w:tbl>{control(row)}{control(control(row))}</w:tbl>")
    assert lines(story) == ["Ring school", "Mum"] * 2


def test_the_text_is_that_with_every_change_accepted(told: Told) -> None:
    body = par(
        run("Dad will ") + f"<w:del>{run('not ')}<w:r><w:delText>never </w:delText></w:r></w:del>"
        f"<w:ins>{run('ring Nan')}</w:ins><w:moveFrom>{run(' away')}</w:moveFrom><w:moveTo>{run(' here')}</w:moveTo>"
    )
    story = told(body)
    assert lines(story) == ["Dad will ring Nan here"]
    assert flags(story) == [
        (FlagKind.DELETED, "not never "),
        (FlagKind.INSERTED, "ring Nan"),
        (FlagKind.MOVED, " here"),
    ]
    (paragraph,) = story.paragraphs()
    assert all(paragraph.text[one.start : one.end] in ("", one.text) for one in paragraph.flags)


def test_a_deleted_paragraph_mark_joins_the_next_paragraph_on(told: Told) -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    heading = '<w:outlineLvl w:val="1"/>'
    story = told(par(run("One "), gone) + par(run("two "), gone) + par(run("three"), heading) + par(run("four")))
    assert lines(story) == ["One two three", "four"]
    first = next(story.paragraphs())
    assert (first.number, first.heading) == (3, 2)
    assert [first.text[piece.start : piece.end] for piece in first.pieces] == ["One ", "two ", "three"]


def test_a_wholly_deleted_paragraph_leaves_no_line_but_a_flag(told: Told) -> None:
    gone = par("<w:del><w:r><w:delText>Old words</w:delText></w:r></w:del>", "<w:rPr><w:del/></w:rPr>")
    story = told(par(run("Kept")) + gone)
    assert lines(story) == ["Kept"]
    assert flags(story) == [(FlagKind.DELETED, "Old words")]


@pytest.mark.parametrize(("mark", "kind"), [("del", FlagKind.DELETED), ("hidden", FlagKind.HIDDEN_ROW)])
def test_deleted_and_hidden_rows_are_not_there(told: Told, mark: str, kind: FlagKind) -> None:
    gone = f"<w:tr><w:trPr><w:{mark}/></w:trPr><w:tc>{par(run('gone'))}</w:tc></w:tr>"
    kept = f"<w:tr><w:tc>{par(run('kept'))}</w:tc></w:tr>"
    story = told(f"<w:tbl>{gone}</w:tbl><w:tbl>{gone}{kept}</w:tbl>")
    (table,) = story.body
    assert (table.number, [row.number for row in table.rows]) == (1, [1])  # type: ignore[union-attr]
    assert lines(story) == ["kept"]
    assert flags(story) == [(kind, "gone")] * 2
