"""A label and its value, and whether it is one in the middle of a line, beside the others that stand there."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from planlint.read.word.facts.fact import Fact
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import FIELDS
from planlint.read.word.vocabulary.lookup import folded

OF_WHO_AND_WHEN = {"by_whom", "by_when", "who_when"}
_DATE = "date"  # alone it is that of the plan
_NEVER_BEHIND = ("concern", "outcome", "need", "strength")
_APART = 2  # letters of the longest label that needs a mark before it


@dataclass(frozen=True, slots=True)
class Pair:
    """A label, what it asks for (a fact, or the key of a field or section), and the words after it."""

    label: Words
    asked: Fact | str
    value: Words


def opens(text: str, start: int, high: int) -> bool:
    """Whether a label in small letters may begin there: “… (who: Craig; when: Saturday)”."""
    if ")" in text[start:high]:
        return False
    return text[start] in "([" or text[:start].rstrip()[-1:] in ("(", "[", ";", "|")


def may_follow(found: Fact | str, label: str, *, apart: bool, of_act: bool) -> bool:
    """Whether a label may stand in the middle of a line: a heading or a lone “Who” there is part of a sentence.

    What is done may stand there behind who does it: “Who: Jo – What: …”.
    """
    if isinstance(found, Fact):
        return True
    if found == "action":
        return apart and of_act
    return found in FIELDS and found not in _NEVER_BEHIND and (apart or len(label) > _APART)


def days_of_acts(pairs: list[Pair]) -> list[Pair]:
    """“Date” beside who does an act is its day, not that of the plan: “Lead: Jo. Date: 4 June”."""
    told = {pair.asked for pair in pairs if not isinstance(pair.asked, Fact)}
    if "by_whom" not in told or "by_when" in told:
        return pairs
    return [dataclasses.replace(pair, asked="by_when") if folded(pair.label.value) == _DATE else pair for pair in pairs]
