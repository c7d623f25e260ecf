"""A withheld person's name, or a part of it, in a text: in any case, plural or possessive, and told from the word."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.bundled import words
from planlint.model.folded import as_it_looks

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_NEAR = re.compile(r"[^\S\n]*(?:[.'’-][^\S\n]*)?")
# “M a y”: whoever spaces the letters of a name means it.
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_][^\w\n]+){2,}[^\W\d_](?!\w)")
_ENDS_A_SENTENCE = re.compile(r"[.!?;:]\s|\n\s*\n")
# “Kelley’s” is two tokens; “Kelleys” and “Joneses” are one.
_ENDINGS = ("", "s", "es")
# In small letters a shorter part of a name is too often a word, in this language or in another.
_IN_ANY_CASE = 4


def is_also_a_word(word: str) -> bool:
    """Whether a name is an ordinary word as well (“May”, “Rose”, “Main”): `names_that_are_words.yml`."""
    return word.casefold() in _lists()["names"]


def is_title(word: str) -> bool:
    """Whether a word stands before a name: “Mr”."""
    return word.casefold() in _lists()["titles"]


def names_somebody(text: str, part: str, others: Sequence[str] = (), *, beside_only: bool = False) -> bool:
    """Whether `part` stands in a text as somebody's name; `others` are the other parts of that person's name.

    A name that is no word counts wherever it stands; below four letters with its capital. One that is a word too
    counts with its capital, except as a month in a date and as a verb that begins a question; and in small letters
    beside a title, a verb of saying, or another part of the name. `beside_only` asks for those in any case.
    """
    if text.isascii() and part.isascii():
        return _names(text, part, others, beside_only=beside_only)
    looks = [as_it_looks(other) for other in others]
    return _names(text, part, others, beside_only=beside_only) or _names(
        as_it_looks(text), as_it_looks(part), looks, beside_only=beside_only
    )


def _names(text: str, part: str, others: Sequence[str], *, beside_only: bool) -> bool:
    if not beside_only and any(part.casefold() in _together(run) for run in _SPACED.findall(text)):
        return True
    if part.casefold() not in text.casefold():
        return False
    said = _Said(text)
    wanted, known = set(_forms(part)), {form for other in others for form in _forms(other)}
    a_word = is_also_a_word(part)
    for at, token in enumerate(said.tokens):
        if token.casefold() not in wanted:
            continue
        if said.is_beside(at, known):
            return True
        capital = not token[0].islower()
        counts = capital and not said.is_word(at) if a_word else capital or len(part) >= _IN_ANY_CASE
        if counts and not beside_only:
            return True
    return False


def _together(spaced: str) -> str:
    return re.sub(r"[\W_]+", "", spaced).casefold()


def _forms(part: str) -> Iterator[str]:
    return (part.casefold() + ending for ending in _ENDINGS)


@dataclass(frozen=True)
class _Said:
    text: str

    @functools.cached_property
    def _found(self) -> list[re.Match[str]]:
        return list(_TOKEN.finditer(self.text))

    @functools.cached_property
    def tokens(self) -> list[str]:
        return [match.group() for match in self._found]

    def word(self, at: int) -> str:
        """The token in small letters; nothing beyond either end."""
        return self.tokens[at].casefold() if 0 <= at < len(self.tokens) else ""

    def is_near(self, at: int) -> bool:
        """Whether nothing but spaces and a full stop, hyphen or apostrophe parts a token from the one after it."""
        if not 0 <= at < len(self.tokens) - 1:
            return False
        between = self.text[self._found[at].end() : self._found[at + 1].start()]
        return _NEAR.fullmatch(between) is not None

    def is_beside(self, at: int, known: set[str]) -> bool:
        """Whether a title, a verb of saying or another part of the name says that a token is a name."""
        lists = _lists()
        after = at + 2 if self.word(at + 1) == "s" and self.is_near(at) else at + 1
        before = self.word(at - 1) if self.is_near(at - 1) else ""
        follows = self.word(after) if self.is_near(after - 1) else ""
        says = follows in lists["says"] and before not in lists["articles"]
        return before in lists["titles"] or says or before in known or follows in known

    def is_word(self, at: int) -> bool:
        """Whether a token with its capital is a month in a date, or a verb at the beginning: “May we come?”."""
        lists, token = _lists(), self.word(at)
        if token in lists["month"] and self._is_month(at):
            return True
        return token in lists["verb"] and self.word(at + 1) in lists["subjects"]

    def _is_month(self, at: int) -> bool:
        lists = _lists()
        before = self.word(at - 1) if self.is_one_sentence(at - 1) else ""
        after = self.word(at + 1) if self.is_one_sentence(at) else ""
        others = [before, after]
        others += [self.word(at - 2)] if before in _JOIN else []
        others += [self.word(at + 2)] if after in _JOIN else []
        if before == "of":
            before = self.word(at - 2)
        return (
            before in _ORDINAL_ENDS | lists["before_month"]
            or after in lists["after_month"]
            or before.isdecimal()
            or after.isdecimal()
            or any(other in lists["month"] for other in others)
        )

    def is_one_sentence(self, at: int) -> bool:
        """Whether nothing that ends a sentence parts a token from the one after it."""
        if not 0 <= at < len(self.tokens) - 1:
            return False
        return _ENDS_A_SENTENCE.search(self.text, self._found[at].end(), self._found[at + 1].start()) is None


_JOIN = frozenset({"and", "or", "to"})
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


@functools.cache
def _lists() -> dict[str, frozenset[str]]:
    data = words("names_that_are_words")
    kinds = {kind: frozenset(form for entry in data["names"] if entry.get("kind") == kind for form in entry["forms"])
             for kind in ("month", "verb")}  # fmt: skip
    names = frozenset(form for entry in data["names"] for form in entry["forms"])
    return {"names": names, **kinds, **{key: frozenset(data[key]) for key in data if key != "names"}}
