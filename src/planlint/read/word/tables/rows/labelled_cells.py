"""Lines of a cell that a label of their own gives to another field: “Aim: …” above the steps in a cell of actions."""

from __future__ import annotations

from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.facts.labels import pairs
from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import evidence, listed, name, refer
from planlint.read.word.parts.led_apart import led_apart
from planlint.read.word.tables.grid import Cells
from planlint.read.word.tables.rows.state import Rows
from planlint.read.word.text.lines import Line
from planlint.read.word.text.tree import Tree
from planlint.word.story import Cell

_OWN = ("concern", "outcome", "action")
_OTHERS = {"concern", "strength", "outcome", "evidence", "contingency", "action"}
Told = dict[str, list[Line]]


def take_labelled(rows: Rows, cells: Cells) -> Told:
    """Takes lines that say themselves what they are out of the cells of a row: what each field is told so."""
    told: Told = {}
    for own in _OWN:
        for cell in cells.get(own, []):
            if id(cell) not in rows.made and len(rows.grid.lines(cell)) > 1:
                _take(rows, own, cell, told)
                _take_led(rows, own, cell, told)
    return told


def _take(rows: Rows, own: str, cell: Cell, told: Told) -> None:
    kept: list[Line] = []
    found: list[tuple[Pair, Line | None]] = []
    for line in rows.grid.lines(cell):
        pair = _labelled(rows, line)
        if pair is None:
            kept.append(line)
            continue
        said = Line(pair.value, line.marker) if pair.value else None
        found.append((pair, said))
        if said and pair.asked == own:
            kept.append(said)
    if not kept or not found:
        return
    for pair, said in found:
        rows.flow.draft.label(pair.label, str(pair.asked))
        if said and pair.asked != own:
            told.setdefault(str(pair.asked), []).append(said)
    rows.grid.keep(cell, kept)


def _take_led(rows: Rows, own: str, cell: Cell, told: Told) -> None:
    """Takes the lines below “We will know because”, and the like, out of a cell of something else."""
    apart = led_apart(rows.flow.draft, own, rows.grid.lines(cell))
    kept = apart.pop(own)
    if apart:
        rows.grid.keep(cell, kept)
    for key, lines in apart.items():
        told.setdefault(key, []).extend(lines)


def _labelled(rows: Rows, line: Line) -> Pair | None:
    if ":" not in line.words.value[:60]:
        return None
    before, found = pairs(rows.flow.draft.terms, line.words)
    if before or len(found) != 1 or found[0].asked not in _OTHERS:
        return None
    colon = found[0].label.end
    return found[0] if line.words.text[colon : colon + 2].strip().startswith(":") else None


def put_labelled(rows: Rows, told: Told, concerns: list[Tree]) -> None:
    """Puts what such lines say into the outcome of the row."""
    draft = rows.flow.draft
    for line in told.get("outcome", []):
        now = draft.outcome
        if now is not None and not {"description", "actions"} & {*now}:
            name(draft, now, line.words)
        else:
            refer(draft.new_outcome(line.words), concerns)
        rows.last["outcome"] = draft.outcome
    if told.get("concern"):
        refer(draft.the_outcome(), listed(draft, "concern", told["concern"]))
    if told.get("strength"):
        listed(draft, "strength", told["strength"])
    if told.get("evidence"):
        evidence(draft, draft.the_outcome(), told["evidence"])
    if told.get("contingency"):
        contingencies(draft, told["contingency"], draft.the_outcome())
