"""Which fields of a plan can tell a thing though its words stand nowhere: the kinds of clue, and the keys."""

from __future__ import annotations

import functools

from pydantic import BaseModel

from planlint.model.kinds import WIDEST
from planlint.model.paths import FieldFacts, fields, part_type

KINDS = ("school", "gp", "venue", "phone", "address", "email", "agency", "timetable", "delivery")
# Single values that may be taken out and leave no false sentence behind. A name may not: somebody must choose another.
CAN_GO = frozenset({"address", "phone", "email", "school", "gp", "agency", "venue", "where", "receiving_authority"})
CAN_GO |= {"reference", "safeguarding_unit", "starts_at", "ends_at", "deputy", "interpreter", "known_as", "copies_to"}
# What a document of a case cannot do without, or never prints.
_NO_CLUE = {"id", "not_for", "not_for_because", "withheld", "accepted", "document", "language"}


def clue_name(clue: str) -> str:
    """A clue as the model calls it: “GP” is gp, “core groups” core_groups."""
    return clue.strip().casefold().replace(" ", "_").replace("-", "_")


def is_clue(key: str, facts: FieldFacts, clues: frozenset[str]) -> bool:
    """Whether a field is one of the clues: named by its key or by the kind of clue that it is."""
    return key not in _NO_CLUE and (key in clues or facts.clue in clues)


@functools.cache
def known() -> frozenset[str]:
    """Everything that `clues` may name: the kinds, and every key of a plan or a record."""
    return frozenset(KINDS) | (_keys(WIDEST, frozenset()) - _NO_CLUE)


def _keys(model: type[BaseModel], above: frozenset[type[BaseModel]]) -> frozenset[str]:
    found = frozenset(fields(model))
    for key in fields(model):
        try:
            inner = part_type(model, (key,))
        except KeyError:
            continue
        if inner not in above:
            found |= _keys(inner, above | {model})
    return found
