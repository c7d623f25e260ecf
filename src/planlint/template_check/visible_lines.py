"""The visible text of a finished document, a line for each block: what golden files and comparisons are made of."""

from __future__ import annotations

from planlint.documents.html_document import visible_text
from planlint.word.package import opened
from planlint.word.text import visible_text as word_text

_BLOCKS = ".//h1|.//h2|.//h3|.//p|.//dt|.//dd|.//li|.//th|.//td|.//caption|.//*[@class='more']"


def visible_lines(made: bytes, form: str) -> list[str]:
    """The lines of an HTML or Word document, white space folded and marks of direction left out."""
    text = _html_text(made) if form == "html" else word_text(opened(made))
    folded = (" ".join(line.split()) for line in text.replace("\u200e", "").split("\n"))
    return [line for line in folded if line]


def _html_text(made: bytes) -> str:
    from lxml import html

    page = html.fromstring(made)
    for block in page.xpath(_BLOCKS):
        block.text = "\n" + (block.text or "")
    return visible_text(html.tostring(page, encoding="utf-8"))
