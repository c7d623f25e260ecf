"""Whether what is done when the one who harms comes rests on the one whom he harms, with nobody else told or coming."""

from __future__ import annotations

import functools
import re

from planlint.bundled import words
from planlint.english.contingency.situations import spoken_of
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling
from planlint.english.words.lexicon import Lexicon, phrases

# The police come to whoever rings; that they know beforehand is not said by it.
_POLICE = re.compile(r"\b(?:the )?police(?: officers?| station)?\b", re.IGNORECASE)
_HEADED = re.compile(r"[^:–—]{5,80}?(?::|\s[-–—>=]+)\s")
_EMERGENCY = re.compile(r"\b(?:999|101|112)\b")
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|where|should|in case|in the event|the moment|as soon as)\b", re.IGNORECASE
)
_GROWN_UP = re.compile(r"<(\d+)>")
_ANSWERS = re.compile(r"\W*(?:then )?<(?P<who>\d+)>(?!['’]s)")
_NAME = re.compile(r"(?<![<\w])[A-Z][a-z]{2,}")
_SPEAKS = re.compile(r"\b(?:speak|talk|report|message|send|write|explain|shout)\w*\b", re.IGNORECASE)
# More digits than these are somebody’s telephone number.
_NUMBER = re.compile(r"\d[\d ]{5,}")


def told(text: str, cast: Cast) -> str:
    """The text with signs for people; the police come to whoever rings 999."""
    return telling(_POLICE.sub("999", text), cast, guess=True).text


def split(text: str, cast: Cast) -> tuple[str, str]:
    """What sets it off and what is done, with signs for people: “If Dad comes Mum rings 999”, either way round."""
    signs = told(text, cast)
    condition = _CONDITION.search(signs)
    if condition is None:
        headed = _HEADED.match(signs)
        return (signs[: headed.end()], signs[headed.end() :]) if headed else ("", signs)
    if condition.start() > 0:
        return signs[condition.start() :], signs[: condition.start()]
    people = [*_GROWN_UP.finditer(signs)]
    second = next((one for one in people if one.group(1) != people[0].group(1)), None)
    comma = signs.find(",", people[0].end()) if people else -1
    at = comma if comma > 0 else second.start() if second else len(signs)
    return signs[:at], signs[at:].lstrip(", ")


def left_to(trigger: str, answer: str) -> tuple[int, int] | None:
    """Who comes and who is left to answer it alone, by their places in the cast; both texts with signs."""
    first = _ANSWERS.match(answer)
    if first is None:
        return None
    alone = int(first.group("who"))
    coming, answering = ({int(who) for who in _GROWN_UP.findall(text)} - {alone} for text in (trigger, answer))
    harmer = next(iter(coming), None)
    if harmer is None or len(coming | answering) > 1 or not _comes(trigger, harmer) or _somebody_else(answer):
        return None
    return harmer, alone


def _comes(trigger: str, harmer: int) -> bool:
    """Whether the trigger speaks of somebody who harmed and comes back; read with a plain word for him."""
    plain = re.sub(rf"<{harmer}>", "Dad", trigger)
    return "a person who did harm coming back" in spoken_of(re.sub(r"<\w+>", "her", plain))


def _somebody_else(answer: str) -> bool:
    """Whether anybody else is told, comes or does something; whoever only has the door she goes to does not count."""
    rest = _EMERGENCY.sub(" ", _hosts().sub(" ", answer))
    if _SPEAKS.search(answer):
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
def _others() -> Lexicon:
    listed = [
        form
        for name in ("roles", "organisations", "groups")
        for entry in words(name)["words"]
        for form in phrases(entry)
    ]
    return Lexicon((form, "other") for form in (*listed, *words("left_to_one")["others"]))
