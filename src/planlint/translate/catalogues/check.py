"""What is wrong with a catalogue, as far as a program can see: a translator is told the line, and tests hold it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from planlint.translate.catalogues.catalogue import read_catalogue
from planlint.translate.catalogues.plurals import forms, plural_header
from planlint.translate.catalogues.review import is_reviewed
from planlint.translate.checks.negation import LOST, added_negation, lost_negation, says_added
from planlint.translate.languages import fact, language

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

SAYS_DRAFT = "THIS CATALOGUE IS A DRAFT."
# A linguist who has looked puts this in a comment above a text.
NOT_IS_MEANT = "says the same as the English"
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_SLOT = re.compile(r"%\(\w+\)[a-z]|\{[^}]*\}")
_IN_BRACKETS = re.compile(r"\([^)]*\)|（[^）]*）")
_SCRIPTS = {
    "Arab": ("ARABIC",), "Beng": ("BENGALI",), "Guru": ("GURMUKHI",), "Gujr": ("GUJARATI",), "Taml": ("TAMIL",),
    "Cyrl": ("CYRILLIC", "MODIFIER"), "Hans": ("CJK",), "Latn": ("LATIN", "MODIFIER"),
}  # fmt: skip
_A_FEW_WORDS = 3  # shorter texts may be alike in two languages: “No”, “Minutes”


@dataclass(frozen=True, slots=True)
class CatalogueFault:
    """A fault in a catalogue: the line it stands on, which check found it, and what is wrong, in one line."""

    line: int
    check: str
    message: str


def check_catalogue(path: Path, tag: str, texts: Collection[str]) -> list[CatalogueFault]:
    """The faults of the catalogue of a language, `texts` being all that the documents have; in order of lines."""
    text, catalog = read_catalogue(path, tag)
    messages = [message for message in catalog if message.id]
    found = [*_header(text, catalog, tag), *_complete(messages, texts), *_each(messages, tag)]
    return sorted(found, key=lambda fault: fault.line)


def check_own_catalogue(path: Path, tag: str) -> list[CatalogueFault]:
    """The faults of a council's catalogue, which holds its own texts alone; in order of lines."""
    messages = [message for message in read_catalogue(path, tag)[1] if message.id]
    done = {_ids(message)[0] for message in messages}
    found = [*_complete(messages, done), *_each(messages, tag)]
    if not messages:
        found.append(CatalogueFault(1, "missing", "no translation stands in it yet"))
    return sorted(found, key=lambda fault: fault.line)


def _each(messages: list[Message], tag: str) -> Iterator[CatalogueFault]:
    for message in messages:
        for said in _strings(message):
            yield from (_fault(message, check, what) for check, what in _text(_ids(message)[0], said, tag))
            yield from (_fault(message, "negation", what) for what in _negation(message, said, tag))
        if len(_ids(message)) > 1 and not all(_strings(message)):
            yield _fault(message, "plurals", "a plural form has no words")


def _header(text: str, catalog: Catalog, tag: str) -> Iterator[CatalogueFault]:
    expected = plural_header(tag.replace("-", "_"))
    if forms(str(catalog.plural_expr)) != forms(expected.partition("plural=")[2].rstrip(";")):
        yield CatalogueFault(1, "plurals", f"the plural forms are not those of CLDR: write “Plural-Forms: {expected}”")
    if not is_reviewed(text, catalog) and SAYS_DRAFT not in text:
        yield CatalogueFault(1, "draft", f"no two humans answer for these texts: the head must say “{SAYS_DRAFT}”")


def _complete(messages: list[Message], texts: Collection[str]) -> Iterator[CatalogueFault]:
    known = {_ids(message)[0] for message in messages}
    for missing in sorted(set(texts) - known):
        yield CatalogueFault(1, "missing", f"“{missing}” is not in the catalogue")
    for message in messages:
        if _ids(message)[0] not in texts:
            yield _fault(message, "stale", "no document has this text any more")
        elif not any(_strings(message)):
            yield _fault(message, "missing", f"“{_ids(message)[0]}” has no translation")
        elif message.fuzzy:
            yield _fault(message, "missing", "marked as fuzzy: a guess is no translation")


def _text(english: str, said: str, tag: str) -> Iterator[tuple[str, str]]:
    """The faults of one translation: which check, and what is wrong."""
    chosen = language(tag)
    if not said:
        return
    ends = {mark: mark for mark in ".?!:"} | fact(chosen, "ends", {})
    if (end := ends.get(english[-1])) and said[-1] != end:
        yield "sentence-end", f"“{said}” must end with “{end}”"
    if english[-1] not in ends and said[-1] in ends.values():
        yield "sentence-end", f"“{said}” is a label, and ends like a sentence"
    if sorted(_SLOT.findall(english)) != sorted(_SLOT.findall(said)):
        yield "placeholders", f"“{said}” has other placeholders than the English"
    if said != said.strip() or "  " in said:
        yield "space", f"“{said}” has white space too many"
    if marks := set(_INVISIBLE.findall(said)) - set(fact(chosen, "keeps", ())):
        yield "invisible", f"“{said}” holds U+{', U+'.join(f'{ord(mark):04X}' for mark in sorted(marks))}"
    if sorted(re.findall("[0-9]+", english)) != sorted(re.findall("[0-9]+", said)) or re.search(r"[^\D0-9]", said):
        yield "numbers", f"“{said}” must have the figures of the English, in the digits 0 to 9"
    strange = [letter for letter in _IN_BRACKETS.sub("", said) if not _of_script(letter, chosen.script)]
    if strange:
        yield "script", f"“{said}” has letters of another script: {' '.join(dict.fromkeys(strange))}"
    if said == english and len(english.split()) >= _A_FEW_WORDS:
        yield "english", f"“{said}” is still English"


def _negation(message: Message, said: str, tag: str) -> Iterator[str]:
    """“It is not your fault” that lost its “not”, or a “not” that nobody wrote: a child reads it."""
    english, base = _ids(message)[0], language(tag).locale.split("_")[0]
    if not said or any(NOT_IS_MEANT in comment for comment in message.user_comments):
        return
    if lost_negation(english, said, base):
        what = LOST
    elif word := added_negation(english, said, base):
        what = says_added(word)
    else:
        return
    yield f"“{said}” for “{english}”: {what}. If it is right, say so in a comment above: “# {NOT_IS_MEANT}”"


def _of_script(letter: str, script: str) -> bool:
    return not letter.isalpha() or unicodedata.name(letter, "").startswith(_SCRIPTS[script])


def _ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _strings(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def _fault(message: Message, check: str, what: str) -> CatalogueFault:
    return CatalogueFault(message.lineno or 1, check, what)
