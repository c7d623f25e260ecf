"""The visible words of a Word file are read back, and only those."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from planlint.word.package import opened
from planlint.word.runs import run_like, run_text, text_elements
from planlint.word.text import visible_text

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]


def _run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_body_headers_and_notes_are_read(parts_of: Parts, zipped: Zipped) -> None:
    data = zipped(
        parts_of(
            f"<w:p>{_run('Lena’s plan')}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
            header1=f"<w:hdr NAMES><w:p>{_run('Draft')}</w:p></w:hdr>",
            footnotes=f"<w:footnotes NAMES><w:footnote w:id='2'><w:p>{_run('A note')}</w:p></w:footnote></w:footnotes>",
        )
    )
    assert visible_text(opened(data)).split("\n") == [
        "Lena’s plan",
        "Draft",
        "A note",
    ]


def test_breaks_tabs_and_hyphens_are_read(parts_of: Parts, zipped: Zipped) -> None:
    body = "<w:p><w:r><w:t>by</w:t><w:noBreakHyphen/><w:t>law</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>"
    assert visible_text(opened(zipped(parts_of(body)))) == "by-law\ta\nb"


def test_deleted_moved_and_hidden_words_and_field_codes_are_not_read(parts_of: Parts, zipped: Zipped) -> None:
    body = (
        f"<w:p><w:del>{_run('gone')}</w:del><w:moveFrom>{_run('moved')}</w:moveFrom>{_run('kept')}"
        + _run("hidden", "<w:vanish/>")
        + _run(" shown", '<w:vanish w:val="0"/>')
        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert visible_text(opened(zipped(parts_of(body)))) == "kept shown"


def test_words_that_a_style_hides_are_not_read(parts_of: Parts, zipped: Zipped) -> None:
    styles = (
        '<w:styles NAMES><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    )
    body = f'<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>{_run("secret")}</w:p><w:p>{_run("open")}</w:p>'
    assert visible_text(opened(zipped(parts_of(body, styles=styles)))).split("\n") == ["", "open"]


def test_a_text_box_is_read_once(parts_of: Parts, zipped: Zipped) -> None:
    box = f"<w:txbxContent><w:p>{_run('in the box')}</w:p></w:txbxContent>"
    body = (
        f"<w:p>{_run('round it')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert visible_text(opened(zipped(parts_of(body)))).split("\n") == ["round it", "in the box"]


def test_a_text_becomes_runs_and_comes_back() -> None:
    run = run_like(etree.Element("none"), text_elements(" two  spaces\nand\ta tab "))
    assert [str(child.tag).rpartition("}")[2] for child in run] == ["t", "br", "t", "tab", "t"]
    assert run_text(run) == " two  spacesanda tab "
