"""The plan out of what the pieces of a page were taken for: outcomes with their acts and evidence, and the lists."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from itertools import takewhile

from planlint.read.word.parts.contingency import contingencies
from planlint.read.word.parts.fields import action, evidence, listed
from planlint.read.word.parts.goal_words import goal_words
from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import unlisted
from planlint.read.word.text.marks import marked, told_before
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.lookup import mark_of
from planlint.read.word.whole_page.answers import answer
from planlint.read.word.whole_page.marks import CIRCLED
from planlint.read.word.whole_page.owners_and_days import OwnersAndDays
from planlint.read.word.whole_page.records import records
from planlint.read.word.whole_page.told import Record, Told, line_of, table_of

_LONGEST_MARK, _LONGEST_LABEL = 3, 30
_AT_THE_END = re.compile(r"(?:^|\s)(\d{1,2}|[A-Z])\W*$")


def read_page(draft: Draft, page: list[Told]) -> None:
    """Puts what the pieces tell into a draft of which these parts are still empty."""
    rows = _goals_first([*records(page)])
    with_acts = {table_of(one) for one in page if one.kind in ("action", "outcome")}
    reading = _Reading(draft, OwnersAndDays.of(draft, page), with_acts)
    for record in rows:
        reading.record(record)


def _goals_first(rows: list[Record]) -> list[Record]:
    """The rows; where most acts come before any outcome, outcomes without acts first: acts may name them by a mark."""
    kinds = [{one.kind for one in row} for row in rows]
    before = [*takewhile(lambda kind: "outcome" not in kind, kinds)]
    acts = [sum("action" in kind for kind in some) for some in (before, kinds)]
    if acts[0] * 2 <= acts[1]:
        return rows
    is_goal = [kind & {"action", "outcome"} == {"outcome"} for kind in kinds]
    goals = [row for row, goal in zip(rows, is_goal, strict=True) if goal]
    return [*goals, *(row for row, goal in zip(rows, is_goal, strict=True) if not goal)]


@dataclass(slots=True)
class _Reading:
    """`with_acts` are the tables that hold outcomes or acts, `beside` the outcomes of a table that stand beside one
    another, by their columns."""

    draft: Draft
    owners: OwnersAndDays
    with_acts: set[int]
    table: int = 0
    used: set[int] = field(default_factory=set)  # where words begin that an act has
    beside: dict[int, Tree] = field(default_factory=dict)

    def record(self, record: Record) -> None:
        """One line, row or column."""
        if (table := table_of(record[0])) != self.table:
            self.table, self.beside = table, {}
        record = [self._as_mark(one) for one in record]
        kinds = {one.kind for one in record}
        self._outcomes(record)
        if "outcome" not in kinds:
            self._go_on_with(record)
        if "contingency" in kinds and "action" not in kinds:
            answer(self.draft, record, of_answers=self.table not in self.with_acts)
            return
        self._acts(record)
        for one in record:
            self._of_lists(one)

    def _as_mark(self, one: Told) -> Told:
        """A letter that names an outcome told above is nothing else, whatever it looks like beside an act."""
        named = len(one.piece.words.value) <= _LONGEST_MARK and marked(self.draft.outcome_marks, one.piece.words.value)
        return dataclasses.replace(one, kind="nothing") if named else one

    def _outcomes(self, record: Record) -> None:
        goals = [one for one in record if one.kind == "outcome"]
        beside = len({one.cell for one in goals}) > 1
        counts = [(one.cell, count) for one in record if (count := _count(one)) is not None]
        for one in goals:
            words = goal_words(self.draft, unlisted(self.draft, line_of(one)))
            if (same := told_before(self.draft, words.value)) is not None:
                self.draft.label(words, "outcomes.description")
                self.draft.outcome, self.draft.action = same, None
                continue
            count = next((words for cell, words in counts if cell == one.cell or not beside), None)
            self._name(words, _marker(one) or count)
            made = self.draft.new_outcome(words)
            if beside and one.piece.place is not None:
                self.beside[one.piece.place.column] = made

    def _name(self, words: Words, mark: Words | None) -> None:
        """Remembers the number or letter of an outcome, which may name it further down."""
        if mark is not None and mark_of(mark.value):
            self.draft.marks[words.start] = mark_of(mark.value)
            self.draft.label(mark, "")

    def _go_on_with(self, record: Record, act: Told | None = None) -> None:
        """The outcome that a cell or a few words of a line only name, by its mark: those beside an act are its own."""
        marks = [
            one for one in record if one.kind == "nothing" and marked(self.draft.outcome_marks, one.piece.words.value)
        ]
        if act is not None:
            marks = [one for one in marks if one.piece.line is act.piece.line] or [
                one for one in marks if one.cell == act.cell
            ]
        for one in marks[:1]:
            self.draft.label(one.piece.words, "outcomes.description")
            self.draft.outcome, self.draft.action = marked(self.draft.outcome_marks, one.piece.words.value)[0], None

    def _acts(self, record: Record) -> None:
        for one in record:
            if one.kind == "action":
                if (outcome := self._over(one)) is not None:
                    self.draft.outcome = outcome
                self._go_on_with(record, one)
                words = unlisted(self.draft, line_of(one))
                says_both = self.owners.are_beside(one)
                part = self.draft.new_action(words) if says_both else action(self.draft, words)
                self.owners.give(one, part, self.used)

    def _over(self, one: Told) -> Tree | None:
        """The outcome over a cell, where several stand side by side."""
        place = one.piece.place
        return self.beside.get(place.column) if place is not None else None

    def _of_lists(self, one: Told) -> None:
        line = line_of(one)
        if one.kind == "evidence":
            evidence(self.draft, self._over(one) or self.draft.the_outcome(), [line])
        elif one.kind in ("concern", "strength"):
            listed(self.draft, one.kind, [line])
        elif one.kind == "contingency":
            contingencies(self.draft, [line])


def _count(one: Told) -> Words | None:
    """The number or letter that a piece is, or that a label ends with: “2”, “Destination B –”, “Safety goal 1”."""
    words = one.piece.words
    if is_count(words.value) or CIRCLED.fullmatch(words.value):
        return words
    is_label = one.piece.is_label or (one.kind == "nothing" and len(words.value) < _LONGEST_LABEL)
    at_the_end = _AT_THE_END.search(words.value) if is_label else None
    return words.cut(*at_the_end.span(1)) if at_the_end is not None else None


def _marker(one: Told) -> Words | None:
    """The number or letter typed before a line, of the piece that it begins with."""
    line = one.piece.line
    return line.marker if one.piece.words.start == line.words.start else None
