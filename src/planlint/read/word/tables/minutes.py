"""Minutes with a plan in them, as a table: items, what was said of each, and in the margin who acts by when."""

from __future__ import annotations

import dataclasses
import re

from planlint.read.word.facts.labels import pairs
from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.reading import read_line
from planlint.read.word.parts.by_place import is_goal
from planlint.read.word.parts.who_when import put_who_when
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.draft import Understood
from planlint.read.word.text.lines import Line, unlisted
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.keys import GROUPS, LOOKS_LIKE_ONE
from planlint.read.word.vocabulary.owners import is_owner
from planlint.read.word.vocabulary.questions import opening
from planlint.word.story import Cell, Table
from planlint.word_lists import Worded

_TALK = Worded(r"\b(?:<terms.discussed>|<terms.minuted>)\b", re.IGNORECASE)
_AGREED = re.compile(
    r"\s*(?:(?:it was )?(?:agreed|decided|resolved)|(?:agreed )?(?:action|task)(?: agreed| point)?|decision|AP)"
    r"(?: (?:no\.? ?)?\d{1,2}(?:\.\d{1,2})?)?(?:\s*[:–—-]\s*|\s+that\s+|\s+to\s+(?=[a-z]))",
    re.IGNORECASE,
)
_OTHER_BUSINESS = re.compile(
    r"\W*(?:a\.?o\.?b\b|any other business|(?:date of )?next (?:core group|meeting)|apologies)", re.IGNORECASE
)
_COUNT = re.compile(r"\W*\w{0,2}\d{0,2}(?:\.\d{1,2})*[a-z]?\W*")
_MARGIN = {"by_whom", "by_when", "who_when", "date"}
_OF_ROWS = {"relation", "outcome", "evidence", "concern", "if_this", "then"}  # a table of the plan's own rows
_AGREED_THAT = re.compile(rf"(?=[iadtrIADTR])(?=[^.]{{0,30}}:|AP\b){_AGREED.pattern}", re.IGNORECASE)
_LEAST_COLUMNS, _MOST_COLUMNS = 2, 4
_LEAST_AGREED = 2
_ENDS = re.compile(r"[.;,]\s*$")
_OF_PLAIN_HEADS = {"concern", "strength", "contingency"}
_MOST_WORDS_OF_A_QUESTION = 7
_MOST_WORDS_OF_A_HEADING = 16
_INITIALS = re.compile(r"[A-Z]{2,3}")
_BEHIND_A_NAME = re.compile(r"\s*(?:[/,;(\n]|\s[–—-]\s|\bby\b)")


