"""Tables that tell of what has been, or of who voted how: nothing in them is to be done, nobody is named by them."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.people.categories import is_category
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.questions import is_yes_or_no
from planlint.timescales.words.day_words import DATE, MONTH_AND_YEAR
from planlint.word.story import Cell
from planlint.word_lists import Worded

_OF_DATES = {"date", "by_when"}
_NOT_OF_A_LOG = {"then", "by_whom", "who_when", "outcome", "evidence", "contingency", "progress", "status"}
_STORY = Worded(r"\b(?:<terms.history>|so far)\b", re.IGNORECASE)
_PAST = Worded(r"\b(?:was|were|had|did|<draft_lines.past>|\w{2,}ed)\b")
_VOTE = re.compile(r"\b(?:votes?d?|in favour|for or against)\b", re.IGNORECASE)
_OF_PLAN = re.compile(r"\b(?:plan|register|registration|threshold|continue)\b", re.IGNORECASE)
_STAMP = re.compile(r"\d{1,4}[-/. ]\S{1,9}[-/. ]\d{2,4},? (?:at )?\d{1,2}:\d{2}(?::\d{2})?")
_LEAST = 2
_MOST_WORDS_OF_A_VOTE = 8


def is_log(flow: Flow, grid: Grid, cells: list[Cell], known: dict[int, str]) -> bool:
    """Whether the columns tell of visits or events by their dates: “Date | By | Seen alone? | Case note”."""
    heads = [folded(grid.words(cell).value) for cell in cells]
    to_do = flow.kind == "action" and "action" in known.values()
    if to_do and "action" in map(flow.draft.terms.columns.whole, heads):
        return False  # under “Actions”, a column “Action” or “Task” holds what is to be done, whatever stands beside it
    if _is_stamped(grid, cells, known):
        return True
    dated = known.get(cells[0].column) in _OF_DATES
    logs = flow.draft.terms.log_columns
    if (dated or heads[0] in logs) and any(head in logs for head in heads[1:]) and "then" not in known.values():
        return True
    return dated and not to_do and not _NOT_OF_A_LOG & {*known.values()} and _tells_the_past(flow, grid, cells)


def without_events(flow: Flow, cells: list[Cell], known: dict[int, str], heads: dict[int, Words]) -> dict[int, str]:
    """The columns but for what has been: under “Actions”, in “Date | Event | Action”, the day is that of the event."""
    happened = [at for at, head in heads.items() if folded(head.value) in flow.draft.terms.log_columns]
    first = cells[0].column
    if flow.kind != "action" or "action" not in known.values() or not happened or known.get(first) not in _OF_DATES:
        return known
    return {column: key for column, key in known.items() if column not in (first, *happened)}


def _is_stamped(grid: Grid, cells: list[Cell], known: dict[int, str]) -> bool:
    """Whether a column holds days with hours and minutes throughout, as only what has been in a system does."""
    below = [row.number for row in grid.table.rows if row.number > cells[0].row]
    for column in (at for at, key in known.items() if key in ("by_when", "date", "signed")):
        told = [grid.words(cell).value for row in below if (cell := grid.places.get((row, column)))]
        told = [text for text in told if text]
        if len(told) > 1 and all(map(_STAMP.fullmatch, told)):
            return True
    return False


def _tells_the_past(flow: Flow, grid: Grid, cells: list[Cell]) -> bool:
    """Whether beside each day stands what happened on it, by the heading of the section or by its own words."""
    days, events = (_below(grid, cell) for cell in cells[:2])
    if len(days) < _LEAST or not all(DATE.fullmatch(day) or MONTH_AND_YEAR.fullmatch(day) for day in days):
        return False
    told = flow.heading is not None and _STORY.search(flow.heading.value) is not None
    return told or sum(_PAST.search(event) is not None for event in events) * 2 > len(events)


def is_vote(flow: Flow, grid: Grid, cells: list[Cell], known: dict[int, str]) -> bool:
    """Whether the columns tell who was for a plan and who was not: “Agency | Should there be a plan? | Category”.

    Where they say what each of those people is too, the names are worth more.
    """
    asks = [cell for cell in cells[1:] if _asks_for_a_vote(grid.words(cell).value)]
    if not asks or {"role", "relation", "born", "signature"} & {*known.values()}:
        return False
    votes = [text for cell in asks for text in _below(grid, cell)]
    others = [cell for cell in cells[1:] if cell not in asks]
    terms = flow.draft.terms
    of_category = [cell for cell in others if any(is_category(terms, text) for text in _below(grid, cell))]
    return len(of_category) == len(others) and all(len(text.split()) <= _MOST_WORDS_OF_A_VOTE for text in votes)


def _asks_for_a_vote(head: str) -> bool:
    return _VOTE.search(head) is not None or (_OF_PLAN.search(head) is not None and is_yes_or_no(head))


def _below(grid: Grid, head: Cell) -> list[str]:
    rows = [row.number for row in grid.table.rows if row.number > head.row]
    cells = {id(cell): cell for row in rows if (cell := grid.places.get((row, head.column))) is not None}
    return [words.value.strip(" .") for cell in cells.values() if (words := grid.words(cell))]
