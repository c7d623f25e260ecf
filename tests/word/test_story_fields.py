"""Of fields the result is read, of ticks their answer."""

from __future__ import annotations

from collections.abc import Callable

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


def char(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


def code(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def test_the_result_of_a_field_is_read_and_its_code_is_not(told: Told) -> None:
    inner = char("begin") + code("PAGE") + char("separate") + run("7") + char("end")
    outer = char("begin") + code("IF ") + inner + run("x") + char("separate") + run("Amina") + char("end")
    body = par(run("For ") + outer) + par(f'<w:fldSimple w:instr="DATE">{run("3 May")}</w:fldSimple>' + inner)
    assert lines(told(body)) == ["For Amina", "3 May7"]


def test_a_field_may_end_in_a_later_paragraph(told: Told) -> None:
    body = par(char("begin") + code("TOC") + char("separate") + run("One")) + par(run("Two") + char("end") + run("!"))
    assert lines(told(body)) == ["One", "Two!"]


def test_a_field_that_never_ends_swallows_nothing(told: Told) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{par(char('begin') + run('in'))}</w:tc></w:tr></w:tbl>"
    body = cell + par(run("out") + char("end") + char("begin")) + par(run("last"))
    assert lines(told(body)) == ["in", "out", "last"]


def test_old_form_fields_show_their_ticks_and_choices(told: Told) -> None:
    def form(data: str, result: str = "") -> str:
        return char("begin", f"<w:ffData>{data}</w:ffData>") + code("FORM") + result + char("end")

    choices = '<w:listEntry w:val="Yes"/><w:listEntry w:val="No"/>'
    body = par(
        form("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>")
        + form("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>")
        + form("<w:checkBox><w:default/></w:checkBox>")
        + form(f'<w:ddList><w:result w:val="1"/>{choices}</w:ddList>')
        + form(f"<w:ddList>{choices}</w:ddList>")
        + form("<w:textInput/>", char("separate") + run(" typed"))
    )
    assert lines(told(body)) == ["☒☐☒NoYes typed"]


def test_ticks_of_every_kind_become_boxes(told: Told) -> None:
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'

    def box(checked: int, glyph: str) -> str:
        return control(run(glyph), f'<w14:checkbox {w14}><w14:checked w14:val="{checked}"/></w14:checkbox>')

    symbols = "".join(
        f'<w:r><w:sym w:font="{font}" w:char="{letter}"/></w:r>'
        for font, letter in [("Wingdings", "F0FE"), ("Wingdings", "F0A8"), ("Wingdings 2", "F052"), ("Wingdings", "6F")]
    )
    font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    story = told(par(box(1, "☑") + box(0, "☐") + symbols + run("\uf0fc") + run("o", font)) + par(run("[x] yes [ ] no")))
    assert lines(story) == ["☒☐☒☐☒☐☒☐", "[x] yes [ ] no"]
    assert flags(story) == [(FlagKind.TYPED_TICK, "[x]"), (FlagKind.TYPED_TICK, "[ ]")]
