"""Where a comment can stand: on its words, or, where Word allows none or nothing is written, on the nearest ones."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from lxml import etree

from planlint.word.cutting import Words, beside, local
from planlint.word.package import NotWord
from planlint.word.story import Paragraph, Story, paragraphs_of

_LONGEST = 200
_NOTES = {"footnote": "a footnote", "endnote": "an endnote"}
_HEADINGS = {"hdr": "the page header", "ftr": "the page footer"}


class Places:
    """The places for comments in the body `root`; `twins` gives the element there for each of the story's own."""

    def __init__(self, story: Story, main: str, root: etree._Element, twins: Mapping[etree._Element, etree._Element]):
        self._main, self._root, self._twins = main, root, twins
        self._by_number = {(each.part, each.number): each for each in story.paragraphs()}
        self._body = list(paragraphs_of(story.body))
        self._position = {each.number: index for index, each in enumerate(self._body)}
        self._pieces: dict[int, list[tuple[int, int, etree._Element]]] = {}

    def words(self, part: str, number: int, start: int, end: int) -> tuple[Words, str]:
        """The words for a comment about `start` to `end` of a paragraph, and what to say where they are not its own.

        Raises NotWord for a document without a paragraph.
        """
        paragraph = self._by_number.get((part, number))
        if paragraph is None:
            return self._title(), ""
        if start == end:
            start, end = 0, len(paragraph.text)
        if part == self._main and not _in_box(paragraph):
            return self._own(paragraph, start, end), ""
        about = textwrap.shorten(paragraph.text[start:end], _LONGEST, placeholder="…")
        words, where = self._elsewhere(paragraph)
        return words, f"About “{about}”, in {where}."

    def _own(self, paragraph: Paragraph, start: int, end: int) -> Words:
        if not paragraph.text[start:end].strip():
            paragraph = self._nearest(paragraph)
            start, end = 0, len(paragraph.text)
        text = paragraph.text[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        if paragraph.number not in self._pieces:
            self._pieces[paragraph.number] = [
                (piece.start, piece.end, self._twins[piece.element]) for piece in paragraph.pieces
            ]
        return Words(self._twins[paragraph.element], self._pieces[paragraph.number], start, end)

    def _nearest(self, paragraph: Paragraph) -> Paragraph:
        """The nearest paragraph that has words: in the same cell, else above, else below; else the same one."""
        here = self._position.get(paragraph.number, 0)
        cell = _cell(paragraph)
        worded = [(index, each) for index, each in enumerate(self._body) if each.text.strip()]

        def distance(candidate: tuple[int, Paragraph]) -> tuple[bool, bool, int]:
            index, each = candidate
            return (cell is None or _cell(each) is not cell, index > here, abs(index - here))

        return min(worded, key=distance)[1] if worded else paragraph

    def _title(self) -> Words:
        worded = [each for each in self._body if each.text.strip()]
        headings = [each for each in worded if each.is_title or each.heading]
        if worded:
            first = (headings or worded)[0]
            return self._own(first, 0, len(first.text))
        empty = next(self._root.iter(beside(self._root, "p")), None)
        if empty is None:
            raise NotWord("this document has no paragraph that a comment could stand at")
        return Words(empty, [], 0, 0)

    def _elsewhere(self, paragraph: Paragraph) -> tuple[Words, str]:
        if paragraph.part == self._main:
            element = self._twins[paragraph.element]
            return Words(element, [(0, 1, element)], 0, 1), "a text box"
        for above in paragraph.element.iterancestors():
            if (kind := local(above)) in _NOTES:
                for mark in self._root.iter(beside(self._root, f"{kind}Reference")):
                    if mark.get(beside(mark, "id")) == above.get(beside(above, "id")):
                        return Words(mark, [(0, 1, mark)], 0, 1), _NOTES[kind]
                return self._title(), _NOTES[kind]
        kind = local(paragraph.element.getroottree().getroot())
        return self._title(), _HEADINGS.get(kind, "another part of the file")


def _in_box(paragraph: Paragraph) -> bool:
    return any(local(each) == "txbxContent" for each in paragraph.element.iterancestors())


def _cell(paragraph: Paragraph) -> etree._Element | None:
    return next((each for each in paragraph.element.iterancestors() if local(each) == "tc"), None)
