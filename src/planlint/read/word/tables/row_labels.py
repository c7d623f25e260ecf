"""Which cells of a row are labels, what each asks for, and the cell that answers it."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from planlint.read.word.facts.beside import about_no_action, by_value
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.labels import asked
from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.by_lines import told_by_lines
from planlint.read.word.tables.beside_body import SOMEBODY, of_nobody_yet, of_one_among
from planlint.read.word.tables.counted_acts import counts_act
from planlint.read.word.tables.grid import Grid
from planlint.read.word.text.draft import Understood
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.columns import column_keys, is_entered
from planlint.read.word.vocabulary.keys import FIELDS, PEOPLE
from planlint.read.word.vocabulary.owners import is_name, post, relation
from planlint.word.story import Cell

_NAME = Fact("child.name")
_CATEGORY = Fact("child.category")
_SIBLING = re.compile(r"\b(?:siblings?|brother|sister)\b", re.IGNORECASE)
_MOST_WORDS = 10
_MOST_WORDS_OF_A_LINE = 13
_ONE_PAIR = 2  # cells of a row that is one label and its value
_LEAST_LINES = 2  # that tell what a cell holds whose label is not known
_KIND_OF_WORKER = re.compile(
    r"\b(?:worker|lead|officer|manager|professional|co-?ordinator|practitioner)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A label and the cell of its value; `what` is None for a label that is not known, or for no label at all."""

    label: Words
    what: Fact | str | None
    cell: Cell


def row_labels(flow: Flow, grid: Grid, cells: tuple[Cell, ...], *, by_turns: bool) -> list[Asked]:
    """The labels of a row in order. With `by_turns` every other cell is a value, of a label that is not known too."""
    found: list[Asked] = []
    at = 0
    while at < len(cells):
        words = grid.words(cells[at])
        what: Fact | str | None = None
        if not words and at + 1 < len(cells) and grid.words(cells[at + 1]):
            what = _as_above(flow, grid, cells[at])
        if words and at + 1 < len(cells):
            alone = (at == 0 and len(cells) == 2) or grid.table.number in flow.draft.captioned
            what = _what(flow, words, grid.words(cells[at + 1]), alone=alone)
            what = _of_child(flow, grid, cells[at:]) or what
            if what is None and alone and not flow.draft.tree.get("outcomes"):
                what = of_one_among(grid, words.value, grid.words(cells[at + 1]).value)
            if what is None and counts_act(flow, grid, cells):
                what = "action"
            answered = flow.kind == "contingency" and "contingency" in flow.draft.tree  # who and when of the answer
            no_action = flow.draft.action is None and flow.draft.outcome is None
            led = what in flow.draft.ahead.leading or any(one.what == "action" for one in found)
            if no_action and not answered and not led:
                what = about_no_action(what, words.value)
            if _unnumbered(words) == _unnumbered(grid.words(cells[at + 1])):
                what = None  # “Action 1 | Action 2”: neither is the value of the other
            if not by_turns and len(cells) > _ONE_PAIR and _asks_too(flow, what, grid.words(cells[at + 1])):
                what = None  # “Nursery | Ethnicity”: two of the heads of columns, and no child goes to “Ethnicity”
            if what is None and _waits_for_answer(flow, words, alone=at == 0 and len(cells) == 2):
                what = "then"  # “What happens next”, below what may go wrong
            may_be_people = what == "by_whom" and flow.draft.action is None  # “Workers” beside a list of them
            if (what is None or may_be_people) and _few(words):
                what = told_by_lines(grid.lines(cells[at + 1]), least=_LEAST_LINES) or what
        value = at + 1 if (what is not None or by_turns) and at + 1 < len(cells) else at
        found.append(Asked(words, what, cells[value]))
        at = value + 1
    return _with_people(flow, grid, found)


def _asks_too(flow: Flow, what: Fact | str | None, value: Words) -> bool:
    """Whether what stands beside a label about a child is another thing a form asks, and no answer."""
    if not isinstance(what, Fact) or not what.key.startswith("child.") or what == _CATEGORY:
        return False
    other = flow.draft.terms.labels.whole(value.value) or what.key
    return other == "unplaced" or (other.startswith("child.") and other != what.key)


def _waits_for_answer(flow: Flow, label: Words, *, alone: bool) -> bool:
    """Whether a label that nobody knows stands below what sets a contingency off, whose answer is still to come."""
    last = flow.draft.tree.get("contingency", [{}])[-1]
    if flow.kind != "contingency" or not alone or "if_this" not in last or "then" in last:
        return False
    flow.draft.guesses.append(Understood(label, "then"))
    return True


