"""Translations of the phrase bank: a phrase counts as translated only once a named human has made or checked it."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from planlint.bundled import folder, load_yaml
from planlint.translate.engines import is_engine
from planlint.translate.languages import Language
from planlint.translate.phrases.bank import Phrase, PhraseProblem, bank

State = Literal["missing", "stale", "draft", "unchecked", "reviewed"]

_SLOT = re.compile(r"\{\w+\}")
_ONE_NUMBER = {"zero", "one", "two"}
_KEYS = {"text", "by", "revised_by", "source_hash", "drafted"}


@dataclass(frozen=True, slots=True)
class PhraseText:
    """A phrase in another language: a text for each plural category (`other` alone where no number stands in it).

    `drafted` says that nobody has answered for it yet; `by` and `revised_by` are two people.
    """

    text: dict[str, str]
    source_hash: str
    by: str = ""
    revised_by: str = ""
    drafted: bool = False


def state(phrase: Phrase, text: PhraseText | None) -> State:
    """How the translation of a phrase stands; only a reviewed one is offered or printed."""
    if text is None:
        return "missing"
    if text.source_hash != phrase.hash:
        return "stale"
    if text.drafted or not text.by.strip() or _is_machine(text.by):
        return "draft"
    second = "" if _is_machine(text.revised_by) else text.revised_by.strip()
    return "reviewed" if second and second.casefold() != text.by.strip().casefold() else "unchecked"


def _is_machine(person: str) -> bool:
    """Whether a machine is named where “Name, body number” of a person belongs."""
    name, _, body = person.partition(",")
    return is_engine(name) or is_engine(body, body=True)


@functools.cache
def translated_phrases(tag: str) -> dict[str, PhraseText]:
    """The texts in a language by the id of their phrase; none where the bank has no file of the language."""
    path = folder("templates") / "phrases" / f"{tag}.yml"
    return read_phrase_texts(path) if path.is_file() else {}


def read_phrase_texts(path: Path) -> dict[str, PhraseText]:
    """The texts in a file. Raises PhraseProblem naming each phrase that cannot be used."""
    said = load_yaml(path) or {}
    wrong = [f"{path.name}: {name}: {problem}" for name, entry in said.items() for problem in _misfits(name, entry)]
    if wrong:
        raise PhraseProblem("\n".join(wrong))
    return {name: _text(entry) for name, entry in said.items()}


def text_for(text: PhraseText, language: Language, number: int | None = None) -> str:
    """The text, in the plural form for the number where it has one. Slots stay as they are."""
    if number is None or len(text.text) == 1:
        return text.text["other"]
    from babel import Locale

    return text.text.get(Locale.parse(language.locale).plural_form(number), text.text["other"])


def _misfits(name: str, entry: dict[str, Any]) -> list[str]:
    phrase = bank().get(name)
    if phrase is None:
        return ["the bank has no such phrase"]
    found = [f"“{key}” is not known here" for key in entry.keys() - _KEYS]
    texts = _forms(entry.get("text", ""))
    if "other" not in texts or not all(isinstance(text, str) and text.strip() for text in texts.values()):
        return [*found, "it has no text; with plural forms one of them is “other”"]
    wanted = sorted(_SLOT.findall(phrase.text))
    for category, text in texts.items():
        # Arabic says "twice" in one word: these forms are of one number alone, and may leave it out.
        said_by_form = category in _ONE_NUMBER and not _SLOT.findall(text)
        if sorted(_SLOT.findall(text)) != wanted and not said_by_form:
            found.append(f"it has other slots than the English: {' '.join(wanted) or 'none'}")
    return found


def _forms(said: Any) -> dict[str, str]:
    return dict(said) if isinstance(said, dict) else {"other": said}


def _text(entry: dict[str, Any]) -> PhraseText:
    return PhraseText(
        _forms(entry["text"]),
        entry.get("source_hash", ""),
        entry.get("by") or "",
        entry.get("revised_by") or "",
        entry.get("drafted", False),
    )
