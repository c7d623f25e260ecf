"""A row of a table of actions: the concern, the outcome it serves, who does what by when, how it will be known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.read.word.contingency import contingencies
from planlint.read.word.draft import marked
from planlint.read.word.fields import action, evidence, listed, put_who_when, refer
from planlint.read.word.inline import inline
from planlint.read.word.keys import OF_ACTION, OF_OUTCOME
from planlint.read.word.labels import pairs
from planlint.read.word.lines import Line, unlisted, whole
from planlint.read.word.owners import is_owner
from planlint.read.word.spans import Words, joined
from planlint.read.word.terms import folded
from planlint.read.word.tree import Given, Tree
from planlint.word.story import Cell

if TYPE_CHECKING:
    from planlint.read.word.rows import Rows

Cells = dict[str, list[Cell]]
_STATES = {
    *("not started", "under way", "underway", "in progress", "ongoing", "done", "complete", "completed", "on track"),
    *("yes", "no", "achieved", "not achieved", "partly achieved"),
}
_RAG = {"red", "amber", "green", "r", "a", "g", "blue", "grey", "black", "yellow", "white"}


def read_action(rows: Rows, cells: Cells) -> None:
    """One row: its cells that reach over several rows count once, and empty ones go on with the outcome above."""
    draft = rows.flow.draft
    concerns = _concerns(rows, cells)
    _outcome(rows, cells, concerns)
    for number in cells.get("number", []):
        if rows.fresh(number):
            draft.label(rows.grid.words(number), "number")
        _mark(rows, cells, rows.grid.words(number).value, concerns)
    made = _actions(rows, cells)
    outcome = draft.outcome
    for key in ("strength", "need"):
        if lines := rows.lines(cells.get(key, [])):
            listed(draft, key, lines)
    for key in OF_OUTCOME:
        if words := rows.words(cells.get(key, [])):
            draft.put(draft.the_outcome(), key, words, f"outcomes.{key}")
    if lines := rows.lines(cells.get("evidence", [])):
        evidence(draft, draft.the_outcome(), _separate(lines))
    if lines := rows.lines(cells.get("contingency", [])):
        contingencies(draft, _separate(lines), draft.the_outcome())
    for cell in [*cells.get("progress", []), *cells.get("status", [])]:
        if rows.fresh(cell):
            _progress(rows, cell, made[-1] if made else None)
    draft.outcome = outcome if outcome is not None else draft.outcome


def _mark(rows: Rows, cells: Cells, mark: str, concerns: list[Tree]) -> None:
    """Remembers the number of a row, by which another table may name its outcome or its concern."""
    draft = rows.flow.draft
    if "outcome" in cells and draft.outcome is not None and "action" not in cells:
        draft.outcome_marks.setdefault(folded(mark), draft.outcome)
    elif "outcome" not in rows.columns.keys.values() and len(concerns) == 1 and "action" not in cells:
        draft.concern_marks.setdefault(folded(mark), concerns[0])


def _separate(lines: list[Line]) -> list[Line]:
    """Lines of a list, or of paragraphs, each for itself; a sentence broken over lines stays one."""
    if all(line.is_item for line in lines):
        return lines
    kept: list[list[Line]] = []
    for line in lines:
        goes_on = kept and not line.is_item and line.words.value[:1].islower()
        if goes_on:
            kept[-1].append(line)
        else:
            kept.append([line])
    return [group[0] if len(group) == 1 else _as_one(group) for group in kept]


def _as_one(lines: list[Line]) -> Line:
    first = lines[0]
    return Line(joined(line.words for line in lines), first.marker, first.is_item, 0, False, False)


def _concerns(rows: Rows, cells: Cells) -> list[Tree]:
    found: list[Tree] = []
    for cell in cells.get("concern", []):
        if id(cell) in rows.made:
            found += rows.made[id(cell)] or []
            continue
        words = rows.grid.words(cell)
        before = rows.last.get("concern")
        if named := marked(rows.flow.draft.concern_marks, words.value):
            rows.flow.draft.label(words, "outcomes.concerns")
            rows.made[id(cell)] = named
        elif before and folded(words.value) == folded(joined(one["description"] for one in before).value):
            rows.flow.draft.label(words, "concerns")
            rows.made[id(cell)] = before
        else:
            rows.made[id(cell)] = listed(rows.flow.draft, "concern", _separate(rows.grid.lines(cell)))
            rows.last["outcome"] = None  # another concern, another outcome
        found += rows.made[id(cell)]
    if found:
        rows.last["concern"] = found
    return found


def _outcome(rows: Rows, cells: Cells, concerns: list[Tree]) -> None:
    draft = rows.flow.draft
    at = cells.get("outcome", [])
    if "outcome" not in rows.columns.keys.values():
        acts = {"action", "evidence", "by_whom", "by_when", "who_when", "contingency"} & {*rows.columns.keys.values()}
        if not acts:
            return  # a table of worries alone
        if "concern" in rows.columns.keys.values() and concerns and rows.last.get("outcome") is None:
            draft.new_outcome(None)
            rows.last["outcome"] = draft.outcome
            refer(draft.the_outcome(), concerns)
        elif "concern" not in rows.columns.keys.values():
            _from_above(rows, cells)
        return
    if not at:
        if rows.last.get("outcome") is None:
            rows.last["outcome"] = draft.new_outcome(None)
        draft.outcome = rows.last["outcome"]
    else:
        draft.outcome = _told(rows, at)
    rows.last["outcome"] = draft.outcome
    if concerns and draft.outcome is not None:
        refer(draft.outcome, concerns)


def _from_above(rows: Rows, cells: Cells) -> None:
    """A table without outcomes: its actions serve the outcome their number begins with (“A1” of goal A, “2.1”), the
    outcome of its heading, or the only one there is."""
    draft = rows.flow.draft
    parts = draft.tree.get("outcomes", [])
    for number in cells.get("number", []):
        mark = re.match(r"\s*(?:([A-Ha-h])\d+|(\d+)\.\d+)\W*$", rows.grid.words(number).value)
        named = draft.outcome_marks.get((mark.group(1) or mark.group(2)).lower()) if mark else None
        if named is not None:
            draft.outcome = rows.last["outcome"] = named
            return
    if rows.last.get("outcome") is not None and draft.outcome is None:
        draft.outcome = rows.last["outcome"]
    if draft.outcome is None:
        draft.outcome = parts[0] if len(parts) == 1 else draft.new_outcome(None)
    rows.last["outcome"] = draft.outcome


def _told(rows: Rows, at: list[Cell]) -> Tree:
    draft = rows.flow.draft
    if id(at[0]) in rows.made:
        above: Tree = rows.made[id(at[0])]
        return above
    words = joined(rows.grid.words(cell) for cell in at)
    said = folded(words.value)
    named = marked(draft.outcome_marks, words.value)
    one = named[0] if named else draft.outcomes_by_words.get(said) or _numbered(draft.tree.get("outcomes", []), said)
    if one is None:
        one = draft.new_outcome(whole([line for cell in at for line in rows.grid.lines(cell)]))
    else:
        draft.label(words, "outcomes.description")
    for cell in at:
        rows.made[id(cell)] = one
    return one


def _numbered(outcomes: list[Tree], said: str) -> Tree | None:
    """The outcome that a number in place of its words stands for."""
    number = int(said) if said.isdigit() and len(said) < 4 else 0
    return outcomes[number - 1] if 0 < number <= len(outcomes) and "id" in outcomes[number - 1] else None


def _actions(rows: Rows, cells: Cells) -> list[Tree]:
    draft = rows.flow.draft
    above = [rows.made[id(cell)] for cell in cells.get("action", []) if id(cell) in rows.made]
    lines = [line for cell in cells.get("action", []) for line in rows.grid.lines(cell) if id(cell) not in rows.made]
    told = {key: rows.lines(cells.get(key, [])) for key in (*OF_ACTION, "who_when")}
    lines = _labelled(rows, lines, told)
    if above and above[0]:
        made: list[Tree] = above[0][-1:]
        for key in OF_ACTION:
            if told[key]:
                more = whole(told[key])
                made[0][key] = joined([made[0][key], more]) if isinstance(made[0].get(key), Words) else more
        return made
    if not lines and not any(told.values()):
        return []
    made = _split(rows, lines, told) if lines else [draft.new_action(None)]
    for cell in cells.get("action", []):
        rows.made[id(cell)] = made
    if whom := _named_in_head(rows):
        for part in made:
            part.setdefault("by_whom", Given(whom.value, whom))
    for key in OF_ACTION:
        own = told[key]
        if not own:
            _shared(rows, cells, key, made)
        elif len(made) > 1 and len(own) == len(made):
            for part, line in zip(made, own, strict=True):
                part[key] = unlisted(draft, line)
        else:
            words = whole(own)
            if made[0].setdefault(key, words) is not words:
                made[0][key] = joined([made[0][key], words]) if words.start > made[0][key].end else made[0][key]
            for part in made[1:]:
                part.setdefault(key, Given(words.value, words))
    if len(made) > 1 and len(told["who_when"]) == len(made):
        for part, line in zip(made, told["who_when"], strict=True):
            put_who_when(draft, part, [line])
    elif told["who_when"]:
        put_who_when(draft, made[0], told["who_when"])
    return made


def _named_in_head(rows: Rows) -> Words | None:
    """Who a column of actions is for: “Abigail, you will …”, “Mum will …”; None where its head names nobody."""
    for column, key in rows.columns.keys.items():
        head = rows.columns.heads.get(column)
        if key != "action" or head is None or "by_whom" in rows.columns.keys.values():
            continue
        named = re.match(r"([\w' ’-]{2,40}?),?\s+(?:you\s+)?will\b", head.value, re.IGNORECASE)
        if named and is_owner(named.group(1)) and folded(named.group(1)) not in ("we", "you", "i"):
            return head.cut(*named.span(1))
    return None


def _labelled(rows: Rows, lines: list[Line], told: dict[str, list[Line]]) -> list[Line]:
    """Takes lines such as “Who: Mum” out of an action's cell."""
    kept = []
    for line in lines:
        before, found = pairs(rows.flow.draft.terms, line.words)
        if before or not found or not all(pair.asked in told and pair.value for pair in found):
            kept.append(line)
            continue
        for pair in found:
            rows.flow.draft.label(pair.label, f"outcomes.actions.{pair.asked}")
            told[str(pair.asked)].append(Line(pair.value, None, False, 0, False, False))
    return kept


