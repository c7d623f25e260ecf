"""Every kind of Word file is read alike; what is not read from one is flagged."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from planlint.word import FlagKind, NotWord, opened, read_story, reading

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]

BODY = (
    '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Lena’s plan</w:t></w:r></w:p>'
    '<w:p><w:r><w:rPr><w:vanish w:val="true"/></w:rPr><w:t>hidden</w:t></w:r></w:p>'
)
STYLES = '<w:styles NAMES><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>'


def strict(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts with the names of a strict document."""
    changed = {}
    for part, content in parts.items():
        text = re.sub(
            r"http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument)/2006/",
            r"http://purl.oclc.org/ooxml/\1/",
            content.decode(),
        )
        changed[part] = text.replace("<w:document ", '<w:document w:conformance="strict" ').encode()
    return changed


def test_a_strict_document_reads_like_any_other(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of(BODY, styles=STYLES)
    assert b"schemas.openxmlformats.org/wordprocessingml" not in strict(parts)["word/document.xml"]
    found, usual = (read_story(opened(zipped(one))) for one in (strict(parts), parts))
    assert found.text == usual.text == "Lena’s plan\n\n"
    assert [one.heading for one in found.paragraphs()] == [2, 0]
    package = opened(zipped(strict(parts)))
    assert not any(b"purl.oclc.org" in content or b"conformance" in content for content in package.parts.values())


def test_words_that_name_a_strict_namespace_stay_as_typed(parts_of: Parts, zipped: Zipped) -> None:
    words = "see http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert read_story(opened(zipped(parts_of(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")))).text == f"{words}\n"


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_templates_and_files_with_macros_are_read(parts_of: Parts, zipped: Zipped, kind: bytes) -> None:
    parts = parts_of(BODY)
    usual = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(usual, kind)
    assert read_story(opened(zipped(parts))).text == "Lena’s plan\n\n"


def test_macros_and_files_put_in_whole_are_flagged(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of(BODY + '<w:altChunk r:id="rId9"/>')
    binary = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", binary + b"</Types>")
    parts["word/vbaProject.bin"] = b"macros"
    kinds = [flag.kind for flag in read_story(opened(zipped(parts))).flags]
    assert kinds == [FlagKind.MACRO, FlagKind.HIDDEN, FlagKind.ALT_CHUNK]


def test_the_words_of_a_diagram_are_read(parts_of: Parts, zipped: Zipped) -> None:
    tie = (
        '<Relationship Id="rId9" Target="diagrams/data1.xml"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData"/>'
    )
    parts = parts_of("<w:p/>", ties=tie)
    name = "http://schemas.openxmlformats.org/drawingml/2006/main"
    parts["word/diagrams/data1.xml"] = f'<d xmlns:a="{name}"><a:p><a:r><a:t>Safety goal</a:t></a:r></a:p></d>'.encode()
    assert read_story(opened(zipped(parts))).text == "\nSafety goal\n"


def test_the_parts_of_another_document_kept_inside_are_not_taken_for_its_own(parts_of: Parts, zipped: Zipped) -> None:
    parts = parts_of(BODY, styles=STYLES)
    parts["word/glossary/styles.xml"] = parts["word/styles.xml"].replace(b"heading 2", b"heading 5")
    assert next(read_story(opened(zipped(parts))).paragraphs()).heading == 2


def test_a_file_with_more_text_than_the_limit_is_refused(
    parts_of: Parts, zipped: Zipped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_TEXT", 5_000)
    with pytest.raises(NotWord, match="more text"):
        read_story(opened(zipped(parts_of("<w:p/>" * 1_000))))


def test_what_is_nested_too_deeply_is_refused(parts_of: Parts, zipped: Zipped) -> None:
    deep = 300
    body = "<w:tbl><w:tr><w:tc>" * deep + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * deep
    with pytest.raises(NotWord):
        read_story(opened(zipped(parts_of(body))))


def test_deep_nesting_within_the_limit_is_read(parts_of: Parts, zipped: Zipped) -> None:
    words = "<w:p><w:r><w:t>deep</w:t></w:r></w:p>"
    for opening, closing, deep in [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
        ("<w:customXml>", "</w:customXml>", 240),
    ]:
        assert read_story(opened(zipped(parts_of(opening * deep + words + closing * deep)))).text == "deep\n"
    inner = "<w:smartTag>" * 240 + "<w:r><w:t>deep</w:t></w:r>" + "</w:smartTag>" * 240
    assert read_story(opened(zipped(parts_of(f"<w:p>{inner}</w:p>")))).text == "deep\n"
