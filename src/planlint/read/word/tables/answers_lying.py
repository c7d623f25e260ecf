"""What is done if things go wrong, in a table on its side: labels in the first column, an answer in each other one."""

from __future__ import annotations

from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.few_words import who_when
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.lying import head_of_columns
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.columns import column_keys
from planlint.word.story import Row, Table

_LEAST_COLUMNS = 3
# What labels ask for below the heading of the contingency: “What has happened”, “What we do”, “How fast”.
_OF_ANSWER = {
    **dict.fromkeys(("if_this", "concern", "progress"), "if_this"),
    **dict.fromkeys(("then", "action", "contingency", "what"), "then"),
    **{key: key for key in ("by_whom", "by_when", "who_when")},
    **dict.fromkeys(("how_often", "date", "starts"), "by_when"),
}


def answers_lying(flow: Flow, grid: Grid, table: Table) -> bool:
    """Reads such a table; False for any other. Its first row may be without a label, or count the answers."""
    if grid.width < _LEAST_COLUMNS or any(len(row.cells) != grid.width for row in table.rows):
        return False
    head = head_of_columns(grid, table.rows[:1])
    rows = [row for row in table.rows if row is not head]
    if not rows or (flow.kind != "contingency" and _key(flow, grid, rows[0]) != "if_this"):
        return False
    told = [(row, key) for row in rows if (key := _key(flow, grid, row))]
    keys = [key for _, key in told]
    if len(told) < len(rows) or not {"if_this", "then"} <= {*keys} or len({*keys}) < len(keys):
        return False
    for cell in head.cells if head else ():
        flow.draft.label(grid.words(cell), "columns")
    for row, key in told:
        flow.draft.label(grid.words(row.cells[0]), f"contingency.{key}")
    for column in range(1, grid.width):
        if part := _answer([(key, grid.words(row.cells[column])) for row, key in told]):
            flow.draft.listed("contingency").append(part)
    return True


def _key(flow: Flow, grid: Grid, row: Row) -> str | None:
    text = grid.words(row.cells[0]).value
    return _OF_ANSWER.get(str(asked(flow.draft.terms, text) or column_keys(flow.draft.terms, text, loose=True)))


def _answer(told: list[tuple[str, Words]]) -> Tree:
    """One answer out of its column; who and when may share a cell."""
    part: Tree = {}
    for key, words in told:
        both = who_when(words) if key in ("by_whom", "who_when") and words else None
        if both is not None and both.by_whom and both.by_when:
            part |= {"by_whom": both.by_whom, "by_when": both.by_when}
        elif words:
            part["by_whom" if key == "who_when" else key] = words
    if "if_this" in part and "then" not in part:
        part["then"] = part.pop("if_this")  # no “if” stands without an answer
    return part
