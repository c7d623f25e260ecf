"""Words with capitals that name nobody: a time that cannot be counted (“ASAP”), and an act (“Weigh Amina”)."""

from __future__ import annotations

import functools

from planlint import bundled
from planlint.timescales.words.books import books
from planlint.timescales.words.tokens import Tokens

_NAMES = {"chase", "grant", "rob"}


def is_no_time(text: str) -> bool:
    """Whether the words stand for a time though they set none: “ASAP”, “Immediate”."""
    tokens = Tokens(text)
    found = books().soft.match(tokens, 0) if tokens.size else None
    return found is not None and found[0] == tokens.size


def begins_act(text: str) -> bool:
    """Whether words begin with what is to be done and go on with to whom: “Weigh Amina”, “Book the GP”."""
    first, _, rest = text.strip().partition(" ")
    return bool(rest) and first.lower() in _acts()


@functools.cache
def _acts() -> frozenset[str]:
    """The verbs of acts, but for those that begin the name of a person or post too: “Mark Rowe”, “Link worker”."""
    verbs = {form for entry in bundled.words("acts")["words"] for form in entry["forms"] if form.isalpha()}
    names = {name for group in bundled.words("names_that_are_words")["names"] for name in group["forms"]
             if group["group"] == "given names"}  # fmt: skip
    called = {
        form.lower().partition(" ")[0]
        for of_owners in ("roles", "groups", "organisations", "services")
        for entry in bundled.words(of_owners)["words"]
        for form in (entry["term"], *entry.get("forms", ()))
    }
    return frozenset(verbs) - names - called - _NAMES
