"""A draft's lines cut into pieces at tabs, bars and labels, each with what known words around it ask for."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from planlint.read.word.facts.labels import asked, pairs
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms
from planlint.read.word.whole_page.pieces import Headings, Piece, pieces_in
from planlint.read.word.whole_page.stems import Stems
from planlint.read.word.whole_page.who_or_when import is_somebody, says_who_or_when

_NOT_WITHIN = r"(?![^()\[\]\n]*[)\]])"  # outside brackets
_APART = re.compile(rf"\t+|\s{{3,}}|\s+[|·¦]\s+{_NOT_WITHIN}|(?<=^[A-H])\s{{2,}}|\s+/\s+(?=[^\W\d][\w ]{{1,20}}:\s)")
_LABELLED = re.compile(r"(?:^|(?<=[.;–—-] ))([^\W\d][^.:?;\n]{1,40}[:?])\s+(?=\S)|^([A-Z][A-Z_]+=)(?=\S)")
_SHAPE = re.compile(r">+\s*|[^\w\s“”\"'‘’()\[\]£€#&…–—/+<>%-]+\s*")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_MARK_BEHIND = re.compile(r"\s*[(\[]([A-Za-z]|\d{1,2}|[ivx]{1,4})[)\]]\W*$")
_COUNTED = re.compile(r"\s*(?:([①-⑳❶-❿])\s*|[(\[]([a-z]|\d{1,2}|[ivx]{1,4})[)\]]\s+)(?=\S)")
CIRCLED = re.compile(r"\s*([①-⑳❶-❿])\s*")
_SHAPE_BEHIND = re.compile(r"\s*[^\w\s“”\"'‘’()\[\]£€#&.…?!:;,–—/+<>%-]+$")
_COUNT = re.compile(r"\W*\d[\d.]*[a-z]?\b\W*")
_OFTEN = 3  # so often a label comes back in the forms of a draft
_MOST_LETTERS = 90


@dataclass(frozen=True, slots=True)
class _Form:
    """What comes back in a draft, and so is its form's: labels, how lines begin, marks before and behind them."""

    labels: set[str]
    stems: Stems
    counts: re.Pattern[str]
    is_marked_behind: bool

    @classmethod
    def of(cls, pieces: list[Piece]) -> _Form:
        """The form that the pieces of a draft are written in."""
        texts = [piece.words.value for piece in pieces if not piece.is_label]
        counted = sum(_COUNTED.match(text) is not None for text in texts) >= _OFTEN
        marked = sum(_MARK_BEHIND.search(text) is not None for text in texts) >= _OFTEN
        return cls(_recurring(pieces), Stems.of(texts), _COUNTED if counted else CIRCLED, marked)


def pieces_of(draft: Draft) -> list[Piece]:
    """The pieces of the body and of the text boxes, in the order in which they are read."""
    streams = [draft.story.body]
    streams += [blocks for name, blocks in draft.story.streams.items() if name.startswith("text box")]
    headings = Headings()
    found = _captioned([piece for blocks in streams for piece in pieces_in(draft, blocks, headings, None)])
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
    if len(text) > _MOST_LETTERS:
        return ""
    key = terms.columns.whole(text) or terms.headings.whole(text) or asked(terms, text)
    return key if isinstance(key, str) else ""


def _captioned(pieces: list[Piece]) -> list[Piece]:
    """The pieces; what begins one cell after another, over other words, is the label of what stands below it."""
    cells = [[*of_cell] for _, of_cell in groupby(pieces, key=lambda one: id(one.place) if one.place else id(one))]
    firsts = Counter(_uncounted(cell[0]) for cell in cells if len(cell) > 1)
    found: list[Piece] = []
    for cell in cells:
        first, *rest = cell
        if rest and _uncounted(first) and firsts[_uncounted(first)] > 1 and _may_be_label(first.words.value):
            label = first.words.value
            found.append(dataclasses.replace(first, is_label=True))
            found += [dataclasses.replace(one, label=one.label or label) for one in rest]
        else:
            found += cell
    return found


def _may_be_label(text: str) -> bool:
    return len(text) < _MOST_LETTERS and not says_who_or_when(text)


def _uncounted(piece: Piece) -> str:
    return folded(_COUNT.sub(" ", piece.words.value, count=1))


def _without_shape(words: Words) -> Words:
    """The words without the arrow, dot or clock that they begin or end with, or the brackets that they stand in."""
    shape = _SHAPE.match(words.value)
    words = words.cut(shape.end()) or words if shape is not None else words
    behind = _SHAPE_BEHIND.search(words.value)
    words = words.cut(0, behind.start()) or words if behind is not None else words
    within = _IN_BRACKETS.fullmatch(words.value)
    return words.cut(*within.span(1)) if within is not None else words


def _label_of(match: re.Match[str]) -> str:
    return match.group(1) or match.group(2)


def _recurring(pieces: list[Piece]) -> set[str]:
    """The labels, folded, that lines of a draft begin with again and again."""
    parts = [part.value for piece in pieces for part in piece.words.split(_APART)]
    labels = [_label_of(match) for part in parts for match in _LABELLED.finditer(part)]
    return {label for label, times in Counter(map(folded, labels)).items() if times >= _OFTEN}


def _cut(draft: Draft, piece: Piece, form: _Form) -> Iterator[Piece]:
    """The parts of a line that tabs, bars and labels tell apart, without shapes around them; a label is a piece too."""
    if piece.is_label:
        yield dataclasses.replace(piece, words=_without_shape(piece.words))
        return
    *apart, piece = _set_off(piece, form)
    yield from apart
    for part in map(_without_shape, piece.words.split(_APART)):
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


def _set_off(piece: Piece, form: _Form) -> Iterator[Piece]:
    """What stands out of a line, who or when in bold before it, its mark, its stem, and last what is left of it."""
    lead = piece.words.cut(0, piece.line.lead) if piece.line.lead < len(piece.words.value) else None
    if lead and says_who_or_when(bare := _without_shape(lead).value.rstrip(" .:,–—-")):
        yield dataclasses.replace(piece, words=_without_shape(lead).cut(0, len(bare)))
        piece = dataclasses.replace(piece, words=piece.words.cut(piece.line.lead), label=bare)
    behind = _MARK_BEHIND.search(piece.words.value) if form.is_marked_behind else None
    if behind is not None and behind.start():
        yield dataclasses.replace(piece, words=piece.words.cut(*behind.span(1)))
        piece = dataclasses.replace(piece, words=piece.words.cut(0, behind.start()))
    mark = form.counts.match(piece.words.value)
    if mark is not None and (rest := piece.words.cut(mark.end())):
        yield dataclasses.replace(piece, words=piece.words.cut(*mark.span(mark.lastindex or 0)))
        piece = dataclasses.replace(piece, words=rest)
    if (begun := form.stems.cut(piece.words)) is not None:
        stem, rest = begun
        yield dataclasses.replace(piece, words=stem, is_label=True)
        piece = dataclasses.replace(piece, words=rest, label=stem.value)
    yield piece


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
