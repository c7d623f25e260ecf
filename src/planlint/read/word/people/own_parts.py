"""Headings that begin a child's own part of the plan: “Leon Fairclough – d.o.b. 1.9.12 – Neglect”."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.read.word.people.categories import is_category
from planlint.read.word.people.children import BORN, child
from planlint.read.word.people.named_already import find
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.no_owner import begins_act
from planlint.read.word.vocabulary.owners import is_name, post, relation

_BETWEEN = re.compile(r"\s+[–—|-]+\s+|\s*[,;\t]\s*|\s+(?=[(\[])|(?<=[)\]])\s+")
_MARKS = " ()[]:"
_CATEGORY = re.compile(r"\s*\W?(?:category(?: of (?:abuse|harm|plan))?|plan)\W+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _NamedChild:
    """The child that a heading names: the words up to the date of birth, and the category in each piece behind them."""

    name: Words
    categories: list[tuple[Words, Words]]


def _named_child(draft: Draft, words: Words) -> _NamedChild | None:
    pieces = words.split(_BETWEEN)
    if len(pieces) < 2 or not is_name(pieces[0].value) or begins_act(pieces[0].value):
        return None
    name, rest = pieces[0], pieces[1:]
    if any(relation(one.value.strip(_MARKS)) or post(one.value.strip(_MARKS)) for one in (name, rest[0])):
        return None  # “Sana Grant (mum), born 3 May 1985”
    dated = [one for one in rest if BORN.fullmatch(one.value)]
    if dated and dated[0] is not rest[0] and dated[0].value.strip(_MARKS)[:1].isdigit():
        return None  # “Bins – Jo Vale – 3 May 2027”: the day of something else
    categories = [(one, found) for one in rest if (found := category_behind(draft, one)) is not None]
    if not dated and not (categories and find(draft, name.value, ("children",)) is not None):
        return None
    end = words.value.index(dated[0].value) + len(dated[0].value) if dated else len(name.value)
    return _NamedChild(words.cut(0, end), categories)


def heads_child(draft: Draft, words: Words) -> bool:
    """Whether a heading names a child, with a date of birth or a category beside the name."""
    return _named_child(draft, words) is not None


def child_name_heading(draft: Draft, words: Words) -> bool:
    """Takes the child that a heading names so; False for other headings."""
    named = _named_child(draft, words)
    if named is None:
        return False
    part = child(draft, named.name)
    for piece, found in named.categories:
        draft.label(piece.cut(0, len(piece.value) - len(found.value)) or None, "children.category")
        part["category"] = found
    return True


def category_behind(draft: Draft, piece: Words) -> Words | None:
    """The category that some words name, bare or behind “Category of abuse:” or “Plan –”; None for other words."""
    label = _CATEGORY.match(piece.value)
    left = len(piece.value) - len(piece.value.lstrip(_MARKS))
    bare = piece.cut(label.end() if label else left, len(piece.value.rstrip(_MARKS)))
    return bare if bare and is_category(draft.terms, bare.value) else None
