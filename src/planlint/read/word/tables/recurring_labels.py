"""Labels that come back in a form, told by what stands beside them: a label that recurs is a column lying down."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable

from planlint.read.word.facts.labels import asked
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.cell_paragraphs import paragraphs_of
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.nothing_said import says_nothing
from planlint.read.word.vocabulary.columns import column_keys, is_entered
from planlint.read.word.vocabulary.head_nouns import counts_part
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import is_owner, is_timescale
from planlint.word.story import Block, Paragraph, Table

_MOST_WORDS = 8
_PAIR = 2
_LEAST_COLUMNS = 3
_LEAST = 2  # values by which a label can be told
_MOST = 0.75
_WORDS_OF_A_TEXT = 4
_WORDS_OF_A_WORRY = 7
_FEW_WORDS = 2
_SENTENCE = re.compile(r"(?:[\w'’]+ ){1,4}(?:is|are|has|have|gets?|goes|go|can|will)\b")
_OF_ACTION = {"action", "by_whom", "by_when", "who_when"}


def told_by_recurring(draft: Draft, blocks: tuple[Block, ...]) -> None:
    """Notes what the unknown labels of a form ask for that names its own outcomes or actions.

    Who and when are told by their values. What tells something before the first action is its outcome, and before that
    the concern, where no known label asks for them.
    """
    tables = [table for table in _tables(blocks) if table.number not in draft.running_heads]
    read = [(table, pairs) for table in tables if (pairs := _pairs(draft, table))]
    forms = [pairs for _, pairs in read] + _lines(blocks)
    values: dict[str, list[str]] = {}
    for pairs in forms:
        for label, value in pairs:
            values.setdefault(label, []).extend([] if says_nothing(value) else [value])
    keys = {label: _asked(draft, label) for label in values}
    of_plan = [pairs for pairs in forms if any(keys[label] in _OF_ACTION for label, _ in pairs)]
    recurs = {
        label
        for pairs in of_plan
        for label, _ in pairs
        if len(values[label]) >= _LEAST and keys[label] is None and not is_owner(label)
    }
    told: dict[str, str] = {}
    for label in recurs:
        if _are(values[label], _is_time):
            told[label] = "by_when"
        elif _are(values[label], is_owner):
            told[label] = "by_whom"
    often = Counter(label for pairs in of_plan for label in {label for label, _ in pairs})
    draft.recurring |= {label for label, times in often.items() if times >= _LEAST}
    told |= {label: str(keys[label]) for label in draft.recurring if _alone_asks(draft, label, keys, of_plan)}
    beside = {*_beside_counts(blocks)}
    of_acts = [pairs for table, pairs in read if table.number in beside or _counts_an_act(table)]
    for pairs in of_acts:
        told |= _act([label for label, _ in pairs], {**keys, **told}, recurs, values)
    for pairs in of_plan:
        told |= _before_actions([label for label, _ in pairs], {**keys, **told}, recurs - {*told}, values)
    draft.terms.told |= told
    draft.columns_told |= told


def _alone_asks(draft: Draft, label: str, keys: dict[str, str | None], forms: list[list[tuple[str, str]]]) -> bool:
    """Whether a label whose words only hint at a field is the one in its form that does: “Task description”."""
    if keys[label] not in _OF_ACTION or asked(draft.terms, label) is not None:
        return False
    others = ({one for one, _ in pairs} - {label} for pairs in forms if any(one == label for one, _ in pairs))
    return all(keys[one] != keys[label] for form in others for one in form)


def _counts_an_act(table: Table) -> bool:
    """Whether a row across the top of a form says that it is one act of the plan: “Plan task [1.2]”, “Step 3”."""
    first = table.rows[0].cells
    text = " ".join(one.text for one in paragraphs_of(first[0].blocks)) if len(first) == 1 else ""
    return counts_part(text) == "action"


def _beside_counts(blocks: Iterable[Block]) -> Iterable[int]:
    """The numbers of the tables within cells that stand beside a label that counts an act: “Task 1 | (its form)”."""
    for table in _tables(blocks):
        for row in table.rows:
            for label, cell in itertools.pairwise(row.cells):
                within = [block.number for block in cell.blocks if isinstance(block, Table)]
                text = " ".join(one.text for one in paragraphs_of(label.blocks)) if within else ""
                if counts_part(text) == "action":
                    yield from within


def _act(
    labels: list[str], keys: dict[str, str | None], recurs: set[str], values: dict[str, list[str]]
) -> dict[str, str]:
    """The first unknown label of such a form that tells something, where none is known to tell the act."""
    if any(keys[label] == "action" for label in labels):
        return {}
    told = [label for label in labels if label in recurs and keys[label] is None and _tells(values[label], _FEW_WORDS)]
    return {told[0]: "action"} if told else {}


def _before_actions(
    labels: list[str], keys: dict[str, str | None], unknown: set[str], values: dict[str, list[str]]
) -> dict[str, str]:
    """The outcome and the concern among the unknown labels before the first action of a form."""
    first = next(at for at, label in enumerate(labels) if keys[label] in _OF_ACTION)
    before = [label for label in labels[:first] if label in unknown and _tells(values[label])]
    known = {keys[label] for label in labels}
    wanted = [key for key in ("outcome", "concern") if key not in known]
    told = dict(zip(reversed(before), wanted, strict=False))
    # “Child's needs – education and identity” only names an area.
    return {label: key for label, key in told.items() if key != "concern" or _tells(values[label], _WORDS_OF_A_WORRY)}


def _asked(draft: Draft, label: str) -> str | None:
    if is_entered(label):
        return ""
    key = asked(draft.terms, label) or column_keys(draft.terms, label, loose=True) or draft.terms.guess(label)
    return key if key in FIELDS else None if key in (None, "date") else ""


def _are(texts: list[str], fits: Callable[[str], bool]) -> bool:
    return sum(map(fits, texts)) >= _MOST * len(texts)


def _is_time(text: str) -> bool:
    """Whether words are a time; “Sam is home by ten each night” tells how it is."""
    return is_timescale(text) and _SENTENCE.match(text) is None


def _tells(texts: list[str], least: int = _WORDS_OF_A_TEXT) -> bool:
    return sum(len(text.split()) for text in texts) >= least * len(texts)


def _tables(blocks: Iterable[Block]) -> Iterable[Table]:
    """The tables of some blocks in order, those within cells too."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)


