"""Who does it to whom: “Zofia gives Kuba two puffs” must not become Kuba who gives them to Zofia."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from planlint.translate.checks.fault import Fault
from planlint.translate.checks.names import first_stands
from planlint.translate.critical import between_people


def who_to_whom_faults(
    english: str, names: Sequence[str], text: str, spellings: Mapping[str, Sequence[str]]
) -> Iterator[Fault]:
    """A doubt where two people stand the other way round, in a text that says what somebody does to somebody.

    `names` are in the order of the English. Many right translations turn them, so that a linguist looks and signs.
    """
    if not between_people(english):
        return
    met = [(name, at) for name in _each_person(names) if (at := first_stands(name, text, spellings)) is not None]
    for (one, first), (other, second) in pairwise(met):
        if second < first:
            says = f"the English names {one} before {other}, and the translation {other} before {one}"
            yield Fault("second", "who", f"{says}: is it still the same one who does it?")
            return


def _each_person(names: Sequence[str]) -> list[str]:
    """One name of each person: “Zofia” and “Zofia Nowak” may be one."""
    kept: list[str] = []
    for name in names:
        if not any(set(name.split()) & set(other.split()) for other in kept):
            kept.append(name)
    return kept