def _of_child(flow: Flow, grid: Grid, cells: tuple[Cell, ...]) -> Fact | None:
    """A name that a date of birth beside it tells to be a child's: “Also subject to plan | Ben Rowe | DOB | …”.

    A brother or sister is one where another label tells the category of the same child.
    """
    terms = flow.draft.terms
    beside = asked(terms, grid.words(cells[2]).value) if len(cells) > 3 else None
    if not isinstance(beside, Fact) or beside.key != "child.born":
        return None
    label, value = grid.words(cells[0]).value, grid.words(cells[1])
    if not _holds_name(value):
        return None
    is_sibling = bool(_SIBLING.search(label))
    in_row = any(asked(terms, grid.words(cell).value) == _CATEGORY for cell in cells[4::2])
    first = re.escape(value.value.split()[0])
    has_own = in_row or re.search(
        rf"\b(?:registration|category|plan)\W{{1,4}}(?:of |for )?{first}\b", flow.draft.story.text, re.I
    )
    unknown = asked(terms, label) is None and relation(label) is None and post(label) is None
    return _NAME if (has_own if is_sibling else unknown) else None


def _as_above(flow: Flow, grid: Grid, cell: Cell) -> Fact | None:
    """The fact that an empty cell goes on to ask for, below its label: a second child beside “Children”."""
    above = grid.places.get((cell.row - 1, cell.column))
    what = asked(flow.draft.terms, grid.words(above).value) if above is not None else None
    return what if isinstance(what, Fact) else None


def _what(flow: Flow, words: Words, value: Words, *, alone: bool) -> Fact | str | None:
    terms = flow.draft.terms
    if is_entered(words.value):
        return None
    what = asked(terms, words.value)
    if what == "by_whom" and flow.draft.action is None and (named := terms.posts.whole(words.value)):
        what = Fact(named, words.value)
    if what == "by_whom" and not flow.draft.tree.get("outcomes") and _holds_post(words, value):
        what = Fact("person.name", words.value)  # before there is anything to do: “Worker | Jo Bell”
    if isinstance(what, Fact) and what.key == "child.school" and post(words.value) and _holds_name(value):
        what = Fact("person.name", words.value)  # “School nurse | Paula Tregenza”
    says_itself = ":" in words.value.rstrip(" :")  # “Worry: Amy is hit.” is no label of the cell beside it
    counts = terms.columns.whole(words.value) == "number"  # “Action no.”
    if what is None and alone and _few(words) and not says_itself and not counts:
        guesses = column_keys(terms, words.value, loose=True), terms.guess(words.value)
        what = next((guess for guess in guesses if guess in FIELDS), None)
        if what == "action" and _holds_post(words, value):
            what = Fact("person.name", words.value)  # “Care and support plan co-ordinator | Rhodri Vaughan”
    if what is None and flow.draft.tree.get("children") and not flow.draft.tree.get("outcomes"):
        what = of_nobody_yet(words.value, value.value)
    if isinstance(what, Fact) and what.key == "person.name" and terms.columns.whole(words.value) == "name":
        what = SOMEBODY  # “Contact name”, above “Contact role”
    return by_value(terms, what, words.value, value.value, flow.kind)


def _few(words: Words) -> bool:
    """Whether a label is short enough to be one by its words."""
    return len(words.value.split()) < (_MOST_WORDS if "\n" in words.value else _MOST_WORDS_OF_A_LINE)


def _unnumbered(words: Words) -> str:
    return re.sub(r"\W*\d+\W*", "", words.value).lower()


def _holds_post(label: Words, value: Words) -> bool:
    """Whether a label names a kind of worker, and the value somebody who is one."""
    return _holds_name(value) and bool(_KIND_OF_WORKER.search(label.value))


def _holds_name(value: Words) -> bool:
    first = re.split(r"[,;(\n]", value.value)[0]
    return len(first.split()) > 1 and is_name(first) and post(first) is None and relation(first) is None


def _with_people(flow: Flow, grid: Grid, found: list[Asked]) -> list[Asked]:
    """“Name” is that of somebody among the people of the plan, under their heading or with a relation beside it."""
    told = {one.what.key for one in found if isinstance(one.what, Fact)}
    related = bool(told & {"person.relation", "person.role"})
    among_them = flow.kind in PEOPLE and bool(flow.draft.tree.get("children"))
    signs = any(column_keys(flow.draft.terms, one.label.value, loose=True) == "signature" for one in found)
    if "child.born" in told and _NAME.key not in told:
        # “Person | Amy Vale | Date of birth | …”: whoever has a date of birth is a child of the plan
        named = [one for one in found if not isinstance(one.what, Fact) and _names_somebody(flow, grid, one)]
        return [dataclasses.replace(one, what=_NAME) if one in named[:1] else one for one in found]
    if "child.born" in told or not (related or among_them or signs):
        return found
    return [
        dataclasses.replace(one, what=SOMEBODY)
        if one.what == _NAME or (related and one.what in (None, "by_whom") and _names_somebody(flow, grid, one))
        else one
        for one in found
    ]


def _names_somebody(flow: Flow, grid: Grid, one: Asked) -> bool:
    name = re.split(r"[,(\n]", grid.words(one.cell).value)[0]
    return flow.draft.terms.columns.whole(one.label.value) in ("name", "by_whom") and is_name(name)
