"""Somebody whom the draft has named already: by the whole name, a part of it, an initial, a relation or a post."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.owners import post, relation

_MOST_OF_NAMES = 9
_WHERE = re.compile(r"\s[–—-]\s|[,(/]")
_AND = re.compile(r"\s+(?:and|&)\s+|\s*[,/\n]\s*")
_WHOSE = re.compile(r"^(?:(?:plan|outcomes?|goals?|actions?) )?(?:for|about|re|concerning) ")
_ALL_OF_THEM = {
    *(
        "both",
        "both children",
        "all children",
        "all the children",
        "all of the children",
        "all three children",
        "both boys",
    ),
    *("both girls", "the twins", "both twins", "all four children", "the children", "siblings", "both siblings", "all"),
}
BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]")


def find(draft: Draft, text: str, lists: tuple[str, ...] = ("people", "children")) -> Tree | None:
    """The person of that name, also by a first name or relation that only one of them has."""
    words = folded(BRACKETS.sub("", text))
    parts: list[Tree] = [part for key in lists for part in draft.tree.get(key, ())]
    for part in parts:
        names = [part.get("name"), *part.get("known_as", ())]
        called = [name.value for name in names if isinstance(name, Words | Given)]
        if any(_is_called(name, words) or _is_turned(name, text) for name in called):
            return part
    whole = [
        part for part in parts if isinstance(part.get("name"), Words | Given) and is_first_of(part["name"].value, text)
    ]
    if len(whole) == 1 and "children" in lists and any(whole[0] is one for one in draft.tree.get("children", ())):
        return whole[0]
    is_ = relation(text)
    fits = [
        part
        for part in parts
        if (is_ and any(has_relation(one.get("is"), is_) for one in part.get("relations", ())))
        or (post(text) and isinstance(part.get("role"), Words) and post(part["role"].value) == post(text))
        or (isinstance(part.get("name"), Words | Given) and words and folded(part["name"].value).split()[:1] == [words])
    ]
    found: Tree | None = fits[0] if len(fits) == 1 else None
    return found


def _is_called(name: str, words: str) -> bool:
    """Whether a name is those folded words, with what its brackets say or without: “Baby Grant (unborn)”."""
    return folded(name) == words or ("(" in name and folded(BRACKETS.sub("", name)) == words)


def _is_turned(name: str, text: str) -> bool:
    """Whether words are a name with the surname first: “RUSHBROOK, Keeley” of Keeley Ann Rushbrook."""
    surname, comma, first = text.partition(",")
    own = folded(name).split()
    return bool(comma) and len(own) > 1 and own[0] == folded(first) and own[-1] == folded(surname)


def names_children(draft: Draft, text: str) -> bool:
    """Whether words name nobody but children of the plan: “OSIAN”, “For Osian, Tom and Cerys”, “Both children”."""
    named = [name for one in _AND.split(text) if (name := _WHOSE.sub("", folded(one)))]
    if not named or not draft.tree.get("children") or sum(len(one.split()) for one in named) > _MOST_OF_NAMES:
        return False
    return all(one in _ALL_OF_THEM or find(draft, one, ("children",)) is not None for one in named)


def named_in_label(draft: Draft, label: Words) -> Tree | None:
    """The one child of several whom a label names: “Registration – Conor”, “Category (unborn)”."""
    children = [part for part in draft.tree.get("children", ()) if isinstance(part.get("name"), Words | Given)]
    if len(children) < 2 or not label:
        return None
    said = {*folded(label.value).replace("’", "'").removesuffix("'s").split()}
    named = [part for part in children if folded(part["name"].value).split()[:1][0] in said]
    return named[0] if len(named) == 1 else None


def is_first_of(short: str, long: str) -> bool:
    """Whether a name is the first name alone of a longer one, or short for it: “Ibrahim” or “Ibi” of “Ibrahim
    Farouk-Hale”."""
    first, rest = folded(short).split(), folded(long).split()
    return len(first) == 1 and len(rest) > 1 and len(first[0]) > 2 and rest[0].startswith(first[0])


def with_initial(draft: Draft, text: str, post_of: str = "") -> Tree | None:
    """The one person who signs so: “C. Farrow” for Chloe Farrow; with `post_of` only whoever has that post."""
    initial, *rest = folded(text).split() or [""]
    if len(initial) != 1 or not rest:
        return None
    named = ((part, folded(part["name"].value).split()) for part in draft.tree.get("people", ()) if "name" in part)
    fits = [part for part, name in named if name[-1:] == rest[-1:] and name[0].startswith(initial)]
    if len(fits) != 1 or (post_of and not _has_post(fits[0], post_of)):
        return None
    found: Tree = fits[0]
    return found


def _has_post(part: Tree, words: str) -> bool:
    role = part.get("role")
    if not isinstance(role, Words | Given):
        return False
    first = _WHERE.split(role.value)[0]  # “Social worker – Disabled Children's Team”
    return folded(role.value) == folded(words) or (
        post(words) is not None and post(words) in (post(role.value), post(first))
    )


def shares_surname(draft: Draft, name: str) -> bool:
    """Whether somebody in the draft has the same last name: “Poppy Ashworth”, where Carly Ashworth is in it."""
    last = folded(name).split()[-1:]
    names = [part.get("name") for key in ("people", "children") for part in draft.tree.get(key, ())]
    return any(isinstance(one, Words | Given) and folded(one.value).split()[-1:] == last for one in names)


def has_relation(words: object, is_: str) -> bool:
    """Whether words say that relation: “Mum” and “Mum (lives apart)” say “mother”."""
    return isinstance(words, Words | Given) and is_ in (relation(words.value), relation(BRACKETS.sub("", words.value)))
