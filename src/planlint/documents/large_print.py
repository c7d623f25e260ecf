"""Large print: a finished Word document with every size raised, for a reader who asked for it.

Body text is at least 18 points, nothing is under 16, and lines stand one and a half apart (UK Association for
Accessible Formats, “Creating clear print and large print documents”).
"""

from __future__ import annotations

from lxml import etree

from planlint.documents.large_tables import stack_tables
from planlint.word.names import name, number, w
from planlint.word.order import put
from planlint.word.package import Package, parsed, written

_BODY, _LEAST = 36, 32  # half points
_WORDS_OWN = 20  # the size that Word takes where none is named
_LINES = "360"  # one and a half, in 240ths of a line
_PARTS = (
    "document.main+xml",
    "styles+xml",
    "numbering+xml",
    "header+xml",
    "footer+xml",
    "footnotes+xml",
    "endnotes+xml",
)


def enlarge(package: Package) -> None:
    """Raises every size of a document in proportion to its body text, in place.

    Tables whose columns would break words are set with each cell beside its heading (`large_tables`).
    """
    styles = [parsed(package.parts[part]) for part in package.of_type("styles+xml")]
    by = max(1.0, _BODY / min(map(_body_size, styles), default=_WORDS_OWN))
    for part in package.of_type(*_PARTS):
        root = parsed(package.parts[part])
        if name(root) == "styles":
            _set_defaults(root)
        _raise_sizes(root, by)
        _part_lines(root, by)
        stack_tables(root)
        _let_break(root)
        package.parts[part] = written(root)


def _body_size(styles: etree._Element) -> int:
    default = styles.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('sz')}")
    normal = [one for one in styles.iter(w("style")) if one.get(w("type")) == "paragraph" and one.get(w("default"))]
    own = normal[0].find(f"{w('rPr')}/{w('sz')}") if normal else None
    said = own if own is not None else default
    return number(said.get(w("val")) if said is not None else None, _WORDS_OWN)


def _set_defaults(styles: etree._Element) -> None:
    """What no style says has to be said, or Word's own size and spacing would stay."""
    defaults = put(styles, "docDefaults")
    size = put(put(put(defaults, "rPrDefault"), "rPr"), "sz")
    twin = put(put(put(defaults, "rPrDefault"), "rPr"), "szCs")
    spacing = put(put(put(defaults, "pPrDefault"), "pPr"), "spacing")
    for element, attribute, usual in ((size, "val", _WORDS_OWN), (twin, "val", _WORDS_OWN), (spacing, "line", _LINES)):
        if element.get(w(attribute)) is None:
            element.set(w(attribute), str(usual))


def _raise_sizes(root: etree._Element, by: float) -> None:
    for size in root.iter(w("sz"), w("szCs")):
        if name(size.getparent()) == "rPr":  # type: ignore[arg-type]
            size.set(w("val"), str(max(_LEAST, round(number(size.get(w("val")), _WORDS_OWN) * by))))


def _part_lines(root: etree._Element, by: float) -> None:
    for spacing in root.iter(w("spacing")):
        line = spacing.get(w("line"))
        if line is None or name(spacing.getparent()) != "pPr":  # type: ignore[arg-type]
            continue
        exact = spacing.get(w("lineRule"), "auto") != "auto"
        spacing.set(w("line"), str(round(number(line, 240) * by)) if exact else _LINES)


def _let_break(root: etree._Element) -> None:
    """Only a heading stays with what follows: what is kept together in small print fills no large page."""
    for kept in list(root.iter(w("keepNext"))):
        holder = kept.getparent()
        assert holder is not None
        if holder.find(w("outlineLvl")) is None:
            holder.remove(kept)
