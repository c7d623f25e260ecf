"""Themes and areas: headings that only name what a worry or an outcome is about give way where it is told below."""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import MOST_IN_A_THEME


def drop_theme(draft: Draft) -> None:
    """The words of a heading such as “Need 3: School” are no worry where the worry itself is told below it."""
    theme, draft.theme = draft.theme, None
    concerns, outcome = draft.tree.get("concerns", []), draft.outcome
    if theme is None or outcome is None or not concerns or concerns[-1] is not theme:
        return
    if [one.value for one in outcome.get("concerns", ())] == [theme["id"].value]:
        concerns.pop()
        outcome["concerns"] = []


def begins_area(draft: Draft, words: Words) -> None:
    """A heading of few words, “Need: Exploitation and missing”, may only name the area of an outcome told below it."""
    if len(words.value.split()) <= MOST_IN_A_THEME:
        draft.area = draft.outcome


def drop_area(draft: Draft) -> None:
    """The words of a heading such as “Area 1: Health” are no outcome where the outcome itself is told below it."""
    area, draft.area = draft.area, None
    if area is not None and area is draft.outcome and not {"actions", "evidence"} & {*area}:
        draft.label(area.pop("description"), "area")
