"""Headings, lines and tables in the order in which they are read: each section goes to the field it is about."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field

from planlint.read.word.categories import category_in_sentence
from planlint.read.word.child_name_headings import child_name_heading
from planlint.read.word.child_names import begins_with_child, child_at_first, children_in_sentence
from planlint.read.word.columns import Columns
from planlint.read.word.doers import who_leads
from planlint.read.word.draft import DEEPEST, Draft
from planlint.read.word.fields import name
from planlint.read.word.heading_lines import heading_line
from planlint.read.word.instructions import instructs
from planlint.read.word.keys import GROUPS, LOOKS_LIKE_ONE, WITHIN
from planlint.read.word.label_rows import put_pair
from planlint.read.word.labels import Pair
from planlint.read.word.line_labels import labelled
from planlint.read.word.lines import Line, lines_of, whole
from planlint.read.word.sections import put_section
from planlint.read.word.signing import CLOSING, Signing
from planlint.read.word.spans import Words
from planlint.read.word.tabbed import tabbed
from planlint.read.word.terms import folded
from planlint.read.word.tree import Tree
from planlint.word.story import Block, Paragraph

_AGAIN = re.compile(r"\s*\W?\bcont(?:inued|['’]?d)?\b\W*$", re.IGNORECASE)
_STATE = re.compile(
    r"[.;:–-]\s+((?:(?:partly|partially|fully|not|mostly)\s+)?(?:yet\s+)?(?:met|achieved|started|on track))\W*$",
    re.IGNORECASE,
)
# Actions that serve no outcome above them.
_GENERAL = re.compile(
    r"\W*(?:general|other|further|additional|overall|cross-cutting|any other)\s+(?:\w+\s+)?"
    r"(?:recommendation|action|task|step)s?\b",
    re.IGNORECASE,
)
_MOST_OF_CHILD = 14
_BODIES = {"outcome", "outcomes", "action"}


@dataclass(slots=True)
class Flow:
    """Reads blocks; `kind` is the section that is open (None for one not known), `level` its heading's."""

    draft: Draft
    kind: str | None = None
    level: int = 0
    heading: Words | None = None
    in_outcome: bool = False
    waiting: list[Line] = field(default_factory=list)
    pending: Pair | None = None
    outer: str | None = None
    outcome_level: int = 0
    tabs: list[str] = field(default_factory=list)
    columns: Columns | None = None
    width: int = 0
    signing: Signing = field(default_factory=Signing)

    def blocks(self, blocks: tuple[Block, ...]) -> None:
        """Reads blocks in order; what is open at the end stays open for those that follow."""
        from planlint.read.word.tables import read_table

        for block in blocks:
            if isinstance(block, Paragraph):
                if instructs(block.text):
                    continue
                for line in lines_of(self.draft, [block]):
                    self.columns = None
                    self.line(line)
            else:
                self.flush()
                read_table(self, block)
        self.flush()

    def flush(self) -> None:
        """Hands the lines gathered so far to their section."""
        lines, self.waiting = self.waiting, []
        if not lines:
            return
        if self.pending is not None:
            pair, self.pending = self.pending, None
            put_pair(self, Pair(pair.label, pair.asked, whole(lines[:1])), lines[:1])
            lines = lines[1:]
        if lines:
            put_section(self.draft, self.kind, lines, self.heading, in_outcome=self.in_outcome)

    def open(self, kind: str | None, level: int, heading: Words | None) -> None:
        """Begins a section."""
        self.flush()
        self.pending = self.outer = self.draft.doer = None
        if kind not in WITHIN and not (kind == "contingency" and self.in_outcome and level > self.level):
            if kind not in GROUPS:
                self.draft.outcome = self.draft.action = None if kind != "action" else self.draft.action
            self.in_outcome = False
        self.draft.subject = None
        self.draft.depth = DEEPEST
        self.tabs = []
        self.kind, self.heading = kind, heading
        self.level = level

    def line(self, line: Line) -> None:
        """Reads one line: a heading, labels with their values, or a line of the section that is open."""
        if CLOSING.match(line.words.value):
            self.open(None, 0, None)
        if self.signing.line(self, line):
            return
        if self._who_leads(line) or heading_line(self, line):
            return
        if tabbed(self, line):
            return
        if not self.draft.tree.get("children"):
            if len(line.words.value.split()) < _MOST_OF_CHILD and child_name_heading(self.draft, line.words):
                return
            children_in_sentence(self.draft, line.words)
            if self.kind in (None, "child"):
                line = dataclasses.replace(line, words=child_at_first(self.draft, line.words))
        elif self.kind in (None, "child") and begins_with_child(line.words, alone=True):
            child_at_first(self.draft, line.words)
            return
        category_in_sentence(self.draft, line.words)
        if labelled(self, line):
            return
        if self.outer is not None and (line.is_item or line.is_bold) and line.words.start:
            # “Evidence: he is in school” said all there was to say: what stands below it goes on with the outcome.
            self.flush()
            self.kind, self.outer = self.outer, None
        self.waiting.append(line)
        if self.pending is not None:
            self.flush()

    def _who_leads(self, line: Line) -> bool:
        """A line that names who does what is listed below it."""
        styled = line.heading > 0 or line.is_bold or line.words.value.rstrip().endswith((":", "…"))
        span = who_leads(line.words.value) if styled else None
        if span is None:
            return False
        self.section("action", LOOKS_LIKE_ONE, line.words, None)
        self.draft.doer = line.words.cut(*span) or None
        return True

    def section(self, key: str, level: int, label: Words, first: Line | None) -> None:
        """Begins the section of a key, with what its heading goes on to say."""
        self.flush()
        self.draft.label(label, key)
        kind = "outcomes" if key == "outcome" and first is None and level < LOOKS_LIKE_ONE else key
        if key in ("outcome", "area") and first is not None:
            self.outcome(first.words, level)
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
            self.kind, self.heading = kind, label
        else:
            self.open(kind, level, label)
        self.outer = outer
        if first is not None:
            self.waiting.append(first)

    def outcome(self, words: Words, level: int) -> None:
        """Begins an outcome that its heading names; how far it has come may stand behind it."""
        self.flush()
        self.draft.doer = None
        state = _STATE.search(words.value)
        again = _AGAIN.search(words.value)
        same = self.draft.outcomes_by_words.get(folded(words.value[: again.start()])) if again else None
        if same is not None:
            self.draft.label(words, "outcomes.description")
            self.go_on(same, level, words)
            return
        words, told = (words.cut(0, state.start(1)), words.cut(*state.span(1))) if state else (words, None)
        self.pending = None
        begun = self.draft.outcome
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
