"""Outcomes that a heading goes on with, shows evidence of, or only names the theme of."""

from __future__ import annotations

import re

from planlint.read.word.facts.labels import asked
from planlint.read.word.parts.fields import evidence
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.marks import told_before
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree
from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME
from planlint.read.word.vocabulary.lookup import folded

_NAMED = re.compile(r"([^:–—]{2,40}?)(?::|\s[–—-])\s+")
_AGAIN = re.compile(r"\s*\W?\bcont(?:inued|['’]?d)?\b\W*$", re.IGNORECASE)


def gone_on_with(draft: Draft, words: Words) -> Tree | None:
    """The outcome that a heading goes on with: “Amina is safe (continued)”, or the very words of one told above."""
    again = _AGAIN.search(words.value)
    return told_before(draft, words.value[: again.start()] if again else words.value)


def unlabelled(draft: Draft, words: Words) -> Words:
    """The words of an outcome without what names it one: “Outcome – Zara always has …”."""
    named = _NAMED.match(words.value)
    if named is None or asked(draft.terms, named.group(1)) != "outcome":
        return words
    draft.label(words.cut(0, named.end()), "outcome")
    return words.cut(named.end())


def shown_by(draft: Draft, label: Words, words: Words) -> bool:
    """Puts evidence into the outcome that its label counts (“Outcome one: …”); False where there is none such."""
    shown = draft.outcome_marks.get(folded(label.value))
    if shown is not None:
        evidence(draft, shown, [Line(words)])
    return shown is not None


def drop_theme(draft: Draft, begun: Tree) -> None:
    """A heading such as “D1. Safety at home” is no outcome where a label below it names one."""
    words = begun.get("description")
    bare = {*begun} <= {"id", "description"}
    if bare and isinstance(words, Words) and len(words.value.split()) <= MOST_IN_A_THEME:
        draft.label(words, "area")
        begun.clear()


def take_back(draft: Draft) -> None:
    """A heading over a log of visits or events is no outcome: what was begun for it is gone again."""
    begun = draft.outcome
    if begun is None or {*begun} - {"id", "description"} or not isinstance(begun.get("description"), Words):
        return
    draft.label(begun["description"], "")
    draft.tree["outcomes"] = [one for one in draft.tree["outcomes"] if one is not begun]
    draft.outcome = None
