"""Whether what is done when the one who harms comes rests on the one whom he harms, with nobody else told or coming."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from planlint.bundled import words
from planlint.english.contingency.situations import spoken_of
from planlint.english.family.comes_and_answers import without_asides
from planlint.english.family.patterns import with_lists
from planlint.english.family.trigger_and_answer import GROWN_UP
from planlint.english.family.violence import harms_told
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.english.words.patterns import Patterns
from planlint.word_lists import Worded

# “He loses his temper with his brother” is said of a boy.
_WITH_A_BROTHER = re.compile(r"\b(?:with|at|to) <r>")
_EMERGENCY = re.compile(r"\b(?:999|101|112)\b")
_ANSWERS = re.compile(r"\W*(?:(?:then|at once|immediately|for|it is agreed that) )*<(?P<who>\d+)>(?!['’]s)")
# A child who has to do something about it; that the children go to Nan’s is what others see to.
_CHILD_ANSWERS = Worded(
    r"\W*(?:then )?(?:the |both )?<c>(?!['’]s)(?:,? (?:and|&) <c>)?(?: (?:to|will|must|should|can|is to|are to))?"
    r" (?:<left_to_one.child_answers>"
    r"|(?:go|goes|stays?) (?:upstairs|(?:to|in) (?:his|her|their|<c>['’]s) (?:bed)?rooms?))\b",
)
CHILD = -1  # stands for a child where places in the cast stand for grown-ups
_NAME = re.compile(r"(?<![<\w])[A-Z][a-z]{2,}")
_SPEAKS = re.compile(
    r"\b(?:speak|talk|message|write|explain|shout|sends? (?:a|an|it|this|word))\w*\b"
    r"(?! (?:(?:calmly|quietly|nicely) )?(?:to|with|at) <\d+>)"
    r"(?![^<.;]{0,40}? (?:to|via|on|by|through) (?:999|101|112))",
    re.IGNORECASE,
)
# “… Mum is rung and comes for Alfie”: somebody rings her.
_RUNG = Worded(r"\b(?:is|are|be|gets?) <left_to_one.rung>\b")
# A visit alone may be one that was agreed.
_VISITS = re.compile(r"\bvisits?\b(?! (?:un|with))")
# Whoever is late was expected: “late for contact”.
_LATE = re.compile(r"\b(?:late|early|delayed)\b(?: (?:back|home|(?:for|to|from|at|with) [^,.;]*))?", re.IGNORECASE)
# “If Mum texts the code word to Nan”: she asks for help, and whoever answers gives it.
_ASKS_FOR_HELP = re.compile(r"\b(?:the|a|their|our) (?:code[- ]?|safe )?(?:word|emoji|signal)\b", re.IGNORECASE)
# Who hears of it at the next visit is not told when it happens.
_TOLD_LATER = Worded(
    r"\b<left_to_one.lets_know>\b[^.;,]*? (?:"
    r"(?:at|in|during|by|on) (?:the|her|his|their|our) (?:next|following) <left_to_one.next_seen>\b"
    r"|(?:when|once|as soon as) (?:<\d+>|s?he|they) (?:(?:is|are|feels?) (?:next )?able|next sees?"
    r"|(?:has|gets?) (?:a|the) chance)\b"
    r"|next (?:week|month|time)\b|at the (?:review|core group|conference)\b)",
    re.IGNORECASE,
)
# More digits than these are somebody’s telephone number.
_NUMBER = re.compile(r"\d[\d ]{5,}")


class Left(NamedTuple):
    """Who comes and who is left to answer it alone, by their places in the cast; `violent`: what sets it off is."""

    harmer: int | None
    alone: int
    violent: bool


def left_to(trigger: str, answer: str) -> Left | None:
    """Who comes and who is left to answer it alone, by their places in the cast; both texts with signs.

    He is None where only their quarrel is told. The answer must be one to danger: to hand over the telephone is none.
    """
    alone = _who_answers(answer)
    if alone is None or _ASKS_FOR_HELP.search(trigger):
        return None
    coming, answering = ({int(who) for who in GROWN_UP.findall(text)} - {alone} for text in (trigger, answer))
    harmer = next((one for one in sorted(coming) if _is_danger(trigger, one)), None)
    several = len(coming | answering) > (2 if alone == CHILD else 1)
    if several or not _is_danger(trigger, harmer) or _somebody_else(answer):
        return None
    hurts = harmer is not None and _is_violent(trigger, harmer)
    return Left(harmer, alone, hurts) if hurts or _guards().search(answer) else None


def _who_answers(answer: str) -> int | None:
    """The grown-up who acts, or a child."""
    if (first := _ANSWERS.match(answer)) is not None:
        return int(first["who"])
    return CHILD if _CHILD_ANSWERS.match(answer) else None


def _is_danger(trigger: str, harmer: int | None) -> bool:
    """Whether the trigger speaks of violence, or of somebody who harmed and comes near."""
    if _is_violent(trigger, harmer) or (harmer is None and re.search(r"\bbreach", trigger, re.IGNORECASE)):
        return True
    if harmer is None:
        return False
    signs = without_asides(_about(trigger, harmer)).replace("_", "")
    if _of("drunk").search(signs):
        return True
    plain = _VISITS.sub(" ", re.sub(r"<\w+>", "her", signs.replace("<h>", "Dad")))
    return bool(_of("near").search(signs)) or "a person who did harm coming back" in spoken_of(plain)


def _is_violent(trigger: str, harmer: int | None) -> bool:
    """Whether the trigger tells of violence: his, or, where he is not told, a quarrel between them."""
    if _WITH_A_BROTHER.search(trigger):
        return False
    told = any(one == harmer for one, _ in harms_told(trigger))
    return told or _of("violent").search(_about(trigger, harmer)) is not None


def _about(trigger: str, harmer: int | None) -> str:
    return _LATE.sub(" ", trigger if harmer is None else trigger.replace(f"<{harmer}>", "<h>"))


def _somebody_else(answer: str) -> bool:
    """Whether anybody else is told, comes or does something; whoever only has the door she goes to does not count."""
    answer = _TOLD_LATER.sub(" ", answer)
    alone = _taken_along().sub(" ", _hosts().sub(" ", answer))
    rest = _EMERGENCY.sub(" ", alone)
    if _SPEAKS.search(answer) or _RUNG.search(answer):
        return True
    return bool(
        re.search(r"<(?:r|o|p)>", rest) or _NAME.search(rest[1:]) or _NUMBER.search(rest) or _others().find(rest)
    )


@functools.cache
def _hosts() -> re.Pattern[str]:
    """Where she goes: “to <r>’s”, “next door to Mrs Bolitho”, unless somebody there is said to do something."""
    listed = words("left_to_one")
    return re.compile(rf"{listed['host']}(?!{listed['who_acts']})")


@functools.cache
def _taken_along() -> re.Pattern[str]:
    return re.compile(words("left_to_one")["taken_along"], re.IGNORECASE)


@functools.cache
def _guards() -> re.Pattern[str]:
    return re.compile(words("left_to_one")["guards"], re.IGNORECASE)


@functools.cache
def _of(kind: str) -> Patterns:
    return Patterns(with_lists("harms", written) for written in words("left_to_one")[kind])


@functools.cache
def _others() -> Lexicon:
    listed = [
        form
        for name in ("roles", "organisations", "groups")
        for entry in words(name)["words"]
        for form in phrases(entry)
        if form not in words("left_to_one")["nobody_new"]
    ]
    return Lexicon((form, "other") for form in (*listed, *words("left_to_one")["others"]))
