"""Who does the acts of a page and by when: those that look like it and, for what is left, whoever is named near it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.read.word.parts.few_words import OF_TIME, who_when
from planlint.read.word.parts.inline import inline
from planlint.read.word.people.named_already import find
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.marks import CIRCLES
from planlint.read.word.text.spans import Words, joined
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.owners import is_name, is_owner, is_timescale, post, who_will
from planlint.read.word.whole_page.pairing import pairs
from planlint.read.word.whole_page.told import OF_AN_ACT, Told
from planlint.read.word.whole_page.who_or_when import is_somebody

_BEHIND_NAME = re.compile(r"\s*[(,:–—].*$", re.DOTALL)
_WHAT = re.compile(
    r"what (?:will |does |can |is )?(?P<who>.+?)(?: (?:will|is going to|has promised to|can))? do(?:es|ing)?\W*",
    re.IGNORECASE,
)
_MAY_NAME = ("person", "child", "nothing")
_OF_OTHERS = {"concern", "outcome", "evidence", "strength", "area"}
_OF_A_COLUMN = _OF_OTHERS | {"action", "contingency", "progress", "who_when"}
_NEXT = (-2, -1, 1, 2)
_MARK = re.compile(rf"[^\w(“\"'‘\[]+\s*|[{CIRCLES}]\s*")
_LONGEST_TAIL = 2
_MOST_OF_A_DAY = 6  # “landlord to be written to and chased weekly” is more
_FIRST_OF_A_DAY = 3  # “any night it happens; Joel told by noon”
_NEAR = 4  # lines of a cell of owners


@dataclass(slots=True)
class OwnersAndDays:
    """Of each act of a page, by its piece, the words that say who and when."""

    of_act: dict[int, dict[str, Words]]

    @classmethod
    def of(cls, draft: Draft, page: list[Told]) -> OwnersAndDays:
        """What the places of all pieces of a page show."""
        acts = [number for number, one in enumerate(page) if one.kind == "action"]
        answered = {_scope(one) for one in page if one.kind == "contingency"} - {_scope(page[act]) for act in acts}
        found: dict[int, dict[str, Words]] = {act: {} for act in acts}
        beside: dict[int, list[int]] = {act: [act] for act in acts}
        for key in OF_AN_ACT:
            says = (
                number
                for number, one in enumerate(page)
                if one.kind == key and _scope(one) not in answered and _may_say(draft, key, one)
            )
            given = pairs(page, acts, says)
            for act, one in given.items():
                found[act][key] = _with_its_cell(page, act, one, {*given.values()})
                beside[act].append(one)
        heads = _heads(page)
        for act in acts:
            for key, words in _over(draft, heads, [page[one] for one in beside[act]]):
                found[act].setdefault(key, words)
        named = _named(draft, page, answered)
        for act, one in pairs(page, [act for act in acts if "by_whom" not in found[act]], named).items():
            found[act]["by_whom"] = named[one]
        return cls({id(page[act].piece): said for act, said in found.items()})

    def are_beside(self, act: Told) -> bool:
        """Whether who does an act stands in a cell beside it, and when too: its own words then say only what is done,
        unless they end with a day, or with both."""
        told = self.of_act.get(id(act.piece), {})
        line = act.piece.line.words
        if act.cell is None or any(key not in told or _overlap(told[key], line) for key in OF_AN_ACT):
            return False
        who, when = (told[key].value for key in OF_AN_ACT)
        if not is_owner(who) or is_timescale(who) or not is_timescale(when, vague=True):
            return False
        said = inline(act.piece.words)
        few = said.by_when is not None and len(said.by_when.value.split()) <= _MOST_OF_A_DAY
        return not few and not (said.by_whom and said.by_when)

    def give(self, act: Told, part: Tree, used: set[int]) -> None:
        """Puts who and when into an act; `used`: where words begin that another act has already."""
        told = self.of_act.get(id(act.piece), {})
        for key, words in told.items():
            both = who_when(words) if len(told) == 1 else None
            if both and both.by_whom and both.by_when and is_timescale(both.by_when.value, vague=True):
                part.setdefault("by_whom", both.by_whom)
                part.setdefault("by_when", both.by_when)
            else:
                bare = _bare_owner(words) if key == "by_whom" else words
                part.setdefault(key, Given(bare.value, bare) if bare.start in used else bare)
            used.add(words.start)


def _may_say(draft: Draft, key: str, one: Told) -> bool:
    """Whether words may be when, or who: a worry or a sentence of another cell is no time, though it hold one, and a
    time is nobody."""
    text, place = one.piece.words.value, one.piece.place
    if place is not None and draft.terms.columns.whole(place.top) in _OF_OTHERS:
        return False
    if key == "by_whom":
        return text != text.lower() or " " not in text or not is_timescale(text)  # “incl weekends”; not “Mum, daily”
    first = " ".join(text.split()[:_FIRST_OF_A_DAY])
    few = len(text.split()) <= _MOST_OF_A_DAY
    return few or OF_TIME.search(first) is not None or is_timescale(text, vague=True)


def _overlap(one: Words, other: Words) -> bool:
    return one.start < other.end and other.start < one.end


def _with_its_cell(page: list[Told], act: int, one: int, given: set[int]) -> Words:
    """Who or when, with the others whom lines of its cell name, where they are of no other act: a post below a name is
    only what that person does."""
    says = page[one]
    if says.cell is None or says.cell == page[act].cell:
        return says.piece.words
    of_cell = [number for number in range(one - _NEAR, one + _NEAR + 1) if 0 <= number < len(page)]
    of_cell = [number for number in of_cell if page[number].cell == says.cell and page[number].kind == says.kind]
    words = [page[number].piece.words for number in of_cell]
    if {*of_cell} & (given - {one}) or not all(is_name(one.value) and post(one.value) is None for one in words):
        return says.piece.words
    return joined(words)


def _bare_owner(words: Words) -> Words:
    """Somebody without a mark before the name, or the form’s word behind it: “① Nan”, “Jo Bell undertakes”."""
    mark = _MARK.match(words.value)
    words = (words.cut(mark.end()) if mark else words) or words
    ends = [match.start() for match in re.finditer(r"\s", words.value)][-_LONGEST_TAIL:]
    if is_owner(words.value):
        return words
    return next((words.cut(0, end) for end in reversed(ends) if is_owner(words.value[:end])), words)


def _scope(one: Told) -> object:
    """What one answer to “and if not?” stands in: a row, or a line."""
    return one.row or id(one.piece.line)


def _named(draft: Draft, page: list[Told], answered: set[object]) -> dict[int, Words]:
    """Whoever is named beside the acts, or in a line next to one, though it looks like nothing or a list of people."""
    near = {number + step for number, one in enumerate(page) if one.kind == "action" for step in _NEXT}
    found: dict[int, Words] = {}
    for number, one in enumerate(page):
        if one.kind in _MAY_NAME and _scope(one) not in answered and (one.cell is not None or number in near):
            words = _who(draft, one)
            if words is not None:
                found[number] = words
    return found


def _who(draft: Draft, one: Told) -> Words | None:
    """Whom a piece names: by its words, or in a question such as “What will Mum do?”."""
    words = one.piece.words
    for length in (len(words.value.rstrip(" .:–—-")), len(_BEHIND_NAME.sub("", words.value))):
        bare = words.cut(0, length)
        if bare and (_is_known(draft, bare.value) or (one.kind != "nothing" and is_owner(bare.value))):
            return bare
    span = who_will(words.value) or _asked_of(words.value)
    return words.cut(*span) if span is not None and span[0] < span[1] else None


def _is_known(draft: Draft, text: str) -> bool:
    """Whether words name somebody who is known, or by a full name, a post or a relation."""
    return is_somebody(text) or find(draft, text) is not None


def _asked_of(text: str) -> tuple[int, int] | None:
    """Whom a question or a heading names: “What will Curtis do?”, “What Mum will do”."""
    match = _WHAT.match(text)
    return match.span("who") if match is not None and is_owner(match.group("who")) else None


def _heads(page: list[Told]) -> dict[tuple[int, int], Words]:
    """The first words of each column, by table and column."""
    heads: dict[tuple[int, int], Words] = {}
    for one in page:
        if one.piece.place is not None and not one.piece.place.is_band:
            heads.setdefault((one.piece.place.table, one.piece.place.column), one.piece.words)
    return heads


def _over(draft: Draft, heads: dict[tuple[int, int], Words], beside: list[Told]) -> Iterator[tuple[str, Words]]:
    """Where each column is a person's, whoever stands over the act, or over its day, does it; a day likewise."""
    act, *_ = beside
    for one in beside:
        place = one.piece.place
        head = heads.get((place.table, place.column)) if place is not None else None
        if head is None or head == one.piece.words or (one is not act and one.cell == act.cell):
            continue
        if draft.terms.columns.whole(head.value) in _OF_A_COLUMN:
            continue  # “Actions”, “Area of concern”: what the column holds, and nobody's name or day
        if _is_known(draft, head.value):
            yield "by_whom", head
        elif one is act and is_timescale(head.value, vague=True):
            yield "by_when", head
