"""Runs: stretches of text with one look, and how one is cut into several without losing anything."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from lxml import etree

from planlint.word.names import XML_SPACE, w


def own_runs(paragraph: etree._Element) -> list[etree._Element]:
    """The runs of a paragraph in order, inside links and controls too, but not those of a text box within it."""
    return [run for run in paragraph.iter(w("r")) if next(run.iterancestors(w("p")), None) is paragraph]


def run_text(run: etree._Element) -> str:
    """The words of one run, breaks and fields aside."""
    return "".join(text.text or "" for text in run.iterchildren(w("t")))


def run_like(run: etree._Element, content: list[etree._Element]) -> etree._Element:
    """A new run with the look of `run` and this content."""
    new = etree.Element(w("r"))
    properties = run.find(w("rPr"))
    if properties is not None:
        new.append(copy.deepcopy(properties))
    new.extend(content)
    return new


def text_elements(text: str) -> list[etree._Element]:
    """A text as the children of a run: lines become breaks, tabs become tabs, spaces are kept."""
    return list(_elements(text))


def _elements(text: str) -> Iterator[etree._Element]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield etree.Element(w("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                yield etree.Element(w("tab"))
            if piece:
                element = etree.Element(w("t"))
                element.text = piece
                element.set(XML_SPACE, "preserve")
                yield element
