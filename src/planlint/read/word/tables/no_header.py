"""Tables that have no header row: people with what each is, children with their dates of birth."""

from __future__ import annotations

import re
from collections.abc import Callable

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.columns import Columns
from planlint.read.word.people.categories import is_category
from planlint.read.word.people.several import unnumbered
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.tables.grid import Grid
from planlint.read.word.tables.told_by_text import is_day, is_full_name, is_what_they_are
from planlint.read.word.vocabulary.no_owner import begins_act
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale, post, relation
from planlint.timescales.words.day_words import is_date
from planlint.word.story import Row, Table
from planlint.word_lists import Worded

_MOST_COLUMNS = 6
_OF_ONE = 2  # cells to a person, where two stand side by side
_WORDS_OF_A_TEXT = 3
_LEAST_PEOPLE = 3  # that a table under any heading is one of people
_ASIDE = re.compile(r"\s*[(),]\s*|\s+/\s+")  # “Mam (mother)”

_MODAL = re.compile(r"^(?:will|must|should|shall|(?:needs? |is |are )?to) ")
_LABEL = re.compile(r"(?:[:?]|\b[A-Z]?\d{1,2}\W?)\s*$")  # “Trigger / Response 1”
_LEAST_OF_TRIGGER = 3  # words: “Dad drinks again”
_TRIGGER = re.compile(r"\W*(?:if|when|should|in case)\b", re.IGNORECASE)
_ANY_PLAN = Worded(r"\b(?:this|it|that|these|<draft_lines.of_any_plan>)\b|\?", re.IGNORECASE)
_BORN = re.compile(r"^(?:born(?: on)?|d\.?o\.?b\.?)[:\s]+", re.IGNORECASE)


def people_without_header(grid: Grid, table: Table) -> Columns | None:
    """Names and beside them what each person is; None when the table shows anything else."""
    rows = [row for row in table.rows if not _is_band(grid, row)]
    side_by_side = all(len(row.cells) == 2 * _OF_ONE for row in rows)
    at = (0, _OF_ONE) if side_by_side else (0,)
    told_of = [(row.cells[first], row.cells[first + 1]) for row in rows for first in at if len(row.cells) in (2, 3, 4)]
    told_of = [one for one in told_of if grid.words(one[0]) or not side_by_side]
    firsts = [unnumbered(grid.words(name).value) for name, _ in told_of]
    beside = [grid.words(what).value for _, what in told_of]
    if (
        not firsts
        or len(told_of) < len(rows)
        or any("\n" in one for one in firsts)
        or grid.draft.terms.columns.whole(firsts[0])
    ):
        return None
    named = sum(is_name(re.split(r"[(,–-]", first)[0]) and not post(first) for first in firsts)
    told = sum(is_what_they_are(one) or any(post(way) or relation(way) for way in _ASIDE.split(one)) for one in beside)
    if named < len(firsts) or told * 2 < len(firsts):
        return None
    keys = ("name", "role", "name", "role") if side_by_side else ("name", "role", "agency")
    return Columns("person", dict(enumerate(keys, 1)), {})


def _is_band(grid: Grid, row: Row) -> bool:
    """Whether a row only stands over people, as “Present” does, and further down “Apologies”."""
    cells = grid.filled(row)
    return len(cells) == 1 and (row is grid.table.rows[0] or len(row.cells) == 1)


def people_told_by_posts(grid: Grid, table: Table) -> Columns | None:
    """The same under a heading that does not say that they are people: beside nearly every name stands a post or a
    relation, perhaps with where they live or work."""
    first = table.rows[0].cells
    if len(first) < _OF_ONE or not is_full_name(grid.words(first[0]).value):
        return None  # most tables need not be looked at further
    if not is_what_they_are(grid.words(first[1]).value):
        return None  # “Membership of Core Group | Capacity” is a header
    beside = [words.value for row in table.rows for cell in row.cells[1::2] if (words := grid.words(cell))]
    told = sum(is_what_they_are(text) for text in beside)
    if told < _LEAST_PEOPLE or told * 4 < len(beside) * 3:
        return None
    return people_without_header(grid, table)


