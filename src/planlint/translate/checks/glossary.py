"""Words that are usual translations of a term and wrong for a family: neglect is no negligence."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, TypedDict

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded


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
    """A warning for each word to avoid that stands for a term of the English."""
    english, text = folded(english), folded(text)
    for term in glossary:
        avoid = term["avoid"].get(base, ())
        if not avoid or not any(re.search(rf"\b{re.escape(folded(form))}\b", english) for form in term["forms"]):
            continue
        for word in avoid:
            if re.search(rf"(?<![^\W\d_])(?:ال)?{re.escape(folded(word))}", text):
                yield Fault("warning", "glossary", f"“{word}” misleads as “{term['forms'][0]}”: {term['say']}")
