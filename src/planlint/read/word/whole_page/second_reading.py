"""A draft in no layout that is known, read again by what its lines look like, where that fits its words better."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any

from planlint.read.word.parts.in_sentence import settle_actions
from planlint.read.word.people.children import children
from planlint.read.word.text.draft import DEEPEST, Draft, Understood
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree, used
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.doubt import is_doubtful
from planlint.read.word.whole_page.looks import KINDS, Look, looked
from planlint.read.word.whole_page.pieces import Piece
from planlint.read.word.whole_page.plan_of_page import read_page
from planlint.read.word.whole_page.taken_for import taken_for

_KEYS = {
    "action": "outcomes.actions",
    "by_whom": "by_whom",
    "by_when": "by_when",
    "evidence": "outcomes.evidence",
    "outcome": "outcomes",
    "concern": "concerns",
    "contingency": "contingency",
    "strength": "strengths",
}
_OF_PARTS = {*_KEYS, *_KEYS.values(), "actions", "who_when", "progress", "if_this", "then"}
_PARTS = ("outcomes", "concerns", "strengths", "contingency")
_OF_A_PLAN = {*KINDS} - {"nothing", "person", "child"}
_OF_AN_ANSWER = ("if_this", "then", "by_whom", "by_when")
_BETTER, _BETTER_IN_ALL = 0.7, 12.0  # logarithms: of a short text little can be said
_FEWEST_ACTS = 2
_LEAST = 0.01


def read_again(draft: Draft) -> None:
    """Puts what the page looks like in place of what the known layouts made of it, if that is doubtful and fits worse.

    How probable each piece is as what a reading made of it is the measure of both (`_fits`).
    """
    if not is_doubtful(draft):
        return
    pieces, looks = looked(pieces_of(draft))
    first, labels, guesses = _copy(draft.tree), [*draft.understood], draft.guesses
    _forget(draft)
    page = taken_for(pieces, looks)
    if not draft.tree.get("children"):
        for one in page:
            if one.kind == "child":
                children(draft, one.piece.words)
    read_page(draft, page)
    settle_actions(draft)
    fits, fitted = _fits(draft.tree, pieces, looks), _fits(first, pieces, looks)
    better = _mean(fits) - _mean(fitted)
    if not _says_more(draft.tree, first) or better < _BETTER or better * len(fits) < _BETTER_IN_ALL:
        draft.tree, draft.understood, draft.guesses = first, labels, guesses
        return
    draft.by_looks = True
    _keep_lists(draft.tree, first)
    _keep_progress(draft.tree, first)
    draft.taken = [Understood(one.piece.words, _KEYS[one.kind]) for one in page if one.kind in _KEYS]
    taken = _taken(draft.tree)
    draft.understood = [_as_label(one) for one in draft.understood if taken.isdisjoint(_places(one.words))]


def _as_label(one: Understood) -> Understood:
    """What the first reading took for the head of a column or section is now only a label, a day in it still told."""
    return Understood(one.words, "a label") if one.became.rpartition(": ")[2].split(".")[0] in _OF_PARTS else one


def _says_more(tree: Tree, first: Tree) -> bool:
    """Whether there are acts in it, and what they are for, or where there are none in the first reading at all."""
    named = any("description" in one for one in tree.get("outcomes", ()))
    return _acts(tree) >= _FEWEST_ACTS and (named or not _acts(first))


def _acts(tree: Tree) -> int:
    return sum(len(one.get("actions", ())) for one in tree.get("outcomes", ()))


def _keep_lists(tree: Tree, first: Tree) -> None:
    """What only the first reading found: answers, worries or strengths, in words that are still free."""
    taken = _taken(tree)
    for key in _PARTS[1:]:
        if not tree.get(key) and all(taken.isdisjoint(_places(words)) for words in used(first.get(key, []))):
            tree |= {key: first[key]} if key in first else {}


def _keep_progress(tree: Tree, first: Tree) -> None:
    """How far the first reading found an act to have come, where the second tells of the same words nothing."""
    taken = _taken(tree)
    come = {
        act["description"].start: act
        for outcome in first.get("outcomes", ())
        for act in outcome.get("actions", ())
        if isinstance(act.get("description"), Words)
    }
    for outcome in tree.get("outcomes", ()):
        for act in outcome.get("actions", ()):
            words = act.get("description")
            same = come.get(words.start, {}) if isinstance(words, Words) else {}
            for key in {"progress", "status"} & {*same} - {*act}:
                if all(taken.isdisjoint(_places(each)) for each in used([same[key]])):
                    act[key] = same[key]


def _taken(tree: Tree) -> set[int]:
    return {at for words in used({key: tree.get(key, []) for key in _PARTS}) for at in _places(words)}


def _places(words: Words) -> set[int]:
    return {at for start, end in words.spans for at in range(start, end)}


def _copy(tree: Any) -> Any:
    """The tree with lists and parts of its own; words and values are never changed."""
    if isinstance(tree, dict):
        return {key: _copy(value) for key, value in tree.items()}
    return [_copy(value) for value in tree] if isinstance(tree, list) else tree


def _forget(draft: Draft) -> None:
    """What the first reading made of these parts, had open, or remembered by mark and words."""
    for key in _PARTS:
        draft.tree.pop(key, None)
    draft.outcome = draft.action = draft.theme = draft.area = draft.doer = draft.due = None
    draft.outcomes_by_words, draft.outcome_marks, draft.concern_marks, draft.marks = {}, {}, {}, {}
    draft.depth, draft.guesses = DEEPEST, []
    draft.no_owner_column, draft.asked_who = [], []


def _mean(sums: list[float]) -> float:
    return sum(sums) / max(len(sums), 1)


def _fits(tree: Tree, pieces: list[Piece], looks: list[Look]) -> list[float]:
    """How probable each piece is as what a reading made of it: logarithms, but for what is nothing in both."""
    kinds: dict[int, str] = {}
    for kind, words in _kinds_of(tree):
        kinds |= dict.fromkeys(_places(words), kind)
    sums = []
    for piece, look in zip(pieces, looks, strict=True):
        made = Counter(kinds.get(at, "nothing") for at in _places(piece.words)).most_common(1)[0][0]
        if made == "nothing" and KINDS[look.index(max(look))] not in _OF_A_PLAN:
            continue
        share = sum(look[KINDS.index(kind)] for kind in ({*KINDS} - _OF_A_PLAN if made == "nothing" else {made}))
        sums.append(math.log(max(share, _LEAST)))
    return sums


def _kinds_of(tree: Tree) -> Any:
    """The words of a plan, each with its kind."""
    for outcome in tree.get("outcomes", ()):
        yield from (("outcome", words) for words in _said(outcome, "description"))
        yield from (("evidence", words) for one in outcome.get("evidence", ()) for words in _said(one, "description"))
        for act in outcome.get("actions", ()):
            yield from (("action", words) for words in _said(act, "description"))
            yield from ((key, words) for key in ("by_whom", "by_when") for words in _said(act, key))
    for key, kind in (("concerns", "concern"), ("strengths", "strength")):
        yield from ((kind, words) for one in tree.get(key, ()) for words in _said(one, "description"))
    for one in tree.get("contingency", ()):
        yield from (("contingency", words) for key in _OF_AN_ANSWER for words in _said(one, key))


def _said(part: Tree, key: str) -> tuple[Words, ...]:
    value = part.get(key)
    return (value,) if isinstance(value, Words) else ()
