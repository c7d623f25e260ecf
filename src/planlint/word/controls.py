"""Content controls and other wrappers: which of an element's children are seen, and how they are to be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from planlint.word.fields import TICKED, UNTICKED
from planlint.word.names import MC, W14, child, w
from planlint.word.order import is_on
from planlint.word.story import FlagKind

_CHOICE, _FALLBACK, ALTERNATE = f"{{{MC}}}Choice", f"{{{MC}}}Fallback", f"{{{MC}}}AlternateContent"
_CHECKBOX, _CHECKED, _CHECKED_VALUE = f"{{{W14}}}checkbox", f"{{{W14}}}checked", f"{{{W14}}}val"
CONTROL = w("sdt")
INSERTED, MOVED_HERE, DELETED, MOVED_AWAY = w("ins"), w("moveTo"), w("del"), w("moveFrom")
_BLOCKS = {w("p"), w("tbl"), w("tr"), w("tc"), w("altChunk")}


@dataclass(slots=True)
class Tick:
    """The box of a tick-box control: the character it shows, until it has been read."""

    shows: str


@dataclass(frozen=True, slots=True)
class Around:
    """What lies around a place: why nothing is seen there, which tracked change it is, colour behind it, a tick box."""

    unseen: FlagKind | None = None
    tracked: FlagKind | None = None
    filled: bool = False
    tick: Tick | None = None


PLAIN = Around()


def entered(element: etree._Element, around: Around) -> tuple[etree._Element | None, Around]:
    """What is read inside a content control, a tracked change or an alternative; None for nothing."""
    if element.tag == CONTROL:
        return child(element, "sdtContent"), _inside(child(element, "sdtPr"), around)
    if element.tag == ALTERNATE:
        choice = element.find(_CHOICE)
        return (choice if choice is not None else element.find(_FALLBACK)), around
    if element.tag == INSERTED:
        return element, replace(around, tracked=FlagKind.INSERTED)
    if element.tag == MOVED_HERE:
        return element, replace(around, tracked=FlagKind.MOVED)
    if element.tag == DELETED:
        return element, replace(around, unseen=FlagKind.DELETED)
    return (None if element.tag == MOVED_AWAY else element), around


ENTERED = {CONTROL, ALTERNATE, INSERTED, MOVED_HERE, DELETED, MOVED_AWAY}


def unwrapped(parent: etree._Element, around: Around) -> Iterator[tuple[etree._Element, Around]]:
    """The paragraphs, tables, rows, cells and altChunks in a body, table or row, whatever is wrapped round them."""
    for block in parent:
        if block.tag in _BLOCKS:
            yield block, around
        elif block.tag in ENTERED:
            content, inside = entered(block, around)
            if content is not None:
                yield from unwrapped(content, inside)
        elif len(block):
            yield from unwrapped(block, around)


def _inside(properties: etree._Element | None, around: Around) -> Around:
    box = properties.find(_CHECKBOX) if properties is not None else None
    if box is not None:
        checked = box.find(_CHECKED)
        is_checked = checked is not None and checked.get(_CHECKED_VALUE, "1") in ("1", "true", "on")
        return replace(around, tick=Tick(TICKED if is_checked else UNTICKED))
    if is_on(properties, "showingPlcHdr") and around.unseen is None:
        return replace(around, unseen=FlagKind.PLACEHOLDER)
    return around
