"""The items of a plan that a case system prints one by one, joined by the numbers of their parents."""

from __future__ import annotations

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import evidence, listed, put_field, refer
from planlint.read.word.tables.typed_records import Labels
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.records import Record
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.word.story import Table

_OF_ACTION = ("by_whom", "by_when")


def joined_records(flow: Flow, table: Table) -> bool:
    """Reads all such records where the first of them stands, as parents may follow; False for any other table."""
    draft = flow.draft
    if table.number not in draft.typed:
        return False
    if records := [record for of_table in draft.typed.values() for record in of_table]:
        draft.typed = {number: [] for number in draft.typed}
        flow.flush()
        _read(draft, records)
        draft.outcome = draft.action = None
        flow.in_outcome, flow.columns = False, None
    return True


def _read(draft: Draft, records: list[Record]) -> None:
    labels = Labels(draft, records)
    outcomes: dict[str, Tree] = {}
    made: dict[int, Tree] = {}
    for record in records:
        text = labels.text(record)
        if record.kind == "outcome" and text is not None and text in record.values:
            made[id(record)] = draft.new_outcome(record.values[text][1])
            outcomes[folded(record.said(text))] = made[id(record)]
            if labels.own is not None:
                outcomes[folded(record.said(labels.own))] = made[id(record)]
    above: Tree | None = None
    for record in records:
        above = made.get(id(record), above)
        named = next((outcomes[one] for one in labels.parent(record) if one in outcomes), None)
        _use_up(draft, labels, record)
        if record.kind != "outcome":
            _put(draft, labels, record, named if labels.above is not None else above)


def _use_up(draft: Draft, labels: Labels, record: Record) -> None:
    for label in (labels.own, labels.above):
        if label is not None and label in record.values:
            draft.label(record.values[label][0], "number")
            draft.label(record.values[label][1], "number")
    text = labels.text(record)
    if text is not None and text in record.values:
        draft.label(record.values[text][0], record.kind)


def _put(draft: Draft, labels: Labels, record: Record, outcome: Tree | None) -> None:
    text = labels.text(record)
    if text is None or text not in record.values:
        return
    words = record.values[text][1]
    line = [Line(words)]
    if record.kind == "contingency":
        contingencies(draft, line, outcome)
    elif record.kind in ("concern", "strength"):
        parts = listed(draft, record.kind, line)
        if outcome is not None and record.kind == "concern":
            refer(outcome, parts)
    else:
        draft.outcome = outcome if outcome is not None else draft.new_outcome(None)
        if record.kind == "evidence":
            evidence(draft, draft.outcome, line)
        else:
            _put_action(draft, labels, record, words)


def _put_action(draft: Draft, labels: Labels, record: Record, words: Words) -> None:
    part = draft.new_action(words)
    for label, (label_words, value) in record.values.items():
        key = labels.keys.get(label)
        if key in _OF_ACTION and key not in part:
            part[key] = value
            draft.label(label_words, f"outcomes.actions.{key}")
        elif key in ("status", "progress") and put_field(draft, key, [Line(value)]):
            draft.label(label_words, f"outcomes.actions.{key}")
