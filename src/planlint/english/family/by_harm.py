"""Who are she and he in a text without a plan that speaks of violence, fear or the law, and ties nobody to anybody.

“Sheila's task is making sure Phil takes his tablets so the violence stops”: where grown-ups are told of, the one man's
name is his, and the first that is none is hers.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from planlint.english.family.couple import is_a_child
from planlint.english.family.first_names import first_names, is_mans, told_as
from planlint.english.family.patterns import with_lists

_HE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
# Who is told with a surname or a post is there for their work.
_AT_WORK = (
    r"\b(?:{name},? (?:[A-Z][a-z]|\(|(?:the|a|an|her|his) [\w ]{0,20}"
    r"(?:worker|officer|nurse|visitor|adviser|advocate)\b)"
    r"|(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|Sgt|worker|visitor|nurse|teacher|officer|IDVA|midwife) {name}\b)"
)
# “Hayley is to leave him for good, he’s fractured her skull”: of him only a pronoun tells.
_HE_HURTS = re.compile(
    r"\b(?:he|who)(?:['’]s)? (?:(?:has|had|is|keeps?|was|\w+ly) )*[\w ]{2,20}? (?:at |on |into )?her\b"
)
_COUPLE = 2
_OF_A_CHILD = re.compile(
    r"\b(?:her|his) (?:(?:own )?(?:mum|mam|mammy|dad|da|daddy|stepdad|parents)"
    r"|auntie?|uncle|nan|nana|gran|granny|grandad"
    r"|(?:big |little |older |younger )?(?:brother|sister)|room|bedroom|teacher)\b"
)


def by_harm(text: str, her_told: bool, him_told: bool) -> dict[str, list[str]]:
    """The names of the two by gender; `her_told` and `him_told`: whether another word tells of them."""
    if (her_told and him_told) or not (is_of_harm(text) or is_of_dealings(text)):
        return {}
    told = list(first_names(text))
    names = [
        name for name in told if not (is_a_child(name, text) or _is_at_work(name, text) or _is_last(name, told, text))
    ]
    if not names:
        return {}
    hers = [] if her_told else [name for name in names if not is_mans(name)]
    his = [] if him_told else [name for name in names if is_mans(name)]
    if not (his or him_told) and len(names) == _COUPLE - her_told and _HE.search(text):
        hers, his = hers[:-1], names[-1:]  # “Chloe will have broken off with Ash”
    if hers and not (his or him_told or her_told) and _HE_HURTS.search(text):
        return {"she": hers[:1]}
    his = his if len(his) < _COUPLE else [name for name in his if _hurts(name).search(text)]
    if len(his) > 1 or not (his or him_told) or not (hers or her_told):
        return {}
    return {"she": hers[:1], "he": his}


def is_of_dealings(text: str) -> bool:
    """Whether a text speaks of what grown-ups have to do with each other, and of no child's day or health."""
    if any(each.search(text) for which in ("childhood", "small_dangers") for each in told_as(which)):
        return False
    return any(each.search(text) for each in told_as("dealings"))


def own_children(text: str, her_told: bool, him_told: bool) -> list[str]:
    """The first name of a child: where the parents are told as such, of whoever else is asked by a first name alone.

    “Zara to tell her dad when he is getting angry so that he can stop before he hits her mum”
    """
    if not (her_told and him_told and _OF_A_CHILD.search(text) and is_of_harm(text)):
        return []
    names = [name for name in first_names(text) if not _is_at_work(name, text)]
    return names if len(names) == 1 else []


def is_of_harm(text: str) -> bool:
    """Whether a text speaks of violence, fear or the law among grown-ups."""
    if any(each.search(text) for each in told_as("setting")):
        return True
    if any(each.search(text) for each in told_as("childhood")):
        return False
    return _harm().search(text) is not None or any(each.search(text) for each in told_as("harm_told"))


def _is_last(name: str, told: Iterable[str], text: str) -> bool:
    """Whether it is a surname: Orme in “Jess Orme”, Pugh in “PC Eleri Pugh”."""
    return any(f"{first} {name}" in text for first in told) or _titled(name).search(text) is not None


@functools.lru_cache(maxsize=64)
def _titled(surname: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|PCSO|Sgt)\.? [A-Z][\w'’-]+ {re.escape(surname)}\b")


def _is_at_work(name: str, text: str) -> bool:
    return re.search(_AT_WORK.replace("{name}", re.escape(name)), text) is not None


@functools.lru_cache(maxsize=64)
def _hurts(name: str) -> re.Pattern[str]:
    """“let Barry hurt Ethan”, “stop Shaun from hitting Jack”: of two men the one who hurts somebody."""
    return re.compile(rf"\b{re.escape(name)} (?:[a-z]+ )?{with_lists('harms', '{hit}')}\b")


def is_hurt_in_passing(name: str, text: str) -> bool:
    """“Julie to stop Martin smacking Ellie”: whom somebody hurts, and of whom nothing else is told."""
    once = len(re.findall(rf"\b{re.escape(name)}\b", text)) == 1
    return once and re.search(rf"{with_lists('harms', '{hit}')} {re.escape(name)}\b", text) is not None


@functools.cache
def _harm() -> re.Pattern[str]:
    """Somebody is hurt or may be: “hitting Tia”, “threatened her”."""
    whom = r"(?:her\b|the (?:children|kids|girls|boys|bairns|weans|baby|twins)\b|(?i:mum|mam|mother)\b|[A-Z])"
    return re.compile(rf"(?i:{with_lists('harms', '{hit}')}) (?:(?:at|on|into) )?{whom}")
