"""The text of "by whom" cut into the phrases that each stand for one owner."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.english.owners.joined_body import begins_a_body
from planlint.english.owners.text import Word, words_of
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, longest_term, same_relation, vocabulary
from planlint.word_lists import Worded

_MARKS = {",", ";", "/", "\\", "&", "+", "→", "⇒", ">", "|", "¦", "•", "·", "∙", "‧", "◦", "▪", "⁄"}
_JOINING = _MARKS | {"and", "or", "with", "wi", "plus", "then", "alongside", "via", "nor", "w", "but", "except"}
# As people type “and”; in front of a word “an” is an article.
_TYPED_AND = {"an", "n", "nd", "adn"}
_TIMES = {"x", "×"}  # “Clare Doyle x Jo Nash”, unlike “HV x 2”
WELSH_AND = {"a", "ac"}  # “Mam a Dad”
_OPENING, _CLOSING, _EXPLAINING = {"(", "[", "{"}, {")", "]", "}"}, {":", "-", "–", "—", "=", "~"}
_PARTING = _OPENING | _CLOSING | _EXPLAINING | _JOINING
_PUNCTUATION = {".", "?", "!", "*", "…", '"', "“", "”", "'", "’", "‘"}
_LIKE_AND = (
    ("as", "well", "as"),
    ("along", "with"),
    ("together", "with"),
    *(("in", how, "with") for how in ("partnership", "conjunction", "collaboration", "tandem")),
)
_SHORT_ROLE = 5
_STAYS_WITH = {"working", "involved", "engaged", "dealing", "contact", "worked"}
# What only says that several own it, in front of them: “A joint task for …”, “Shared between …”.
_IN_COMMON = Worded(r"\s*(?:an? |the )?<owners.in_common>\s+(?=\w)", re.IGNORECASE)
_ITEM = re.compile(r"\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v|[A-H](?=\)))[.)](?=\s)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words between two separators: what stood before them, and whether they are in brackets."""

    words: tuple[Word, ...]
    before: str
    bracketed: bool


def phrases(text: str) -> tuple[Phrase, ...]:
    """The text cut at "and", commas, slashes, brackets, dashes; never inside a listed term ("speech and language")."""
    cutting = _Cutting(text)
    opened = _IN_COMMON.match(text)
    index = 0 if opened is None else sum(word.start < opened.end() for word in cutting.words)
    while index < len(cutting.words):
        index = cutting.step(index)
    cutting.finish("")
    return tuple(cutting.found)


class _Cutting:
    """A text on its way to phrases: those `found`, and the words `held` for the one that has no end yet."""

    def __init__(self, text: str) -> None:
        self._text, self.words = text, words_of(text)
        self._tokens = [word.text for word in self.words]
        self.found: list[Phrase] = []
        self._held: list[Word] = []
        self._before, self._depth = "", 0

    def step(self, index: int) -> int:
        """Goes over what begins at a word, and tells where the next begins."""
        words = self.words
        if (self._held or self.found) and (joined := _joins_like_and(words, index)):
            self.finish("and")
            return index + joined
        if not self._held and [word.key for word in words[index : index + 2]] == ["over", "to"]:
            return index + 2
        if index and "\n" in self._text[words[index - 1].end : words[index].start]:
            self.finish("\n")
        if (item_end := _numbers(words[index], self._text)) is not None:
            self.finish("\n")
            return next((at for at in range(index, len(words)) if words[at].start >= item_end), len(words))
        term = longest_term(self._tokens, index)
        if term is not None and term[0] > index + 1:
            self._held.extend(words[index : term[0]])
            return term[0]
        self._take(index)
        return index + 1

    def _take(self, index: int) -> None:
        """One word: it parts two owners, or belongs to the one that is being told."""
        word, held = self.words[index], self._held
        mark = word.text.casefold()
        if self._stays_in_it(index, mark):
            held.append(word)
        elif mark in _PARTING or (held and _typed_and(self.words, index, self._text)):
            self.finish(mark)
            self._depth = max(0, self._depth + (mark in _OPENING) - (mark in _CLOSING))
        elif word.text not in _PUNCTUATION:
            held.append(word)

    def _stays_in_it(self, index: int, mark: str) -> bool:
        """Whether the mark is part of one owner: “worker involved with …”, “Jo, Hope and Anchor Family Centre”."""
        held = self._held
        if mark in {"and", "&"}:
            return bool(self.found) and begins_a_body(held, self.words[index + 1 :])
        return mark == "with" and bool(held) and held[-1].key in _STAYS_WITH and not _is_somebody(held[:-1])

    def finish(self, mark: str) -> None:
        """Ends the phrase before a mark, which is what stands before the next one."""
        if self._held:
            for one in _unmarked(self._held):
                self.found.append(Phrase(one, self._before, self._depth > 0))
                self._before = "\n"
            self._held.clear()
            self._before = mark
        elif mark not in {",", "and"} or not self._before:
            self._before = mark


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
