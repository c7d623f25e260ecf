"""Whether what is done when the one who harms comes rests on the one whom he harms, with nobody else told or coming."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.contingency.situations import spoken_of
from planlint.english.family.cast import Cast
from planlint.english.family.comes_and_answers import CONDITION, HEADED
from planlint.english.family.mentions import telling
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.english.words.patterns import Patterns

# The police come to whoever rings; that they know beforehand is not said by it.
_POLICE = re.compile(r"\b(?:(?:the )?police(?: officers?| station)?|(?:an |the )?ambulance)\b", re.IGNORECASE)
_EMERGENCY = re.compile(r"\b(?:999|101|112)\b")
# “… to report any breach”: what sets it off is told with what is done.
_ANY = re.compile(r"\b(?:any|every|each|all) (?:\w+ )?(?:breach|contact|call|message|text|visit|incident|threat)\w*.*")
# Whoever acts, and no one whom something is done to.
_ACTOR = re.compile(
    r"(?<!\bat )(?<!\bto )(?<!\bon )(?<!\bfor )(?<!\bwith )(?<!\bof )(?<!\bfrom )(?<!\bthat )(?<!\bunless )"
    r"(?<!\bif )(?<!\bwhen )(?<!\bwhenever )(?<!\bshould )(?<!\bhave )(?<!\blet )(?<!\btake )"
    r"<(\d+)>(?=(?:['’](?:ll|d))? (?!and\b|when\b|if\b)\w)",
    re.IGNORECASE,
)
# “If I hear his car I put the chain on”
_SAME_AGAIN = re.compile(
    r"\W*(?:if|when|whenever|should) <\d> (?:hear|see|feel|know|think|find|sense|notice)", re.IGNORECASE
)
_GROWN_UP = re.compile(r"<(\d+)>")
_ANSWERS = re.compile(r"\W*(?:(?:then|at once|immediately|for|it is agreed that) )*<(?P<who>\d+)>(?!['’]s)")
# “Police to be called by Mum”
_RUNG_BY = re.compile(
    r"(?:the )?999 (?:(?:to|will|must|should|are|is|can) )+(?:be )?(?:\w+ly )?"
    r"(?:called|rung|phoned|contacted|told|informed)(?: \w+ly)? by (?P<who><\d+>)",
    re.IGNORECASE,
)
# A child who has to do something about it; that the children go to Nan’s is what others see to.
_CHILD_ANSWERS = re.compile(
    r"\W*(?:then )?(?:the |both )?<c>(?!['’]s)(?:,? (?:and|&) <c>)?(?: (?:to|will|must|should|can|is to|are to))?"
    r" (?:rings?|calls?|dials?|phones?|press(?:es)?|hides?|locks?|runs?|takes?|gets?|texts?"
    r"|(?:go|goes|stays?) (?:upstairs|(?:to|in) (?:his|her|their|<c>['’]s) (?:bed)?rooms?))\b"
)
CHILD = -1  # stands for a child where places in the cast stand for grown-ups
_NAME = re.compile(r"(?<![<\w])[A-Z][a-z]{2,}")
_SPEAKS = re.compile(
    r"\b(?:speak|talk|report|message|send|write|explain|shout)\w*\b"
    r"(?! (?:(?:calmly|quietly|nicely) )?(?:to|with|at) <\d+>)"
    r"(?![^<.;]{0,40}? (?:to|via|on|by|through) (?:999|101|112))",
    re.IGNORECASE,
)
# “… Mum is rung and comes for Alfie”: somebody rings her.
_RUNG = re.compile(r"\b(?:is|are|be|gets?) (?:rung|told|called|phoned|texted|informed|fetched|warned|driven|met)\b")
# A visit alone may be one that was agreed.
_VISITS = re.compile(r"\bvisits?\b(?! (?:un|with))")
# Whoever is late was expected: “late for contact”.
_LATE = re.compile(r"\b(?:late|early|delayed)\b(?: (?:back|home|(?:for|to|from|at|with) [^,.;]*))?", re.IGNORECASE)
# “If Mum texts the code word to Nan”: she asks for help, and whoever answers gives it.
_ASKS_FOR_HELP = re.compile(r"\b(?:the|a|their|our) (?:code[- ]?|safe )?(?:word|emoji|signal)\b", re.IGNORECASE)
# More digits than these are somebody’s telephone number.
_NUMBER = re.compile(r"\d[\d ]{5,}")


def told(text: str, cast: Cast) -> str:
    """The text with signs for people; the police come to whoever rings 999."""
    return _RUNG_BY.sub(r"\g<who> rings 999", telling(_POLICE.sub("999", text), cast, guess=True).text)


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
    at = min((at for at in (signs.find(","), _where_she_acts(signs)) if at > 0), default=len(signs))
    return signs[:at], signs[at:].lstrip(", ")


def _where_she_acts(signs: str) -> int:
    """Where a grown-up begins to act after another, or after what nobody does: “If there is a row <0> rings …”."""
    people, first, condition = [*_ACTOR.finditer(signs)], _GROWN_UP.search(signs), CONDITION.search(signs)
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
    begins = _GROWN_UP.search(answer.partition("(")[0]) or re.match(r"\W*(?:the |both )?<", answer)
    plain = answer.strip()
    return answer if alone is None or begins else f" {alone[1]} {plain[:1].lower()}{plain[1:]}"


def left_to(trigger: str, answer: str) -> tuple[int | None, int] | None:
    """Who comes and who is left to answer it alone, by their places in the cast; both texts with signs.

    He is None where only their quarrel is told. The answer must be one to danger: to hand over the telephone is none.
    """
    alone = _who_answers(answer)
    if alone is None or _ASKS_FOR_HELP.search(trigger):
        return None
    coming, answering = ({int(who) for who in _GROWN_UP.findall(text)} - {alone} for text in (trigger, answer))
    harmer = next((one for one in sorted(coming) if _is_danger(trigger, one)), None)
    several = len(coming | answering) > (2 if alone == CHILD else 1)
    if several or not _is_danger(trigger, harmer) or _somebody_else(answer):
        return None
    return (harmer, alone) if _guards().search(answer) else None


def _who_answers(answer: str) -> int | None:
    """The grown-up who acts, or a child."""
    if (first := _ANSWERS.match(answer)) is not None:
        return int(first["who"])
    return CHILD if _CHILD_ANSWERS.match(answer) else None


def _is_danger(trigger: str, harmer: int | None) -> bool:
    """Whether the trigger speaks of violence, or of somebody who harmed and comes near."""
    signs = _LATE.sub(" ", trigger if harmer is None else trigger.replace(f"<{harmer}>", "<h>"))
    if _of("violent").search(signs) or (harmer is None and re.search(r"\bbreach", signs, re.IGNORECASE)):
        return True
    if harmer is None:
        return False
    plain = _VISITS.sub(" ", re.sub(r"<\w+>", "her", signs.replace("<h>", "Dad")))
    return bool(_of("near").search(signs)) or "a person who did harm coming back" in spoken_of(plain)


def _somebody_else(answer: str) -> bool:
    """Whether anybody else is told, comes or does something; whoever only has the door she goes to does not count."""
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
    return Patterns(words("left_to_one")[kind])


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
