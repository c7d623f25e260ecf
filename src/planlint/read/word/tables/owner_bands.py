"""A row across a table of actions that names who does those below: “MUM – Michelle Whitmarsh”, “What Lee will do”."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.named_already import find
from planlint.read.word.people.who_is_who import person
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.tables.told_by_text import is_person, is_what_they_are
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.doers import who_leads
from planlint.read.word.vocabulary.owners import is_name, names_owner, post
from planlint.word.story import Row

_DASH = re.compile(r"\s+[–—-]\s+|:\s+")
_BRACKET = re.compile(r"([^()]+?)\s*\(([^()]+)\)\s*")
_AGENCY = re.compile(r"\b(?:service|team|agency|project|charity|unit|centre|clinic|organisation)s?$", re.IGNORECASE)
_PAIR = 2
_MOST_OF_A_POST = 8  # words: “Pastoral lead, St Anne’s Primary”
_NO_LONGER = 4  # words of a band below others that names nobody known: “Nobody yet”, “All of us”
_ALL_OF_US = re.compile(r"\b(?:everyone|everybody|all of us|we all)\b", re.IGNORECASE)
_ENDS = (".", ":", "?", ";")


def owner_band(flow: Flow, grid: Grid, row: Row, rows: Rows) -> Words | None:
    """The owner of the actions below a row, where it names one and no column does; None for any other row."""
    cells, keys = grid.filled(row), {*rows.columns.keys.values()}
    if len(cells) != 1 or rows.columns.kind != "action" or "action" not in keys or keys & {"by_whom", "who_when"}:
        return None
    lines = grid.lines(cells[0])
    if len(lines) != 1 or flow.kind == "contingency" or (not lines[0].is_bold and len(row.cells) > 1):
        return None
    if cells[0].column_span < max(grid.width - 1, 2):  # not merged: only what can be nothing else is no act
        alone = cells[0] is row.cells[0] and _is_name_first(_pieces(lines[0].words))
        return lines[0].words if alone else None
    return _named(flow, lines[0].words, rows)


def _named(flow: Flow, words: Words, rows: Rows) -> Words | None:
    text = words.value
    below_others = rows.last.get("owner") is not None
    pieces = _pieces(words)
    named = _is_name_first(pieces) and (below_others or is_what_they_are(pieces[1].value))
    if named or names_owner(text):
        return words
    if (span := who_leads(text)) is not None and (all_of_us := _ALL_OF_US.search(text) if span[0] == span[1] else None):
        span = all_of_us.span()
    if span is not None and span[0] < span[1]:
        flow.draft.label(words, "outcomes.actions.by_whom")
        return words.cut(*span)
    if is_name(text) and find(flow.draft, text, ("people",)) is not None:
        return words
    few = len(text.split()) <= _NO_LONGER
    return words if below_others and few and not text.rstrip().endswith(_ENDS) else None


def open_band(flow: Flow, words: Words, rows: Rows) -> None:
    """Takes the owner for the rows below; “MUM – Michelle Whitmarsh”, “Kinga Nowak – Mum” tells who is who, too."""
    flow.draft.label(words, "outcomes.actions.by_whom")
    pieces = _pieces(words)
    if _is_name_first(pieces):
        name, told = pieces
        if not _AGENCY.search(told.value.split(",")[0]):
            person(flow.draft, name, told)
        rows.last["owner"] = name if _DASH.search(words.value) else words  # “Lee Tolley (Dad)” is how a cell says who
        return
    if len(pieces) == _PAIR and is_name(pieces[1].value.split(",")[0]) and len(pieces[1].value.split()) > 1:
        person(flow.draft, pieces[1], pieces[0])
    rows.last["owner"] = words


def _pieces(words: Words) -> list[Words]:
    """Who is named and what they are, whichever stands first: “Kinga Nowak (Mum)” as “Kinga Nowak – Mum”."""
    pieces = words.split(_DASH)
    bracket = _BRACKET.fullmatch(words.value) if len(pieces) == 1 else None
    return [words.cut(*bracket.span(at)) for at in (1, 2)] if bracket else pieces


def _is_name_first(pieces: list[Words]) -> bool:
    """Whether of two pieces the first is a full name, or an agency's, and the second what it is."""
    if len(pieces) != _PAIR or len(pieces[1].value.split()) > _MOST_OF_A_POST:
        return False
    name, told = (piece.value for piece in pieces)
    full = is_person(name) and " " in name and post(name) is None
    return full and (told[:1].isupper() or is_what_they_are(told)) and not told.rstrip().endswith(_ENDS)
