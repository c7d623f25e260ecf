"""Of which service a post and a body are: “school, health visitor” are two, “teacher, school” is one and where."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.owners.owner import Owner
from planlint.english.owners.same_person import what
from planlint.english.owners.words import OwnerKind, key, listed


def of_unlike_services(one: Owner, body: Owner) -> bool:
    """Whether a body without a name of its own is plainly not where somebody works: “PC Dunne, Women's Aid”."""
    if body.kind is not OwnerKind.ORGANISATION or key(body.text) not in listed("bare_bodies"):
        return False
    title = key(one.text.split()[0]) if one.kind is OwnerKind.PERSON else ""
    post = title if title in listed("titles_of_posts") else what(one) if one.kind is OwnerKind.ROLE else ""
    theirs, its = _service(post), _service(key(body.text))
    return bool(theirs and its) and theirs != its


@functools.cache
def _service(said: str) -> str:
    """The first service whose words are in what is said, or nothing."""
    return next((name for name, pattern in words("owners")["services"].items() if re.search(pattern, said)), "")
