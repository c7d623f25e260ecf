"""What each document must show (`templates/required.yml`), and what of it a template never prints."""

from __future__ import annotations

from collections.abc import Mapping

from planlint.bundled import folder, load_yaml
from planlint.template_check.expressions import Shown
from planlint.template_check.faults import Faults
from planlint.template_check.texts import TemplateText


def required(document: str) -> Mapping[str, str]:
    """The fields that a document must show, each with the requirements that asks for it."""
    found: dict[str, str] = load_yaml(folder("templates") / "required.yml").get(document, {})
    return found


# Where each field is printed that a document must show: file, start and end.
Printed = dict[str, tuple[TemplateText, int, int]]


def missing(document: str, shown: Shown, entry: TemplateText, faults: Faults) -> Printed:
    """Notes each field that is never printed, where its neighbours are, else at the end; gives the others."""
    printed: Printed = {}
    for field in required(document):
        found = next((place for path, place in shown.paths.items() if _shows(path, field)), None)
        if found is None:
            text, place = _beside(field, shown, entry)
            faults.add("missing-field", text, place, place, says=field, meant=f"Print it; {asked_for(document, field)}")
        else:
            printed[field] = found
    return printed


def asked_for(document: str, field: str) -> str:
    """Which requirements ask that a field be shown, in words."""
    return f"it is asked for by {_named(required(document)[field])}."


def _named(ids: str) -> str:
    """`ST3, PL4` with whose they are: “Child protection plan standards (ST3), Pan-Lancashire (PL4)”."""
    sources = load_yaml(folder("templates") / "check" / "sources.yml")
    return ", ".join(f"{sources[one[:2]]} ({one})" for one in ids.split(", "))


def _shows(path: str, field: str) -> bool:
    return path == field or path.startswith((f"{field}.", f"{field}[")) or field == f"{path}.name"


def _beside(field: str, shown: Shown, entry: TemplateText) -> tuple[TemplateText, int]:
    above = field.rpartition(".")[0]
    while above:
        beside = [at for path, at in shown.paths.items() if path.startswith(above)]
        if beside:
            text, _, end = beside[-1]
            return text, end
        above = above.rpartition(".")[0]
    return entry, len(entry.source.rstrip())
