"""Every part of every name stands in the translation, in its own letters or in a registered spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_CLOSE = 72  # of 100; Ania and Anijai are 75, Adam and Aiden 67
_STEM = 3
_ENDING = 4
# Short words that Arabic script writes together with a name.
_JOINED = r"(?<![^\W\d_])(?:[وبلکف]{1,2})?"

_WORD = re.compile(r"[^\W\d_]+")
# A word as somebody typed it, with accents that stand as characters of their own.
_WRITTEN = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+")


def name_faults(
    names: Sequence[str], text: str, spellings: Mapping[str, Sequence[str]], tag: str = "LANGUAGE"
) -> Iterator[Fault]:
    """What is wrong with the names in a text; `spellings` are the local ones of a whole name or of one part.

    `tag` is the language of the text, which a message names in the line that registers a spelling.
    """
    latin = {plain: written for plain, written in _parts(text).items() if plain.isascii()}
    text = folded(text)
    for name in names:
        for plain, part in _parts(name).items():
            if len(plain) < 2 or plain in latin or _registered(name, plain, text, spellings):
                continue
            close = _close(plain, list(latin))
            if close:
                form = latin[close]
                says = f"the name {part} stands only in another form, “{form}”: is it the same person?"
                yield Fault("warning", "name", says, form=(part, form))
            else:
                yield Fault(
                    "error",
                    "name",
                    f"the name {part} is not in the translation: write it as in the English, or, where the family "
                    f"writes {name} in letters of its own, say so in the plan, below that person’s name: "
                    f"“spellings: [{{language: {tag}, name: …}}]”, with one such pair of brackets for each form of "
                    "the name that the language has",
                )


def first_stands(name: str, text: str, spellings: Mapping[str, Sequence[str]]) -> int | None:
    """Where the name first stands in a text, in whatever form a translation may give it; None where it does not."""
    plain = folded(text)
    forms = [*_parts(name)]
    latin = [word for word in _parts(text) if word.isascii()]
    forms += [close for part in forms if part not in latin and (close := _close(part, latin))]
    forms += [
        folded(each) for key, local in spellings.items() if set(folded(key).split()) & set(forms) for each in local
    ]
    places = [match.start() for form in forms if (match := re.search(re.escape(form), plain))]
    return min(places, default=None)


def without_names(text: str, names: Sequence[str], spellings: Mapping[str, Sequence[str]]) -> str:
    """The text as it was typed, without names, their registered spellings and e-mail addresses: its words alone."""
    called = [*names, *(spelling for each in spellings.values() for spelling in each)]
    parts = {part for name in called for part in _WORD.findall(folded(name))}
    text = re.sub(r"(?<!\S)\S{1,80}@\S+", " ", text)
    return _WORD.sub(lambda word: " " if folded(word.group()) in parts else word.group(), text)


def _parts(text: str) -> dict[str, str]:
    """The words of a text, folded, each with how it was written first."""
    found: dict[str, str] = {}
    for written in _WRITTEN.findall(text):
        for plain in _WORD.findall(_apart(written)):
            found.setdefault(plain, written)
    return found


def _apart(text: str) -> str:
    """A space wherever Latin letters meet those of another script: "Sadiaর" is Sadia with an ending."""
    return re.sub(r"(?<=[a-z])(?=[^\W\da-z_])|(?<=[^\W\da-z_])(?=[a-z])", " ", folded(text))


def _registered(name: str, part: str, text: str, spellings: Mapping[str, Sequence[str]]) -> bool:
    for key, registered in spellings.items():
        key_parts = folded(key).split()
        if part not in key_parts or not (len(key_parts) == 1 or set(folded(name).split()) & set(key_parts)):
            continue
        for spelling in registered:
            local = folded(spelling).split()
            # A whole name and its spelling of as many words stand word by word; else the spelling counts whole.
            wanted = local[key_parts.index(part)] if len(local) == len(key_parts) else " ".join(local)
            if wanted and re.search(_JOINED + re.escape(wanted), text):
                return True
    return False


def _close(part: str, words: Sequence[str]) -> str | None:
    from rapidfuzz import fuzz

    def of_its_stem(word: str) -> bool:
        stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(part, word, strict=False)))
        return stem >= max(_STEM, len(part) - 2) and len(word) - stem <= _ENDING

    return next((word for word in words if of_its_stem(word) or fuzz.ratio(part, word) >= _CLOSE), None)
