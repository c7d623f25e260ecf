"""Words that are usual translations of a term and wrong for a family: neglect is no negligence."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, TypedDict

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_IN_BRACKETS = re.compile(r"\([^)]*\)|（[^）]*）")


class Term(TypedDict):
    """One entry: the English `forms` it is known by, what to `say`, and the beginnings to `avoid` by language."""

    forms: list[str]
    say: str
    avoid: dict[str, list[str]]


@functools.cache
def bundled_glossary() -> tuple[Term, ...]:
    """The entries of `templates/translate/glossary.yml`."""
    entries: list[Any] = load_yaml(folder("templates") / "translate" / "glossary.yml")
    return tuple(entries)


def glossary_faults(english: str, text: str, base: str, glossary: tuple[Term, ...]) -> Iterator[Fault]:
    """A warning for each word to avoid that stands for a term of the English.

    The English term itself may stand in brackets, as the family hears it: “Reunión de protección (Conference)”.
    """
    english, text = folded(english), folded(text)
    for term in glossary:
        avoid = term["avoid"].get(base, ())
        if not avoid or not _says(term, english):
            continue
        said = _without_english(term, text)
        for word in avoid:
            if re.search(rf"(?<![^\W\d_])(?:ال)?{re.escape(folded(word))}", said):
                yield Fault("warning", "glossary", f"“{word}” misleads as “{term['forms'][0]}”: {term['say']}")


def _says(term: Term, english: str) -> bool:
    return any(re.search(rf"\b{re.escape(folded(form))}\b", english) for form in term["forms"])


def _without_english(term: Term, text: str) -> str:
    for brackets in _IN_BRACKETS.findall(text):
        text = text.replace(brackets, "") if _says(term, brackets) else text
    return text
