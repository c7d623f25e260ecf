"""Whether a verb behind somebody says what is done to them, and not what they do: “Leo needs taking to the dentist”."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.owners.text import Word
from planlint.english.owners.words import listed

BE = {"be", "get", "have", "been", "being"}
IN_NEED = {"need", "needs", "require", "requires", "want", "wants"}
_PASSIVE = {"be", "get", "been", "being", "is", "are", "gets"}


def passive_follows(modal: str, following: Sequence[Word]) -> bool:
    """Whether something is done to whoever stands before the verb: “Leo needs taking to the dentist”."""
    keys = [one.text.casefold() for one in following]
    if modal in {"agrees", "agreed"}:
        return False  # “Dad agrees to be tested”: that is his to do
    if modal == "would" and keys[:1] == ["be"]:
        return True  # “An intermediary would be useful”
    if modal in IN_NEED and keys and keys[0] != "to":
        return True  # “Leo needs taking to the dentist”, “Mum needs a break”
    if _called_on(modal, keys):
        return False
    while keys and keys[0] in BE | {"to", "not", "need", "needs", "going", "has"}:
        modal, keys = keys[0], keys[1:]
    if modal in _PASSIVE and len(keys) > 1 and following[-len(keys)].text.isupper():
        # "to be DBS checked"
        keys = keys[1:]
    if keys and keys[0] in listed("expected_to") and keys[1:2] == ["to"]:
        return False
    participle = bool(keys) and (keys[0].endswith(("ed", "en")) or keys[0] in listed("irregular_participles"))
    named = bool(keys) and following[-len(keys)].capital  # “to get Jayden to nursery”
    return participle and not named and modal in _PASSIVE


def _called_on(modal: str, keys: Sequence[str]) -> bool:
    """Whether who stands before was asked and so acts: “is expected to ring”, “has been asked to keep it shut”."""
    if keys[:1] == ["been"] and modal in {"has", "have"}:
        modal, keys = "is", keys[1:]
    if modal not in {"is", "are"} or not keys or keys[0] not in listed("called_on"):
        return False
    be = keys[2:3] == ["be"] and (keys[3].endswith(("ed", "en")) if len(keys) > 3 else True)
    return keys[1:2] == ["to"] and not be
