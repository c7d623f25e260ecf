"""Two professional words one before the other, which no list can hold all of: “maternal functioning”.

Either may be said at home by itself; together they are a report's. Which words can stand first, which second and what
the second means in plain words is in `lint_rules/words/stacks.yml`.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.words.inflection import plurals
from planlint.english.words.lexicon import tokens
from planlint.english.words.listed import Entry, Listed

_BETWEEN = (" ", "-")


def stacked_words(text: str) -> Iterator[Listed]:
    """Each such pair in a text, as if the list of hard words had it."""
    known = tokens(text)
    for at, ((first, start, stop), (second, begin, end)) in enumerate(itertools.pairwise(known)):
        head = _heads().get(second)
        if head is None or first not in _of("describers") or text[stop:begin] not in _BETWEEN:
            continue
        behind = known[at + 2][0] if at + 2 < len(known) and text[end : end + 1] == " " else ""
        if f"{first} {head}" not in _of("everyday") and behind not in _of("posts"):
            yield Listed(_entry(f"{first} {head}", words("stacks")["heads"][head]), start, end)


@functools.cache
def _heads() -> dict[str, str]:
    """Each second word in either number, with the one number of the list."""
    return {form: str(head) for head in words("stacks")["heads"] for form in (str(head), *plurals(str(head)))}


@functools.cache
def _of(name: str) -> frozenset[str]:
    return frozenset(str(word) for word in words("stacks")[name])


@functools.lru_cache(maxsize=4096)
def _entry(term: str, plain: str) -> Entry:
    return Entry(term, (), plain, "", None, (), (), (), also_everyday=False, named=False, exactly={})
