"""The large dictionary that the English pipeline carries, read off its own file: no rule waits for spaCy for a word."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgpack

from planlint.english.pipeline import names, pipeline

# The file names its parts of speech by spaCy's numbers for these words.
_NUMBERS = {
    "noun": 0xE99D2F8BFBFE8FB9,
    "verb": 0x5843BF1C940F5D9A,
    "adj": 0xAC1951C2339E0318,
    "adv": 0x8B87DE08877749B1,
}


@functools.cache
def word_index() -> Mapping[str, frozenset[str]]:
    """The words of the dictionary by what they can be: noun, verb, adj, adv. Raises PipelineMissing."""
    file = None if pipeline.cache_info().currsize else _file()
    if file is None:
        table = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    else:
        table = msgpack.unpackb(file.read_bytes(), strict_map_key=False).get("lemma_index", {})
    return {part: frozenset(table.get(number, ())) for part, number in _NUMBERS.items()}


def _file() -> Path | None:
    """The file of the pipeline that would be loaded; None where it is not where pipelines have it."""
    for name in names():
        with suppress(ImportError, ValueError):
            package = importlib.util.find_spec(name)
            if package is not None and package.origin is not None:
                found = [*Path(package.origin).parent.glob("*/lemmatizer/lookups/lookups.bin")]
                return found[0] if len(found) == 1 else None
    return None
