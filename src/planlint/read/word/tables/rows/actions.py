"""The actions of a row, each with its owner and its date."""

from __future__ import annotations

from planlint.read.word.facts.labels import pairs
from planlint.read.word.parts.acts_in_paragraphs import are_acts
from planlint.read.word.parts.fields import action
from planlint.read.word.parts.inline import is_act_of_its_own
from planlint.read.word.parts.of_actions import by_letters
from planlint.read.word.parts.several_in_one import by_order
from planlint.read.word.parts.who_when import put_who_when
from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.tables.rows.steps import read_steps
from planlint.read.word.text.lines import Line, unlisted, whole
from planlint.read.word.text.nothing_said import says_something
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.columns import order_in
from planlint.read.word.vocabulary.keys import OF_ACTION
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import who_will
from planlint.word.story import Cell


def row_actions(rows: Rows, cells: Cells) -> list[Tree]:
    """The acts that a row tells; those of the row above where its cell of acts reaches down to it."""
    draft = rows.flow.draft
    cells = read_steps(rows, cells)
    above = [rows.made[id(cell)] for cell in cells.get("action", []) if id(cell) in rows.made]
    told_here = [cell for cell in cells.get("action", []) if id(cell) not in rows.made]
    several = len(told_here) > 1  # in one of two columns of actions there may be none
    lines = [line for cell in told_here for line in rows.grid.lines(cell)]
    lines = says_something(draft, lines) if several else lines
    told = {key: rows.lines(cells.get(key, [])) for key in (*OF_ACTION, "who_when")}
    lines = _labelled(rows, lines, told)
    if above and isinstance(above[0], list) and above[0]:
        made: list[Tree] = above[0][-1:]
        for key in OF_ACTION:
            if told[key]:
                more = whole(told[key])
                made[0][key] = joined([made[0][key], more]) if isinstance(made[0].get(key), Words) else more
        return made
    if not lines and not any(told.values()):
        return []
    made = _split(rows, lines, told) if lines else [_just_above(rows) or draft.new_action(None)]
    draft.lettered = _lettered(made, lines) if len(made) == len(lines) > 1 else {}
    for cell in cells.get("action", []):
        rows.made[id(cell)] = made
    if whom := _named_in_head(rows):
        for part in made:
            part.setdefault("by_whom", Given(whom.value, whom))
    if (owner := rows.last.get("owner")) is not None:
        for part in made:
            part.setdefault("by_whom", Given(owner.value, owner))
    if not {"by_whom", "who_when"} & {*rows.columns.keys.values()}:
        draft.give_to_doer(made)
        draft.no_owner_column += made
    elif _reaches_over_who(rows, told_here):
        draft.no_owner_column += made
        draft.asked_who += made
    _give_who_and_when(rows, cells, made, told)
    return made


def _reaches_over_who(rows: Rows, cells: list[Cell]) -> bool:
    """Whether a cell of acts takes the place of who does them, too: its own sentence may say who."""
    keys = rows.columns.keys
    return any(
        keys.get(cell.column + at) in ("by_whom", "who_when") for cell in cells for at in range(cell.column_span)
    )


def _give_who_and_when(rows: Rows, cells: Cells, made: list[Tree], told: dict[str, list[Line]]) -> None:
    """Who does the acts of a row and when, as the cells beside say: one by one, by letters, or once for all of them."""
    draft = rows.flow.draft
    for key in OF_ACTION:
        own = told[key]
        if not own:
            _shared(rows, cells, key, made)
        elif len(made) > 1 and len(own) == len(made):
            for part, line in zip(made, own, strict=True):
                part[key] = unlisted(draft, line)
        elif draft.lettered and by_letters(draft, key, own, draft.lettered):
            continue
        else:
            words = whole(own)
            before = made[0].get(key)
            if not isinstance(before, Words):  # what the row itself says goes before what is known from elsewhere
                made[0][key] = words
            elif words.start > before.end:
                made[0][key] = joined([before, words])
            for part in made[1:]:
                part.setdefault(key, Given(words.value, words))
    if len(made) > 1 and len(told["who_when"]) == len(made):
        for part, line in zip(made, told["who_when"], strict=True):
            put_who_when(draft, part, [line])
    elif told["who_when"]:
        put_who_when(draft, made[0], told["who_when"])
        for key, said in [*made[0].items()]:
            for part in made[1:] if key in ("by_whom", "by_when") and isinstance(said, Words) else ():
                part.setdefault(key, Given(said.value, said))


