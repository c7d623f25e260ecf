"""A draft in no layout that is known, read again by what its lines look like, where that fits its words better."""

from __future__ import annotations

import dataclasses
from typing import Any

from planlint.read.word.parts.in_sentence import settle_actions
from planlint.read.word.text.draft import DEEPEST, Draft, Understood
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree, used
from planlint.read.word.whole_page.cut_pieces import pieces_of
from planlint.read.word.whole_page.doubt import headed_acts, headed_record, is_doubtful
from planlint.read.word.whole_page.fit_of_page import fit_of, places_of
from planlint.read.word.whole_page.looks import looked
from planlint.read.word.whole_page.people_of_page import read_people
from planlint.read.word.whole_page.plan_of_page import read_page
from planlint.read.word.whole_page.soundness import soundness
from planlint.read.word.whole_page.taken_for import taken_for
from planlint.read.word.whole_page.told import Told, table_of

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
_SURELY_SOUNDER = 19.0
_FEWEST_ACTS = 2


def read_again(draft: Draft) -> Draft:
    """The draft; where what the known layouts made of it is doubtful and less sound, as its page looks.

    How sound each reading is as a plan, and how well its pieces fit, is the measure of both (`soundness`).
    """
    if not is_doubtful(draft) or headed_record(draft):
        return draft
    pieces, looks = looked(pieces_of(draft))
    page = taken_for(pieces, looks)
    headed = headed_acts(draft)
    again = _as_it_looks(draft, _beside(draft, page) if headed else page, _PARTS[1:] if headed else _PARTS)
    fits, fitted = fit_of(again.tree, pieces, looks), fit_of(draft.tree, pieces, looks)
    sounder = soundness(again.tree, fits) - soundness(draft.tree, fitted)
    if not _says_more(again.tree, draft.tree) or sounder < _SURELY_SOUNDER:
        return draft
    _keep_lists(again.tree, draft.tree)
    _keep_progress(again.tree, draft.tree)
    taken = _taken(again.tree)
    again.understood = [_as_label(one) for one in again.understood if taken.isdisjoint(places_of(one.words))]
    return again


def _as_it_looks(draft: Draft, page: list[Told], parts: tuple[str, ...]) -> Draft:
    """The draft with these `parts` read anew; facts and people of the first reading stay, and it is not touched."""
    again = dataclasses.replace(
        draft,
        tree=_copy({key: part for key, part in draft.tree.items() if key not in parts}),
        understood=[*draft.understood],
        half_names={**draft.half_names},
        taken=[Understood(one.piece.words, _KEYS[one.kind]) for one in page if one.kind in _KEYS],
        by_looks=True,
        guesses=[], no_owner_column=[], asked_who=[], lone=[], reasons=[], whys=[],
        marks={}, lettered={}, outcomes_by_words={}, outcome_marks={}, concern_marks={}, whose=("", 0),
        outcome=None, action=None, theme=None, area=None, doer=None, due=None, depth=DEEPEST,
    )  # fmt: skip
    read_people(again, page)
    read_page(again, page)
    settle_actions(again)
    return again


def _beside(draft: Draft, page: list[Told]) -> list[Told]:
    """What stands in no table whose heads have told the first reading what its rows are, and is used by no act."""
    taken = {at for words in used(draft.tree["outcomes"]) for at in places_of(words)}
    free = [taken.isdisjoint(places_of(one.piece.words)) for one in page]
    tables = {table_of(one) for one, is_free in zip(page, free, strict=True) if not is_free} - {0}
    return [one for one, is_free in zip(page, free, strict=True) if is_free and table_of(one) not in tables]


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
    _keep_answers(tree, first)
    taken = _taken(tree)
    for key in _PARTS[1:]:
        if not tree.get(key) and all(taken.isdisjoint(places_of(words)) for words in used(first.get(key, []))):
            tree |= {key: first[key]} if key in first else {}


def _keep_answers(tree: Tree, first: Tree) -> None:
    """The answers of the first reading, where heads or labels told it of each who answers or how soon, and what sets it
    off: that is surer than any looks."""
    answers, again = first.get("contingency", []), tree.get("contingency", [])
    if not answers or len(answers) < len(again):
        return
    if not all({"if_this", "then"} <= {*one} and {"by_whom", "by_when"} & {*one} for one in answers):
        return
    taken = _taken({**tree, "contingency": []})
    if all(taken.isdisjoint(places_of(words)) for words in used(answers)):
        tree["contingency"] = answers


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
                if all(taken.isdisjoint(places_of(each)) for each in used([same[key]])):
                    act[key] = same[key]


def _taken(tree: Tree) -> set[int]:
    return {at for words in used({key: tree.get(key, []) for key in _PARTS}) for at in places_of(words)}


def _copy(tree: Any) -> Any:
    """The tree with lists and parts of its own; words and values are never changed."""
    if isinstance(tree, dict):
        return {key: _copy(value) for key, value in tree.items()}
    return [_copy(value) for value in tree] if isinstance(tree, list) else tree
