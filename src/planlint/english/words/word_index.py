"""The large dictionary that the English pipeline carries, read off its own file: no rule waits for spaCy for a word."""

from __future__ import annotations

import functools
import importlib.util
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from planlint.english.pipeline import names, pipeline

# The file names its parts of speech by spaCy's numbers for these words.
_NUMBERS = {
    "noun": 0xE99D2F8BFBFE8FB9,
    "verb": 0x5843BF1C940F5D9A,
    "adj": 0xAC1951C2339E0318,
    "adv": 0x8B87DE08877749B1,
}
# How many bytes behind a mark say how much there is: of a text, a list, a mapping; or they are a number.
_TEXTS, _LISTS, _MAPPINGS = {0xD9: 1, 0xDA: 2, 0xDB: 4}, {0xDC: 2, 0xDD: 4}, {0xDE: 2, 0xDF: 4}
_SIZES = _TEXTS | _LISTS | _MAPPINGS | {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}


@functools.cache
def word_index() -> Mapping[str, frozenset[str]]:
    """The words of the dictionary by what they can be: noun, verb, adj, adv. Raises PipelineMissing."""
    file = None if pipeline.cache_info().currsize else _file()
    if file is None:
        table = pipeline().get_pipe("lemmatizer").lookups.get_table("lemma_index")
    else:
        table = unpacked(file.read_bytes()).get("lemma_index", {})
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


def unpacked(data: bytes) -> Any:
    """What a file of texts, numbers, lists and mappings in MessagePack holds: to import srsly would take longer."""
    return _value(data, 0)[0]


def _value(data: bytes, at: int) -> tuple[Any, int]:
    """What stands at a place, and where it ends."""
    mark = data[at]
    if 0xA0 <= mark < 0xC0:  # first, since nearly everything is a short word
        end = at + 1 + (mark & 0x1F)
        return data[at + 1 : end].decode(), end
    if mark < 0x80:
        return mark, at + 1
    behind = at + 1 + _SIZES.get(mark, 0)
    count = int.from_bytes(data[at + 1 : behind], "big") if mark in _SIZES else mark & 0x0F
    if mark in _TEXTS:
        return data[behind : behind + count].decode(), behind + count
    if mark in _LISTS or 0x90 <= mark < 0xA0:
        return _list(data, behind, count)
    if mark in _MAPPINGS or 0x80 <= mark < 0x90:
        flat, end = _list(data, behind, 2 * count)
        return dict(zip(flat[::2], flat[1::2], strict=True)), end
    if mark in _SIZES:
        return count, behind
    raise ValueError(f"a mark that no dictionary has: {mark:#x}")


def _list(data: bytes, at: int, count: int) -> tuple[list[Any], int]:
    values = []
    for _ in range(count):
        value, at = _value(data, at)
        values.append(value)
    return values, at
