"""Whether a few words of a page are somebody, or a day, and nothing else."""

from __future__ import annotations

from planlint.read.word.tables.told_by_text import is_full_name
from planlint.read.word.vocabulary.owners import is_owner, is_timescale, post, relation


def is_somebody(text: str) -> bool:
    """Whether words surely are somebody: a full name, a post, a relation; one word with a capital may be a label."""
    return is_full_name(text) or bool(relation(text) or post(text))


def says_who_or_when(text: str) -> bool:
    """Whether words may stand for an owner or for a time, as far as the words alone can say."""
    return is_owner(text) or is_timescale(text)
