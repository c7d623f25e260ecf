"""Is this a word of English? The English pipeline carries the word index of a large dictionary."""

from __future__ import annotations

import functools

from planlint.english.words.word_index import word_index

_ENDINGS = ("", "s", "es", "d", "ed", "ing", "ly", "er")


@functools.cache
def is_word(word: str) -> bool:
    """Whether a dictionary has the word, in small letters, with or without a usual ending. Raises PipelineMissing."""
    stems = {word.removesuffix(ending) for ending in _ENDINGS} | {word.removesuffix("ing") + "e"}
    return not stems.isdisjoint(_known())


@functools.cache
def _known() -> frozenset[str]:
    """The words of the dictionary's lists as one set: it has a hundred thousand."""
    return frozenset().union(*word_index().values())