def _pairs(draft: Draft, table: Table) -> list[tuple[str, str]]:
    """The labels, folded, of a table of labels and values by turns; none for any other table."""
    if over := _over_steps(draft, table):
        return over
    rows = [row.cells for row in table.rows if len(row.cells) in (2, 4)]
    if len(rows) < _LEAST or len(rows) < sum(len(row.cells) > 1 for row in table.rows):
        return []
    grid = Grid(draft, table)
    found = [
        (grid.words(label).value, grid.words(value).value)
        for cells in rows
        for label, value in zip(cells[::2], cells[1::2], strict=True)
    ]
    wide = any(len(cells) == 4 for cells in rows)
    if wide and any(draft.terms.columns.whole(value) for _, value in found):
        return []  # “Action | Who | When | How far” is a header
    return [(folded(label), value) for label, value in found if label and len(label.split()) <= _MOST_WORDS]


def _over_steps(draft: Draft, table: Table) -> list[tuple[str, str]]:
    """The labels over the header of the steps of an outcome, and of that header who and when; none for other tables."""
    labelled = list(itertools.takewhile(lambda row: len(row.cells) == _PAIR, table.rows))
    if not _LEAST <= len(labelled) < len(table.rows) - 1 or len(table.rows[len(labelled)].cells) < _LEAST_COLUMNS:
        return []
    grid = Grid(draft, table)
    if any(row.cells[1].column_span < _PAIR for row in labelled):
        return []
    found = [tuple(grid.words(cell).value for cell in row.cells) for row in labelled]
    heads, first = (table.rows[len(labelled) + at].cells for at in (0, 1))
    steps = [(grid.words(head).value, grid.words(cell).value) for head, cell in zip(heads, first, strict=False)]
    found += [one for one in steps if _asked(draft, one[0]) in _OF_ACTION]
    return [(folded(label), value) for label, value in found if label and len(label.split()) <= _MOST_WORDS]


def _lines(blocks: tuple[Block, ...]) -> list[list[tuple[str, str]]]:
    """The same of lines “Label: value” that follow one another, each heading between them beginning others."""
    found: list[list[tuple[str, str]]] = [[]]
    for block in blocks:
        if not isinstance(block, Paragraph) or block.heading:
            found.append([])
            continue
        for line in block.text.split("\n"):
            label, colon, value = line.partition(": ")
            if colon and len(label.split()) <= _MOST_WORDS:
                found[-1].append((folded(label), value))
    return [pairs for pairs in found if len(pairs) >= _LEAST]
