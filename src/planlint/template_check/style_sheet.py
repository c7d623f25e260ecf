"""What a style sheet fixes to one side of the page, fetches from elsewhere, or draws with a font that few have."""

from __future__ import annotations

import re

from planlint.template_check.faults import Faults
from planlint.template_check.html_page import HtmlPage
from planlint.template_check.rules import data
from planlint.template_check.texts import TemplateText
from planlint.template_check.unmarked import unmarked_in_style

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIDES = re.compile(
    r"(?<![\w-])(?P<name>(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right)\s*:"
    r"|(?<![\w-])(?P<way>text-align(?:-last)?|float|clear)\s*:\s*(?P<side>left|right)\b"
    r"|(?<![\w-])(?P<corner>border-(?:top|bottom)-(?:left|right)-radius)\s*:"
)
_FONTS = re.compile(r"(?<![\w-])font(?:-family)?\s*:\s*([^;}]*)")
_NAME = re.compile(r"\"([^\"]+)\"|'([^']+)'|(?:^|,)\s*(?:[^,]*\d[\w.%/]*\s+)?([A-Za-z][\w -]*?)\s*(?=,|$|!)")
_END = ", and end the list with sans-serif or serif"
_DIRECTION = re.compile(r"(?<![\w-])direction\s*:\s*(?:ltr|rtl)\b")
# Words whose language is said, and figures that stand by themselves, have a direction of their own.
_HAS_DIRECTION = {"lang", "bdi", "html"}
_NO_DIRECTION = "Take it out: planlint gives each page the direction of its language."
_FETCHES = re.compile(r"@import\s+[^;]*|url\(\s*[\"']?(?!data:|#)[^)\"']*[\"']?\s*\)")


def style_sheet(text: TemplateText, page: str, start: int, end: int, faults: Faults) -> None:
    """Judges `page[start:end]`, which is style; comments in it say nothing."""
    style = page[:start] + _COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), page[start:end])
    for found in _SIDES.finditer(style, start):
        faults.add("fixed-side", text, found.start(), found.end(), meant=f"Write {_cure(found)}.")
    for found in _DIRECTION.finditer(style, start):
        faults.add("fixed-side", text, found.start(), found.end(), meant=_NO_DIRECTION)
    for found in _FETCHES.finditer(style, start):
        faults.add("external-link", text, found.start(), found.end(), says="the page would fetch something",
                   meant="Put it into the file itself, as data: or as style.")  # fmt: skip
    known = _known_fonts()
    for found in _FONTS.finditer(style, start):
        names = [next(one for one in name.groups() if one) for name in _NAME.finditer(found[1])]
        if names and not any(name.strip().lower() in known for name in names) and "var(" not in found[1]:
            at = found.start(1) + found[1].index(names[0])
            faults.add("unknown-font", text, at, at + len(names[0]), says=names[0],
                       meant=_END)  # fmt: skip


def styles_of(page: HtmlPage, faults: Faults) -> None:
    """Judges the style within an HTML template: its <style> elements, and what single elements say of their look."""
    for element in page.elements():
        for start, end in element.words if element.tag == "style" else ():
            style_sheet(page.text, page.page, start, end, faults)
        if "style" in element.attributes:
            style_sheet(page.text, page.page, *page.attribute(element, "style"), faults)
        if element.attributes.get("align") in ("left", "right"):
            start, end = page.attribute(element, "align")
            faults.add("fixed-side", page.text, start, end, meant="Take align out: text begins at its own side.")
        if element.attributes.get("dir") in ("ltr", "rtl") and not _HAS_DIRECTION & {element.tag, *element.attributes}:
            faults.add("fixed-side", page.text, *page.attribute(element, "dir"), meant=_NO_DIRECTION)
        font = element.attributes.get("face", "")
        if element.tag == "font" and font.lower() not in _known_fonts():
            faults.add("unknown-font", page.text, *page.attribute(element, "face"), says=font, meant=_END)


def style_file(text: TemplateText, faults: Faults) -> None:
    """Judges a file that is all style."""
    style_sheet(text, text.source, 0, len(text.source), faults)
    unmarked_in_style(text, text.source, 0, len(text.source), faults)


def _known_fonts() -> set[str]:
    return {name.lower() for names in data("fonts").values() for name in names}


def _cure(found: re.Match[str]) -> str:
    if found["way"]:
        ends = {"left": "start", "right": "end"}[found["side"]]
        return f"{found['way']}: {'inline-' if found['way'] != 'text-align' else ''}{ends}"
    if found["corner"]:
        return found["corner"].replace("top", "start").replace("bottom", "end").replace("left", "start").replace(
            "right", "end")  # fmt: skip
    name = str(found["name"])
    cured = name.replace("left", "inline-start").replace("right", "inline-end")
    return f"inset-{cured}" if name in ("left", "right") else cured
