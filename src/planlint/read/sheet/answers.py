"""What is done if things go wrong, in rows above or below the tables: “Contingency: If Mum is ill, Nan cooks”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell
from planlint.read.word.parts.seam_of_an_answer import IF, seam_of
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.terms import Terms

Row = tuple[Cell, ...]
_PAIR: Final = 2
_SENTENCE: Final = 4  # words at least
_NONE: Final = -1
_LABELLED: Final = re.compile(r"\s*(?P<label>[^:\n]{2,60}?)(?:\s*:|\s+[–—-](?=\s))\s*(?=\S)")
_IF: Final = re.compile(r"\s*(?:if|in the event|in case)\b", re.IGNORECASE)
_LINE_END: Final = re.compile(r"\n+")


def begins_answers(row: Row, columns: dict[int, str], terms: Terms) -> bool:
    """Whether a row is a heading of answers, a label with one, or one alone; `columns` are those of the table above.

    A table that has columns for them tells by those, and a sentence alone among the actions may be one.
    """
    column = columns.get(row[0].column, "")
    if len(row) > _PAIR or column in ("if_this", "then", "contingency"):
        return False
    text = row[0].text
    if _is_label(text, terms) or (len(row) == 1 and _behind_label(text, terms)):
        return True
    return len(row) == 1 and column in ("", "outcome", "concern") and bool(_IF.match(text) and seam_of(text))


def goes_on(row: Row, last: int) -> bool:
    """Whether a row is another answer, right below the `last` row: a sentence, or what happens beside what is done."""
    text = row[0].text.strip()
    if row[0].row != last + 1 or len(row) > _PAIR:
        return False
    says = IF.match(text) is not None
    return says or (len(row) == 1 and len(text.split()) >= _SENTENCE and _LABELLED.match(text) is None)


def without_answers(draft: SheetDraft, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows outside tables but for answers, which are read."""
    last = _NONE  # the row of the answer, or of their heading, right above
    for row in rows:
        if not (goes_on(row, last) or begins_answers(row, {}, draft.terms)):
            yield row
            continue
        last = row[0].row
        _read(draft, row)


def _read(draft: SheetDraft, row: Row) -> None:
    first, rest = row[0], row[1:]
    if _is_label(first.text, draft.terms):
        draft.label(first, "contingency")
        found = [answer for cell in rest for answer in _answers(draft.words(cell))]
    elif rest:
        found = [{"if_this": draft.words(first), "then": draft.words(rest[0])}]
    else:
        found = [*_answers(draft.words(first).cut(_behind_label(first.text, draft.terms)))]
    if found:
        draft.listed("contingency").extend(found)


def _answers(words: Words) -> Iterator[Tree]:
    for line in words.split(_LINE_END):
        seam = seam_of(line.value)
        if seam is None:
            yield {"then": line}
        else:
            yield {"if_this": line.cut(0, seam.start()), "then": line.cut(seam.end())}


def _is_label(text: str, terms: Terms) -> bool:
    asks = terms.headings.whole(text) or terms.columns.whole(text)
    return asks == "contingency" and terms.labels.whole(text) is None


def _behind_label(text: str, terms: Terms) -> int:
    """Where the answer begins behind its label in one cell; 0 where there is none."""
    found = _LABELLED.match(text)
    return found.end() if found is not None and _is_label(found.group("label"), terms) else 0
