"""Words of an action that promise without saying what will happen: where they stand, and what to ask the writer."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from planlint.bundled import words
from planlint.english.words.lexicon import Lexicon
from planlint.english.words.sentences import sentences

_CLAUSE_END = re.compile(r";|\n")
_STOPS_AT = re.compile(
    r"[,;:.(\n/]| - | – |\b(?:and|or|as|so|that|to|which|who|in order|through|via|by|if|until|from)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"\s+that\b", re.IGNORECASE)
_MOST_WORDS = 7


@dataclass(frozen=True, slots=True)
class VaguePhrase:
    """A listed phrase with what it is about (`text[start:end]`), and the question that leads to the content."""

    start: int
    end: int
    question: str


def vague_phrases(text: str) -> Iterator[VaguePhrase]:
    """Every phrase of the list `vague_actions` in a text that is not one of its ordinary uses, in order."""
    found = _list().find(text)
    for hit in found:
        if hit.kind:
            yield VaguePhrase(hit.start, hit.end, hit.kind)


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of each sentence, or part between semicolons: content in one does not help another."""
    for sentence in sentences(text):
        start = sentence.start
        for cut in [
            *(match.end() for match in _CLAUSE_END.finditer(text, sentence.start, sentence.end)),
            sentence.end,
        ]:
            if text[start:cut].strip(" ;\n"):
                yield start, cut
            start = cut


def with_its_object(text: str, phrase: VaguePhrase, end: int) -> int:
    """Where the words that the phrase is about end: at the next joint of the sentence, after a few words at most."""
    that = _THAT.match(text, phrase.end, end)
    stop = _STOPS_AT.search(text, that.end() if that else phrase.end, end)
    rest = text[phrase.end : stop.start() if stop else end]
    taken = list(re.finditer(r"\S+", rest))[:_MOST_WORDS]
    return phrase.end + (taken[-1].end() if taken else 0)


@functools.cache
def _list() -> Lexicon:
    """Phrase → its question; an ordinary use (`unless`) leads to no question, and is longer, so that it wins."""
    entries: list[dict[str, Any]] = words("vague_actions")["words"]
    ordinary = [(str(use), "") for entry in entries for use in entry.get("unless", ())]
    vague = [(str(form), str(entry["plain"])) for entry in entries for form in (entry["term"], *entry.get("forms", ()))]
    return Lexicon([*ordinary, *vague])
