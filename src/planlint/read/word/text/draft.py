"""What has been read of a draft so far: the plan in the making, and which labels were understood as what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from planlint.read.word.text.ahead import Ahead
from planlint.read.word.text.records import Record
from planlint.read.word.text.spans import Words, says_the_same
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms
from planlint.word.story import Paragraph, Story

DEEPEST = 9  # a list in Word has nine levels, from 0


@dataclass(frozen=True, slots=True)
class Understood:
    """A column, heading or label, and what it became; "" for a mark of layout, "?" for what may be taken two ways."""

    words: Words
    became: str


@dataclass(slots=True)
class Draft:
    """The plan while it is read from a Word file, and what has been noticed on the way.

    What is read
        `story`: the text of the file. `terms`: what its labels and headings may ask for.
    The plan itself
        `tree`: the plan so far, with the keys of the model. `record`: the kind of record that the title names.
        `languages_waiting`: labels with their keys and words, for somebody who is named further down.
        `category`, `meeting_days`, `core_groups_before`: told by a sentence of prose. `reasons`: worries told in prose,
        each with the heading that asks for the reason of the plan; `whys`: those told as the reason for an outcome.
    What the next words belong to
        `outcome`, `action`, `subject`: the latest of each. `theme`: a concern of which only a heading with its name
        was met. `area`: an outcome that may be only the name of an area. `doer`: who does what is listed below a line
        with a name. `due`: the date in a heading, for what stands below it. `holder`: whom the row or line being read
        named last, whose telephone number may stand beside. `depth`: how deep in a list the outcomes stand; deeper
        lines are their actions. `name_above`: a heading that is a person's name. `next_mark`: the number, folded,
        that a label gave to the outcome that follows. `ahead`: what was told of an act before it.
    Marks and names for a later table to point at
        `marks`: by the position of the words, the number or letter typed before them. `outcomes_by_words`: by `whose`
        (the child in the heading above, folded, and its level) and folded words. `outcome_marks`, `concern_marks`: by
        folded marks. `lettered`: the items of the latest list, by folded letter or number. `half_names`: names of which
        only a part was met.
    How words were understood
        `understood`: every label with its meaning. `guesses`: headings understood by what stands below them.
        `headers`: by the position of a cell's words, the header over or before them. `headings`: positions of headings.
        `heads_met`: folded headers of the tables so far. `columns_told`: folded headers of columns understood by their
        cells. `recurring`: folded labels that come back in one form after another.
    Kinds of tables and items
        `lone`: outcomes of one line without a bullet, and those without words. `no_owner_column`: actions of
        tables that have no column for who does them. `asked_who`: actions of tables that have one. `running_heads`:
        numbers of the tables that a case system prints on every page. `captioned`: of those whose cells hold their own
        labels.
        `typed`: by the number of the table, the records that name their own kind. `by_looks`: the layout was none
        that is known, and the plan was read by what its lines look like; `taken`: what each of them was taken for.
    """

    story: Story
    terms: Terms
    tree: Tree = field(default_factory=dict)
    understood: list[Understood] = field(default_factory=list)
    guesses: list[Understood] = field(default_factory=list)
    headers: dict[int, str] = field(default_factory=dict)
    headings: set[int] = field(default_factory=set)
    heads_met: dict[str, str] = field(default_factory=dict)
    recurring: set[str] = field(default_factory=set)
    reasons: list[tuple[Words, Tree]] = field(default_factory=list)
    whys: list[Tree] = field(default_factory=list)
    lone: list[Tree] = field(default_factory=list)
    no_owner_column: list[Tree] = field(default_factory=list)
    asked_who: list[Tree] = field(default_factory=list)
    lettered: dict[str, Tree] = field(default_factory=dict)
    next_mark: str = ""
    running_heads: set[int] = field(default_factory=set)
    captioned: set[int] = field(default_factory=set)
    typed: dict[int, list[Record]] = field(default_factory=dict)
    outcomes_by_words: dict[tuple[str, str], Tree] = field(default_factory=dict)
    whose: tuple[str, int] = ("", 0)
    outcome_marks: dict[str, Tree] = field(default_factory=dict)
    concern_marks: dict[str, Tree] = field(default_factory=dict)
    marks: dict[int, str] = field(default_factory=dict)
    columns_told: dict[str, str] = field(default_factory=dict)
    half_names: dict[str, Words] = field(default_factory=dict)
    languages_waiting: list[tuple[Words, str, Words]] = field(default_factory=list)
    meeting_days: dict[str, Words] = field(default_factory=dict)
    core_groups_before: list[Words] = field(default_factory=list)
    category: Words | None = None
    doer: Words | None = None
    holder: Tree | None = None
    due: Words | None = None
    depth: int = DEEPEST
    record: str | None = None
    outcome: Tree | None = None
    action: Tree | None = None
    subject: Tree | None = None
    name_above: Words | None = None
    theme: Tree | None = None
    area: Tree | None = None
    ahead: Ahead = field(default_factory=Ahead)
    by_looks: bool = False
    taken: list[Understood] = field(default_factory=list)

    def words(self, paragraph: Paragraph) -> Words:
        """The words of a paragraph."""
        return Words(self.story.text, ((paragraph.start, paragraph.end),)).cut(0)

    def label(self, words: Words | None, became: str) -> None:
        """Notes that words were understood, so that they are used up."""
        if words:
            self.understood.append(Understood(words, became))

    def listed(self, key: str, part: Tree | None = None) -> list[Any]:
        """The list under a key, of the plan or of one of its parts."""
        found: list[Any] = (self.tree if part is None else part).setdefault(key, [])
        return found

    def part(self, key: str) -> Tree:
        """The part under a key of the plan, such as `conference`."""
        found: Tree = self.tree.setdefault(key, {})
        return found

    def new(self, key: str, words: Words, prefix: str) -> Tree:
        """A new part at the end of a list of the plan, with an id and its description."""
        parts = self.listed(key)
        part: Tree = {"id": Given(f"{prefix}{len(parts) + 1}", words), "description": words}
        parts.append(part)
        of_key = {"outcomes": self.outcome_marks, "concerns": self.concern_marks}.get(key)
        if of_key is not None and words.start in self.marks:
            mark = self.marks[words.start]
            # A shape that several begin with is a bullet, and names none of them.
            of_key[mark] = {} if mark in of_key and not mark[0].isalnum() else of_key.get(mark, part)
        if key == "outcomes" and self.next_mark:
            self.outcome_marks.setdefault(self.next_mark, part)
            self.next_mark = ""
        return part

    def new_outcome(self, words: Words | None) -> Tree:
        """A new outcome, from now on the current one; without words when none stand in the draft."""
        if words:
            self.outcome = self.new("outcomes", words, "o")
            self.outcomes_by_words.setdefault((self.whose[0], folded(words.value)), self.outcome)
        else:
            self.outcome = {}
            self.listed("outcomes").append(self.outcome)
        self.action = None
        return self.outcome

    def the_outcome(self) -> Tree:
        """The current outcome; a new one without words when there is none."""
        return self.outcome if self.outcome is not None else self.new_outcome(None)

    def numbered(self, said: str) -> Tree | None:
        """The outcome that a number in place of its words stands for, of those that have words."""
        named: list[Tree] = [one for one in self.tree.get("outcomes", ()) if "id" in one]
        number = int(said) if said.isdecimal() and len(said) < 4 else 0
        return named[number - 1] if 0 < number <= len(named) else None

    def move_action(self, outcome: Tree) -> None:
        """Gives the current action to the outcome that is named after it."""
        for one in self.tree.get("outcomes", ()):
            if self.action is not None and any(self.action is each for each in one.get("actions", ())):
                one["actions"] = [each for each in one["actions"] if each is not self.action]
                self.listed("actions", outcome).append(self.action)
                if not one["actions"]:
                    del one["actions"]
        self.tree["outcomes"] = [one for one in self.tree["outcomes"] if one]

    def new_action(self, words: Words | None) -> Tree:
        """A new action of the current outcome."""
        part: Tree = {"description": words} if words else {}
        if self.due is not None and words:
            part["by_when"] = Given(self.due.value, self.due, True)
        self.listed("actions", self.the_outcome()).append(part)
        self.action = part
        return part

    def give_to_doer(self, actions: list[Tree]) -> None:
        """Who does them is whom a line above has named, where they name nobody themselves."""
        for part in actions:
            if self.doer is not None:
                part.setdefault("by_whom", Given(self.doer.value, self.doer))

    def put(self, part: Tree, key: str, words: Words, became: str) -> bool:
        """Puts a value where none is yet; one that says the same again is understood; False when another is there."""
        if not words:
            return False
        if key not in part:
            part[key] = words
            return True
        if says_the_same(words, part[key]):
            self.label(words, became)
            return True
        return False
