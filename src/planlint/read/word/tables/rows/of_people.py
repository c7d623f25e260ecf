"""A row of a table of people: family, professionals, who attended, who signed."""

from __future__ import annotations

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.put_fact import put_fact
from planlint.read.word.facts.records import put_attended
from planlint.read.word.parts.people_lines import member
from planlint.read.word.people.children import child, half_name
from planlint.read.word.people.contact import give_contact
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find
from planlint.read.word.people.nobody import is_child, is_nobody
from planlint.read.word.people.own_parts import category_behind
from planlint.read.word.people.who_is_who import called, give_post, is_surname_first, person
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import says_yes, tick
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.owners import is_group, post, relation
from planlint.word.story import Cell

_OF_PERSON = ("phone", "email", "address", "parental_responsibility")
_OF_EITHER = ("speaks", "reads", "interpreter")
_OF_CHILD = ("born", "expected", "category", "school", "gp")


def read_person(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    """One person; what the model has no room for stays unplaced."""
    draft = rows.flow.draft
    post_words = rows.words([*cells.get("relation", []), *cells.get("role", [])][:1])
    name = rows.words(cells.get("name", []))
    if name is None and cells.get("forename") and cells.get("surname"):
        _child_in_two_cells(rows, cells)
        return
    if name is None or is_nobody(name.value) or _is_line_for_a_post(rows, name):
        return
    a_child = rows.section == "child" or bool(post_words and is_child(post_words.value))
    a_child = a_child or (post_words is None and "role" not in rows.columns.keys.values() and _has(cells, _OF_CHILD))
    part = _child(rows, name, post_words) if a_child else _grown_up(rows, cells, name, post_words)
    if words := rows.words(cells.get("known_as", [])):
        called(part, words)
    _facts(rows, cells, part, name)
    if a_child:
        _decided(rows, cells, part)
    _contact(rows, cells, part)
    if draft.record and (rows.section == "attendance" or "attended" in cells):
        put_attended(draft, part, name, rows.words(cells.get("attended", [])))
    if _is_member(rows, cells) and not a_child:
        member(draft, part, name)
    if rows.columns.kind == "signature" and "id" in part:  # nobody signs where only a date stands for the name
        _signature(rows, cells, part, name)


def _child(rows: Rows, name: Words, post_words: Words | None) -> Tree:
    part = child(rows.flow.draft, name)
    if post_words and is_child(post_words.value):
        rows.flow.draft.label(post_words, "children")
    return part


def _grown_up(rows: Rows, cells: dict[str, list[Cell]], name: Words, post_words: Words | None) -> Tree:
    """A person with what they are to the child, their post and where they work."""
    draft = rows.flow.draft
    part = person(draft, name, only_name=bool(post_words) and is_surname_first(name.value))
    if post_words:
        give_post(draft, part, post_words)
    more = cells.get("role", []) if cells.get("relation") else cells.get("role", [])[1:]
    if words := rows.words(more):
        give_post(draft, part, words)
    if words := rows.words(cells.get("agency", [])):
        draft.put(part, "agency", words, "people.agency")
    return part


def _facts(rows: Rows, cells: dict[str, list[Cell]], part: Tree, name: Words) -> None:
    """What other columns tell of somebody, each as a label beside the name would ask for it."""
    draft = rows.flow.draft
    draft.subject = part
    category = _ticked_columns(rows, cells.get("category", []))
    if category is not None:
        part.setdefault("category", category)
    for key in (*_OF_CHILD, *_OF_PERSON, *_OF_EITHER):
        if words := rows.words(cells.get(key, [])):
            section = "child" if key in _OF_CHILD or key in _OF_EITHER else "person"
            if key == "category" and category is None and isinstance(part.get(key), Given):
                # that of the child in a row above, which is this child's only until the row tells its own
                del part[key]
            put_fact(draft, Words(name.text, ()), Fact(f"{section}.{key}"), words)
    draft.subject = None


def _is_line_for_a_post(rows: Rows, name: Words) -> bool:
    """Whether a row is left for whoever holds a post to sign: “Team manager | (nothing)”, “Parent / carer” name
    nobody."""
    halves = name.value.split("/")
    signs = rows.columns.kind == "signature" and all(post(one) or relation(one) or is_group(one) for one in halves)
    return signs and find(rows.flow.draft, name.value) is None


def _is_member(rows: Rows, cells: dict[str, list[Cell]]) -> bool:
    """Whether a row is about a member of the core group: by its column “Core group?”, else by the section."""
    if "in_core_group" not in rows.columns.keys.values():
        return rows.section == "core_group"
    answer = rows.words(cells.get("in_core_group", []))
    rows.flow.draft.label(answer, "core_group")
    return answer is not None and says_yes(answer.value) is True


def _ticked_columns(rows: Rows, cells: list[Cell]) -> Given | None:
    """The words over the columns that are ticked, where every cell holds a box alone; None where one says more."""
    boxes = [(cell, tick(rows.grid.words(cell).value)) for cell in cells]
    if any(is_ticked is None for _, is_ticked in boxes):
        return None
    chosen = []
    for cell, is_ticked in boxes:
        rows.fresh(cell)
        rows.flow.draft.label(rows.grid.words(cell), "ticked" if is_ticked else "not ticked")
        if is_ticked:
            chosen.append(cell)
    named = [head.value for cell in chosen if (head := rows.columns.heads.get(cell.column))]
    return Given("\n".join(named), rows.grid.words(chosen[0])) if named else None


def _child_in_two_cells(rows: Rows, cells: dict[str, list[Cell]]) -> None:
    draft = rows.flow.draft
    for key in ("forename", "surname"):
        if words := rows.words(cells[key]):
            half_name(draft, Words(words.text, ()), key, words)
    for key in (*_OF_CHILD, *_OF_EITHER):
        if words := rows.words(cells.get(key, [])):
            put_fact(draft, Words(words.text, ()), Fact(f"child.{key}"), words)
    if draft.subject is not None:
        _decided(rows, cells, draft.subject)


def _decided(rows: Rows, cells: dict[str, list[Cell]], part: Tree) -> None:
    """The category in what was decided about a child: “Plan – Neglect”."""
    words = rows.words(cells.get("decision", []))
    category = category_behind(rows.flow.draft, words) if words else None
    if words and category:
        part.setdefault("category", category)
        rows.flow.draft.label(words.cut(0, len(words.value) - len(category.value)) or None, "children.category")


def _has(cells: dict[str, list[Cell]], keys: tuple[str, ...]) -> bool:
    return any(key in cells for key in keys)


def _contact(rows: Rows, cells: dict[str, list[Cell]], part: Tree) -> None:
    if words := rows.words(cells.get("contact", [])):
        give_contact(rows.flow.draft, part, words)


def _signature(rows: Rows, cells: dict[str, list[Cell]], part: Tree, name: Words) -> None:
    draft = rows.flow.draft
    signed: Tree = {"person": reference(part, name, uses=False)}
    if words := rows.words(cells.get("signed", [])):
        signed["signed"] = words
    if words := rows.words(cells.get("declined", [])):
        signed["declined_because"] = words
    draft.listed("signatures").append(signed)