def children_without_header(grid: Grid, table: Table) -> Columns | None:
    """A name and a date of birth in each row, by what the cells show; None when the table shows anything else."""
    keys: dict[int, str] = {}
    for column in range(1, min(grid.width, _MOST_COLUMNS) + 1):
        cells = [grid.places.get((row.number, column)) for row in table.rows]
        texts = [grid.words(cell).value if cell is not None else "" for cell in cells]
        told = [text for text in texts if text]
        for key, fits in (("name", _name(grid)), ("born", _is_born), ("category", _category(grid))):
            if told and key not in keys.values() and all(fits(text) for text in told):
                keys[column] = key
                break
    return Columns("person", keys, {}) if {"name", "born"} <= set(keys.values()) else None


def _is_born(text: str) -> bool:
    return is_date(_BORN.sub("", text))


def actions_without_header(grid: Grid) -> Columns | None:
    """What is done, who does it and when, by what the cells of each column show; None for any other table."""
    if not 2 <= grid.width <= 4:
        return None
    keys: dict[int, str] = {}
    for column in range(1, grid.width + 1):
        cells = [grid.places.get((row.number, column)) for row in grid.table.rows]
        told = [text for cell in cells if cell is not None and (text := grid.words(cell).value)]
        acts = (
            sum(begins_act(_MODAL.sub("", text)) for text in told) * 2 >= len(told) > 0
        )  # “Book the GP by 12 February”
        for key, fits in (("by_whom", is_owner), ("by_when", is_timescale)) if not acts else ():
            if told and key not in keys.values() and all(fits(text) for text in told):
                keys[column] = key
                break
        else:
            keys[column] = "action" if "action" not in keys.values() else "progress"
    return Columns("action", keys, {}) if {"action", "by_whom"} <= {*keys.values()} else None


def outcomes_without_header(grid: Grid) -> Columns | None:
    """Outcomes that a first column counts, and behind each how it is seen; None for any other table."""
    keys = dict(enumerate(("number", "outcome", "evidence"), 1))
    rows = [[grid.words(cell).value for cell in row.cells] for row in grid.table.rows]
    if grid.width != len(keys) or any(len(row) != len(keys) or not is_count(row[0]) for row in rows):
        return None
    goals, signs = ([row[at] for row in rows if row[at]] for at in (1, 2))
    long = all(sum(len(text.split()) for text in texts) >= _WORDS_OF_A_TEXT * len(texts) for texts in (goals, signs))
    who_or_when = all(is_owner(text) or is_timescale(text) for text in signs)
    return Columns("action", keys, {}) if long and not who_or_when else None


def begins_trigger(text: str) -> bool:
    """Whether words say what may happen in this family, and not only that the plan may fail: “If Rajan comes back”."""
    return _TRIGGER.match(text) is not None and _ANY_PLAN.search(text) is None


def answers_without_header(grid: Grid, below: tuple[Row, ...] = ()) -> Columns | None:
    """What may happen and beside it what is done then, perhaps by whom and how soon; None for any other table.

    `below` are the rows of it that stand below what heads them.
    """
    own = below or grid.table.rows
    if _tells_meeting(grid, own[0]):
        return None  # days of meetings, and below them perhaps who signs
    rows = [row for row in own if not _tells_meeting(grid, row)]
    told = [[grid.words(cell).value for cell in row.cells] for row in rows]
    if not 2 <= grid.width <= 4 or any(len(row) != grid.width for row in told):
        return None
    if any((_LABEL.search(row[0]) and not begins_trigger(row[0])) or _few(row[0]) for row in told):
        return None  # labels, and not what may happen
    keys = {1: "if_this", 2: "then"}
    for column in range(3, grid.width + 1):
        texts = [text for row in told if (text := row[column - 1])]
        owned = "by_whom" not in keys.values() and not (texts and all(map(is_day, texts)))
        keys[column] = "by_whom" if owned else "by_when"
    return Columns("contingency", keys, {}) if len({*keys.values()}) == grid.width else None


def _few(text: str) -> bool:
    return len(text.split()) < _LEAST_OF_TRIGGER


def _tells_meeting(grid: Grid, row: Row) -> bool:
    """Whether a row says when people meet next, and nothing that may happen: “Next core group | 24 September”."""
    what = asked(grid.draft.terms, grid.words(row.cells[0]).value)
    return isinstance(what, Fact) and what.key.startswith("meetings.")


def _name(grid: Grid) -> Callable[[str], bool]:
    """Whether words are a name; “Child” over or beside one is a label."""
    return lambda text: is_name(text) and grid.draft.terms.columns.whole(text) is None


def _category(grid: Grid) -> Callable[[str], bool]:
    return lambda text: is_category(grid.draft.terms, text)
