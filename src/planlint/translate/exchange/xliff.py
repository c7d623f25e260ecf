"""XLIFF 2.0 for translators with a tool of their own: one unit a text, names and telephone numbers protected.

A machine's draft travels as a suggestion (`mtc:match type="mt"`) and never as a target. The shape of the file is held
by `templates/exchange/xliff.rng`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from planlint.translate.english_text import legal
from planlint.translate.exchange.labels import label_in
from planlint.translate.exchange.word_table import Offered
from planlint.translate.languages import Language
from planlint.translate.segments import Segment
from planlint.translate.translation import MachineDraft

if TYPE_CHECKING:
    from lxml import etree

XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
XML = "http://www.w3.org/XML/1998/namespace"
_TELEPHONE = r"(?<![\w+])\+?\d(?:[ ()-]?\d){6,}"
_SAFETY = "A child’s safety hangs on this text: say exactly what is forbidden, allowed or asked. Two linguists sign it."


def xliff(
    segments: Sequence[Segment],
    language: Language,
    *,
    of: str,
    plan_version: int | None,
    texts: Mapping[str, str],
    drafts: Mapping[str, MachineDraft] | None = None,
    offered: Offered | None = None,
) -> bytes:
    """The file for a translator's tool. `texts`, by ref, are its targets so far; `drafts` are suggestions only.

    `offered` gives a text that humans have translated before for the very same English: a suggestion too.
    """
    from lxml import etree

    root = etree.Element(_x("xliff"), nsmap={None: XLIFF, "mda": METADATA, "mtc": MATCHES})
    root.attrib.update({"version": "2.0", "srcLang": "en-GB", "trgLang": language.tag})
    file = etree.SubElement(root, _x("file"), {"id": "plan", f"{{{XML}}}space": "preserve"})
    if language.right_to_left:
        file.set("trgDir", "rtl")
    version = "" if plan_version is None else str(plan_version)
    _metadata(file, {"plan": of, "version": version})
    for number, segment in enumerate(segments, start=1):
        # A unit's id is a NMTOKEN, and a ref may hold any letters: the ref itself is the name.
        unit = etree.SubElement(file, _x("unit"), {"id": f"u{number}", "name": segment.ref})
        _matches(unit, segment, (drafts or {}).get(segment.ref), offered(segment) if offered else None)
        _metadata(unit, {"hash": segment.hash, "critical": "yes" if segment.critical else "no"})
        _notes(unit, segment, language)
        text = texts.get(segment.ref)
        part = etree.SubElement(unit, _x("segment"), {"id": "s1", "state": "translated" if text else "initial"})
        _with_protected(etree.SubElement(part, _x("source")), segment)
        if text:
            etree.SubElement(part, _x("target")).text = legal(text)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=False)


def _x(tag: str) -> str:
    return f"{{{XLIFF}}}{tag}"


def _metadata(parent: etree._Element, said: Mapping[str, str]) -> None:
    from lxml import etree

    holder = etree.SubElement(parent, f"{{{METADATA}}}metadata")
    group = etree.SubElement(holder, f"{{{METADATA}}}metaGroup", {"category": "planlint"})
    for kind, value in said.items():
        etree.SubElement(group, f"{{{METADATA}}}meta", {"type": kind}).text = value


def _matches(unit: etree._Element, segment: Segment, draft: MachineDraft | None, known: str | None) -> None:
    from lxml import etree

    suggested = [("tm", "planlint", known)] if known else []
    suggested += [("mt", draft.engine, draft.text)] if draft is not None else []
    if not suggested:
        return
    matches = etree.SubElement(unit, f"{{{MATCHES}}}matches")
    for kind, origin, text in suggested:
        match = etree.SubElement(matches, f"{{{MATCHES}}}match", {"ref": "#s1", "type": kind, "origin": origin})
        etree.SubElement(match, _x("source")).text = legal(segment.english)
        etree.SubElement(match, _x("target")).text = legal(text)


def _notes(unit: etree._Element, segment: Segment, language: Language) -> None:
    """What a translator should know of the text: what it is, where it is printed, what hangs on it, what to keep."""
    from lxml import etree

    notes = etree.SubElement(unit, _x("notes"))
    for text in _told(segment, language):
        etree.SubElement(notes, _x("note")).text = text


def _told(segment: Segment, language: Language) -> Iterator[str]:
    from planlint.translate.exchange.word_cells import FIGURES

    yield f"{segment.ref}{f' ({segment.kind})' if segment.kind else ''}"
    if under := label_in(segment.ref, language):
        yield f"Printed under: {under}"
    if segment.critical:
        yield _SAFETY
    if figures := list(dict.fromkeys(match.group() for match in FIGURES.finditer(segment.english))):
        yield f"Keep each date, time and number, in the figures 0 to 9: {'; '.join(figures)}"


def _with_protected(source: etree._Element, segment: Segment) -> None:
    """The English with a `mrk translate="no"` round each name and telephone number."""
    from lxml import etree

    longest_first = sorted(segment.names, key=len, reverse=True)
    named = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)|" if longest_first else ""
    english, end, last = legal(segment.english), 0, None
    for number, match in enumerate(re.finditer(named + _TELEPHONE, english), start=1):
        _append(source, last, english[end : match.start()])
        last = etree.SubElement(source, _x("mrk"), {"id": f"m{number}", "translate": "no"})
        last.text = match.group()
        end = match.end()
    _append(source, last, english[end:])


def _append(source: etree._Element, last: etree._Element | None, text: str) -> None:
    if last is None:
        source.text = text
    else:
        last.tail = text
