"""What the cells of a header row ask for, each column for itself and then beside the others."""

from __future__ import annotations

import re

from planlint.read.word.flow.columns import Columns
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.kinds_of_table import beside, kind_of
from planlint.read.word.tables.logs import is_log, is_vote, without_events
from planlint.read.word.tables.people_columns import of_people, one_name
from planlint.read.word.tables.seen import cells_below
from planlint.read.word.text.draft import Understood
from planlint.read.word.text.marks import names_outcomes
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.columns import is_entered
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_timescale
from planlint.read.word.vocabulary.surely_owners import is_surely_owner
from planlint.word.story import Cell, Row, Table

# May be followed by a name as well as by a day.
_ENDS_IN_BY = re.compile(r"(?!date|due|need)(?:(?:(?:action|task|step) )?(?:(?:to |will )?be )?\w+ (?:out )?)?by")
_MAY_TELL_WHEN = {"by_when", "target", "date", "starts"}
_ENDS = {"complete", "completed", "completion", "finish", "finished", "end"}
_MOST_TIMES = 0.7
_OF_AN_ACTION = {"by_whom", "by_when", "who_when"}


def two_row_header(table: Table, number: int) -> Row | None:
    """A header in two rows as one: under “Action” stand “what”, “who” and “when”, beside it cells over both rows."""
    if number + 1 >= len(table.rows):
        return None
    row, under = table.rows[number], table.rows[number + 1]
    wide = [cell for cell in row.cells if cell.column_span > 1 and cell.row_span == 1]
    tall = [cell for cell in row.cells if cell.row_span == 2]
    covered = {column for cell in wide for column in range(cell.column, cell.column + cell.column_span)}
    if not wide or not tall or {cell.column for cell in under.cells} - covered:
        return None
    cells = sorted((*tall, *under.cells), key=lambda cell: cell.column)
    return Row(row.number, tuple(cells), row.is_header)


def settle(flow: Flow, grid: Grid, cells: list[Cell], keys: dict[Cell, str | None]) -> Columns | None:
    """The columns of a header row, each read beside the others and under the heading of its section."""
    heads = {cell.column: grid.words(cell) for cell in cells}
    entered = {column for column, head in heads.items() if is_entered(head.value)}
    known = {cell.column: key for cell in cells if (key := keys[cell]) and cell.column not in entered}
    known = without_events(flow, cells, of_people(flow, grid, known, heads), heads)
    of_nothing = is_log(flow, grid, cells, known) or is_vote(flow, grid, cells, known)
    kind = "log" if of_nothing else kind_of(set(known.values()), flow.kind)
    if kind is None or kind == "log":
        return Columns(kind, known, heads) if kind else None
    if kind == "contingency":
        _before_then(known, heads)
    _by(grid, cells, known, heads)
    _when_reviewed(grid, cells, known, heads)
    one_name(known, heads)
    settled = _each_beside_the_others(known, kind)
    if flow.in_outcome and "action" not in settled.values() and _OF_AN_ACTION & {*settled.values()}:
        settled = {column: "action" if _is_change(heads[column], key) else key for column, key in settled.items()}
    if _is_shown_by(flow, settled):
        shows = {cell.column for cell in cells if not _names_outcomes(flow, grid, cell)}
        loose = [
            at
            for at, key in settled.items()
            if key == "outcome" and at in shows and not flow.draft.terms.columns.whole(heads[at].value)
        ]
        settled |= dict.fromkeys(loose, "evidence")
        flow.draft.guesses += [Understood(heads[at], "evidence") for at in loose]
    for cell in cells:  # a header over several columns
        for column in range(cell.column + 1, cell.column + cell.column_span):
            if cell.column in settled:
                settled.setdefault(column, settled[cell.column])
    for column, key in settled.items():
        if column in heads:
            flow.draft.label(heads[column], f"{kind}: {key}")
    return Columns(kind, settled, heads)


def marks_without_head(grid: Grid, row: Row, columns: Columns) -> None:
    """A column with nothing over it and “A”, “B” or “1”, “2” below counts the rows; shapes there name the outcomes."""
    empty = [cell for cell in row.cells if not grid.words(cell) and cell.column_span == 1]
    if len(empty) == 1 and "number" not in columns.keys.values():
        below = [grid.words(cell).value for cell in cells_below(grid, row, empty[0])]
        if below and all(not folded(text) and names_outcomes(grid.draft, text) for text in below):
            columns.keys[empty[0].column] = "outcome"
        elif below and all(is_count(text) for text in below):
            columns.keys[empty[0].column] = "number"


