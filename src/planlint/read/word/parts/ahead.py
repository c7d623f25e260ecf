"""Who does an act, or by when, where a form asks for it before the act itself: “Who | Jo”, “Will do what | …”."""

from __future__ import annotations

from planlint.read.word.text.ahead import Ahead
from planlint.read.word.text.doubted import doubted
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree

_LEADS = ("by_whom", "by_when")
_BELOW = "for the action below it, as this form asks it first, though the one above has none"


def begun_ahead(draft: Draft, key: str, words: Words) -> Tree | None:
    """The act that a label begins though its own words are still to come; None where it is about the one above.

    It begins one where there is none yet, and again wherever a label comes back that stood before the words of an act.
    """
    ahead = _of_outcome(draft)
    part = draft.action
    if key not in _LEADS or (part is not None and (key not in ahead.keys | ahead.leading or "description" not in part)):
        return None
    if part is not None and key not in part:
        draft.guesses.append(doubted(words, _BELOW))
    ahead.waiting = draft.new_action(None)
    return ahead.waiting


def told_ahead(draft: Draft, words: Words) -> Tree:
    """A new act with its words, or the one of which labels above have told who or when, and nothing else."""
    ahead = _of_outcome(draft)
    part, ahead.waiting = ahead.waiting, None
    if part is None or part is not draft.action or "description" in part or not words:
        return draft.new_action(words)
    ahead.keys |= {key for key in _LEADS if key in part}
    told = {**part}
    part.clear()
    part |= {"description": words, **told}
    return part


def of_outcome_itself(draft: Draft, key: str) -> bool:
    """Whether what a label tells is about the outcome: no act has begun, nor do the forms ask it before the act."""
    return draft.action is None and draft.outcome is not None and key not in draft.ahead.leading


def _of_outcome(draft: Draft) -> Ahead:
    if draft.ahead.outcome is not draft.the_outcome():
        draft.ahead = Ahead(draft.the_outcome(), leading=draft.ahead.leading)
    return draft.ahead
