"""How a Word template is built: headings, tables, pictures, sides, fonts and languages."""

from __future__ import annotations

import functools

from lxml import etree

from planlint.bundled import folder, load_yaml
from planlint.template_check.faults import Faults
from planlint.template_check.rules import data
from planlint.template_check.sources import WordFile
from planlint.template_check.texts import TemplateText
from planlint.template_check.word_facts import Facts
from planlint.template_check.word_text import GOES_ALONG, paragraph_words
from planlint.word.names import DRAWING, child, name, value, w
from planlint.word.order import is_on
from planlint.word.package import parsed
from planlint.word.runs import own_runs, run_text
from planlint.word.styles import Styles

_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
_FIRST_ROW, _FIRST_COLUMN = 0x20, 0x80
_MANY_COLUMNS = 3


def structure(file: WordFile, faults: Faults) -> None:
    """Notes what of the file's build would shut somebody out, or goes wrong in another language."""
    parts = file.package.of_type("styles+xml")
    styles_root = parsed(file.package.parts[parts[0]]) if parts else None
    styles = Styles(file.package.parts[parts[0]] if parts else None)
    main = file.package.main_part()
    for text in file.texts:
        root = parsed(file.package.parts[text.part])
        paragraphs = list(root.iter(w("p")))
        for number, paragraph in enumerate(paragraphs, start=1):
            _looks(paragraph, text, number, faults)
            _beside_tag(paragraph, text, number, faults)
        if text.part == main:
            _headings(paragraphs, text, styles, faults)
        _tables(root, paragraphs, text, faults)
        _pictures(root, paragraphs, text, faults)
    if styles_root is not None:
        _styles(file, parts[0], styles_root, faults)


def _looks(paragraph: etree._Element, text: TemplateText, number: int, faults: Faults) -> None:
    start, end = text.span_of(number)
    if value(child(paragraph, "pPr"), "jc") in ("left", "right"):
        faults.add("fixed-side", text, start, end, meant="In Word: Home → Paragraph → Alignment: take the style’s own.")
    at = text.start_of(number)
    for run in own_runs(paragraph):
        words = run_text(run)
        found = text.words.find(words, at) if words else at
        for font in _unknown_fonts(child(run, "rPr")):
            faults.add("unknown-font", text, found, found + len(words), says=font)
        tag = child(child(run, "rPr"), "lang")
        if tag is not None and words.strip() and tag.get(w("val"), "en-GB") != "en-GB":
            faults.add("fixed-language", text, found, found + len(words))
        at = found + len(words)


def _beside_tag(paragraph: etree._Element, text: TemplateText, number: int, faults: Faults) -> None:
    words = paragraph_words(paragraph)
    tag = GOES_ALONG.search(words)
    if tag is None:
        return
    scope: list[etree._Element] = [paragraph]
    if tag[1] == "tr":
        row = next(paragraph.iterancestors(w("tr")), None)
        scope = list(row.iter(w("p"))) if row is not None else scope
    beside = [(one, GOES_ALONG.sub("", paragraph_words(one)).strip()) for one in scope]
    for one, rest in beside:
        if rest:
            line = number + scope.index(one) - scope.index(paragraph)
            at = text.words.find(rest, text.start_of(line))
            faults.add("text-beside-tag", text, *((at, at + len(rest)) if at >= 0 else text.span_of(line)), says=tag[0])


def _headings(paragraphs: list[etree._Element], text: TemplateText, styles: Styles, faults: Faults) -> None:
    before, titles = 0, 0
    for number, paragraph in enumerate(paragraphs, start=1):
        style = styles.paragraph(value(child(paragraph, "pPr"), "pStyle"))
        start, end = text.span_of(number)
        titles += style.is_title
        if style.is_title and titles > 1:
            faults.add("heading-order", text, start, end, says="this is a second title",
                       meant="One document has one title: give this the style Heading 1.")  # fmt: skip
        elif style.level and style.level > before + 1:
            faults.add("heading-order", text, start, end, says="a step of the headings is left out",
                       meant=f"Give it the style Heading {before + 1}, or add the heading above it.")  # fmt: skip
        elif not style.level and start < end and _looks_like_heading(paragraph):
            faults.add("heading-order", text, start, end, says="this looks like a heading and is none",
                       meant="Give it one of the styles Heading 1, Heading 2 …")  # fmt: skip
        before = style.level or before
    if not titles:
        faults.add("heading-order", text, 0, 0, says="the document has no title",
                   meant="Give its first line the style Title.")  # fmt: skip


