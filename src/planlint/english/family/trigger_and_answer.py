"""A text in its halves, with signs for people: what sets it off (“If Dad comes”) and what is done (“Mum rings 999”)."""

from __future__ import annotations

import re

from planlint.english.family.cast import Cast
from planlint.english.family.comes_and_answers import CONDITION, HEADED, without_asides
from planlint.english.family.mentions import telling

# The police come to whoever rings; that they know beforehand is not said by it.
_POLICE = re.compile(
    r"\b(?:(?:the )?(?:police(?: scotland)?|psni|garda[ií]?)(?: officers?| station)?|(?:an |the )?ambulance)\b",
    re.IGNORECASE,
)
_COMMA_AND_WHO = re.compile(r",\s*(?=(?:then )?<\d+>(?!['’]s))")
# “… to report any breach”: what sets it off is told with what is done.
_ANY = re.compile(r"\b(?:any|every|each|all) (?:\w+ )?(?:breach|contact|call|message|text|visit|incident|threat)\w*.*")
# Whoever acts, and no one whom something is done to.
_ACTOR = re.compile(
    r"(?<!\bat )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bwith )(?<!\bof )(?<!\bfrom )(?<!\bthat )(?<!\bunless )"
    r"(?<!\bif )(?<!\bbecause )(?<!\bsince )(?<!\bas )(?<!\bwhen )(?<!\bwhenever )(?<!\bshould )"
    r"(?<!\bhave )(?<!\blet )(?<!\btake )"
    r"<(\d+)>(?=(?:['’](?:ll|d))? (?!(?:and|when|if|again|at|in|on|from|with|too)\b)\w)",
    re.IGNORECASE,
)
# “If I hear his car I put the chain on”
_SAME_AGAIN = re.compile(
    r"\W*(?:if|when|whenever|should) <\d> (?:hear|see|feel|know|think|find|sense|notice|is|are|gets?)", re.IGNORECASE
)
GROWN_UP = re.compile(r"<(\d+)>")
# “Police to be called by Mum”
_RUNG_BY = re.compile(
    r"(?:the )?999 (?:(?:to|will|must|should|are|is|can) )+(?:be )?(?:\w+ly )?"
    r"(?:called|rung|phoned|contacted|told|informed)(?: \w+ly)? by (?P<who><\d+>)",
    re.IGNORECASE,
)
# “… it is for Mum to go back to court”
_IT_IS_FOR = re.compile(
    r",? (?:then )?it(?:[’']s| is| will be| should be| falls) (?:(?:left|up|down) )?(?:for|to) "
    r"(?P<who>(?:(?:Mrs|Ms|Miss|Mr) )?[A-Z][\w-]+|mum|mam|dad|mother|father|her|him) to\b"
)
# Whoever it is that “somebody” is: nobody whom the plan could name.
_TOLD_TO_NOBODY = re.compile(r"(?P<tells>\b(?:let|tell|ring|text|call|phone|ask|inform)s? )(?:some|any)(?:body|one)\b")


def in_plain_order(text: str) -> str:
    """The text in which whoever has to act is its subject: “…, Mum is to go back to court”."""
    return _IT_IS_FOR.sub(r", \g<who> is to", text)


def told(text: str, cast: Cast) -> str:
    """The text with signs for people; the police come to whoever rings 999."""
    text = _TOLD_TO_NOBODY.sub(r"\g<tells>it", _POLICE.sub("999", text))
    return _RUNG_BY.sub(r"\g<who> rings 999", telling(text, cast, guess=True).text)


def split(text: str, cast: Cast) -> tuple[str, str]:
    """What sets it off and what is done, with signs for people: “If Dad comes Mum rings 999”, either way round."""
    signs = told(text, cast)
    condition, headed, any_of = CONDITION.search(signs), HEADED.match(signs), _ANY.search(signs)
    if headed and (condition is None or headed.end() <= condition.start()):
        return signs[: headed.end()], signs[headed.end() :]
    if condition is None:
        return (any_of.group(), signs) if any_of else ("", signs)
    if condition.start() > 0:
        return signs[condition.start() :], signs[: condition.start()]
    plain = without_asides(signs)
    if (named := _COMMA_AND_WHO.search(plain)) is not None:
        return signs[: named.start()], signs[named.start() :].lstrip(", ")
    at = min((at for at in (plain.find(","), _where_she_acts(plain)) if at > 0), default=len(signs))
    return signs[:at], signs[at:].lstrip(", ")


def _where_she_acts(signs: str) -> int:
    """Where a grown-up begins to act after another, or after what nobody does: “If there is a row <0> rings …”."""
    people, first, condition = [*_ACTOR.finditer(signs)], GROWN_UP.search(signs), CONDITION.search(signs)
    if first is None or not people:
        return -1
    led_up_to = first.start() - (condition.end() if condition else 0)
    if people[0].start() == first.start() and led_up_to > len(" there is"):
        return first.start()
    again = [one.start() for one in people if one.group(1) == first.group(1)]
    if again and _SAME_AGAIN.match(signs):
        return again[0]
    return next((one.start() for one in people if one.group(1) != first.group(1)), -1)


def with_owner(answer: str, owner: str) -> str:
    """The answer with the one grown-up before it who owns the row, where it begins with nobody: “Ring 999 | Mum”."""
    alone = re.fullmatch(r"\W*(<\d+>)\W*", owner)
    begins = GROWN_UP.search(answer.partition("(")[0]) or re.match(r"\W*(?:the |both )?<", answer)
    plain = answer.strip()
    return answer if alone is None or begins else f" {alone[1]} {plain[:1].lower()}{plain[1:]}"
