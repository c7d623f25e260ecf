"""People whom a draft names twice at once, as the children call them and in full: “Auntie Jo (Joanna Bell)”."""

from __future__ import annotations

from planlint.read.word.people.named_already import BRACKETS
from planlint.read.word.people.several import is_body
from planlint.read.word.vocabulary.owners import is_name, post, relation

_LEAST_ALIKE = 2  # letters by which a short name is told to be one: “Jacko” of “Jack Smith”


def is_of_two_names(text: str) -> bool:
    """Whether behind what somebody is called their full name stands in brackets, so that all of it is the name.

    “Dorte Friis (Key Worker)” and “Sana Khan (Leaf Centre)” tell what else somebody is, and name them once.
    """
    bracket = BRACKETS.search(text) if "(" in text else None
    if bracket is None or text[bracket.end() :].strip(" ."):
        return False
    called, full = text[: bracket.start()].strip(), bracket.group(1).strip()
    if not _is_full_name(full):
        return False
    short = (
        len(called.split()) == 1 and is_name(called) and full[:_LEAST_ALIKE].lower() == called[:_LEAST_ALIKE].lower()
    )
    return short or is_called_by_relation(called) or (relation(called) is not None and called[:1].isupper())


def is_called_by_relation(text: str) -> bool:
    """Whether somebody is called by what they are to the children and a first name: “Uncle Obi”, “Nanny Lainey”."""
    first, *names = text.split()
    return bool(names) and relation(first) is not None and is_name(text) and relation(text) is None


def _is_full_name(text: str) -> bool:
    return len(text.split()) > 1 and is_name(text) and not (post(text) or relation(text) or is_body(text))
