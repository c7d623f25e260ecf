"""XLIFF 2.0 as a translator's tool gives it back: split, with its own marks and states; read without entities."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from planlint.translate.english_text import folded
from planlint.translate.exchange.returned import NotReturned, Returned, ReturnedRow, tidied
from planlint.translate.exchange.xliff import MATCHES, METADATA, XLIFF

_SETTLED = ("reviewed", "final")
_NO_STATES = (
    "every text in it has the state “initial”: the translator’s program sets no states, so that whatever is filled in "
    "was taken as translated. Ask whether it is"
)
_X, _MATCH, _META = f"{{{XLIFF}}}", f"{{{MATCHES}}}match", f"{{{METADATA}}}meta"


def read_xliff(data: bytes) -> Returned:
    """The rows of an XLIFF 2.0 file. Raises NotReturned for another XLIFF, for broken XML, and for entities."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotReturned("this XLIFF file is damaged: ask for it again") from error
    if root.getroottree().docinfo.doctype:
        raise NotReturned("this file declares entities, which XLIFF never does: it is not opened")
    if root.tag != f"{_X}xliff":
        raise NotReturned("this is no XLIFF 2.0 file: ask for the file that was sent, saved in the same form")
    states = {segment.get("state", "initial") for segment in root.iter(f"{_X}segment")}
    rows = tuple(_row(unit) for unit in root.iter(f"{_X}unit") if unit.get("name"))
    remarks: tuple[str, ...] = ()
    if states == {"initial"} and any(row.text for row in rows):
        # Some programs fill in texts and never touch a state: all of the work would be lost.
        rows, remarks = tuple(replace(row, begun=True) for row in rows), (_NO_STATES,)
    if not rows:
        raise NotReturned("no text of planlint is in it: take the file that “planlint translate export” made")
    facts: dict[str, str] = {}
    for file in root.iterchildren(f"{_X}file"):
        facts |= _facts(file)
    return Returned(facts.get("plan", ""), facts.get("version", ""), root.get("trgLang", ""), rows, remarks)


def _row(unit: etree._Element) -> ReturnedRow:
    parts = list(unit.iterchildren(f"{_X}segment", f"{_X}ignorable"))
    segments = [part for part in parts if part.tag == f"{_X}segment"]
    # A tool may split a unit: it is translated when each of its segments is.
    is_whole = all(_words(part.find(f"{_X}target")).strip() for part in segments)
    english = "".join(_words(part.find(f"{_X}source")) for part in parts)
    text = "".join(_words(_target(part)) for part in parts) if is_whole else ""
    draft = next((match for match in unit.iter(_MATCH) if match.get("type") == "mt"), None)
    return ReturnedRow(
        ref=unit.get("name", ""),
        hash=_facts(unit).get("hash", ""),
        english=folded(english),
        text=tidied(text),
        draft=_words(draft.find(f"{_X}target")) if draft is not None else None,
        engine=draft.get("origin") or "a machine" if draft is not None else None,
        settled=all(part.get("state") in _SETTLED for part in segments),
        begun=not any(part.get("state") == "initial" for part in segments),
    )


def _target(part: etree._Element) -> etree._Element | None:
    target = part.find(f"{_X}target")
    return part.find(f"{_X}source") if target is None and part.tag == f"{_X}ignorable" else target


def _words(element: etree._Element | None) -> str:
    return "" if element is None else "".join(element.itertext())


def _facts(holder: etree._Element) -> dict[str, str]:
    metadata = holder.find(f"{{{METADATA}}}metadata")
    found = metadata.iter(_META) if metadata is not None else ()
    return {meta.get("type", ""): meta.text or "" for meta in found}
