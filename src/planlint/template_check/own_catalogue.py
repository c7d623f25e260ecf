"""A council's own translations: what is lost in them, which replace planlint's, and whether two linguists signed."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.bundled import folder
from planlint.template_check.faults import Faults
from planlint.template_check.texts import TemplateText
from planlint.template_folders import template_folders
from planlint.translate.catalogues.catalogue import catalogue_path, read_catalogue
from planlint.translate.catalogues.check import check_own_catalogue
from planlint.translate.catalogues.review import is_reviewed

# These are told of planlint's own catalogues too (`catalogues.py`).
_TOLD = {"placeholders", "plurals", "missing"}


def own_catalogue(text: TemplateText, locale: str, faults: Faults) -> None:
    """Notes all this of a catalogue that can be read; planlint's own has tests that hold it."""
    if text.path.is_relative_to(folder("templates")):
        return
    tag = locale.replace("_", "-")
    for fault in check_own_catalogue(text.path, tag):
        if fault.check not in _TOLD:
            faults.add("catalogue-text", text, *_said(text, fault.line), says=fault.message)
    for line, english, theirs in _replaced(text, tag):
        faults.add("replaced-translation", text, *_said(text, line), says=english, meant=theirs)
    source, catalog = read_catalogue(text.path, tag)
    if len(catalog) and not is_reviewed(source, catalog):
        place = template_folders()[0].as_posix()
        meant = f"planlint translate review {tag} --templates {place} --by “Name, body number” --checked-by …"
        says = f"no two linguists have put their names to these translations ({len(catalog)}) as they stand now"
        faults.add("unsigned-translation", text, *text.span_of(1), says=says, meant=meant)


def _replaced(text: TemplateText, tag: str) -> Iterator[tuple[int, str, str]]:
    """Each text that planlint's own catalogue has otherwise: its line, its English, and what planlint says."""
    path = catalogue_path(tag)
    if not path.is_file():
        return
    known = {message.id: message.string for message in read_catalogue(path, tag)[1] if message.id}
    for message in read_catalogue(text.path, tag)[1]:
        theirs = known.get(message.id)
        if message.id and message.string and theirs and theirs != message.string:
            yield message.lineno or 1, _first(message.id), _first(theirs)


def _first(said: str | tuple[str, ...] | list[str]) -> str:
    return said if isinstance(said, str) else said[0]


def _said(text: TemplateText, line: int) -> tuple[int, int]:
    """Where the translation of the message of a line begins and ends, if it stands in one line."""
    start = text.source.find("\nmsgstr", text.start_of(line)) + 1
    opened, end = text.source.find('"', start) + 1, text.source.find("\n", start)
    closed = text.source.rfind('"', opened, end if end != -1 else None)
    return (opened, closed) if start and opened and closed > opened else text.span_of(line)