def _looks_like_heading(paragraph: etree._Element) -> bool:
    """A line of its own in which somebody has made every letter bold by hand."""
    if next(paragraph.iterancestors(w("tc")), None) is not None:
        return False
    runs = [run for run in own_runs(paragraph) if run_text(run).strip()]
    return bool(runs) and all(is_on(child(run, "rPr"), "b") for run in runs)


def _tables(root: etree._Element, paragraphs: list[etree._Element], text: TemplateText, faults: Faults) -> None:
    for table in root.iter(w("tbl")):
        rows = [row for row in table.iter(w("tr")) if next(row.iterancestors(w("tbl"))) is table]
        shown = [row for row in rows if not GOES_ALONG.match(_words(row))]
        if not shown or not (head := list(shown[0].iter(w("p")))):
            continue
        number = paragraphs.index(head[0]) + 1
        start, end = text.span_of(number)[0], text.span_of(number + len(head) - 1)[1]
        has_header = any(is_on(child(row, "trPr"), "tblHeader") for row in rows)
        columns = len(list(shown[0].iterchildren(w("tc"))))
        heads_rows = len(shown) < 2 or columns < _MANY_COLUMNS or _says(table, "firstColumn", _FIRST_COLUMN)
        if not has_header and (_says(table, "firstRow", _FIRST_ROW) or not heads_rows):
            faults.add("table-without-header", text, start, end, says="no row of this table is its header",
                       meant="In Word: first row → Table Layout → Repeat Header Rows.")  # fmt: skip
        if has_header and not (value(child(table, "tblPr"), "tblCaption") or "").strip():
            faults.add("table-without-caption", text, start, end, says="this table has no name for who listens to it",
                       meant="In Word: Table → Properties → Alt Text: write a title.")  # fmt: skip


def _says(table: etree._Element, what: str, bit: int) -> bool:
    """Whether the table's look has a header row, or a header column."""
    look = child(child(table, "tblPr"), "tblLook")
    if look is None:
        return False
    return look.get(w(what)) in ("1", "true") or bool(int(look.get(w("val"), "0"), 16) & bit)


def _pictures(root: etree._Element, paragraphs: list[etree._Element], text: TemplateText, faults: Faults) -> None:
    for picture in root.iter(_PICTURE):
        if (picture.get("descr") or "").strip():
            continue
        if any(one.tag == f"{{{DRAWING}}}ext" and len(one) for one in picture.iter()) and "decorative" in str(
            etree.tostring(picture)
        ):
            continue
        paragraph = next(picture.iterancestors(w("p")))
        start, end = text.span_of(paragraphs.index(paragraph) + 1)
        faults.add("no-alt-text", text, start, end,
                   meant="In Word: View Alt Text: say what it shows, or mark it as decorative.")  # fmt: skip


def _styles(file: WordFile, part: str, root: etree._Element, faults: Faults) -> None:
    parts = [one for one in root if name(one) in ("docDefaults", "style")]
    names = [value(one, "name") or "defaults" for one in parts]
    known = Facts(file, part, [(each, each) for each in names])
    for number, one in enumerate(parts):
        for properties in one.iter(w("pPr")):
            if value(properties, "jc") in ("left", "right"):
                known.note(
                    number, "fixed-side", faults, meant="Modify the style: align it with nothing, or justify it."
                )
        for properties in one.iter(w("rPr")):
            for font in _unknown_fonts(properties):
                known.note(number, "unknown-font", faults, says=font)
            tag = child(properties, "lang")
            if tag is not None and tag.get(w("val"), "en-GB") != "en-GB":
                known.note(number, "fixed-language", faults)


@functools.cache
def _known_fonts() -> frozenset[str]:
    symbols = load_yaml(folder("templates") / "fonts.yml")["symbols"]
    return frozenset(str(name).lower() for name in (*data("fonts")["windows"], *symbols))


def _unknown_fonts(properties: etree._Element | None) -> list[str]:
    fonts = child(properties, "rFonts")
    named = dict.fromkeys(fonts.get(w(slot), "") for slot in _SLOTS) if fonts is not None else {}
    return [font for font in named if font and font.lower() not in _known_fonts()]


def _words(row: etree._Element) -> str:
    return "".join(paragraph_words(one) for one in row.iter(w("p"))).strip()