def minutes_table(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table; False for any other."""
    talk, acts, margin = _columns(flow, grid, table)
    if talk is None or not margin or len(table.rows) == 1:
        return False
    told = [[grid.places.get((row.number, at)) for at in margin] for row in table.rows[1:]]
    bare = [not any(cell is not None and grid.words(cell) for cell in cells) for cells in told]
    if not any(bare) or all(bare):  # each row of a plan says who and when
        return False
    for cell in table.rows[0].cells:
        flow.draft.label(grid.words(cell), "columns")
    for row in table.rows[1:]:
        said = [cell for cell in row.cells if cell.column <= talk < cell.column + cell.column_span]
        beside = [cell for cell in row.cells if cell.column in margin and cell not in said and grid.words(cell)]
        agreed = [line for cell in row.cells if cell.column == acts for line in grid.lines(cell)]
        for cell in (cell for cell in row.cells if cell.column < talk and cell not in said):
            _named(flow, grid.lines(cell))
        for cell in said:
            _item(flow, grid.lines(cell), [] if agreed else beside, grid)
        if agreed:
            _agreed(flow, grid, agreed, beside)
    flow.open(None, LOOKS_LIKE_ONE, None)
    return True


def _columns(flow: Flow, grid: Grid, table: Table) -> tuple[int | None, int | None, list[int]]:
    """The columns of what was said, of what is to be done, if there is one, and of who does it by when.

    None for all of them where the header asks for something else. A header that nobody knows is told by the cells.
    """
    row = table.rows[0]
    talked = [cell for cell in row.cells if _TALK.search(grid.words(cell).value)] or _says_agreed(grid, table)
    if not talked:  # most tables need not be looked at further
        return None, None, []
    keys = {cell: column_keys(flow.draft.terms, grid.words(cell).value, loose=True) for cell in row.cells}
    talks = [cell.column for cell in talked if keys[cell] not in _MARGIN]
    if not talks or _OF_ROWS & {*keys.values()}:
        return None, None, []
    acts = [cell.column for cell, key in keys.items() if key == "action" and cell.column > talks[-1]]
    margin = {cell.column: key for cell, key in keys.items() if key in _MARGIN and cell.column > talks[-1]}
    who = {*margin.values()} - {"date"}
    if not who and _names_some(grid, table, row.cells[-1]):
        return talks[-1], None, [row.cells[-1].column]
    return talks[-1], acts[0] if acts else None, [*margin] if who else []


def _says_agreed(grid: Grid, table: Table) -> list[Cell]:
    """The head of the column whose cells say more than once what was agreed: “AGREED: fetch the beds”."""
    if not _LEAST_COLUMNS <= grid.width <= _MOST_COLUMNS or len(table.rows) <= _LEAST_AGREED:
        return []
    cells = (cell for row in table.rows[1:] for cell in row.cells if cell.column < grid.width)
    told = [cell.column for cell in cells if _AGREED_THAT.match(grid.words(cell).value)]
    if len(told) < _LEAST_AGREED:
        return []
    return [head for head in table.rows[0].cells[:-1] if told.count(head.column) >= _LEAST_AGREED]


def _names_some(grid: Grid, table: Table, head: Cell) -> bool:
    """Whether all that stands in the last column begins with whoever acts: “LT / Sat 21 March”, “Gran, weekly”."""
    below = [grid.words(cell).value for row in table.rows[1:] for cell in row.cells if cell.column == head.column]
    told = [_BEHIND_A_NAME.split(text)[0].strip() for text in below if text]
    return bool(told) and all(_INITIALS.fullmatch(name) or is_owner(name) for name in told)


def _named(flow: Flow, lines: list[Line]) -> None:
    """An item that is named in a column of its own: “Worries | Leo was late on nine days”."""
    if len(lines) == 1 and not _COUNT.fullmatch(lines[0].words.value):
        _heading(flow, dataclasses.replace(lines[0], is_bold=True, is_item=False))


def _item(flow: Flow, lines: list[Line], beside: list[Cell], grid: Grid) -> None:
    """One row: a section that its bold first line opens, or what was agreed, with who does it in the margin."""
    if lines and _OTHER_BUSINESS.match(lines[0].words.value):
        flow.open(None, LOOKS_LIKE_ONE, None)
        beside = []
    agreed = [line for line in lines if _AGREED.match(line.words.value)] if beside else []
    if not agreed and beside and len(lines) == 1 and flow.in_outcome:
        agreed = lines
    for line in lines:
        if line in agreed:
            continue
        if (line is lines[0] and _may_head(line)) or _heads_plainly(flow, line, lines):
            _heading(flow, dataclasses.replace(line, is_bold=True))
        elif not _tells_only(flow, line):
            read_line(flow, line)
    flow.flush()
    if agreed:
        _agreed(flow, grid, agreed, beside)


def _may_head(line: Line) -> bool:
    return line.is_bold and not line.is_item and not line.words.value.rstrip().endswith((".", ";", ","))


def _heads_plainly(flow: Flow, line: Line, lines: list[Line]) -> bool:
    """Whether a plain line over others in a cell asks for what stands below it: “What worries us still”."""
    few = len(line.words.value.split()) <= _MOST_WORDS_OF_A_QUESTION
    if line is lines[-1] or line.is_item or not few or _ENDS.search(line.words.value):
        return False
    return about(flow.draft.terms, line.words.value) in _OF_PLAIN_HEADS


def _heading(flow: Flow, line: Line) -> None:
    """Opens the section that a bold line heads: an outcome, where it tells of one, else one of its own."""
    of_plan = flow.kind in GROUPS or flow.in_outcome
    read_line(flow, line)
    if flow.waiting[-1:] != [line] or len(line.words.value.split()) > _MOST_WORDS_OF_A_HEADING:
        return
    flow.waiting.pop()
    if of_plan and is_goal(flow.draft, line.words.value):
        flow.outcome(line.words, LOOKS_LIKE_ONE)
        flow.draft.guesses.append(Understood(line.words, "outcome"))
    else:
        flow.open(None, LOOKS_LIKE_ONE, line.words)


def _tells_only(flow: Flow, line: Line) -> bool:
    """Whether a line below an outcome only says how it goes: “Mel now goes each week”, which stays unplaced."""
    if not flow.in_outcome or flow.kind not in ("outcome", "outcomes", "action") or line.is_item or line.is_bold:
        return False
    if flow.draft.outcome is not None and "description" not in flow.draft.outcome:
        return False  # below “Outcome 1” stand its words
    before, told = pairs(flow.draft.terms, line.words)
    return not (told and not before) and opening(line.words.value) is None


def _agreed(flow: Flow, grid: Grid, agreed: list[Line], beside: list[Cell]) -> None:
    """An action for each line that says what was agreed; lines of the margin that are as many are one each."""
    made = []
    for line in agreed:
        words = unlisted(flow.draft, line)
        if lead := _AGREED.match(words.value):
            flow.draft.label(words.cut(0, lead.end()), "outcomes.actions")
            words = words.cut(lead.end())
        made.append(flow.draft.new_action(words))
    for cell in beside:
        told = grid.lines(cell)
        if 1 < len(told) == len(made):
            for part, line in zip(made, told, strict=True):
                _who_or_when(flow, part, [line])
        else:
            _who_or_when(flow, made[-1], told)


def _who_or_when(flow: Flow, part: Tree, lines: list[Line]) -> None:
    before = dict(part)
    put_who_when(flow.draft, part, lines)
    part |= before  # a column of owners, and one of days