def _lettered(made: list[Tree], lines: list[Line]) -> dict[str, Tree]:
    marks = [folded(line.marker.value) if line.marker else "" for line in lines]  # of a bullet nothing is left
    return {mark: part for mark, part in zip(marks, made, strict=True) if mark}


def _just_above(rows: Rows) -> Tree | None:
    """The action that the rows above a small table of its own told: below it “Who will do this | By when”."""
    part = rows.flow.draft.action
    if part is None or {"action", "outcome", "concern"} & {*rows.columns.keys.values()}:
        return None
    return part if "description" in part and not {"by_whom", "by_when"} & {*part} else None


def _named_in_head(rows: Rows) -> Words | None:
    """Who a column of actions is for: “Abigail, you will …”, “Mum will …”; None where its head names nobody."""
    for column, key in rows.columns.keys.items():
        head = rows.columns.heads.get(column)
        if key != "action" or head is None or "by_whom" in rows.columns.keys.values():
            continue
        if (span := who_will(head.value)) is not None and span[0] < span[1]:
            return head.cut(*span)
    return None


def _labelled(rows: Rows, lines: list[Line], told: dict[str, list[Line]]) -> list[Line]:
    """Takes lines such as “Who: Mum” out of an action's cell."""
    kept = []
    for line in lines:
        before, found = pairs(rows.flow.draft.terms, line.words)
        if (
            before
            or not found
            or not all((pair.asked in told or pair.asked == "action") and pair.value for pair in found)
        ):
            kept.append(line)
            continue
        for pair in found:
            rows.flow.draft.label(pair.label, f"outcomes.actions.{pair.asked}")
            goes_to = kept if pair.asked == "action" else told[str(pair.asked)]
            goes_to.append(Line(pair.value))
    return kept


def _shared(rows: Rows, cells: Cells, key: str, made: list[Tree]) -> None:
    """An owner or a date whose cell reaches over several rows counts for each of their actions."""
    for cell in cells.get(key, []):
        words = rows.grid.words(cell)
        for part in made:
            part.setdefault(key, Given(words.value, words))


def _order(rows: Rows) -> list[str]:
    """In which order the column of actions holds who and when too; empty where it does not."""
    heads = [rows.columns.heads.get(column) for column, key in rows.columns.keys.items() if key == "action"]
    return order_in(rows.flow.draft.terms, heads[0].value) if len(heads) == 1 and heads[0] is not None else []


def _is_list(lines: list[Line]) -> bool:
    """Whether a cell holds a list, each line of which may be for another act."""
    return len(lines) > 1 and any(line.is_item for line in lines)


def _split(rows: Rows, lines: list[Line], told: dict[str, list[Line]]) -> list[Tree]:
    """One action, unless the cell is a list: of acts with owners or dates of their own, or one cell's for all."""
    draft = rows.flow.draft
    several = len(lines) > 1
    if order := _order(rows):
        made = [by_order(draft, order, line) or action(draft, unlisted(draft, line)) for line in lines]
        draft.asked_who += made if "by_whom" in order else []
        return made
    cells_beside = [own for own in (told["by_whom"], told["by_when"], told["who_when"]) if own]
    beside = [len(own) for own in cells_beside]
    each = several and bool(beside) and max(beside) == len(lines)
    tagged = several and all(is_act_of_its_own(line.words, alone=not beside) for line in lines)
    bare = several and not beside and all(line.is_item for line in lines)
    if each and told["by_whom"] and told["by_when"]:
        return [draft.new_action(unlisted(draft, line)) for line in lines]  # “Walk her to school (Tue, Thu)” is the act
    if each or tagged or bare:
        return [action(draft, unlisted(draft, line)) for line in lines]
    listed = all(line.is_item for line in lines) or (bool(beside) and are_acts(lines))
    if several and listed and not any(map(_is_list, cells_beside)):
        return [draft.new_action(unlisted(draft, line)) for line in lines]  # one cell says who does all of them
    if len(lines) == 1 and (not beside or not {"by_whom", "who_when"} & set(rows.columns.keys.values())):
        return [action(draft, unlisted(draft, lines[0]))]
    if len(lines) == 1:
        return [draft.new_action(unlisted(draft, lines[0]))]
    return [draft.new_action(whole(lines))]
