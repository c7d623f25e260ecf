"""Whoever acts, told where a time might stand as well: below “To be done by”, beside “By”."""

from __future__ import annotations

from planlint.read.word.vocabulary.owners import is_group, is_owner, is_timescale, post, relation
from planlint.timescales import soft_deadlines


def is_surely_owner(text: str) -> bool:
    """Whether words name somebody and tell no time: “Regularly” is written as a first name is."""
    known = " " in text.strip() or relation(text) or post(text) or is_group(text)
    return bool(known) and is_owner(text) and not is_timescale(text) and not soft_deadlines(text)