def _shared(rows: Rows, cells: Cells, key: str, made: list[Tree]) -> None:
    """An owner or a date whose cell reaches over several rows counts for each of their actions."""
    for cell in cells.get(key, []):
        words = rows.grid.words(cell)
        for part in made:
            part.setdefault(key, Given(words.value, words))


def _split(rows: Rows, lines: list[Line], told: dict[str, list[Line]]) -> list[Tree]:
    """One action, unless the cell is a list whose lines have owners or dates of their own."""
    draft = rows.flow.draft
    several = len(lines) > 1
    beside = [len(own) for own in (told["by_whom"], told["by_when"], told["who_when"]) if own]
    each = several and bool(beside) and max(beside) == len(lines)
    tagged = several and all(inline(line.words).by_whom or inline(line.words).by_when for line in lines)
    bare = several and not beside and all(line.is_item for line in lines)
    if each or tagged or bare:
        return [action(draft, unlisted(draft, line)) for line in lines]
    if len(lines) == 1 and (not beside or not {"by_whom", "who_when"} & set(rows.columns.keys.values())):
        return [action(draft, unlisted(draft, lines[0]))]
    if len(lines) == 1:
        return [draft.new_action(unlisted(draft, lines[0]))]
    return [draft.new_action(whole(lines))]


def _progress(rows: Rows, cell: Cell, part: Tree | None) -> None:
    draft = rows.flow.draft
    words = rows.grid.words(cell)
    owner = part if part is not None else draft.the_outcome()
    says_status = folded(words.value) in _RAG or _is_status(words.value)
    if says_status and part is not None and draft.put(part, "status", words, "outcomes.actions.status"):
        return
    draft.listed("progress", owner).append({"description": words})


def _is_status(text: str) -> bool:
    return folded(text) in _STATES
