"""The text of "by whom" cut into the phrases that each stand for one owner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.english.owners.words import key, listed, longest_term, same_relation

_TOKEN = re.compile(
    r"[A-Z]&[A-Z]+|[^\W_]+(?:['’‐‑/&-][^\W_]+)*(?:\((?:s|es)\))?(?:['’](?=\s|$))?|[^\W_](?:\.[^\W_])+\.?|[–—]|\S"
)
_JOINING = {",", ";", "/", "&", "+", "and", "or", "with", "plus", "|", "•", "then", "alongside", "via", "nor", "w"}
# As people type “and”; in front of a word “an” is an article.
_TYPED_AND = {"an", "n", "nd", "adn"}
_OPENING, _CLOSING, _EXPLAINING = {"(", "[", "{"}, {")", "]", "}"}, {":", "-", "–", "—", "="}


_PUNCTUATION = {".", "?", "!", "*", "…", '"', "“", "”", "'", "’", "‘"}
_STAYS_WITH = {"working", "involved", "engaged", "dealing", "contact", "worked"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the text with its offsets."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word for looking up."""
        return key(self.text)

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words between two separators: what stood before them, and whether they are in brackets."""

    words: tuple[Word, ...]
    before: str
    bracketed: bool


def words_of(text: str) -> tuple[Word, ...]:
    """The words and marks of a text; two owners written with a slash between them are two words."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text):
        found.extend(_without_slash(match.group(), match.start()))
    return tuple(found)


_ITEM = re.compile(r"\d{1,2}[.)](?=\s)")


def _without_slash(token: str, start: int) -> Iterator[Word]:
    if "/" not in token or len(token) == 1 or longest_term([token], 0) is not None:
        yield Word(token, start, start + len(token))
        return
    for part in re.finditer(r"[^/]+|/", token):
        yield Word(part.group(), start + part.start(), start + part.end())


def _typed_and(words: tuple[Word, ...], index: int, text: str) -> bool:
    """Whether a word stands between two owners like “and”: “mum an dad”, “Fiona Baird. Iain Muir.”"""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else None
    if following is None:
        return False
    before = words[index - 1].key
    if word.text == ".":
        ends = len(before) > 2 and before not in listed("titles")
        return ends and following.capital and text[word.end : following.start].isspace()
    return word.text.casefold() in _TYPED_AND and (following.key in same_relation() or following.capital)


def _numbers(word: Word, text: str) -> bool:
    """Whether it is the number of an item: “1. Mum 2. Dad”, “1) Mum”."""
    return _ITEM.match(text, word.start) is not None


def phrases(text: str) -> tuple[Phrase, ...]:
    """The text cut at "and", commas, slashes, brackets, dashes; never inside a listed term ("speech and language")."""
    found: list[Phrase] = []
    words, before, depth = words_of(text), "", 0
    held: list[Word] = []
    tokens, index = [word.text for word in words], 0

    def finish(mark: str) -> None:
        nonlocal before
        if held:
            found.append(Phrase(tuple(held), before, depth > 0))
            held.clear()
            before = mark
        elif mark not in {",", "and"} or not before:
            before = mark

    while index < len(words):
        if held and [word.key for word in words[index : index + 3]] == ["as", "well", "as"]:
            finish("and")
            index += 3
            continue
        word, mark = words[index], words[index].text.casefold()
        if index and "\n" in text[words[index - 1].end : word.start]:
            finish("\n")
        if _numbers(word, text):
            finish("\n")
            index += 1 + (tokens[index + 1 : index + 2] == [")"])
            continue
        term = longest_term(tokens, index)
        if term is not None and term[0] > index + 1:
            held.extend(words[index : term[0]])
            index = term[0]
            continue
        if mark == "with" and held and held[-1].key in _STAYS_WITH:
            held.append(word)
        elif mark in _OPENING | _CLOSING | _EXPLAINING | _JOINING or (held and _typed_and(words, index, text)):
            finish(mark)
            depth = max(0, depth + (mark in _OPENING) - (mark in _CLOSING))
        elif word.text not in _PUNCTUATION:
            held.append(word)
        index += 1
    finish("")
    return tuple(found)
