"""Cutting runs at exact offsets, so that something can stand between two letters; nothing about their look changes."""

from __future__ import annotations

import copy
from dataclasses import dataclass

from lxml import etree

from planlint.word.names import XML_SPACE, W

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"  # what `W` is in a strict document
# What runs may stand in within a paragraph, and the marks of a comment too (ECMA-376, part 1, EG_RunLevelElements).
_ENTERED = {"hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo"}


@dataclass(slots=True)
class Words:
    """Words of one paragraph: its pieces (start, end, element) in order, and the offsets between which they stand.

    Without pieces, it is the paragraph itself. Several share one list of pieces, since cutting changes it.
    """

    paragraph: etree._Element
    pieces: list[tuple[int, int, etree._Element]]
    start: int
    end: int


def local(element: etree._Element) -> str:
    """`p` for a `w:p`, in a strict document too; "" for anything that is not Word's."""
    namespace, _, tag = element.tag.rpartition("}") if isinstance(element.tag, str) else ("", "", "")
    return tag if namespace in (f"{{{W}", f"{{{STRICT}") else ""


def beside(element: etree._Element, tag: str) -> str:
    """The full name of a tag, in the namespace that `element` is of."""
    return f"{{{etree.QName(element).namespace}}}{tag}"


def content(run: etree._Element) -> list[etree._Element]:
    """What a run holds beside its properties."""
    return [child for child in run if local(child) != "rPr"]


def unit(element: etree._Element) -> tuple[etree._Element, etree._Element | None]:
    """The run that holds an element, and the child of it that is or holds the element.

    Where there is no run to cut (a formula), what cannot be cut, and None. In a text box, it is the whole box.
    """
    way = [element, *element.iterancestors()]
    outermost = max(index for index, each in enumerate(way) if local(each) == "p")
    for index in range(outermost - 1, 0, -1):
        if local(way[index]) == "r":
            return way[index], way[index - 1]
        if local(way[index]) not in _ENTERED:
            return way[index], None
    return element, None


def cut(pieces: list[tuple[int, int, etree._Element]], offset: int) -> None:
    """Cuts the text that goes across an offset in two; whatever is no plain text stays whole."""
    for index, (start, end, element) in enumerate(pieces):
        if start < offset < end:
            text = element.text or ""
            if local(element) == "t" and len(text) == end - start and unit(element)[1] is element:
                rest = etree.Element(element.tag, dict(element.attrib))
                element.text, rest.text = text[: offset - start], text[offset - start :]
                element.addnext(rest)
                for half, edge in ((element, text[offset - start - 1]), (rest, text[offset - start])):
                    if edge.isspace():
                        half.set(XML_SPACE, "preserve")
                pieces[index : index + 1] = [(start, offset, element), (offset, end, rest)]
            return


def split(element: etree._Element, *, before: bool) -> etree._Element:
    """Splits the run of an element just before or after it; gives the run that still holds the element."""
    run, child = unit(element)
    beyond = child.itersiblings(preceding=before) if child is not None else ()
    outside = [each for each in beyond if local(each) != "rPr"]
    if outside:
        other = etree.Element(run.tag, dict(run.attrib))
        other.extend(copy.deepcopy(each) for each in run if local(each) == "rPr")
        other.extend(reversed(outside) if before else outside)
        if before:
            run.addprevious(other)
        else:
            run.addnext(other)
    return run
