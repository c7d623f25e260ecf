"""A story is what a reader sees of a Word file: the final words, once each, with what kind of line they stand in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.word import FlagKind, NotWord, Story, opened, paragraphs_of, read_story

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]
Told = Callable[..., Story]


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def lines(story: Story) -> list[str]:
    return [paragraph.text for paragraph in story.paragraphs()]


def flags(story: Story) -> list[tuple[FlagKind, str]]:
    return [(flag.kind, flag.text) for flag in story.flags]


def test_a_text_box_is_a_stream_of_its_own_read_once(told: Told) -> None:
    box = f"<w:txbxContent>{par(run('If Dad comes, ring 999'))}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    story = told(par(run("Round it") + f"<w:r>{both}</w:r>") + par(f"<w:r><w:pict>{box}</w:pict></w:r>"))
    assert list(story.streams) == ["text box 1", "text box 2"]
    assert lines(story) == ["Round it", "", "If Dad comes, ring 999", "If Dad comes, ring 999"]
    assert [(flag.text, flag.paragraph_number, flag.start) for flag in story.flags] == [
        ("text box 1", 1, 8),
        ("text box 2", 4, 0),
    ]


def test_headers_footers_and_the_notes_referred_to_are_streams(told: Told) -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    unread = f"<w:del>{reference.replace('2', '3')}</w:del>"
    notes = "".join(f'<w:footnote w:id="{n}">{par(run(f"note {n}"))}</w:footnote>' for n in (0, 2, 3))
    story = told(
        par(run("Body") + reference + unread),
        header1=f"<w:hdr NAMES>{par(run('top'))}</w:hdr>",
        footer1=f"<w:ftr NAMES>{par(run('bottom'))}</w:ftr>",
        footnotes=f"<w:footnotes NAMES>{notes}</w:footnotes>",
        endnotes=f"<w:endnotes NAMES><w:endnote w:id='1'>{par(run('never'))}</w:endnote></w:endnotes>",
    )
    assert {key: [one.text for one in paragraphs_of(blocks)] for key, blocks in story.streams.items()} == {
        "header 1": ["top"],
        "footer 1": ["bottom"],
        "footnote 1": ["note 2"],
    }


def test_wrappers_are_walked_through(told: Told) -> None:
    body = par(
        f"<w:hyperlink>{run('link')}</w:hyperlink><w:smartTag>{run(' smart')}</w:smartTag><w:dir>{run(' dir')}</w:dir>"
        f"<w:bdo>{run(' bdo')}</w:bdo><w:customXml>{run(' own')}</w:customXml>"
        "<w:r><w:t>by<!-- unseen -->law</w:t><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:br/></w:r>"
    )
    assert lines(told(body + f"<w:customXml>{par(run('block'))}</w:customXml>")) == [
        "link smart dir bdo ownbylaw-\t\n",
        "block",
    ]


def test_how_a_word_is_read_stands_in_brackets_behind_it(told: Told) -> None:
    reading, base = f"<w:rt>{run('shi-vawn')}</w:rt>", f"<w:rubyBase>{run('Siobhán')}</w:rubyBase>"
    ruby = f"<w:r><w:ruby><w:rubyPr/>{reading}{base}</w:ruby></w:r>"
    bare = f"<w:r><w:ruby><w:rt/><w:rubyBase>{run('Niamh')}</w:rubyBase></w:ruby></w:r>"
    story = told(par(run("Ring ") + ruby + run(" and ") + bare))
    assert lines(story) == ["Ring Siobhán (shi-vawn) and Niamh"]


def test_comments_struck_out_and_highlighted_words_are_flagged(told: Told) -> None:
    comments = f'<w:comments NAMES><w:comment w:id="1">{par(run("Who?"))}</w:comment></w:comments>'
    body = par(run("Yes", "<w:strike/>") + run("/No", '<w:highlight w:val="yellow"/>')) + par(
        '<w:r><w:commentReference w:id="1"/></w:r>'
    )
    story = told(body, comments=comments)
    assert lines(story) == ["Yes/No", ""]
    assert flags(story) == [
        (FlagKind.STRUCK_OUT, "Yes"),
        (FlagKind.HIGHLIGHTED, "/No"),
        (FlagKind.COMMENT, "Who?"),
    ]


def test_headings_titles_lists_and_bold_lines_are_told(told: Told) -> None:
    styles = (
        '<w:styles NAMES><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Kop1"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style></w:styles>'
    )

    def styled(key: str, more: str = "") -> str:
        return par(run("x"), f'<w:pStyle w:val="{key}"/>{more}')

    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    body = styled("Kop1") + styled("Own") + styled("T") + styled("Heading3") + styled("Own", none)
    body += styled("Kop1", '<w:outlineLvl w:val="9"/>') + par(run("bold", '<w:rStyle w:val="S"/>') + run(" "))
    body += par(run("half", "<w:b/>") + run("bold"))
    found = [(one.heading, one.list_level, one.is_title, one.is_bold) for one in told(body, styles=styles).paragraphs()]
    assert found == [
        (1, None, False, False),
        (1, 2, False, False),
        (1, None, True, False),
        (3, None, False, False),
        (1, None, False, False),
        (0, None, False, False),
        (0, None, False, True),
        (0, None, False, False),
    ]


def test_a_part_that_is_no_document_is_refused(parts_of: Parts, zipped: Zipped) -> None:
    for content in (b"<workbook/>", parts_of("")["word/document.xml"].replace(b"w:body", b"w:other")):
        with pytest.raises(NotWord, match="no text"):
            read_story(opened(zipped(parts_of("") | {"word/document.xml": content})))
