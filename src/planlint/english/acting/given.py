"""What somebody only gets: “Leo to have extra help with reading” says whom it is for, and not who gives it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.owners.words import OwnerKind, key, listed, vocabulary

_GETS = {"get", "have"}
_OWN = {"his", "her", "their", "my", "our", "him", "them", "himself", "herself", "themselves"}
_FROM = {"from", "by", "with"}
_NEEDS = {"need", "needs", "require", "requires"}


def only_given(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the verb that `after` opens with gives something to whoever stands `before` it, by nobody's hand.

    A grown-up who is to get help may well see to it; a child who is to have “a mentor” waits for somebody to find one.
    """
    words = [key(word) for word in after]
    while words[:1] and words[0] in {"to", "also", "then", "will", "now"}:
        words = words[1:]
    if not words or (before and before[-1].endswith(("'s", "’s"))):  # “Adult carer's needs assessment”
        return False
    verb, behind = words[0], words[1:]
    if verb in listed("receiving"):
        return "and" not in behind
    if verb in _NEEDS:
        return _thing(behind) != "" and not behind[0].endswith("ing") and not _names_a_giver(after[1:])
    if verb not in _GETS or _names_a_giver(after[1:]):
        return False
    return _thing(behind) in listed("given_to_grown_ups" if _is_grown_up(before) else "given_to_a_child")


def _thing(words: Sequence[str]) -> str:
    """The noun of what is had: the last word before a preposition; none where it is their own, or had done."""
    phrase: list[str] = []
    for word in words:
        if word in listed("clause_words", "ends_a_thing") or not word[:1].isalnum():
            break
        phrase.append(word)
    return phrase[-1] if phrase and _OWN.isdisjoint(phrase) else ""


def _names_a_giver(words: Sequence[str]) -> bool:
    """Whether somebody stands behind “from” or “with”: “with Mrs Pugh”, unlike “with her reading”."""
    people = vocabulary()
    plain = [word for word in words if key(word) not in {"the", "a", "an"}]
    return any(
        key(word) in _FROM and key(following) not in _OWN and (following[:1].isupper() or key(following) in people)
        for word, following in itertools.pairwise(plain)
    )


def _is_grown_up(before: Sequence[str]) -> bool:
    last = next((key(word) for word in reversed(before) if word[:1].isalpha()), "")
    return last not in listed("children") and vocabulary().get(last) in {
        OwnerKind.RELATION,
        OwnerKind.ROLE,
        OwnerKind.GROUP,
        OwnerKind.ORGANISATION,
    }
