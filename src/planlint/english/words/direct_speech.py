"""Where somebody's own words stand in quotation marks: they are theirs, and are not judged."""

from __future__ import annotations

import functools
import re

from planlint.word_lists import Worded

_DOUBLE = re.compile(r"“[^”\n]{2,600}”|\"[^\"\n]{2,600}\"|„[^“”\n]{2,600}[“”]")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=\S)(?:[^‘'’\n]|(?<=\w)['’](?=\w)){2,600}?(?<=[\w.,!?…])['’](?![\w])")


_SAID = Worded(r"\b<in_sentences.says>\b[^.!?\n]{0,30}[:,]\s*$", re.IGNORECASE)

# “Sent a text to the chair: sorry, will engage”, up to the end of the sentence.
_SENT = Worded(r"\b<in_sentences.sends>\b[^.!?:;\n]{0,40}:\s+[^.!?\n]*", re.IGNORECASE)


# The name of a book or a game is not the writer's word either.
_TITLED = Worded(
    r"\b<in_sentences.has_a_title>s?"
    r"\b[^.!?\n]{0,12}$",
    re.IGNORECASE,
)


@functools.lru_cache(maxsize=512)
def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Each quotation in a text, marks included, in order. An apostrophe inside a word opens and closes nothing."""
    if not any(mark in text for mark in "\"“„‘’'"):
        return ()
    double = [match.span() for match in _DOUBLE.finditer(text)]
    single = [match.span() for match in _SINGLE.finditer(text)]
    return tuple(sorted(double + single))


def is_utterance(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are somebody's own saying: a quotation of a sentence, not of a term."""
    return _is_in_a_message(text, start, end) or any(
        opened < start
        and end < closed
        and (
            _says_something(text[opened + 1 : closed - 1])
            or _SAID.search(text, max(0, opened - 60), opened)
            or _TITLED.search(text, max(0, opened - 30), opened)
        )
        for opened, closed in quoted_spans(text)
    )


def _is_in_a_message(text: str, start: int, end: int) -> bool:
    return ":" in text[:start] and any(
        text.index(":", sent.start()) < start and end <= sent.end() for sent in _SENT.finditer(text)
    )


def _says_something(words: str) -> bool:
    return words.count(" ") >= 3 or bool(re.search(r"[.!?,]$|\b(?:I|me|my|you|we)\b", words))
