"""The text of "by whom" cut into the phrases that each stand for one owner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.english.owners.words import (
    INDIVIDUAL,
    OwnerKind,
    key,
    listed,
    longest_term,
    same_relation,
    vocabulary,
)

_TOKEN = re.compile(
    r"[A-Z]&[A-Z]+|[^\W_]+(?:['’‐‑/&-][^\W_]+)*(?:\((?:s|es)\))?(?:['’](?=\s|$))?|[^\W_](?:\.[^\W_])+\.?|[–—]|\S"
)
_MARKS = {",", ";", "/", "\\", "&", "+", "→", "⇒", ">", "|", "•"}
_JOINING = _MARKS | {"and", "or", "with", "wi", "plus", "then", "alongside", "via", "nor", "w", "but", "except"}
# As people type “and”; in front of a word “an” is an article.
_TYPED_AND = {"an", "n", "nd", "adn"}
_TIMES = {"x", "×"}  # “Clare Doyle x Jo Nash”, unlike “HV x 2”
WELSH_AND = {"a", "ac"}  # “Mam a Dad”
_OPENING, _CLOSING, _EXPLAINING = {"(", "[", "{"}, {")", "]", "}"}, {":", "-", "–", "—", "=", "~"}


_PUNCTUATION = {".", "?", "!", "*", "…", '"', "“", "”", "'", "’", "‘"}
_LIKE_AND = (
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
    *(("in", how, "with") for how in ("partnership", "conjunction", "collaboration", "tandem")),
)
_SHORT_ROLE = 5
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
        return "and" if self.text == "&" else key(self.text)

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


_ITEM = re.compile(r"\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v|[A-H](?=\)))[.)](?=\s)")


_RANK = re.compile(r"[A-Z]/[A-Z][a-z]")  # “D/Con”, “A/Sgt”: one word before a name


def _without_slash(token: str, start: int) -> Iterator[Word]:
    mark = "" if _RANK.match(token) else "/" if "/" in token else "-" if _joins_roles(token) else ""
    if not mark or len(token) == 1 or longest_term([token], 0) is not None:
        yield Word(token, start, start + len(token))
        return
    for part in re.finditer(rf"[^{mark}]+|{mark}", token):
        yield Word(part.group(), start + part.start(), start + part.end())


def _joins_roles(token: str) -> bool:
    """Whether roles in short are joined by a hyphen: “SW-HV”."""
    parts = token.split("-")
    return len(parts) > 1 and all(one.isupper() and vocabulary().get(key(one)) is OwnerKind.ROLE for one in parts)


def _typed_and(words: tuple[Word, ...], index: int, text: str) -> bool:
    """Whether a word stands between two owners like “and”: “mum an dad”, “Fiona Baird. Iain Muir.”"""
    word, following = words[index], words[index + 1] if index + 1 < len(words) else None
    if following is None:
        return False
    before = words[index - 1].key
    if word.text == ".":
        ends = len(before) > 2 and before not in listed("titles")
        return ends and following.capital and text[word.end : following.start].isspace()
    if word.text in WELSH_AND:
        return words[index - 1].key in same_relation() and following.key in same_relation()
    if word.text in _TIMES:
        return words[index - 1].capital and following.capital
    return word.text.casefold() in _TYPED_AND and (following.key in same_relation() or following.capital)


def _joins_like_and(words: tuple[Word, ...], index: int) -> int:
    """How many words stand here for “and”: “as well as”, “along with”, “in partnership with”."""
    keys = tuple(word.key for word in words[index : index + 3])
    joined = next((each for each in _LIKE_AND if keys[: len(each)] == each), ())
    return len(joined)


def _numbers(word: Word, text: str) -> int | None:
    """Where the number of an item ends: “1. Mum 2. Dad”, “a) Mum”, “(ii) Mum”."""
    item = _ITEM.match(text, word.start)
    return item.end() if item is not None else None


def _is_somebody(words: list[Word]) -> bool:
    """Whether words name one person by what they are: “the social worker”, who may be “working with” another."""
    return bool(words) and vocabulary().get(key(" ".join(word.text for word in words))) in INDIVIDUAL


def _unmarked(words: list[Word]) -> list[tuple[Word, ...]]:
    """Several people whom a note names with nothing between: “SW HV SN”, “Mum Dad”."""
    tokens, found, at = [word.text for word in words], list[tuple[Word, ...]](), 0
    while at < len(words):
        term = longest_term(tokens, at)
        said = " ".join(tokens[at : term[0]]) if term else ""
        short_role = term is not None and term[1] is OwnerKind.ROLE and said.isupper() and len(said) <= _SHORT_ROLE
        if term is None or not (short_role or same_relation().get(key(said)) in listed("of_one_person")):
            return [tuple(words)]
        found.append(tuple(words[at : term[0]]))
        at = term[0]
    return found


def phrases(text: str) -> tuple[Phrase, ...]:
    """The text cut at "and", commas, slashes, brackets, dashes; never inside a listed term ("speech and language")."""
    found: list[Phrase] = []
    words, before, depth = words_of(text), "", 0
    held: list[Word] = []
    tokens, index = [word.text for word in words], 0

    def finish(mark: str) -> None:
        nonlocal before
        if held:
            for one in _unmarked(held):
                found.append(Phrase(one, before, depth > 0))
                before = "\n"
            held.clear()
            before = mark
        elif mark not in {",", "and"} or not before:
            before = mark

    while index < len(words):
        if held and (joined := _joins_like_and(words, index)):
            finish("and")
            index += joined
            continue
        if not held and [word.key for word in words[index : index + 2]] == ["over", "to"]:
            index += 2
            continue
        word, mark = words[index], words[index].text.casefold()
        if index and "\n" in text[words[index - 1].end : word.start]:
            finish("\n")
        if (item_end := _numbers(word, text)) is not None:
            finish("\n")
            index = next((at for at in range(index, len(words)) if words[at].start >= item_end), len(words))
            continue
        term = longest_term(tokens, index)
        if term is not None and term[0] > index + 1:
            held.extend(words[index : term[0]])
            index = term[0]
            continue
        if mark == "with" and held and held[-1].key in _STAYS_WITH and not _is_somebody(held[:-1]):
            held.append(word)
        elif mark in _OPENING | _CLOSING | _EXPLAINING | _JOINING or (held and _typed_and(words, index, text)):
            finish(mark)
            depth = max(0, depth + (mark in _OPENING) - (mark in _CLOSING))
        elif word.text not in _PUNCTUATION:
            held.append(word)
        index += 1
    finish("")
    return tuple(found)
