"""Whether what several first names are asked to do is no child's task: “Sadia and Jo to book a home visit”."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.english.owners.owner import Owner
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed
from planlint.word_lists import Worded

_DOES = re.compile(
    r"\s*(?:[-–—:]\s*)?(?P<asked>(?:to|will|must|should|shall|are to|need to|agree to) )?"
    r"(?:\w+ly |both |each |between them )?(?P<verb>\w+)\b(?P<rest>.*)",
    re.DOTALL,
)
_NAME = re.compile(r"[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?")
_DONE_BY = re.compile(r"(?P<verbs>(?:\b\w+ ){1,4})by (?:(?:the |both )?[\w ]+ (?:and|&) )?$")
# Whom a grown-up looks after: no parent, and nobody whose name is not known.
_LOOKED_AFTER = re.compile(
    r" (?:the (?:twins|bab\w+|children|boys|girls|kids|weans|bairns|wee ones|younger|little)|baby|them|her|him"
    r"|(?!Mum|Mam|Dad|Nan)[A-Z][a-z]+(?![’']))\b"
)
# “The twins”, “baby”: children of whom the first names are none.
_OTHER_CHILDREN = Worded(
    r"\b(?:the |all the )<owners.young_ones>\b|\bbab(?:y|ies)\b(?! sister| brother)", re.IGNORECASE
)
_HAS_IT_DONE = Worded(
    r" (?:(?:the|an?|all|both|new|his|her|their|our) )*(?:[\w’'-]+ ){1,3}?<owners.done_to_a_thing>\b", re.IGNORECASE
)
_THING = Worded(
    r"(?:(?!\b(?:with|from|at|by|before|after|until|for|to)\b)[^.;])*?\b<owners.grown_ups_things>\b", re.IGNORECASE
)
_RUNG_BY_GROWN_UPS = Worded(r"(?:(?:the|his|her|their) )?<owners.rung_by_grown_ups>\b", re.IGNORECASE)


def named_beside_another(actors: Sequence[Owner]) -> tuple[Owner, ...]:
    """The actors, where a name that no list has stands beside somebody who is known: “Sandra or Tez”."""
    by_name = any(one.kind in INDIVIDUAL for one in actors)
    return tuple(
        replace(one, kind=OwnerKind.PERSON)
        if by_name and one.kind is OwnerKind.OTHER and _NAME.fullmatch(one.text)
        else one
        for one in actors
    )


def is_grown_ups_task(description: str, actors: Sequence[Owner]) -> bool:
    """Whether a sentence asks of those who act in it what no child is asked to do."""
    return any(_is_grown_ups(description, one) for one in actors)


def is_done_with_a_child(description: str, actors: Sequence[Owner]) -> bool:
    """Whether a grown-up does such a thing together with a child: “Mum and Leo will read”; no body does."""
    if any(one.kind is OwnerKind.ORGANISATION for one in actors):
        return False
    tasks = [_DOES.match(description, one.end) for one in actors]
    return any(
        task is not None and key(task["verb"]) in listed("done_with_a_child") and not task["rest"].startswith(" sure")
        for task in tasks
    )


def is_surely_grown_up(actor: Owner) -> bool:
    """Whether it is a relative, a post, or somebody with a title or a surname."""
    if actor.kind is OwnerKind.PERSON:
        return " " in actor.text
    return actor.kind in {OwnerKind.RELATION, OwnerKind.ROLE, OwnerKind.ORGANISATION}


def _is_grown_ups(description: str, actor: Owner) -> bool:
    does, by = _DOES.match(description, actor.end), _DONE_BY.search(description[: actor.start])
    if does is not None and (told := _as_told(does["verb"], does["rest"], does["asked"] is not None)) is not None:
        return told
    if does is None:
        # Whoever stands behind the sentence: “Bath and bed for the twins – Leanne and Craig”.
        opened = _DOES.match(description[: actor.start])
        if opened is not None and _as_told(opened["verb"], opened["rest"], asked=False):
            return True
    if by is not None and _THING.match(description[: actor.start]):
        return True  # “Room checks to be done by Lorraine and Tam”
    said = by["verbs"].split() if by is not None else []
    return any(key(verb) in listed("grown_ups_do") for verb in (*said, *map(" ".join, itertools.pairwise(said))))


def _as_told(verb: str, rest: str, asked: bool) -> bool | None:
    """What the verb and what stands behind it tell; None where they do not tell it."""
    verb = key(verb)
    if verb in listed("done_for_a_child") and _LOOKED_AFTER.match(rest):
        return True
    if verb in listed("contacts"):
        return _RUNG_BY_GROWN_UPS.match(rest.strip()) is not None
    if verb in listed("grown_ups_do"):
        return True
    if asked and verb not in listed("children_do", "contacts", "done_for_a_child", "done_with_a_child"):
        return True  # “to bolt the gate”: nobody has heard that children do it
    if verb in {"have", "get", "has", "gets"} and _HAS_IT_DONE.match(rest):
        return True
    if verb in listed("done_with_things") and _THING.match(rest):
        return True
    if verb not in listed("done_with_a_child") and _OTHER_CHILDREN.search(rest):
        return True
    return None
