"""Is this a word of English? The English pipeline carries the word index of a large dictionary."""

from __future__ import annotations

import functools

_ENDINGS = ("", "s", "es", "d", "ed", "ing", "ly", "er")


@functools.cache
def is_word(word: str) -> bool:
    """Whether a dictionary has the word, in small letters, with or without a usual ending. Raises PipelineMissing."""
    from planlint.english.pipeline import pipeline

    index = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    stems = {word.removesuffix(ending) for ending in _ENDINGS} | {word.removesuffix("ing") + "e"}
    return any(stem in index[kind] for kind in index for stem in stems)
