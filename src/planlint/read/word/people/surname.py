"""A surname that is told once for all the children, who are named by their first names."""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.lookup import folded


def settle_surname(draft: Draft) -> None:
    """Gives the surname that stands in a box of its own to each child who has none; it may only be said again."""
    surname = draft.half_names.get("surname")
    parts = [part for part in draft.tree.get("children", ()) if isinstance(part.get("name"), Words | Given)]
    if surname is None or not parts:
        return
    draft.label(surname, "children.name")
    for part in parts:
        name = part["name"]
        words = name if isinstance(name, Words) else name.words
        bare = len(folded(name.value).split()) == 1 or folded(name.value).startswith("unborn ")
        if bare and not folded(name.value).endswith(folded(surname.value)):
            part["name"] = Given(f"{name.value} {surname.value}", words, True)
