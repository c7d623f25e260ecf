"""Where the English forbids, the translation has some word that denies; where it does not, the translation has none."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_DENIES = re.compile(r"\b(?:not|never|cannot|without|nobody|no|none|neither|nowhere|nothing)\b|n't\b")
# “No later than 5pm”, “without delay” and “the No 5 bus” forbid nothing: other languages say them without a “not”.
_NO_DENIAL = re.compile(
    r"\b(?:no|not) (?:later|earlier|sooner|more|fewer|less|longer|further|higher|lower|older|younger|bigger|smaller)"
    r"(?: \w+)? than\b|\bno matter\b|\bwithout (?:delay|fail)\b|\bno\.? ?(?=\d)"
)
# Vowel signs of Indian scripts are no letters for Python, and no word ends before them.
_SIGN = "[\u0900-\u0dff]"
_LETTER = rf"(?:[^\W\d_]|{_SIGN})"
LOST = "the English says “no”, “not”, “never” or “without”, and no such word is in the translation"


def negation_faults(english: str, text: str, base: str, *, critical: bool) -> Iterator[Fault]:
    """A fault when a negation of the English is in none of the language's words for it, or when one has come.

    It cannot tell "must not" that became "may": a second linguist signs every critical text for that.
    """
    if lost_negation(english, text, base):
        yield Fault("error" if critical else "warning", "negation", LOST)
    elif added := added_negation(english, text, base):
        yield Fault("second", "negation", says_added(added))


def lost_negation(english: str, text: str, base: str) -> bool:
    """Whether the English denies, and nothing in the text can be a word for that."""
    denials = _denials(base)
    english = _NO_DENIAL.sub(" ", folded(english))
    return bool(denials and _DENIES.search(english) and not denials.search(folded(text)))


def added_negation(english: str, text: str, base: str) -> str:
    """A word of the text that surely denies, where nothing in the English can ask for it; else an empty text."""
    adds, but = _adds(base)
    if adds is None or _may_deny().search(folded(english)):
        return ""
    text = but.sub(" ", folded(text)) if but else folded(text)
    found = adds.search(text)
    return found.group() if found else ""


def says_added(word: str) -> str:
    """What to tell of such a word."""
    return f"the translation says “{word}” (not, never), and the English denies nothing: was it turned round?"


@functools.cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = load_yaml(folder("templates") / "translate" / "negations.yml")
    return data


@functools.cache
def _denials(base: str) -> re.Pattern[str] | None:
    forms = _data().get(base)
    if not forms:
        return None
    before, after = r"(?<![^\W\d_])", r"(?![^\W\d_])"
    either = [before + re.escape(folded(word)) + after for word in forms.get("words", ())]
    either += [before + re.escape(folded(word)) for word in forms.get("beginnings", ())]
    either += [re.escape(folded(word)) for word in forms.get("parts", ())]
    return re.compile("|".join(either))


@functools.cache
def _adds(base: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """The words that surely deny, and those that only look so."""
    forms = _data().get(base, {})
    adds, but = (_whole(forms[key], base) if forms.get(key) else None for key in ("adds", "but"))
    return adds, but


@functools.cache
def _may_deny() -> re.Pattern[str]:
    return _whole(_data()["may_deny"], "en")


def _whole(words: Iterable[str], base: str) -> re.Pattern[str]:
    either = "|".join(re.escape(folded(word)).replace(r"\*", rf"(?:{_LETTER}|')*") for word in words)
    if base == "zh":
        return re.compile(either)
    # Arabic writes “and” and “so” together with the word.
    joined = "[وف]?" if base == "ar" else ""
    return re.compile(rf"(?<![^\W\d_])(?<!{_SIGN}){joined}(?:{either})(?!{_LETTER})")
