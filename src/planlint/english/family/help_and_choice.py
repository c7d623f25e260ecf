"""What is no burden on her: what somebody helps her to, what she chooses, what she is spared.

In what these read <a> is whoever is asked, and <b> the other; see `answering`.
"""

from __future__ import annotations

import re

from planlint.word_lists import Worded

_HELPED = Worded(
    r"\b(?:(?:help|support|assist|accompan|advis|explain)\w* (?:to )?(?:her|him|<[ab\d]>)"
    r"|(?:with|by|through) (?:(?! and )[^.;]){0,30}\b(?:help|support|advice|guidance)"
    r"|(?:help|support|advice|helped|supported|assisted|advised) (?:from|of|by|with)\b"
    r"|\bask\w* for (?:help|support|advice)"
    # She is not free who has to choose her moment.
    r"|(?!choos\w+ (?:[\w-]+ )?(?:times?|moments?|days?|words|when)\b)<family.her_to_choose>\w*)",
    re.IGNORECASE,
)
# What she does together with somebody whose work it is to help is no burden on her alone.
_WITH_A_WORKER = Worded(
    r"<\d>[^.;<]{0,30} with <o>,? (?:what|where|who|whom)\b"
    # “IDVA to help Mum change her number”, where nothing else is asked.
    r"|^(?:[^<.;]|<[or]>){1,40} (?:help|support|assist)s? <\d> (?!and\b|with <)[^.;]*\W*$"
    r"|<\d>(?: and| &|,? (?:together )?with) (?:<o>|(?:her|his|the|an?|<\d>(?:['’]s)?) (?:[\w-]+ )?"
    r"<family.whose_work_is_help>\b)",
    re.IGNORECASE,
)
# What she may do if she wants to is no task of hers.
_HER_CHOICE = re.compile(
    r"\b(?:if|when|whether|as|what|in case|should) <a> (?:wants?|wishes|chooses|asks|likes|would like)\b"
    # “Nobody will ask Mum to …”, “it is not for her to …”
    r"|\b(?:[Nn]obody|[Nn]o one|noone|none of us|not|never|\w+n[’']t)\b (?:\w+ ){0,3}?"
    r"(?:ask|expect|rel[iy]|requir|want)\w* (?:of |on |upon )?<a>"
    r"|\b(?:not|never|\w+n[’']t)\b (?:(?:up|down|for|on|left|be|is) )+(?:to )?<a>(?= to\b)"
    # “has the money that she needs to live apart from him”
    r"|<a> (?:ha[sd]|have|gets?|is given|finds?|receives?)\b[^.;]{1,60}? <a> needs? to\b"
    r"|\bso(?: that)? <[ab\d]> (?:never|no longer|does not|doesn[’']t|need not|will not|won[’']t)"
    r" (?:ha(?:s|ve)|needs?) to\b"
)


def is_helped(text: str) -> bool:
    """Whether somebody helps her to it, or it is for her to choose."""
    return _HELPED.search(text) is not None


def beside_a_worker(text: str) -> bool:
    """Whether she does it together with somebody whose work it is to help."""
    return _WITH_A_WORKER.search(text) is not None


def is_her_choice(text: str) -> bool:
    """Whether she does it if she wants to, or is spared something by it."""
    return _HER_CHOICE.search(text) is not None
