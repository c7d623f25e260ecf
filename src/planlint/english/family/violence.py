"""Whether a text says that one grown-up does violence to another, and not to a child."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

_SENTENCE = re.compile(r"[^.;!?\n]+")
_DENIED = re.compile(
    r"\b(?:no|never|without|nor|neither|any)\b(?! (?:longer|doubt|contact|choice|let|lets|allow))[^.;,]{0,45}$"
    r"|\b(?:has|have|had|did|was|were|is|are) not (?:been )?(?:\w+ )?$",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\bnever (?!let|allow)|\b(?:has|have|had|did) not\b", re.IGNORECASE)
# What a parent saw as a child is no violence between this child's parents.
_LONG_AGO = re.compile(
    r"\b(?:grew up|growing up|as a (?:child|boy|girl|teenager)|childhood|when (?:he|she) was (?:a |\d|little|young)"
    r"|(?:her|his) own (?:father|mother|dad|mum|parents))\b",
    re.IGNORECASE,
)


def denied(text: str, start: int) -> bool:
    """Whether what begins at `start` is said not to have happened: “no history of …”, “has never …”."""
    return _DENIED.search(text[:start]) is not None


def long_ago(text: str) -> bool:
    """Whether a text tells of what a parent met as a child."""
    return _LONG_AGO.search(text) is not None


def hurts(text: str, adults: tuple[str, ...], children: tuple[str, ...]) -> bool:
    """Whether in one sentence a grown-up hurts another; `adults` and `children` are the names of the plan's."""
    return any(_in_sentence(found.group(), adults, children) for found in _SENTENCE.finditer(text))


def _in_sentence(sentence: str, adults: tuple[str, ...], children: tuple[str, ...]) -> bool:
    if long_ago(sentence):
        return False
    for match in _matches(sentence, adults):
        if _NEVER.search(match.group()) or denied(sentence, match.start()):
            continue
        said = match.group().casefold()
        one, other = (match.group(name).split()[-1].casefold() for name in ("one", "other"))
        pronoun = other in {"her", "him"}
        # “her” is somebody named before; where a child is named too it may be the child.
        around = sentence.casefold() if pronoun else said
        if any(child.casefold() in around for child in children):
            continue
        if pronoun and not _somebody_else(sentence, one, adults):
            continue
        if one != other:
            return True
    return False


def _somebody_else(sentence: str, one: str, adults: tuple[str, ...]) -> bool:
    named = {match.group().split()[-1].casefold() for match in _grown_up(adults).finditer(sentence)}
    return bool(named - {one})


@functools.lru_cache(maxsize=64)
def _grown_up(adults: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_who(adults)})\b", re.IGNORECASE)


@functools.lru_cache(maxsize=64)
def _opening_grown_up(adults: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?=(?:{_who(adults)})\b)", re.IGNORECASE)


def _who(adults: tuple[str, ...]) -> str:
    return "|".join([*map(re.escape, sorted(adults, key=len, reverse=True)), *words("domestic_abuse")["grown_ups"]])


def _matches(sentence: str, adults: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """What the forms find; one is made for a plan’s names where its act and enough grown-ups stand in a sentence."""
    named = len(_opening_grown_up(adults).findall(sentence))
    for form, persons, act in _forms():
        if named >= persons and act.search(sentence):
            yield from _made(form, adults).finditer(sentence)


@functools.lru_cache(maxsize=64)
def _made(form: str, adults: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(form.replace("<who>", _who(adults)), re.IGNORECASE)


@functools.cache
def _forms() -> tuple[tuple[str, int, Patterns], ...]:
    """“Wayne broke Kirsty's wrist”, “assaults by Tom on Mel”, “Dan was burnt by Zoe”.

    With each form how many grown-ups it names, and the acts of which it holds one.
    """
    lists = words("domestic_abuse")
    acts, direct, between = ("|".join(lists[name]) for name in ("violence", "direct_violence", "violence_between"))
    some_act, any_act = Patterns(lists["violence"]), Patterns([*lists["violence"], "abuse"])
    some_direct = Patterns([*lists["direct_violence"], "thrown"])
    throwing = "throws?|threw|thrown|throwing|hurls?|hurled"
    # In “Sana's brother hit his girlfriend” it is not Sana who hits; “Tariq's violence” is his.
    owns = r"(?![’']s (?!violen|abus|control|temper|behaviour|threat|assault|anger))"
    one, other = rf"\b(?P<one><who>)\b{owns}", r"\b(?P<other><who>)\b"
    her = r"\b(?P<other>her|him)\b"
    towards = r"\b(?:of|by|on|against|to|towards)"
    aimed = "(?:out at |at |on |over |down )?"
    return (
        (rf"{one}[^.;]{{0,60}}?\b(?:{acts})\b[^.;]{{0,60}}?{other}", 2, some_act),
        (rf"{one}[^.;]{{0,40}}?\b(?:{acts})\b[^.;]{{0,12}}?{her}", 1, some_act),
        (rf"\b(?:{acts}|abuse)\b[^.;]{{0,20}}?{towards} {one}[^.;]{{0,20}}?{towards} {other}", 2, any_act),
        (rf"\b(?:{acts}|abuse)\b[^.;]{{0,25}}?{one} (?:on|to|towards|against) {other}", 2, any_act),
        (rf"{one}[^.;]{{0,40}}?\b(?:{direct}) {aimed}{other}", 2, some_direct),
        (rf"{one}[^.;]{{0,40}}?\b(?:{direct}) {aimed}{her}", 1, some_direct),
        (rf"{one}[^.;]{{0,40}}?\b(?:{throwing}) [^.;]{{0,25}}?\bat {other}", 2, Patterns([throwing])),
        (
            rf"{one} (?:was|is|been|gets|got|being) (?:\w+ )?(?:{direct}|thrown)\b[^.;]{{0,30}}?\bby {other}",
            2,
            some_direct,
        ),
        (
            rf"\b(?:{between})\b[^.;]{{0,20}}?\bbetween {one} and {other}",
            2,
            Patterns(lists["violence_between"]),
        ),
    )
