"""The paragraphs and cells of a translator's table: names bold, figures underlined, each language in its letters."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from lxml import etree

from planlint.bundled import folder, load_yaml
from planlint.timescales.words.calendar_words import MONTHS
from planlint.translate.checks.number_words import SAID
from planlint.translate.english_text import legal
from planlint.translate.languages import Language
from planlint.word.names import w
from planlint.word.order import put, switch
from planlint.word.runs import text_elements

_FONT = "Arial"
_MONTH = f"(?:{'|'.join(MONTHS)}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
# A date as a whole, or a month with its year; else whatever begins with a figure: a time, a number, a telephone number;
# else a number in words, in small letters or at the beginning of a sentence.
FIGURES = re.compile(
    rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: \d{{4}})?|\b{_MONTH} \d{{4}}|\+?\d(?:[\d /:.,-]*\d)?(?:am|pm)?"
    rf"|(?i:{SAID.pattern})"
)


def paragraph(text: str, *, size: int = 22, heading: bool = False) -> etree._Element:
    """A paragraph of planlint's own words; `size` in half points."""
    made = etree.Element(w("p"))
    if heading:
        put(put(made, "pPr"), "outlineLvl").set(w("val"), "0")
    made.append(_run(text, bold=heading, size=size))
    return made


def cell(
    text: str,
    *,
    bold: bool = False,
    marked: bool = False,
    names: Sequence[str] = (),
    language: Language | None = None,
    paragraphs: bool = False,
) -> etree._Element:
    """A cell with that text: lines as breaks, or as paragraphs. `marked` makes names bold and underlines figures.

    A cell in a right-to-left language is right-to-left also while it is empty, so that whoever types in it may begin.
    """
    made = etree.Element(w("tc"))
    etree.SubElement(made, w("tcPr"))
    for line in text.split("\n") if paragraphs else [text]:
        one = etree.SubElement(made, w("p"))
        if language is not None:
            properties = put(one, "pPr")
            if language.right_to_left:
                switch(properties, "bidi")
            _look(put(properties, "rPr"), language=language)
        for piece, is_name, is_figure in _pieces(line, names) if marked else [(line, bold, False)]:
            if piece:
                one.append(_run(piece, bold=is_name, underlined=is_figure, language=language))
    return made


def _pieces(text: str, names: Sequence[str]) -> Iterator[tuple[str, bool, bool]]:
    longest_first = sorted(names, key=len, reverse=True)
    named = rf"(?P<name>(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w))|" if names else "(?P<name>(?!))|"
    end = 0
    for match in re.finditer(named + FIGURES.pattern, text):
        yield text[end : match.start()], False, False
        yield match.group(), match["name"] is not None, match["name"] is None
        end = match.end()
    yield text[end:], False, False


def _run(
    text: str, *, bold: bool = False, underlined: bool = False, size: int = 22, language: Language | None = None
) -> etree._Element:
    run = etree.Element(w("r"))
    _look(put(run, "rPr"), bold=bold, underlined=underlined, size=size, language=language)
    run.extend(text_elements(legal(text)))
    return run


def _look(
    properties: etree._Element,
    *,
    bold: bool = False,
    underlined: bool = False,
    size: int = 22,
    language: Language | None = None,
) -> None:
    fonts = put(properties, "rFonts")
    for slot, font in _fonts(language).items():
        fonts.set(w(slot), font)
    for tag in ("b", "bCs") if bold else ():
        switch(properties, tag)
    for tag in ("sz", "szCs"):
        put(properties, tag).set(w("val"), str(size))
    if underlined:
        put(properties, "u").set(w("val"), "single")
    if language is not None and language.right_to_left:
        switch(properties, "rtl")
    tag = language.tag if language else "en-GB"
    slots = ("bidi",) if language is not None and language.right_to_left else ("val", "eastAsia")
    put(properties, "lang").attrib.update({w(slot): tag for slot in slots})


@functools.cache
def _fonts(language: Language | None) -> dict[str, str]:
    listed = load_yaml(folder("templates") / "fonts.yml")
    chosen = (
        listed["languages"].get(language.tag.split("-")[0]) or listed["scripts"].get(language.script)
        if language
        else None
    )
    usual = dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), _FONT)
    return usual | {slot: font for slot, font in (chosen or {}).items() if font != "template"}
