"""The words a reader of a Word document sees: body, headers, footers, notes and text boxes, a line a paragraph."""

from __future__ import annotations

from lxml import etree

from planlint.word.controls import PLAIN
from planlint.word.draft import Draft
from planlint.word.inline import Inline, Met
from planlint.word.package import Package
from planlint.word.reading import read_story
from planlint.word.styles import PLAIN as NO_STYLE
from planlint.word.styles import Styles


def visible_text(package: Package) -> str:
    """Everything a reader sees, in the order of reading. Raises NotWord when a part is damaged."""
    return read_story(package).text.removesuffix("\n")


def paragraph_text(paragraph: etree._Element) -> str:
    """The words of one paragraph as it stands: without its styles, and without a text box within it."""
    draft = Draft()
    Inline("", paragraph, Styles(None), Met()).read(paragraph, draft, NO_STYLE, PLAIN)
    return draft.finish(start=0, part="", number=1, element=paragraph).text
