"""Columns, headings and labels that stand in no list and were understood by their words or cells: each is said."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint import bundled
from planlint.read.fit import Misfit, MisfitKind
from planlint.read.nodes import Span
from planlint.read.word.facts.labels import asked
from planlint.read.word.text.doubted import Doubted
from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.vocabulary.keys import FIELDS, OF_OUTCOME
from planlint.read.word.vocabulary.lookup import folded

_TELLING = {*FIELDS} - {*OF_OUTCOME}


def guessed(draft: Draft) -> Iterator[Misfit]:
    """A misfit for a layout that is not known, and for each heading or column whose meaning no list of terms gives."""
    if draft.by_looks:
        yield _layout(draft)
    yield from (_doubted(one) for one in draft.guesses if isinstance(one, Doubted))
    seen = set()
    by_words = (one for one in draft.understood if _key(one) in _TELLING and not _is_known(draft, one))
    by_lines = (one for one in draft.guesses if not isinstance(one, Doubted))
    for one in (*by_words, *by_lines):
        words, key = folded(one.words.value), _key(one)
        if words not in seen and not _says_itself(key, words):
            seen.add(words)
            text = " ".join(one.words.value.split())
            called = bundled.words("guessed_headings")["called"].get(key, key)
            says = f"“{text}” was taken to say “{called}”"
            yield Misfit(MisfitKind.GUESSED_HEADING, (), Span(one.words.start, one.words.end), one.words.value, says)


def _layout(draft: Draft) -> Misfit:
    title = next(one for one in draft.story.paragraphs() if one.text.strip())
    words = title.text.strip()
    start = title.start + title.text.index(words)
    says = "planlint does not know this layout, and took each line for what its words look like"
    return Misfit(MisfitKind.GUESSED_LAYOUT, (), Span(start, start + len(words)), words, says)


def _doubted(one: Doubted) -> Misfit:
    words = one.words
    return Misfit(MisfitKind.GUESSED_LAYOUT, (), Span(words.start, words.end), words.value, one.says)


def _says_itself(key: str, words: str) -> bool:
    """Whether a heading says in other words what it was taken for: “Outcome for baby” is no guess."""
    plain = _plain(key)
    return plain is not None and plain.search(words) is not None


@functools.cache
def _plain(key: str) -> re.Pattern[str] | None:
    told = bundled.words("guessed_headings")["says_itself"].get(key)
    return re.compile("|".join(told)) if told else None


def _key(one: Understood) -> str:
    return one.became.rpartition(": ")[2].rpartition(".")[2]


def _is_known(draft: Draft, one: Understood) -> bool:
    text, terms = one.words.value, draft.terms
    if folded(text) in draft.columns_told:
        return False
    short = len(folded(text).split()) < 2 or one.became in ("", "?")
    known = terms.columns.whole(text) or terms.headings.whole(text) or asked(terms, text)
    return short or bool(known) or not terms.guess(text)
