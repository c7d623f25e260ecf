"""The edges of fields and content controls: marks at an edge stand outside, as programs make what is inside anew.

LibreOffice loses a comment whose reference stands inside a field or a plain-text control, and shows part of it as text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from planlint.word.cutting import beside, content, local

_CONTROL_CONTENT, _SIMPLE, _TAG = "sdtContent", "fldSimple", "smartTag"


@dataclass(slots=True)
class _Field:
    begin: etree._Element
    separate: etree._Element | None = None
    is_link: bool = False


def whole(element: etree._Element) -> etree._Element:
    """For the end of a form field, whose answer stands in no text: the field's beginning; else the element itself."""
    return next((field.begin for field, end in _fields(element) if end is element), element)


def outermost(run: etree._Element, *, before: bool) -> etree._Element:
    """The outermost field or control that begins with this run (or ends with it, unless `before`); else the run."""
    while True:
        beside_it = next(run.itersiblings(preceding=before), None)
        holder = run.getparent()
        if holder is not None and local(holder) in (_CONTROL_CONTENT, _SIMPLE, _TAG) and _is_edge(beside_it):
            wrapper = holder.getparent() if local(holder) == _CONTROL_CONTENT else holder
            assert wrapper is not None
            run = wrapper
            continue
        edge = _field_edge(beside_it, before=before) if beside_it is not None else None
        if edge is None or edge.getparent() is not holder:
            return run
        run = edge


def outside(mark: etree._Element) -> etree._Element:
    """What a comment's reference must follow: the fields and controls that `mark` is in; else the mark itself."""
    position = {element: index for index, element in enumerate(_paragraph(mark).iter("*"))}
    around = [
        end
        for field, end in _fields(mark)
        if not field.is_link and position[field.begin] < position[mark] < position[end]
    ]
    found = max(around, key=lambda end: position[end]).getparent() if around else mark
    assert found is not None
    for above in list(found.iterancestors()):
        if local(above) == "p":
            break
        if local(above) == _SIMPLE or (local(above) == "sdt" and _is_plain(above)):
            found = above
    return found


def _is_edge(sibling: etree._Element | None) -> bool:
    return sibling is None or local(sibling) == "smartTagPr"


def _field_edge(run: etree._Element, *, before: bool) -> etree._Element | None:
    """The run in which a field begins, given the run that ends its code; or the run that holds nothing but its end."""
    marks = content(run) if local(run) == "r" else []
    if not before:
        return run if [_kind(mark) for mark in marks] == ["end"] else None
    begins = [field.begin for field, _ in _fields(run) if marks and field.separate is marks[-1]]
    first = begins[0].getparent() if begins else None
    return first if first is not None and content(first)[0] is begins[0] else None


def _fields(element: etree._Element) -> Iterator[tuple[_Field, etree._Element]]:
    """The fields that begin and end in the paragraph of an element, each with the mark of its end."""
    is_open: list[_Field] = []
    for each in _paragraph(element).iter(beside(element, "fldChar"), beside(element, "instrText")):
        if _kind(each) == "begin":
            is_open.append(_Field(each))
        elif is_open and _kind(each) == "separate":
            is_open[-1].separate = each
        elif is_open and _kind(each) == "end":
            yield is_open.pop(), each
        elif is_open and (each.text or "").split()[:1] == ["HYPERLINK"]:
            is_open[-1].is_link = True


def _kind(mark: etree._Element) -> str | None:
    return mark.get(beside(mark, "fldCharType")) if local(mark) == "fldChar" else None


def _is_plain(control: etree._Element) -> bool:
    properties = control.find(beside(control, "sdtPr"))
    return properties is not None and any(local(each) in ("text", "dataBinding") for each in properties)


def _paragraph(element: etree._Element) -> etree._Element:
    return next(each for each in element.iterancestors() if local(each) == "p")
