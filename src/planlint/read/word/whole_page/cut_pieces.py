"""A draft's lines cut into pieces at tabs, bars and labels, each with what known words around it ask for."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms
from planlint.read.word.whole_page.captions import MOST_LETTERS, captioned
from planlint.read.word.whole_page.marks import OFTEN, Marks, without_shape
from planlint.read.word.whole_page.pieces import Headings, Piece, pieces_in
from planlint.read.word.whole_page.who_or_when import is_somebody

_NOT_WITHIN = r"(?![^()\[\]\n]*[)\]])"  # outside brackets
_APART = re.compile(rf"\t+|\s{{3,}}|\s+[|·¦]\s+{_NOT_WITHIN}|(?<=^[A-H])\s{{2,}}|\s+/\s+(?=[^\W\d][\w ]{{1,20}}:\s)")
_LABELLED = re.compile(r"(?:^|(?<=[.;–—-] ))([^\W\d][^.:?;\n]{1,40}[:?])\s+(?=\S)|^([A-Z][A-Z_]+=)(?=\S)")


@dataclass(frozen=True, slots=True)
class _Form:
    """What comes back in a draft, and so is its form's: labels, how lines begin, marks before and behind them."""

    labels: set[str]
    marks: Marks

    @classmethod
    def of(cls, pieces: list[Piece]) -> _Form:
        """The form that the pieces of a draft are written in."""
        return cls(_recurring(pieces), Marks.of([piece.words.value for piece in pieces if not piece.is_label]))


def pieces_of(draft: Draft) -> list[Piece]:
    """The pieces of the body and of the text boxes, in the order in which they are read."""
    streams = [draft.story.body]
    streams += [blocks for name, blocks in draft.story.streams.items() if name.startswith("text box")]
    headings = Headings()
    found = captioned([piece for blocks in streams for piece in pieces_in(draft, blocks, headings, None)])
    form = _Form.of(found)
    asked_by = functools.cache(functools.partial(_asked_by, draft.terms))
    return [
        dataclasses.replace(part, asks=_asks(part, asked_by)) for piece in found for part in _cut(draft, piece, form)
    ]


def _asks(piece: Piece, asked_by: Callable[[str], str]) -> tuple[str, ...]:
    place = piece.place
    around = {"heading": piece.heading, "label": piece.label}
    if place is not None:
        around |= {"top": place.top, "side": place.side, "left": place.left, "band": place.band}
    return tuple(f"{where} {key}" for where, text in around.items() if text and (key := asked_by(text)))


def _asked_by(terms: Terms, text: str) -> str:
    """The field or section that words ask for; "" where they are in no list."""
    if len(text) > MOST_LETTERS:
        return ""
    key = terms.columns.whole(text) or terms.headings.whole(text) or asked(terms, text)
    return key if isinstance(key, str) else ""


def _label_of(match: re.Match[str]) -> str:
    return match.group(1) or match.group(2)


def _recurring(pieces: list[Piece]) -> set[str]:
    """The labels, folded, that lines of a draft begin with again and again."""
    parts = [part.value for piece in pieces for part in piece.words.split(_APART)]
    labels = [_label_of(match) for part in parts for match in _LABELLED.finditer(part)]
    return {label for label, times in Counter(map(folded, labels)).items() if times >= OFTEN}


def _cut(draft: Draft, piece: Piece, form: _Form) -> Iterator[Piece]:
    """The parts of a line that tabs, bars and labels tell apart, without shapes around them; a label is a piece too."""
    if piece.is_label:
        yield dataclasses.replace(piece, words=without_shape(piece.words))
        return
    *apart, piece = form.marks.set_off(piece)
    yield from apart
    for part in map(without_shape, piece.words.split(_APART)):
        before, told = pairs(draft.terms, part)
        own = [one for one in _LABELLED.finditer(part.value) if folded(_label_of(one)) in form.labels]
        if own and len(own) >= len(told):
            yield from _labelled(piece, part, own)
            continue
        if before:
            yield dataclasses.replace(piece, words=before)
        for pair in told:
            yield _as_label(piece, pair.label)
            if pair.value:
                yield dataclasses.replace(piece, words=pair.value, label=pair.label.value)


def _as_label(piece: Piece, words: Words) -> Piece:
    """The label of what stands behind it; somebody’s name is more than that: “Nan: walks her to school”."""
    bare = words.value.rstrip(" :")
    if is_somebody(bare):
        return dataclasses.replace(piece, words=words.cut(0, len(bare)))
    return dataclasses.replace(piece, words=words, is_label=True)


def _labelled(piece: Piece, part: Words, labels: list[re.Match[str]]) -> Iterator[Piece]:
    """What stands before, and behind, the labels that recur in a draft."""
    if first := part.cut(0, labels[0].start()):
        yield dataclasses.replace(piece, words=first)
    for one, end in zip(labels, [*(other.start() for other in labels[1:]), None], strict=True):
        label = _label_of(one)
        yield _as_label(piece, part.cut(one.start(), one.start() + len(label)))
        yield dataclasses.replace(piece, words=part.cut(one.end(), end), label=label)
