"""The moves of reading a draft: what a section or outcome that begins does to the one that was open."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from planlint.read.word.facts.beside import tells_reasons
from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.flow.label_values import ONE_LINE, put_value, told_by_value
from planlint.read.word.flow.opened import Opened
from planlint.read.word.flow.outcomes import drop_theme, gone_on_with, shown_by, unlabelled
from planlint.read.word.parts.by_lines import acts_in
from planlint.read.word.parts.by_place import is_goal
from planlint.read.word.parts.fields import name
from planlint.read.word.parts.goal_words import goal_words
from planlint.read.word.parts.owner_and_date import names_who, owner_of_last
from planlint.read.word.parts.sections import put_section
from planlint.read.word.parts.themes import begins_area
from planlint.read.word.text.draft import DEEPEST, Draft, Understood
from planlint.read.word.text.lines import Line, whole
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.headings import asks_again
from planlint.read.word.vocabulary.keys import GROUPS, LOOKS_LIKE_ONE, WITHIN
from planlint.word.story import Block
from planlint.word_lists import Worded

_STATE = re.compile(
    r"[.;:–-]\s+((?:(?:partly|partially|fully|not|mostly)\s+)?(?:yet\s+)?(?:met|achieved|started|on track))\W*$",
    re.IGNORECASE,
)
# Actions that serve no outcome above them.
_GENERAL = Worded(
    r"\W*(?:general|other|further|additional|overall|standing|cross-cutting|any other)\s+(?:\w+\s+)?"
    r"<head_nouns.counted.act>s?\b",
    re.IGNORECASE,
)
_BODIES = {"outcome", "outcomes", "action"}


@dataclass(slots=True)
class Flow(Opened):
    """The moves from one section or outcome to the next, and what is open between them (`Opened`).

    `draft` is the plan so far; `read` reads the blocks of a cell with this flow, for whoever finds them.
    """

    draft: Draft
    read: Callable[[Flow, tuple[Block, ...]], None]

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Reads blocks within blocks, such as those of a cell, as those around them are read."""
        self.read(self, blocks)

    def flush(self) -> None:
        """Hands the lines gathered so far to their section."""
        lines, self.waiting = self.waiting, []
        if not lines:
            return
        self.filled = True
        if self.pending is not None and tells_reasons(self.draft.terms, self.pending, lines[0].words.value):
            label, self.pending = self.pending.label, None
            self.section("concern", LOOKS_LIKE_ONE, label, None)
        elif self.pending is not None:
            pair, self.pending = self.pending, None
            self.put(Pair(pair.label, pair.asked, whole(lines[:1])), lines[:1])
            lines = lines[1:]
        if self.kind is None and self.heading and not self.in_outcome and (acts := acts_in(lines)):
            lines = acts
            self._begin_goal(self.level + 1)
            self.kind = "action"
        if lines:
            put_section(self.draft, self.kind, lines, self.heading, in_outcome=self.in_outcome)

    def put(self, pair: Pair, lines: list[Line] | None = None) -> None:
        """Puts one label's value, told by `lines` if any; a label with nothing after it waits for the next line."""
        asked, value = pair.asked, pair.value
        if isinstance(asked, str) and value and asks_again(self.draft.terms, value.value, asked):
            self.section(asked, LOOKS_LIKE_ONE, joined([pair.label, value]), None)
            return
        if not value:
            if isinstance(asked, str) and asked not in ONE_LINE:
                self.section(asked, LOOKS_LIKE_ONE, pair.label, None)
            else:
                self.pending = pair
            return
        if asked == "action" and self.owner_of_last(pair.label, value):
            return
        pair = told_by_value(self.draft, self.kind, pair)
        if isinstance(pair.asked, Fact) or pair.asked in ONE_LINE:
            put_value(self.draft, self.kind, pair, lines)
        else:
            first = Line(pair.value)
            self.section(pair.asked, LOOKS_LIKE_ONE, pair.label, first)

    def owner_of_last(self, label: Words, value: Words) -> bool:
        """“Action: Kenny Haldane (from today)” below an action, as in minutes: who does it, and by when."""
        if not names_who(value):
            return False
        self.flush()
        return owner_of_last(self.draft, label, value)

    def open(self, kind: str | None, level: int, heading: Words | None) -> None:
        """Begins a section."""
        self.flush()
        if not self.filled and self.kind is not None:
            self.empty.append((self.kind, self.heading))
        self.filled = False
        self.pending = self.outer = self.draft.doer = self.draft.due = None
        if kind not in WITHIN and not (kind == "contingency" and self.in_outcome and level > self.level):
            if kind not in GROUPS:
                self.draft.outcome = self.draft.action = None if kind != "action" else self.draft.action
            self.in_outcome = False
        self.draft.subject = None
        self.draft.depth = DEEPEST
        self.tabs = []
        self.kind, self.heading = kind, heading
        self.level = level

    def section(self, key: str, level: int, label: Words, first: Line | None) -> None:
        """Begins the section of a key, with what its heading goes on to say."""
        self.flush()
        if key in ("action", "evidence"):
            self._begin_goal(level)
        self.draft.label(label, key)
        kind = "outcomes" if key == "outcome" and first is None and level < LOOKS_LIKE_ONE else key
        if key in ("outcome", "area") and first is not None:
            if not self.shows(label, first.words):
                self.outcome(first.words, level)
                begins_area(self.draft, first.words)
            return
        self.draft.doer = None
        if key == "outcome" and first is None and self.draft.outcome and "description" in self.draft.outcome:
            self.draft.outcome = None  # “Outcome” over the words of the next one
        if key == "evidence" and level < self.outcome_level and len(self.draft.tree.get("outcomes", ())) > 1:
            self.in_outcome, self.draft.outcome = False, None  # under a heading of its own: of the whole plan
        if key == "contingency" and first is None and level <= self.level:
            self.in_outcome, self.draft.outcome = False, None
        if key == "action" and first is None and _GENERAL.match(label.value):
            self.in_outcome, self.draft.outcome = False, None
        of_outcome = key in WITHIN | {"contingency", "concern", "strength"}
        around = self.kind if self.kind in _BODIES else self.outer
        outer = around if first is not None and of_outcome and key not in _BODIES else None
        if level >= LOOKS_LIKE_ONE and of_outcome:
            self.flush()
            self.pending = None
            self.kind, self.heading = kind, label
        else:
            self.open(kind, level, label)
        self.outer = outer
        if first is not None:
            self.waiting.append(first)

    def shows(self, label: Words, words: Words) -> bool:
        """Whether words among the evidence are about an outcome that a number names, which then has them."""
        return self.kind == "evidence" and shown_by(self.draft, label, words)

    def _begin_goal(self, level: int) -> None:
        """Begins the outcome that a heading of no known words is, where the heading of its actions stands below it."""
        heading = self.heading
        within = self.kind is None and not self.in_outcome and level > self.level
        if within and heading is not None and is_goal(self.draft, heading.value):
            self.draft.guesses.append(Understood(heading, "outcome"))
            self.outcome(heading, self.level)

    def outcome(self, words: Words, level: int) -> None:
        """Begins an outcome that its heading names; how far it has come may stand behind it."""
        self.flush()
        self.draft.doer = None
        words = goal_words(self.draft, unlabelled(self.draft, words))
        state = _STATE.search(words.value)
        if (same := gone_on_with(self.draft, words)) is not None:
            self.draft.label(words, "outcomes.description")
            self.go_on(same, level, words)
            return
        words, told = (words.cut(0, state.start(1)), words.cut(*state.span(1))) if state else (words, None)
        self.pending = None
        begun = self.draft.outcome
        if self.in_outcome and begun is not None and level > self.outcome_level:
            drop_theme(self.draft, begun)
        if self.in_outcome and begun is not None and not {"description", "actions"} & set(begun):
            name(self.draft, begun, words)
        else:
            self.draft.new_outcome(words)
        self.go_on(self.draft.the_outcome(), level, words)
        if told:
            self.draft.listed("progress", self.draft.the_outcome()).append({"description": told})

    def go_on(self, outcome: Tree, level: int, heading: Words) -> None:
        """What follows belongs to an outcome, under a heading that names it."""
        self.draft.outcome, self.draft.action = outcome, None
        self.kind, self.level, self.heading, self.in_outcome = "outcome", level, heading, True
        self.outcome_level = level
        self.outer = self.pending = self.draft.doer = None
