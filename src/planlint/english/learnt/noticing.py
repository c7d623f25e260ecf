"""How what is noticed about a text is counted: in several views, of which each counts as much as any other."""

from __future__ import annotations

import functools
import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from planlint.english.learnt.weights import BUCKETS

# Of each view: enough for a long day of plans, and little memory.
_MOST_KEPT = 1 << 16
TOKEN = re.compile(r"\d+(?:[.:]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]")


def counted(views: Iterable[tuple[str, Iterable[str]]]) -> dict[int, float]:
    """How much of each thing is noticed, by its bucket below `BUCKETS`; `views` are names with what each notices."""
    weight: dict[int, float] = {}
    for view, things in views:
        buckets = _buckets(view)
        if len(buckets) > _MOST_KEPT:
            buckets.clear()
        counts = Counter(map(buckets.__getitem__, things))
        damped = [1 + math.log(count) if count > 1 else 1.0 for count in counts.values()]
        length = math.sqrt(sum([value * value for value in damped]))
        for bucket, value in zip(counts, damped, strict=True):
            weight[bucket] = weight.get(bucket, 0.0) + value / length
    return weight


class _Buckets(dict[str, int]):
    """The bucket of each thing that a view has noticed so far: most are noticed again and again."""

    def __init__(self, view: str) -> None:
        super().__init__()
        self._begun = zlib.crc32(f"{view} ".encode())

    def __missing__(self, thing: str) -> int:
        bucket = self[thing] = zlib.crc32(thing.encode(), self._begun) % BUCKETS
        return bucket


_buckets = functools.cache(_Buckets)


def folded(text: str) -> list[str]:
    """The words and marks of a text in small letters, every number as one."""
    return ["0" if token[0].isdigit() else token.casefold() for token in TOKEN.findall(text)]


def words_and_pairs(tokens: list[str]) -> Iterator[str]:
    """Each word, and each with the one behind it."""
    yield from tokens
    yield from (f"{one} {other}" for one, other in pairwise(tokens))


def letters(tokens: Iterable[str]) -> Iterator[str]:
    """Three, four and five letters in a row, the ends of words among them."""
    for token in tokens:
        yield from _letters_in_a_row(token)


@functools.lru_cache(maxsize=1 << 13)
def _letters_in_a_row(token: str) -> tuple[str, ...]:
    word = f" {token} "
    return tuple(word[at : at + size] for size in (3, 4, 5) for at in range(len(word) - size + 1))
