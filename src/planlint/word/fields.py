"""Fields: their code is not read, their result is; old form fields keep their answer beside the text."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from planlint.word.names import name, number, value, w
from planlint.word.order import is_on

TICKED, UNTICKED = "☒", "☐"
_TYPE = w("fldCharType")
# A field never reaches over the edge of one of these.
_HOLDERS = {"tc", "txbxContent", "footnote", "endnote", "body", "hdr", "ftr"}
_GONE = {"del", "moveFrom"}


def whole_fields(root: etree._Element) -> set[etree._Element]:
    """The marks (`w:fldChar`) of the fields that have both a beginning and an end: any other would swallow text."""
    whole: set[etree._Element] = set()
    waiting: dict[etree._Element | None, list[list[etree._Element]]] = {}
    for mark in root.iter(w("fldChar")):
        holder = _holder(mark)
        if holder is mark:
            continue
        kind, stack = mark.get(_TYPE), waiting.setdefault(holder, [])
        if kind == "begin":
            stack.append([mark])
        elif kind == "separate" and stack and len(stack[-1]) == 1:
            stack[-1].append(mark)
        elif kind == "end" and stack:
            whole.update(stack.pop(), (mark,))
    return whole


def _holder(mark: etree._Element) -> etree._Element | None:
    """What a field stays inside of; the mark itself for one that a tracked change takes out."""
    for above in mark.iterancestors():
        kind = name(above)
        if kind in _GONE:
            return mark
        if kind in _HOLDERS:
            return above
    return None


@dataclass(slots=True)
class _Field:
    beginning: etree._Element
    texts_before: int
    in_code: bool = True


class Fields:
    """The fields that are open at one point of reading a part."""

    def __init__(self, root: etree._Element) -> None:
        self._whole = whole_fields(root)
        self._open: list[_Field] = []
        self._codes = 0
        self._texts = 0

    @property
    def in_code(self) -> bool:
        """Whether text at this point belongs to a field's code, so that nobody sees it."""
        return self._codes > 0

    def saw_text(self) -> None:
        """Notes that something is seen here, so that the fields open at this point have a result of their own."""
        self._texts += 1

    def mark(self, element: etree._Element) -> str:
        """Takes in a `w:fldChar`. At the end of an old form field without other text: what it shows."""
        if element not in self._whole:
            return ""
        kind = element.get(_TYPE)
        if kind == "begin":
            self._open.append(_Field(element, self._texts))
            self._codes += 1
        elif self._open:
            field = self._open[-1]
            if field.in_code:
                self._codes -= 1
                field.in_code = False
            if kind == "end":
                self._open.pop()
                has_result = self._texts > field.texts_before
                return "" if has_result or self._codes else _answer(field.beginning)
        return ""


def _answer(beginning: etree._Element) -> str:
    """What an old form field shows: its tick, or the chosen entry of its list (ECMA-376, part 1, 17.16)."""
    data = beginning.find(w("ffData"))
    if data is None:
        return ""
    box, choices = data.find(w("checkBox")), data.find(w("ddList"))
    if box is not None:
        checked = is_on(box, "checked")
        return TICKED if (is_on(box, "default") if checked is None else checked) else UNTICKED
    if choices is not None:
        entries = [entry.get(w("val"), "") for entry in choices.iterchildren(w("listEntry"))]
        chosen = number(value(choices, "result"), number(value(choices, "default"), 0))
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""
