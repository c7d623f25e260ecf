"""The names of the plan's people in a text, which a translator leaves as they are."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument

_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lady", "rev", "baby"}


def names_in(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Each of the known names that stands in the text, once, in the order of the text; the longest where two begin."""
    return tuple(dict.fromkeys(match.group() for match in _pattern(known).finditer(text))) if known else ()


def known_names(plan: CaseDocument) -> tuple[str, ...]:
    """What the plan's people are called, whole and by each part; not “Mum” or “Dr”."""
    everybody: list[Child | Person] = [*plan.children, *plan.people]
    called = [name for each in everybody for name in (each.name, *each.known_as) if name]
    parts = [part.strip(",.") for name in called for part in name.split()]
    return tuple(dict.fromkeys(name for name in (*called, *parts) if _is_name(name)))


def names_lost(whole: CaseDocument, left: CaseDocument) -> tuple[str, ...]:
    """What people are called who are no longer in what is left of a plan, and nobody in it; in capitals as well."""
    still = set(known_names(left))
    lost = [name for name in known_names(whole) if name not in still]
    return tuple(dict.fromkeys(form for name in lost for form in (name, name.upper())))


def _is_name(text: str) -> bool:
    return len(text) > 1 and text[0].isupper() and text.lower() not in _common_words() and text.lower() not in _TITLES


@functools.cache
def _pattern(known: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(known, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


@functools.cache
def _common_words() -> frozenset[str]:
    lists = (entry for name in ("relations", "not_names") for entry in words(name)["words"])
    return frozenset(str(form).lower() for entry in lists for form in (entry.get("term", ""), *entry["forms"]))
