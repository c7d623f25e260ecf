"""One value that tells the category of several children: “Neglect, both children”, “Skye: neglect”."""

from __future__ import annotations

import re

from planlint.read.word.people.categories import is_category
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded

_ALL = (
    r"(?:for |in respect of )?(?:both|all|each|every one)(?: (?:of|the|them|these|our|two|three|four|five|six|\d))*"
    r"(?: (?:children|child|kids|boys|girls|siblings|brothers|sisters|twins|young people))?"
)
_ALL_BEHIND = re.compile(rf"\s*(?:[(\[,;:–—-]\s*|(?<=\s)){_ALL}\W*$", re.IGNORECASE)
_ALL_BEFORE = re.compile(rf"{_ALL}\s*[:–—,-]\s*", re.IGNORECASE)
_PIECES = re.compile(r"\s*[;\n]\s*|,\s*(?![^()]*\))(?:and\s+)?|\.\s+|\s+and\s+(?=[A-Z][\w'’-]+\s*[:–—-]|.{4,40}\()")
_MARKS = r"\s*[:–—,()\[\]-]*\s*"


def without_all(draft: Draft, words: Words) -> Words:
    """The category that is said to be that of all of them, without those words."""
    if (behind := _ALL_BEHIND.search(words.value)) is not None:
        draft.label(words.cut(behind.start()), "children")
        return words.cut(0, behind.start())
    if (before := _ALL_BEFORE.match(words.value)) is not None:
        draft.label(words.cut(0, before.end()), "children")
        return words.cut(before.end())
    return words


def shared_out(draft: Draft, words: Words) -> bool:
    """Gives each child the category that stands beside its name; False where a value says anything else."""
    children = [part for part in draft.tree.get("children", ()) if "name" in part]
    if not any(_first(part) in folded(words.value).split() for part in children):
        return False
    told = [_of_piece(draft, children, piece) for piece in words.split(_PIECES)]
    if not all(told):
        return False
    for named, category in (one for one in told if one):
        for number, part in enumerate(named):
            part.setdefault("category", Given(category.value, category) if number else category)
        draft.label(words, "children.category")
    return True


def _of_piece(draft: Draft, children: list[Tree], piece: Words) -> tuple[list[Tree], Words] | None:
    named: list[Tree] = []
    rest, before = piece, None
    while rest != before:
        before = rest
        for part in children:
            name = (
                rf"(?:for |and |& )*(?i:{re.escape(part['name'].value.split()[0])})(?: (?:[A-Z][\w'’-]+|baby|child))*"
            )
            if (head := re.match(rf"{name}(?:'s|’s)?(?: category)?{_MARKS}(?=\S)", rest.value)) is not None:
                rest = rest.cut(head.end())
                named.append(part)
            elif (tail := re.search(rf"{_MARKS}(?<![A-Za-z]){name}{_MARKS}$", rest.value)) is not None:
                rest = rest.cut(0, tail.start())
                named.append(part)
    return (named, rest) if named and rest and is_category(draft.terms, rest.value) else None


def _first(part: Tree) -> str:
    return (folded(part["name"].value).split() or [""])[0]
