"""What may never be kept: a text in which, slots or not, anything of a family could still stand."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.contact import without_contact
from planlint.translate.checks.folding import folded
from planlint.translate.memory.slots import Slots

_SLOT = re.compile(r"\{(?:name|date|number)\d+(?:\|\w+)?\}")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<![.!?:•\n] )(?<!^)(?<![\w'’])[A-Z][^\W\d_]+")
_STEM = 3


def refusals(english: Slots, target: Slots, known: Sequence[str]) -> Iterator[str]:
    """Why the two texts may not be kept, in one line each; `known` are facts of the plan's people, as it writes them.

    It never quotes what it found. A name that no one has told planlint and that begins a sentence is not found.
    """
    if sorted(_SLOT.findall(english.text)) != sorted(_SLOT.findall(target.text)):
        yield "the names, dates and numbers of the two texts do not stand one for one"
    for called, text in (("the English", english.text), ("the translation", target.text)):
        bare = _SLOT.sub(" ", text)
        if any(character.isnumeric() for character in bare):
            yield f"a number is left in {called}"
        if _names_somebody(bare, known):
            yield f"a name or an address of the plan is left in {called}"
    if any(word not in _common() for word in _CAPITAL.findall(_SLOT.sub(" ", english.text))):
        yield "a word with a capital in the English may be a name: a memory keeps none"


def reaches(english: str, text: str) -> Iterator[str]:
    """Refuses texts with a telephone number, postcode or address of mail, before numbers are taken out of them."""
    if any(any(without_contact(folded(each))[1].values()) or "@" in each for each in (english, text)):
        yield "a telephone number, a postcode or an e-mail address stands in it"


def _names_somebody(text: str, known: Sequence[str]) -> bool:
    plain = folded(text)
    words = _WORD.findall(plain)
    for each in known:
        whole = folded(each).strip()
        if len(whole) > _STEM and whole in plain:
            return True
        # A part of a name may have taken an ending: Ania, Anię, Anijai.
        for part in _WORD.findall(whole):
            stem = part[: max(_STEM, len(part) - 2)]
            if len(part) > 1 and any(word == part or (len(part) >= _STEM and word.startswith(stem)) for word in words):
                return True
    return False


@functools.cache
def _common() -> frozenset[str]:
    return frozenset(load_yaml(folder("templates") / "translate" / "memory.yml")["capitals_that_are_no_names"])
