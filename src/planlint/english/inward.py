"""Does a text speak only of a mind, or of getting better, so that nothing it says could be seen in a child's life?"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from planlint.english.evidence import observable
from planlint.english.lexicon import Found, Lexicon, lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OF_MIND = {"verb", "state"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_BETTER = {"better", "praise"}
_EACH = re.compile(
    r"\b(?:every|each) (?:single |school |other )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|night|morning|evening"
    r"|afternoon|week|weekend|month)\b",
    re.IGNORECASE,
)
_PURPOSES = {"so", "because", "as"}


def only_inward(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the words are of a mind or of bettering, and nothing else in them could be seen or counted.

    What is understood counts for nothing, however visible: “knows the dangers of carrying a knife”.
    """
    found = [it for it in _inward().find(text) if it.kind != "idiom"]
    mind = [it for it in found if it.kind in _OF_MIND]
    if mind:
        doc = parse(text)
        meant = [span for it in mind for span in _reach(it, doc)]
        return bool(meant) and not observable(text, parse, but_not=meant) and not _happens(text, meant)
    return any(it.kind in _BETTER for it in found) and not observable(text, parse)


def _happens(text: str, but_not: list[tuple[int, int]]) -> bool:
    """Whether something is told to happen each day or week, which somebody could count."""
    return any(not any(start <= it.start() < end for start, end in but_not) for it in _EACH.finditer(text))


def _reach(found: Found, doc: Doc) -> Iterator[tuple[int, int]]:
    """The stretch of text that is in somebody's mind: the word with all that hangs on it, but no clause beside it."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None or (found.kind == "verb" and not any(token.pos_ in {"VERB", "AUX", "ADJ"} for token in span)):
        return
    yield found.start, found.end
    for token in _hanging(span.root):
        if token.dep_ not in _SUBJECTS or token.head != span.root:
            yield token.idx, token.idx + len(token.text)


def _hanging(word: Token) -> Iterator[Token]:
    for child in word.children:
        beside = child.dep_ in {"conj", "parataxis"} and child.pos_ in {"VERB", "AUX"} and word.pos_ in {"VERB", "AUX"}
        purpose = child.dep_ == "advcl" and any(it.lower_ in _PURPOSES for it in child.children)
        if not (beside or purpose):
            yield child
            yield from _hanging(child)


@functools.cache
def _inward() -> Lexicon:
    return lexicon("inward", ("verb", "verb"), ("better", "verb"), ("idiom", "verb"))
