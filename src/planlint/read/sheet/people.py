"""A table of people: the children the plan is for, and everybody else with their role and how they are reached."""

from __future__ import annotations

import re
from typing import Any, Final

from planlint.read.sheet.actions import fields
from planlint.read.sheet.draft import SheetDraft
from planlint.read.sheet.grid import Cell, Sheet
from planlint.read.sheet.tables import Table
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import post, relation

_OF_OTHERS: Final = {"role", "relation", "agency", "phone", "email", "contact", "address", "parental_responsibility"}
_BETWEEN: Final = re.compile(r"\s*(?:,|;|/|&|\n|\band\b)\s*")
_CONTACT: Final = {"phone", "email", "address"}
_OWN: Final = {
    "children": {"born", "expected", "category", "school", "gp"},
    "people": {"role", "agency", "parental_responsibility"},
}


def read_people(draft: SheetDraft, _: Sheet, table: Table) -> None:
    """The rows of the table as children and people; a lead or chair is noted where only one could be meant."""
    leading: dict[str, list[Tree]] = {}
    for row in table.rows:
        cells = fields(draft, table, row)
        if "name" not in cells:
            continue
        what = [cell for name in ("relation", "role") for cell in cells.get(name, ())]
        told = [cell for cell in what if folded(cell.text) in draft.terms.child_words]
        if told or not _OF_OTHERS & set(table.columns.values()):
            for cell in told:
                draft.label(cell, "a child of the plan")
            _fill(draft, "children", draft.named("children", "name", "child", cells["name"][0]), cells)
            continue
        person = draft.named("people", "name", "p", cells["name"][0])
        _fill(draft, "people", person, cells)
        if "role" in person and (leads := draft.terms.posts.whole(person["role"].value)):
            leading.setdefault(leads, []).append(person)
    for leads, people in leading.items():
        if len(people) == 1:
            draft.tree.setdefault(leads, Given(people[0]["id"].value, people[0]["name"]))


def _fill(draft: SheetDraft, key: str, part: Tree, cells: dict[str, list[Cell]]) -> None:
    for name, found in cells.items():
        for cell in found:
            if not draft.is_free(cell):
                continue
            if key == "people" and name == "role" and relation(cell.text) and not post(cell.text):
                draft.add(part, "relations", cell, "is")  # “Mum” is nobody's post
            elif name in _OWN[key]:
                draft.put(part, name, cell)
            elif name in ("speaks", "reads", "interpreter"):
                put_language(draft, part, name, cell)
            elif key == "people" and name == "relation":
                if post(cell.text) and not relation(cell.text):
                    draft.put(part, "role", cell)  # a professional in a family's column
                else:
                    draft.add(part, "relations", cell, "is")
            elif key == "people" and (way := _way_of_contact(name, cell.text)):
                draft.put(part.setdefault("contact", {}), way, cell)


def put_language(draft: SheetDraft, part: Tree, name: str, cell: Cell) -> None:
    """What somebody speaks or reads, as tags where planlint knows the language's name."""
    languages = part.setdefault("languages", {})
    if name not in ("speaks", "reads"):
        draft.put(languages, name, cell)
    elif name not in languages:
        words = draft.words(cell)
        languages[name] = _tags(draft, words) if name == "speaks" else _tag(draft, words)


def _tags(draft: SheetDraft, words: Words) -> list[Any]:
    at, found = 0, []
    for match in [*_BETWEEN.finditer(words.value), None]:
        piece = words.cut(at, match.start() if match else None)
        at = match.end() if match else at
        found += [_tag(draft, piece)] if piece else []
    return found


def _tag(draft: SheetDraft, words: Words) -> Given | Words:
    tag = draft.terms.languages.get(folded(words.value))
    return Given(tag, words, uses=True) if tag else words


def _way_of_contact(name: str, text: str) -> str | None:
    if name != "contact":
        return name if name in _CONTACT else None
    if "@" in text:
        return "email" if len(text.split()) == 1 else None
    return "phone" if re.fullmatch(r"[\d\s()+-]{7,}", text.strip()) else None
