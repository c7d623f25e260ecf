"""Does an action say that somebody goes to see the child? (SP7.1.3, ST4, IM3.1)"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Set

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

# “No home visits until the dog is gone”, “ask why Sam was not seen”.
_DENIED = re.compile(r"\b(?:no|not|never|why|without)\b[^.;]{0,25}$", re.IGNORECASE)


def tells_of_visit(text: str, children: Set[str], grown_ups: Set[str] = frozenset()) -> bool:
    """Whether words ask somebody to see or visit a child. `children` and `grown_ups` are names of the plan."""
    found = _visits(frozenset(children), frozenset(grown_ups)).finditer(text)
    return any(_DENIED.search(text, 0, match.start()) is None for match in found)


@functools.lru_cache(maxsize=64)
def _visits(children: frozenset[str], grown_ups: frozenset[str]) -> Patterns:
    # A child called Will or Hope is no word: names are written as names.
    child = (
        f"(?:{_any_of(words('visiting')['children'])}|(?-i:{_any_of(children)}))"
        if children
        else _any_of(words("visiting")["children"])
    )
    grown_up = _any_of(grown_ups) if grown_ups else "(?!)"
    forms = words("visiting")["visits"]
    return Patterns(form.replace("CHILD", child).replace("GROWN_UP", grown_up) for form in forms)


def _any_of(names: Collection[str]) -> str:
    return f"(?:{'|'.join(re.escape(each) for each in sorted(names))})"


def is_unborn(name: str) -> bool:
    """Whether the name of a child says that it is not yet born: “Baby Shaw”, “Bump”."""
    return name.partition(" ")[0].casefold() in words("visiting")["unborn"]


def is_visitor(role: str) -> bool:
    """Whether whoever has this post is the one to visit: “Allocated social worker”."""
    return any(re.search(rf"\b{post}\b", role, re.IGNORECASE) for post in words("visiting")["visitors"])
