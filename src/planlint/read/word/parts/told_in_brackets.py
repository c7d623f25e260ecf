"""Brackets behind an act that are part of its sentence: what somebody else does for it, when an event in it is due."""

from __future__ import annotations

import re

from planlint.read.word.parts.in_sentence import begins_with_who_acts
from planlint.read.word.parts.slots import DUE
from planlint.read.word.vocabulary.owners import is_timescale

_SEVERAL = re.compile(r"[,;]|\s[–—-]\s")
_LEAST_OF_A_DEED = 5  # “Jo Bell to arrange by Friday” only says whose the act is
_ARRANGES = re.compile(
    r" to (?:lead|arrange|organi[sz]e|refer|chase|co-?ordinate|book|action|set up|follow up|do|complete|confirm)\b"
)
_EVENT = re.compile(
    r"\b(?:until|till|once|after|before|when|as soon as) (?:\w[\w'’.-]* ){2,12}?[\w'’-]+\s*$", re.IGNORECASE
)


def goes_on_in(rest: str, aside: str) -> bool:
    """Whether what stands in brackets goes on with the sentence before it, and is no owner and no day of the act."""
    return tells_deed(aside) or (
        DUE.match(aside) is not None and _EVENT.search(rest) is not None and is_timescale(aside)
    )


def tells_deed(aside: str) -> bool:
    """Whether words in brackets are a sentence: “Rosa Adu to buy SIMs this weekend”, and not “Rosa to drive, 5 May”."""
    few = len(aside.split()) < _LEAST_OF_A_DEED or _SEVERAL.search(aside) is not None
    return not few and not _ARRANGES.search(aside) and begins_with_who_acts(aside)
