"""The phrase bank: sentences of plans that are translated once and for all, whole, by named humans.

A phrase is one fact of a row: what, how often, where, who, until when. No phrase is put together from others. A slot
stands only after a colon at the end, or is the number of a frequency, with a text for each plural form of a language.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from planlint.bundled import folder, load_yaml
from planlint.reasons import NotDone
from planlint.translate.english_text import hash_of

Kind = Literal["action", "frequency", "place", "role", "until"]
Polarity = Literal["do", "must-not"]

_SLOT = re.compile(r"\{(\w+)\}")
_SLOT_AT_END = re.compile(r": \{\w+\}$")
_SEX = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_PROHIBITS = re.compile(r"\AMust (?:not|never) ")
_KEYS = {"en", "plural", "polarity", "critical", "note"}


class PhraseProblem(NotDone):
    """A file of the phrase bank that cannot be used: which phrase, what is wrong, what to do."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase. `english` holds its text under `other`, and under `one` too where a number stands in it."""

    id: str
    kind: Kind
    english: dict[str, str]
    polarity: Polarity = "do"
    critical: bool = False
    note: str = ""

    @property
    def text(self) -> str:
        """The English as lists show it."""
        return self.english["other"]

    @property
    def counts(self) -> bool:
        """Whether a number stands in it."""
        return len(self.english) > 1

    @property
    def slots(self) -> frozenset[str]:
        """The names of what is filled in."""
        return frozenset(_SLOT.findall(self.text))

    @property
    def hash(self) -> str:
        """Changes when the English does: translations of it are stale then."""
        return hash_of(" | ".join(self.english.values()))


@functools.cache
def bank() -> dict[str, Phrase]:
    """Every phrase by its id. Raises PhraseProblem for a bank that is not as it should be."""
    return read_bank(folder("templates") / "phrases" / "en")


def read_bank(place: Path) -> dict[str, Phrase]:
    """The phrases of all files of a folder. Raises PhraseProblem with everything that is wrong, a line each."""
    found: dict[str, Phrase] = {}
    wrong: list[str] = []
    for path in sorted(place.glob("*.yml")):
        said = load_yaml(path)
        if said.get("kind") not in get_args(Kind):
            raise PhraseProblem(f"{path.name}: “kind” is one of {', '.join(get_args(Kind))}")
        for name, entry in said["phrases"].items():
            wrong += [f"{path.name}: {name}: {problem}" for problem in _misfits(entry)]
            if name in found:
                wrong.append(f"{path.name}: {name}: this id stands in the bank twice")
            if not wrong:
                found[name] = _phrase(name, said["kind"], entry)
                wrong += [f"{path.name}: {name}: {problem}" for problem in problems(found[name])]
    if wrong:
        raise PhraseProblem("\n".join(wrong))
    return found


def problems(phrase: Phrase) -> list[str]:
    """What keeps a phrase from being translated safely, in one line each; empty for a good one."""
    found = []
    for text in phrase.english.values():
        if _SEX.search(text):
            found.append("it says he or she: say it of anybody")
        if phrase.counts and _SLOT.findall(text) != ["number"]:
            found.append("with plural forms it has one slot, {number}")
        if not phrase.counts and len(_SLOT.findall(text)) != len(_SLOT_AT_END.findall(text)):
            found.append("a slot stands only after a colon, at the end")
        if "{" in _SLOT.sub("", text) or text != text.strip() or text.endswith("."):
            found.append("it is one phrase, without a full stop and with whole slots")
    if phrase.counts and phrase.kind != "frequency":
        found.append("a number stands only in a phrase that says how often")
    if (phrase.polarity == "must-not") != bool(_PROHIBITS.match(phrase.text)):
        found.append(
            "a prohibition begins with “Must not” or “Must never” and has the polarity must-not, and no other has"
        )
    if phrase.polarity == "must-not" and not phrase.critical:
        found.append("a prohibition is critical")
    return found


def _misfits(entry: dict[str, Any]) -> list[str]:
    found = [f"“{key}” is not known here" for key in entry.keys() - _KEYS]
    if ("en" in entry) == ("plural" in entry):
        found.append("it has either “en” or “plural”")
    if "plural" in entry and set(entry["plural"]) != {"one", "other"}:
        found.append("English has the plural forms one and other")
    return found


def _phrase(name: str, kind: Kind, entry: dict[str, Any]) -> Phrase:
    english = dict(entry["plural"]) if "plural" in entry else {"other": entry["en"]}
    return Phrase(name, kind, english, entry.get("polarity", "do"), entry.get("critical", False), entry.get("note", ""))
