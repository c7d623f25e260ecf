"""How far an action or an outcome has come, as it is told beside it."""

from __future__ import annotations

from planlint.model.states import says_done_under, says_how_far
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.timescales.words.day_words import is_date


def put_progress(draft: Draft, part: Tree, words: Words, label: str) -> None:
    """A word for the state of an action is its status; anything else is told of it. “Date closed: 3 May 2027” is both.

    `label` is what stands beside or over the words: “Completed?” makes a state of “Yes”.
    """
    if part is not draft.outcome:
        if "status" not in part and says_done_under(label, words.value):
            day = is_date(words.value)
            part["status"] = Given("done", words, uses=not day)
            if not day:
                return
        elif says_how_far(words.value) and draft.put(part, "status", words, "outcomes.actions.status"):
            return
    draft.listed("progress", part).append({"description": words})
