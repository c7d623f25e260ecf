"""What the head word of a phrase tells: whether it is a role, a relation, a body or several people."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.owners.words import OwnerKind, listed, vocabulary


def by_head(keys: Sequence[str]) -> OwnerKind | None:
    """What a phrase stands for by its last words: “nursery staff” is a group, “staff nurse” a role."""
    head = keys[-1].removesuffix("(s)").removesuffix("(es)")
    if len(keys) > 1 and head in listed("quantifiers"):
        return None
    if head == "leads" and len(keys) > 1 and _acts_alone(keys[-2]):
        return by_head(keys[:-1])  # “Nan leads” says what she does
    for size in range(min(len(keys), 4), 0, -1):
        kind = vocabulary().get(" ".join((*keys[len(keys) - size : -1], head)))
        if kind is not None and (size > 1 or kind in {OwnerKind.RELATION, OwnerKind.ORGANISATION}):
            return kind
    if head in listed("group_heads") or keys[-1] != head or several(head):
        return OwnerKind.GROUP
    if head in listed("organisation_heads"):
        return OwnerKind.ORGANISATION
    if head in listed("role_heads") or vocabulary().get(head) is OwnerKind.ROLE:
        return OwnerKind.ROLE if len(keys) > 1 or head not in listed("vague_singular") else OwnerKind.GROUP
    return OwnerKind.GROUP if vocabulary().get(head) is OwnerKind.GROUP else None


def _acts_alone(word: str) -> bool:
    return word in listed("first_names") or vocabulary().get(word) in {OwnerKind.RELATION, OwnerKind.ROLE}


def several(head: str) -> bool:
    """Whether it is the plural of somebody who acts: “coaches”, “registrars”, “grandmas”."""
    return any(
        head.endswith(end) and (head.removesuffix(end) in listed("role_heads") or _is_kin(head.removesuffix(end)))
        for end in ("s", "es")
    )


def _is_kin(word: str) -> bool:
    return len(word) > 2 and vocabulary().get(word) is OwnerKind.RELATION  # no “Das”
