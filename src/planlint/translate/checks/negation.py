"""Where the English forbids, the translation has some word that denies or forbids."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_DENIES = re.compile(r"\b(?:not|never|cannot|without|nobody|no one|no contact|nothing)\b|n't\b")


def negation_faults(english: str, text: str, base: str, *, critical: bool) -> Iterator[Fault]:
    """One fault when a negation of the English is left in none of the language's words for it.

    It cannot tell "must not" that became "may": a second linguist signs every critical text for that.
    """
    denials = _denials(base)
    if denials and _DENIES.search(folded(english)) and not denials.search(folded(text)):
        says = "the English says “not”, “never” or “without”, and no such word is in the translation"
        yield Fault("error" if critical else "warning", "negation", says)


@functools.cache
def _denials(base: str) -> re.Pattern[str] | None:
    forms = load_yaml(folder("templates") / "translate" / "negations.yml").get(base)
    if not forms:
        return None
    before, after = r"(?<![^\W\d_])", r"(?![^\W\d_])"
    either = [before + re.escape(folded(word)) + after for word in forms.get("words", ())]
    either += [before + re.escape(folded(word)) for word in forms.get("beginnings", ())]
    either += [re.escape(folded(word)) for word in forms.get("parts", ())]
    return re.compile("|".join(either))
