"""How the family writes its names in another script, as the plan says: a translation may hold them so."""

from __future__ import annotations

from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument
from planlint.translate.languages import UnknownLanguage
from planlint.translate.translation import written_language


def spellings(plan: CaseDocument, tag: str) -> dict[str, tuple[str, ...]]:
    """The spellings in the written language of a tag, by the name in the register's own letters."""
    everybody: list[Child | Person] = [*plan.children, *plan.people]
    found = {each.name: _spelt(each, written_language(tag)) for each in everybody if each.name}
    return {name: written for name, written in found.items() if written}


def _spelt(person: Child | Person, wanted: str) -> tuple[str, ...]:
    return tuple(
        spelling.name
        for spelling in person.spellings
        if spelling.name and spelling.language and _is(spelling.language, wanted)
    )


def _is(tag: str, wanted: str) -> bool:
    try:
        return written_language(tag) == wanted
    except UnknownLanguage:  # a tag that is none spells nothing
        return False
