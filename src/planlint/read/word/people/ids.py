"""The id by which the rest of a plan names somebody."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded


def reference(part: Tree, words: Words, uses: bool = True) -> Given:
    """The id of somebody, standing where the name stands."""
    return Given(part["id"].value, words, uses)


def new_id(draft: Draft, name: str) -> str:
    """An id out of a name, that nobody has yet."""
    taken = {part["id"].value for key in ("children", "people") for part in draft.tree.get(key, ()) if "id" in part}
    plain = folded(re.sub(r"^(?:mr|mrs|ms|miss|dr|prof)\.?\s+", "", name, flags=re.IGNORECASE))
    new = "-".join(plain.split()[:4]) or "person"
    number = 2
    while new in taken:
        new = f"{'-'.join(plain.split()[:4])}-{number}"
        number += 1
    return new
