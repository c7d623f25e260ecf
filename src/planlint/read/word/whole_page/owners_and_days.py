"""Who does the acts of a page and by when: beside them, below them, over them, or in the head of their column."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from dataclasses import dataclass, field

from planlint.read.word.parts.few_words import who_when
from planlint.read.word.people.named_already import find
from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.owners import is_owner, is_timescale, post, relation, who_will
from planlint.read.word.whole_page.told import OF_AN_ACT, Act, Record, Told, table_of

_BEHIND_NAME = re.compile(r"\s*[(,:–—].*$", re.DOTALL)
_WHAT = re.compile(
    r"what (?:will |does |can |is )?(?P<who>.+?)(?: (?:will|is going to|has promised to|can))? do(?:es|ing)?\W*",
    re.IGNORECASE,
)
_NEVER = -1


@dataclass(slots=True)
class OwnersAndDays:
    """What is known of owners and days so far.

    `heads` are the first words of each column, by table and column; `beside` the tables whose rows say who (or when)
    beside their acts. `band` is who or when a line or row of its own told, for the acts below it; `last_act` the table
    of the last act, 0 for a line.
    """

    draft: Draft
    heads: dict[tuple[int, int], Words]
    beside: set[tuple[int, str]]
    band: dict[str, Words] = field(default_factory=dict)
    last_act: int = _NEVER

    @classmethod
    def of(cls, draft: Draft, rows: list[Record]) -> OwnersAndDays:
        """What the records of a page show before any is read."""
        heads: dict[tuple[int, int], Words] = {}
        beside: set[tuple[int, str]] = set()
        for record in rows:
            for one in record:
                if one.piece.place is not None and not one.piece.place.is_band:
                    heads.setdefault((one.piece.place.table, one.piece.place.column), one.piece.words)
            if any(one.kind == "action" for one in record):
                beside |= {(table_of(one), one.kind) for one in record if one.kind in OF_AN_ACT}
        return cls(draft, heads, beside)

    def give(self, record: Record, acts: list[Act]) -> None:
        """Gives the acts of a record the owners and days that stand with them, else those that stand over them."""
        if not any(one.kind == "by_whom" for one in record):
            record = [self._as_owner(one) for one in record]
        record = _without_both(record, acts)
        for key in OF_AN_ACT:
            named = [one for one in record if one.kind == key]
            within = [one for one in named if any(one.cell == act.told.cell for act in acts)]
            for one in within:
                _of_the_nearest(key, one, acts)
            _of_all([one for one in named if one not in within], key, acts)
            if key in self.band:
                for act in acts:
                    act.part.setdefault(key, Given(self.band[key].value, self.band[key]))
        self._heads_own(record, acts)
        self.last_act = table_of(acts[-1].told)

    def wait(self, record: Record) -> None:
        """Who or when, in a line or a row without an act: of the act above where that has none, else of those below.

        A row that names several people, or days, is the head of columns.
        """
        named = [(one, *self._names(one)) for one in record]
        times = Counter(key for _, key, _ in named)
        for one, key, words in named:
            table = table_of(one)
            if key is None or (table and (table, key) in self.beside) or times[key] > 1:
                continue
            last = self.draft.action
            below = self.last_act == table and not self.band and not (one.piece.place and one.piece.place.is_band)
            if last is not None and key not in last and below:
                last[key] = words
            else:
                self.band[key] = words
                self.last_act = _NEVER

    def _heads_own(self, record: Record, acts: list[Act]) -> None:
        """Where each column is a person's, whoever stands over the act, or over its day, does it; a day likewise."""
        for act in acts:
            days = [one for one in record if one.kind == "by_when" and one.cell != act.told.cell]
            for one in (act.told, *days):
                place = one.piece.place
                head = self.heads.get((place.table, place.column)) if place is not None else None
                if head is None or head == one.piece.words:
                    continue
                if self._is_somebody(head.value):
                    act.part.setdefault("by_whom", Given(head.value, head))
                elif one is act.told and is_timescale(head.value, vague=True):
                    act.part.setdefault("by_when", Given(head.value, head))

    def _names(self, one: Told) -> tuple[str | None, Words]:
        """What a piece says of acts near it: who, by its words, by its kind or in a question, or when."""
        words = one.piece.words
        if one.kind in OF_AN_ACT:
            return one.kind, words
        if one.kind in ("person", "child", "nothing"):
            bare = words.cut(0, len(_BEHIND_NAME.sub("", words.value)))
            if self._is_somebody(bare.value) or (one.kind != "nothing" and is_owner(bare.value)):
                return "by_whom", bare
            span = who_will(words.value) or _asked_of(words.value)
            if span is not None and span[0] < span[1]:
                return "by_whom", words.cut(*span)
        return None, words

    def _as_owner(self, one: Told) -> Told:
        """Somebody named beside an act that nobody else owns does it."""
        if one.kind not in ("person", "nothing"):
            return one
        words = one.piece.words
        bare = words.cut(0, len(words.value.rstrip(" .:–—-")))
        if not (self._is_somebody(bare.value) or (one.kind == "person" and is_owner(bare.value))):
            return one
        return dataclasses.replace(one, kind="by_whom", piece=dataclasses.replace(one.piece, words=bare))

    def _is_somebody(self, text: str) -> bool:
        """Whether words name somebody who is known, or by a full name, a post or a relation."""
        return is_full_name(text) or bool(relation(text) or post(text)) or find(self.draft, text) is not None


def _without_both(record: Record, acts: list[Act]) -> Record:
    """The record without pieces that name who and when at once (“Jo Bell, by 5 June”), which go to its only act."""
    rest: Record = []
    for one in record:
        both = who_when(one.piece.words) if one.kind in OF_AN_ACT and len(acts) == 1 else None
        if both is not None and both.by_whom and both.by_when:
            acts[0].part.setdefault("by_whom", both.by_whom)
            acts[0].part.setdefault("by_when", both.by_when)
        else:
            rest.append(one)
    return rest


def _of_all(named: list[Told], key: str, acts: list[Act]) -> None:
    """As many owners or days as acts go to one each; else the first is that of all."""
    if len(named) == len(acts) > 1:
        for one, act in zip(named, acts, strict=True):
            act.part.setdefault(key, one.piece.words)
    elif named:
        words = named[0].piece.words
        for number, act in enumerate(acts):
            act.part.setdefault(key, Given(words.value, words) if number else words)


def _of_the_nearest(key: str, one: Told, acts: list[Act]) -> None:
    """In a cell an owner or a day is of the act before it; where acts come after their owners, of the next."""
    start = one.piece.words.start
    same = [act for act in acts if act.told.cell == one.cell]
    before = [act.part for act in same if act.told.piece.words.start < start]
    after = [act.part for act in same if act.told.piece.words.start > start]
    part: Tree = before[-1] if before and key not in before[-1] else (after or before)[0]
    part.setdefault(key, one.piece.words)


def _asked_of(text: str) -> tuple[int, int] | None:
    """Whom a question or a heading names: “What will Curtis do?”, “What Mum will do”."""
    match = _WHAT.match(text)
    return match.span("who") if match is not None and is_owner(match.group("who")) else None
