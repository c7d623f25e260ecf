"""Does an action say that somebody goes to see the child? (SP7.1.3, ST4, IM3.1)"""

from __future__ import annotations

import functools
import re
from collections.abc import Set

from planlint.bundled import words
from planlint.english.words.patterns import Patterns


def tells_of_visit(text: str, names: Set[str]) -> bool:
    """Whether words ask somebody to see or visit a child. `names` are the names of the children of the plan."""
    return _visits(frozenset(names)).search(text) is not None


@functools.lru_cache(maxsize=64)
def _visits(names: frozenset[str]) -> Patterns:
    children = "|".join(re.escape(each) for each in sorted({*names, *words("visiting")["children"]}))
    return Patterns(form.replace("CHILD", f"(?:{children})") for form in words("visiting")["visits"])


def is_visitor(role: str) -> bool:
    """Whether whoever has this post is the one to visit: “Allocated social worker”."""
    return any(re.search(rf"\b{post}\b", role, re.IGNORECASE) for post in words("visiting")["visitors"])
