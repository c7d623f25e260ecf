"""Shortened names whose full words the reader has not been given: HV, CAMHS, and people by their initials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.initials import by_initials, told_as_owners
from planlint.english.owners.initials import initials_of
from planlint.english.plain.acronyms import Acronym, acronyms
from planlint.english.plain.somebody import is_somebody, nicknames
from planlint.english.words.in_place import spelt_out_in_place
from planlint.finding import Fix
from planlint.model.base import Kind
from planlint.model.paths import Path, TextField

_PERSON = "a person"
# Posts are told by their own rule; ids are for the file, and no reader sees that “jb” is Joan Briggs.
_NO_NAMES = ("role", "kind", "id")


class UndefinedAcronym(Options):
    """Shortened names whose full words the reader has not been given."""

    kind: Literal["undefined-acronym"] = "undefined-acronym"
    VALUES: ClassVar = frozenset({"full"})
    CASES: ClassVar = frozenset({_PERSON})


def undefined_acronym(text: TextField, options: UndefinedAcronym, context: Context) -> Iterator[Hit]:
    """Report a shortened name at its first use in the plan, unless its full words stand there or earlier."""
    if not context.in_english:
        return
    somebody = context.worked_out(by_initials)
    for found in context.worked_out(_undefined).get(text.path, ()):
        quote = text.text[found.start : found.end]
        if (name := somebody.get(found.letters)) is not None:
            # “LO to ask court”, of Lola Okafor: the family knows her name.
            told = {"full": f"the name, {name}"}
            yield Hit((), quote, found.start, found.end, told, fix=Fix(name, safe=False), case=_PERSON)
            continue
        if is_somebody(text.text, found):
            yield Hit((), quote, found.start, found.end, {"full": "the name"}, case=_PERSON)
            continue
        full = _full_words(found) or "the full words"
        one = full != "the full words" and ";" not in full and "(" not in full
        fix = Fix(spelt_out_in_place(text.text, found.start, found.end, full), safe=False) if one else None
        yield Hit((), quote, found.start, found.end, {"full": full.split(";")[0]}, fix=fix)


def _full_words(found: Acronym) -> str:
    """What the letters stand for; a form of the list may have words of its own: “ESA” beside “DLA”."""
    return (found.entry.exactly.get(found.letters.lower()) or found.entry.means) if found.entry else ""


def _undefined(context: Context) -> dict[Path, list[Acronym]]:
    """By text, the shortened names first used there; worked out once for a plan, since order decides."""
    known: dict[Path, list[Acronym]] = {}
    met = set()
    names, as_owners = _names(context), context.worked_out(told_as_owners)
    somebody = context.worked_out(by_initials)
    judged = [text for text in context.texts if text.kind is not None]
    # A role comes last: who somebody is was often told in the sentences where the family reads of them.
    for text in sorted(judged, key=lambda text: text.kind is Kind.ROLE):
        for found in _short_names(text, names, context):
            if found.letters in met:
                continue
            if found.spelt_out or (found.letters in as_owners and found.letters in somebody):
                met.add(found.letters)
            elif _is_told_in(text, found):
                met.add(found.letters)
                known.setdefault(text.path, []).append(found)
    return known


def _short_names(text: TextField, names: frozenset[str], context: Context) -> list[Acronym]:
    """The shortened names of a text, and initials that look like what a child is called, if no child of the plan is."""
    found = acronyms(text.text, names)
    if context.fragment or text.kind is Kind.NARRATIVE:
        return found
    somebody = context.worked_out(by_initials)
    called_so = names.union(*(initials_of(child.name) for child in context.plan.children if child.name))
    called = [
        one
        for one in nicknames(text.text)
        if one.letters not in called_so and (one.letters in somebody or is_somebody(text.text, one))
    ]
    return sorted([*found, *called], key=lambda one: one.start)


def _is_told_in(text: TextField, found: Acronym) -> bool:
    """Whether a shortened name counts there: in a role only a listed one, for others may name where somebody works."""
    if text.kind is Kind.ROLE:
        return found.entry is not None
    return text.kind not in (Kind.BY_WHOM, Kind.BY_WHEN)


def _names(context: Context) -> frozenset[str]:
    texts = [text for text in context.texts if text.kind is None and text.path[-1] not in _NO_NAMES]
    return frozenset(word.strip(".,()").upper() for text in texts for word in text.text.replace("-", " ").split())