def _each_beside_the_others(known: dict[int, str], kind: str) -> dict[int, str]:
    settled: dict[int, str] = {}
    for column, key in known.items():
        if meant := beside(key, kind, set(known.values()), set(settled.values())):
            settled[column] = meant
    return settled


def _is_shown_by(flow: Flow, keys: dict[int, str]) -> bool:
    """Whether rows below the words of an outcome tell what is done for it, and nothing yet how it shows."""
    told = flow.draft.outcome is not None and "description" in flow.draft.outcome
    return flow.in_outcome and told and "action" in keys.values() and "evidence" not in keys.values()


def _names_outcomes(flow: Flow, grid: Grid, head: Cell) -> bool:
    """Whether the cells below a header only name outcomes by their marks."""
    below = cells_below(grid, grid.table.rows[head.row - 1], head)
    return bool(below) and all(names_outcomes(flow.draft, grid.words(cell).value) for cell in below)


def _by(grid: Grid, cells: list[Cell], known: dict[int, str], heads: dict[int, Words]) -> None:
    """“By” and “To be done by” say by whom beside a column of dates, or where those who act stand below."""
    asks = {cell.column: cell for cell in cells if known.get(cell.column) == "by_when"}
    may_be = {at: cell for at, cell in asks.items() if _ENDS_IN_BY.fullmatch(folded(heads[at].value))}
    others = {key for column, key in known.items() if column not in may_be}
    if len(may_be) != 1 or "by_whom" in others:
        return
    (column, head), *_ = may_be.items()
    below = [
        words.value for cell in cells_below(grid, grid.table.rows[head.row - 1], head) if (words := grid.words(cell))
    ]
    names = bool(below) and all(map(is_surely_owner, below))
    plain = folded(heads[column].value) == "by" or not any(map(is_timescale, below))
    if names or (plain and others & {"by_when", "date", "who_when"}):
        known[column] = "by_whom"


def _when_reviewed(grid: Grid, cells: list[Cell], known: dict[int, str], heads: dict[int, Words]) -> None:
    """Beside another column that tells when, “Review at” says when it is looked at again, and sets no time: “Step | Who
    | Target | Review at”; “Start | Complete / review” ends what it begins."""
    said = {at: {*folded(heads[at].value).split()} for at, key in known.items() if key == "by_when"}
    reviewed = {at for at, words in said.items() if "review" in words and not words & _ENDS}
    others = {cell.column: cell for cell in cells if known.get(cell.column) in _MAY_TELL_WHEN} if reviewed else {}
    days = {at for at, cell in others.items() if at not in reviewed and (known[at] == "by_when" or _times(grid, cell))}
    if days:
        known |= dict.fromkeys(days, "by_when") | dict.fromkeys(reviewed, "progress")


def _times(grid: Grid, head: Cell) -> bool:
    """Whether nearly all cells below a header tell a time."""
    below = [grid.words(cell).value for cell in cells_below(grid, grid.table.rows[head.row - 1], head)]
    told = [text for text in below if text]
    return bool(told) and sum(is_timescale(text, vague=True) for text in told) >= _MOST_TIMES * len(told)


def _before_then(known: dict[int, str], heads: dict[int, Words]) -> None:
    """What stands before the column of what is done then is what sets it off, and behind that it is done, whatever
    their headers."""
    then = next((at for at, key in known.items() if key in ("then", "contingency", "action")), None)
    if then is not None and "if_this" not in known.values():
        untold = [at for at, head in heads.items() if at < then and at not in known and head]
        when = [at for at, head in heads.items() if at < then and folded(head.value) == "when"]  # “When | We do”
        known |= dict.fromkeys((untold or when)[:1], "if_this")
    if_this = next((at for at, key in known.items() if key == "if_this"), None)
    if then is None and if_this is not None:  # “Event | Reply | Person and speed”
        untold = [at for at, head in heads.items() if at > if_this and at not in known and head]
        known |= dict.fromkeys(untold[:1], "then")


def _is_change(head: Words, key: str) -> bool:
    """Whether a column says what has to change: under an outcome's heading, that is what somebody does."""
    return key == "outcome" and "chang" in head.value.lower()
