"""What stands beside a label above or below the tables: the child, the dates, who leads."""

from __future__ import annotations

import re
from typing import Final

from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell
from planlint.read.sheet.one_cell import read_one_cell
from planlint.read.sheet.people import put_language
from planlint.read.word.text.tree import Given, Tree

_PARTS: Final = {
    "local_authority", "conference", "meetings", "risk_statement", "complaints_and_appeal"
}  # fmt: skip
_OF_LANGUAGES: Final = {"speaks", "reads", "region", "interpreter", "reads_aloud"}
_NOT_OF_CHILD: Final = {"lives_with", "known_as"}  # lists of ids and of names: not one cell's words
_SEVERAL: Final = re.compile(r"\band\b|[&;\n]", re.IGNORECASE)
_LISTS: Final = {"core_groups", "dissent"}


def read_labels(draft: SheetDraft, row: tuple[Cell, ...]) -> None:
    """Each label of a row with the cell after it, or with what stands behind it; a heading alone; else unplaced."""
    at = 0
    while at < len(row):
        label = row[at]
        value = row[at + 1] if at + 1 < len(row) else None
        if value is not None and draft.is_free(label) and draft.is_free(value) and _understood(draft, label, value):
            at += 2
            continue
        if draft.is_free(label) and read_one_cell(draft, label, _understood):
            at += 1
            continue
        if draft.is_free(label) and len(row) == 1 and draft.terms.headings.whole(label.text):
            draft.label(label, "heading")
        at += 1


def _understood(draft: SheetDraft, label: Cell, value: Cell) -> bool:
    post = draft.terms.posts.whole(label.text)
    if post is not None:
        person = draft.named("people", "name", "p", value)
        person.setdefault("role", draft.words(label).cut(0, len(label.text.strip().rstrip(":"))))
        draft.tree.setdefault(post, Given(person["id"].value, person["name"]))
        return True
    owner, _, key = (draft.terms.labels.whole(label.text) or "").partition(".")
    part = _part(draft, owner, key, value)
    if part is None:
        return False
    if owner == "conference" and key == "initial":
        part.setdefault("type", Given("initial", draft.words(label)))
        key = "date"
    if owner == "child" and key in _OF_LANGUAGES:
        put_language(draft, part, key, value)
    elif key in _LISTS:
        draft.listed(key, part).append(draft.words(value))
    elif key != "name" or owner != "child":
        draft.put(part, key or owner, value)
    if draft.is_free(value):
        return False
    draft.label(label, f"{owner}.{key}" if key else owner)
    return True


def _part(draft: SheetDraft, owner: str, key: str, value: Cell) -> Tree | None:
    """The part of the plan that a labelled value belongs to; None where a cell's words alone cannot say."""
    if owner == "plan" or (owner == "if_not_achieved" and not key):
        return draft.tree
    if owner in _PARTS:
        return draft.part(owner)
    if owner != "child" or key in _NOT_OF_CHILD:
        return None
    if key == "name" and _SEVERAL.search(value.text):
        return None  # nobody's name: two children would be one
    if key == "name":
        return draft.named("children", "name", "child", value)
    children = draft.tree.get("children")
    return children[-1] if children else None
