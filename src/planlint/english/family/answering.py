"""Words by which somebody is made to answer for what a grown-up does: “Mum not to allow Dad into the home”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from planlint.bundled import words
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import Telling, telling
from planlint.english.family.patterns import with_lists

# Between whoever is asked and what is asked: what else they do, but no one else, and no “if Dad …”.
_ASKED = (
    r"(?:(?!\b(?:if|when|whenever|unless|because|while|how|whether|says?|said|until|after|before|once|can|could|with|that|which|who)\b)"
    r"(?:[^<.;:]|<c>|{own})|\b(?:show|demonstrate|prove|evidence)s? (?:to [\w ]{{1,30}} )?that {own} (?:can|is able to|will)"
    r"){{0,90}}?\b"
)
_NOT = r"(?:not|never|n[’']t|avoid|stop|without|refrain from|cease|neither|no longer|nae|nor)\b(?: [\w’']+){0,4}? "
_CLAUSE = r"[^.;,()]*"
_BOTH = r"(?:<p>|<\d+> ?(?:and|&|\+|/|,) ?<\d+>)"


@dataclass(frozen=True, slots=True)
class Asked:
    """Who can be meant: the place of the owner in the cast (or `r`, `c`), who harms and who is only harmed, if told."""

    owner: str | None = None
    harmers: Set[int] = frozenset()
    harmed: Set[int] = frozenset()


def made_to_answer(text: str, cast: Cast, asked: Asked) -> Iterator[tuple[int, int]]:
    """Where somebody has to see to what a grown-up does; the owner does what is written without a subject."""
    told = telling(text, cast)
    last = -1
    for start, end in sorted(
        {span for place in range(len(cast.grown_ups)) for span in _spans(told, place, cast, asked)}
    ):
        if start > last:
            yield start, end
            last = end


def _spans(told: Telling, place: int, cast: Cast, asked: Asked) -> Iterator[tuple[int, int]]:
    if asked.harmers and place not in asked.harmers:
        return
    gender = cast.grown_ups[place].gender
    alone = sum(one.gender == gender for one in cast.grown_ups) == 1
    pronoun = {"he": "him", "she": "her"}.get(gender, "") if alone else ""
    apart = bool(asked.harmers) or gender != "she"
    for bearer in _bearers(told.text, str(place), asked):
        grown_up = bearer.isdigit()
        keys = ("answers_for", "not_to", *(("keeps_away", "keeps_away_not") if grown_up and apart else ()))
        if bearer == "p":
            keys = ("both_stop",) if asked.harmers else ()
        for key in keys:
            him = "" if key == "answers_for" else pronoun
            for pattern in _patterns(key, str(place), him):
                yield from _found(told, pattern, bearer, asked)


def _found(told: Telling, pattern: str, bearer: str, asked: Asked) -> Iterator[tuple[int, int]]:
    sign = _BOTH if bearer == "p" else f"<{bearer}>"
    subject = rf"(?<!make )(?<!makes )(?<!making ){sign}(?:['’]s (?:job|responsibility|duty|role|task))?"
    named = _compiled(subject, f"<{bearer}>", pattern)
    for match in named.finditer(told.text):
        yield told.written(match.start()), told.written(match.end())
    if asked.owner == bearer or _set_behind(told.text, bearer):
        match = _compiled(r"^\W*", f"<{bearer}>", pattern).search(told.text)
        if match:
            yield told.written(match.start()), told.written(match.end())


def _bearers(text: str, place: str, asked: Asked) -> list[str]:
    named = re.findall(
        r"(?<!make )(?<!makes )(?<!making )<(\d+|r|c|p)>(?!['’]s (?!job|responsib|duty|role|task))", text
    )
    both = {"p"} if re.search(_BOTH, text) else set[str]()
    return sorted({*named, *both, *([asked.owner] if asked.owner else ())} - {place})


def _set_behind(text: str, bearer: str) -> bool:
    """Whether the note ends in who does it: “Not let him back in (Kirsty)”."""
    return re.search(rf"\(<{bearer}>[^()]*\)\s*$", text) is not None


@functools.lru_cache(maxsize=2048)
def _compiled(subject: str, own: str, pattern: str) -> re.Pattern[str]:
    return re.compile(rf"{subject}{_ASKED.format(own=own)}{pattern}{_CLAUSE}", re.IGNORECASE)


@functools.lru_cache(maxsize=64)
def _patterns(key: str, place: str, pronoun: str) -> tuple[str, ...]:
    him = rf"<(?:{place}|{pronoun})>" if pronoun else rf"<{place}>"
    his = rf"(?:{him}['’]?s?)" if pronoun != "him" else rf"(?:{him}['’]?s?|his\b)"
    negated = _NOT if key in {"not_to", "keeps_away_not"} else ""
    filled = (with_lists("answering", each) for each in words("answering")[key])
    return tuple(negated + "(?:" + each.replace("HIM", him).replace("HIS", his) + ")" for each in filled)
