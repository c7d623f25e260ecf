"""Every word of the draft is used once: what no value and no label has used is unplaced, at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from planlint.read.nodes import Span
from planlint.read.word.misfits.told_in_labels import tells_more
from planlint.read.word.text.cell_paragraphs import paragraphs_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.places import WordPlaces
from planlint.read.word.text.spans import Words, stripped
from planlint.read.word.text.tree import Given, used
from planlint.word.story import Block, Paragraph

_SAYS = re.compile(r"[^\W_]|[☒☑☐✓✔]")

_FREE = re.compile(rb"\x00+")
_ONE_MORE = bytes([*range(1, 256), 255])
_AT_LEAST_ONE = bytes([1, *range(1, 256)])
# What stands between two names or dates that have been taken apart.
_JOINS = re.compile(r"[\W_]*(?:and|&)?[\W_]*", re.IGNORECASE)


def use_counts(draft: Draft) -> bytearray:
    """How often each character of the linear text has been used, as a value or in a label."""
    counts = bytearray(len(draft.story.text))
    for words in used(draft.tree):
        for start, end in words.spans:
            counts[start:end] = counts[start:end].translate(_ONE_MORE)
    # A name that is a value too, or a label said over two columns, counts once.
    more = tells_more(draft)
    for one in draft.understood:
        if one in more:
            continue  # what the label tells beside what it asks for stands in no value
        for start, end in one.words.spans:
            counts[start:end] = counts[start:end].translate(_AT_LEAST_ONE)
    return counts


def use_once(tree: Any, taken: set[int]) -> None:
    """Words that two values share are used by the first; the second only quotes them. `taken` are the places used."""
    for key, value in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
        if isinstance(value, dict | list):
            use_once(value, taken)
        elif isinstance(value, Words) or value.uses:
            words = value if isinstance(value, Words) else value.words
            places = {at for start, end in words.spans for at in range(start, end)}
            if places & taken:
                tree[key] = Given(value.value, words)
            taken |= places


def set_aside(draft: Draft, places: WordPlaces) -> None:
    """Puts what has not been used under `unplaced`; marks of layout are counted as understood."""
    counts = use_counts(draft)
    for group in _groups(draft):
        pieces = [piece for paragraph in group for piece in _left(draft, counts, paragraph)]
        told = [piece for piece in pieces if _SAYS.search(piece.value) and not _JOINS.fullmatch(piece.value)]
        for piece in pieces:
            if piece not in told:
                draft.label(piece, "")
        if told:
            words = Words(draft.story.text, tuple(span for piece in told for span in piece.spans))
            place = str(places.place(Span(words.start, words.end)))
            draft.listed("unplaced").append({"text": words, "place": Given(place, words)})


def _left(draft: Draft, counts: bytearray, paragraph: Paragraph) -> Iterator[Words]:
    """The stretches of a paragraph that nothing has used."""
    for match in _FREE.finditer(counts, paragraph.start, paragraph.end):
        if piece := stripped(draft.story.text, [match.span()]):
            yield piece


def _groups(draft: Draft) -> Iterator[list[Paragraph]]:
    """Paragraphs that belong together: those of a row of a table, else each for itself."""
    for blocks in (draft.story.body, *draft.story.streams.values()):
        yield from _in(blocks)


def _in(blocks: Iterable[Block]) -> Iterator[list[Paragraph]]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield [block]
            continue
        for row in block.rows:
            if len(row.cells) == 1:
                yield from _in(row.cells[0].blocks)
            else:
                yield [paragraph for cell in row.cells for paragraph in paragraphs_of(cell.blocks)]
