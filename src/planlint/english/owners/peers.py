"""Whether two who do it one “with” the other are professionals side by side: neither is whom the other works with."""

from __future__ import annotations

import re

from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind, key, listed, vocabulary

# “Duncan Reid (probation)”: where somebody works.
_WHERE = re.compile(r"\s*\((?P<where>[^()]{2,40})\)")


def peers(text: str, one: Owner, between: str, other: Owner) -> bool:
    """Whether both have a post, a title of one, or a body in brackets: “PC Rennie with Ms Blair (Social Work)”.

    Behind a comma somebody only comes along: “Kyle, with Bruce Lamb”.
    """
    return "," not in between and _has_a_post(text, one) and _has_a_post(text, other)


def _has_a_post(text: str, owner: Owner) -> bool:
    if owner.kind is OwnerKind.ROLE:
        return True
    if owner.kind is not OwnerKind.PERSON:
        return False
    return key(owner.text.split()[0]) in listed("titles_of_posts") or _works_somewhere(text, owner)


def _works_somewhere(text: str, owner: Owner) -> bool:
    """Whether brackets tell somebody's post or body: of “Kelly (Mum)” and “Leo (9)” they do not."""
    aside = _WHERE.match(text, owner.end)
    where = key(aside["where"]) if aside is not None else ""
    told = vocabulary().get(where) in {OwnerKind.ROLE, OwnerKind.ORGANISATION}
    return told or (where.split() or [""])[-1] in listed("role_heads", "organisation_heads")
