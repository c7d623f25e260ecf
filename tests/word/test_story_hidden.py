"""Words that nobody sees are not read but flagged; words that somebody sees are read, however they are coloured."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.word import FlagKind, Story

Told = Callable[..., Story]
WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
STYLES = (
    "<w:styles NAMES>"
    '<w:style w:type="paragraph" w:styleId="HiddenLine"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="HiddenLine"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="Below"/>'
    '<w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="HiddenWord"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Tiny"><w:rPr><w:sz w:val="2"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="White"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="Banded"><w:tblStylePr w:type="firstRow"><w:tcPr>'
    '<w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Round2"><w:basedOn w:val="Round"/></w:style></w:styles>'
)


def par(look: str = "", properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{look}</w:rPr><w:t>words</w:t></w:r></w:p>"


def table(look: str, cell: str = "", whole: str = "") -> str:
    return f"<w:tbl><w:tblPr>{whole}</w:tblPr><w:tr><w:tc><w:tcPr>{cell}</w:tcPr>{par(look)}</w:tc></w:tr></w:tbl>"


def styled(paragraph: str, run: str = "", look: str = "") -> str:
    return par((f'<w:rStyle w:val="{run}"/>' if run else "") + look, f'<w:pStyle w:val="{paragraph}"/>')


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (par("<w:vanish/>"), FlagKind.HIDDEN),
        (styled("HiddenLine"), FlagKind.HIDDEN),
        (styled("Below"), FlagKind.HIDDEN),
        (styled("Normal", "HiddenWord"), FlagKind.HIDDEN),
        (styled("Back", "HiddenWord"), FlagKind.HIDDEN),
        (styled("HiddenLine", "HiddenWord", '<w:vanish w:val="1"/>'), FlagKind.HIDDEN),
        (par('<w:sz w:val="4"/>'), FlagKind.TINY),
        (styled("Normal", "Tiny"), FlagKind.TINY),
        (par(WHITE), FlagKind.WHITE),
        (par('<w:color w:val="auto" w:themeColor="background1"/>'), FlagKind.WHITE),
        (styled("White"), FlagKind.WHITE),
        (table(WHITE, '<w:shd w:val="clear" w:fill="FFFFFF"/>'), FlagKind.WHITE),
        (table(WHITE, "", '<w:tblStyle w:val="Normal"/>'), FlagKind.WHITE),
    ],
)
def test_what_nobody_sees_is_flagged_and_not_read(told: Told, body: str, kind: FlagKind) -> None:
    story = told(body, styles=STYLES)
    assert story.text == "\n"
    assert [(flag.kind, flag.text, flag.paragraph_number) for flag in story.flags] == [(kind, "words", 1)]


@pytest.mark.parametrize(
    "body",
    [
        par('<w:vanish w:val="false"/>'),
        styled("HiddenLine", "HiddenWord"),
        styled("HiddenLine", "", '<w:vanish w:val="0"/>'),
        styled("Back"),
        styled("Round"),
        styled("Unknown", "Unknown"),
        par('<w:sz w:val="5"/>'),
        styled("White", "", '<w:color w:val="000000"/>'),
        par(WHITE + DARK),
        par(WHITE + '<w:highlight w:val="blue"/>'),
        par(WHITE, DARK),
        table(WHITE, DARK),
        table(WHITE, "", DARK),
        table(WHITE, "", '<w:tblStyle w:val="Banded"/>'),
    ],
)
def test_what_somebody_sees_is_read(told: Told, body: str) -> None:
    assert told(body, styles=STYLES).text == "words\n"


def test_nothing_of_a_hidden_run_is_read(told: Told) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    note = '<w:footnoteReference w:id="1"/>'
    story = told(f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t><w:tab/>{box}{note}</w:r></w:p>")
    assert story.text == "\n"
    assert story.streams == {}
