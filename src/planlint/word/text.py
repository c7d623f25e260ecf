"""The words a reader of a Word document sees: body, headers, footers and notes, a line a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from planlint.word.names import MC, name, w
from planlint.word.order import is_on
from planlint.word.package import Package, parsed

_UNSEEN = {"pPr", "rPr", "del", "moveFrom", "instrText", "delText"}
_AS_TEXT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_STREAMS = ("header+xml", "footer+xml", "footnotes+xml", "endnotes+xml")


def visible_text(package: Package) -> str:
    """Everything a reader sees, in the order body, headers, footers, notes. Raises NotWord when a part is damaged."""
    hidden = _hidden_styles(package)
    parts = [package.main_part(), *package.of_type(*_STREAMS)]
    return "\n".join(text for part in parts for text in _paragraphs(parsed(package.parts[part]), hidden))


def paragraph_text(paragraph: etree._Element, hidden_styles: frozenset[str] = frozenset()) -> str:
    """The visible words of one paragraph, without those of paragraphs inside it (a text box)."""
    return "".join(_pieces(paragraph, hidden_styles))


def _paragraphs(root: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    for paragraph in root.iter(w("p")):
        if not any(ancestor.tag == f"{{{MC}}}Fallback" for ancestor in paragraph.iterancestors()):
            yield paragraph_text(paragraph, hidden)


def _pieces(element: etree._Element, hidden: frozenset[str]) -> Iterator[str]:
    for child in element:
        tag = name(child)
        if (
            tag in _UNSEEN
            or tag == "p"
            or child.tag == f"{{{MC}}}Fallback"
            or (tag == "r" and _is_hidden(child, hidden))
        ):
            continue
        if tag == "t":
            yield child.text or ""
        elif tag in _AS_TEXT:
            yield _AS_TEXT[tag]
        else:
            yield from _pieces(child, hidden)


def _is_hidden(run: etree._Element, hidden: frozenset[str]) -> bool:
    properties = run.find(w("rPr"))
    direct = is_on(properties, "vanish")
    if direct is not None:
        return direct
    style = properties.find(w("rStyle")) if properties is not None else None
    paragraph = next(run.iterancestors(w("p")), None)
    of_paragraph = paragraph.find(f"{w('pPr')}/{w('pStyle')}") if paragraph is not None else None
    # A toggle set by both a paragraph's and a run's style turns itself off again (ECMA-376, 17.7.3).
    return sum(one is not None and one.get(w("val"), "") in hidden for one in (style, of_paragraph)) == 1


def _hidden_styles(package: Package) -> frozenset[str]:
    own: dict[str, bool | None] = {}
    above: dict[str, str] = {}
    for part in package.of_type("styles+xml"):
        for style in parsed(package.parts[part]).iter(w("style")):
            key = style.get(w("styleId"), "")
            own[key] = is_on(style.find(w("rPr")), "vanish")
            based_on = style.find(w("basedOn"))
            above[key] = based_on.get(w("val"), "") if based_on is not None else ""
    return frozenset(key for key in own if _inherited(key, own, above))


def _inherited(key: str, own: dict[str, bool | None], above: dict[str, str]) -> bool:
    seen: set[str] = set()
    while key in own and key not in seen:
        answer = own[key]
        if answer is not None:
            return answer
        seen.add(key)
        key = above[key]
    return False
