"""A contingency for his coming that rests on the parent whom he harms, and on nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from planlint.checks.agreement.everybody import everybody
from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import DomesticAbuse, cast_of, domestic_abuse, told_in
from planlint.english.contingency.triggers import CONDITION
from planlint.english.family.cast import Cast, is_title
from planlint.english.family.comes_and_answers import by_place
from planlint.english.family.guessed_cast import guessed
from planlint.english.family.left_to_one import CHILD, Left, left_to
from planlint.english.family.trigger_and_answer import in_plain_order, split, told, with_owner
from planlint.english.family.violence import harms
from planlint.english.words.small import small_words
from planlint.model.outcomes import Contingency
from planlint.model.paths import Path
from planlint.model.plan import CaseDocument
from planlint.timescales.words.calendar_words import MONTHS, WEEKDAY_OF

_THEN = "->"
_FIRST_WORD = re.compile(r"\w+")
_DAY_OF_A_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?(?:{'|'.join(MONTHS)})(?:\s\d{{4}})?\b"
    rf"|\b(?:{'|'.join(WEEKDAY_OF)})s?\b|\b\d{{1,2}}/\d{{1,2}}/\d{{2,4}}\b",
    re.IGNORECASE,
)
# Beside “her husband” a “Mrs Akhtar” is whose husband he is, and no teacher.
_TIED = {
    "she": re.compile(
        r"\b(?:leaves?|goes?|stays?) (?:[a-z]+ )?with (?:the|her|both)"
        r" (?:children|kids|girls|boys|baby|twins|bairns|weans)\b"
        r"|\bher (?:\w+ )?(?:ex-?)?(?:husband|partner|boyfriend|ex|fianc[eé])\b",
        re.IGNORECASE,
    ),
    "he": re.compile(r"\bhis (?:\w+ )?(?:ex-?)?(?:wife|partner|girlfriend|ex|fianc[eé]e?)\b", re.IGNORECASE),
}
_VIOLENCE_AT_HOME = re.compile(r"\bdomestic (?:abuse|violence|incidents?)\b|\bDV\b", re.IGNORECASE)


class LeftToParent(Options):
    """The answer to his coming is left to the one whom he harms (“If Dad comes, Mum rings 999”)."""

    kind: Literal["left-to-parent"] = "left-to-parent"


def left_to_parent(node: Contingency, path: Path, options: LeftToParent, context: Context) -> Iterator[Hit]:
    """Report the answer; in a whole plan only where domestic abuse is recorded, and no line after it goes on."""
    text = (node.then or "").strip()
    if not text or not context.in_english or _goes_on(int(path[-1]), context):
        return
    written, text = text, in_plain_order(text)
    abuse, cast = told_in(context) if context.fragment else context.once(_with_relatives)
    cast = (
        _guessed(f"If {node.if_this}, {text}" if (node.if_this or "").strip() else text, cast)
        if context.fragment
        else cast
    )
    found = left_to(*_halves(node, text, cast, context))
    unsaid = not (context.fragment or abuse) and context.plan.concerns
    if found is None or (unsaid and not found.violent):
        return
    if not (_is_hers(found, cast) if context.fragment else _is_told(found, abuse.pairs)):
        return
    start = (node.then or "").index(written)
    yield Hit(("then",), written, start, start + len(written))


def _with_relatives(plan: CaseDocument) -> tuple[DomesticAbuse, Cast]:
    """The abuse that the plan tells of, and its cast with any relative or lodger who hurts one of the parents."""
    abuse, cast = domestic_abuse(plan), cast_of(plan)
    wide = everybody(plan)
    told = (concern.description or "" for concern in plan.concerns) if len(wide.grown_ups) > len(cast.grown_ups) else ()
    pairs = {(wide.grown_ups[one], wide.grown_ups[other]) for text in told for one, other in harms(text, wide)}
    harmers = [one for one in wide.grown_ups if one not in cast.grown_ups and any(one == by for by, _ in pairs)]
    if not harmers:
        return abuse, cast
    grown_ups = (*cast.grown_ups, *harmers)
    names = {name for one in harmers for name in one.names}
    relatives, others = (tuple(name for name in known if name not in names) for known in (cast.relatives, cast.others))
    placed = {(grown_ups.index(one), grown_ups.index(other)) for one, other in pairs if {one, other} <= {*grown_ups}}
    known = replace(cast, grown_ups=grown_ups, relatives=relatives, others=others)
    return replace(abuse, pairs=abuse.pairs | placed), known


def _guessed(text: str, cast: Cast) -> Cast:
    """Who is meant by “Mr Reid” and “Ms Reid”; one of them alone may be a teacher."""
    known = guessed(text, cast)
    if _VIOLENCE_AT_HOME.search(text):
        return by_place(text, known)
    if all(one.names for one in known.grown_ups):
        return known
    plain = (
        tuple(name for name in one.names if not is_title(name.split()[0]) or _is_tied(one.gender, text))
        for one in known.grown_ups
    )
    untitled = tuple(replace(one, names=names) for one, names in zip(known.grown_ups, plain, strict=True))
    return by_place(text, replace(known, grown_ups=untitled))


def _is_tied(gender: str, text: str) -> bool:
    return gender in _TIED and _TIED[gender].search(text) is not None


def _halves(node: Contingency, text: str, cast: Cast, context: Context) -> tuple[str, str]:
    """What sets it off and what is done, with whom the row names as its owner and in its time."""
    beside = "".join(f" ({each})" for each in (node.by_whom, _its_time(node, context)) if (each or "").strip())
    if not (node.if_this or "").strip():
        trigger, answer = split(text, cast)
        answer += told(beside, cast)
    else:
        trigger, _, answer = told(f"{node.if_this}, {_THEN} {text}{beside}", cast).partition(_THEN)
    return trigger, with_owner(answer, told(node.by_whom or "", cast))


def _its_time(node: Contingency, context: Context) -> str:
    """The time of the row without the capitals and figures that name nobody: “Straight away”, “5 April 2027”."""
    when = (node.by_when or "").strip()
    reading = context.timescale(when)
    told = (*reading.limits, *reading.vague, *reading.open_ended)
    first = _FIRST_WORD.match(when)
    if first and (first[0].casefold() in small_words() or any(phrase.start == 0 for phrase in told)):
        when = when[0].lower() + when[1:]
    return _DAY_OF_A_DATE.sub("that day", when)


def _is_hers(found: Left, cast: Cast) -> bool:
    """Whether, where only a quarrel is told, she is left with it: he may go to his brother's so that it ends."""
    return found.alone == CHILD or found.harmer is not None or cast.grown_ups[found.alone].gender == "she"


def _is_told(found: Left, pairs: frozenset[tuple[int, int]]) -> bool:
    """Whether the plan tells that the one harms the other (and so endangers a child), or not who harms whom."""
    return not pairs or any(found.alone in {harmed, CHILD} and found.harmer in {None, one} for one, harmed in pairs)


def _goes_on(index: int, context: Context) -> bool:
    """Whether the next line has no trigger of its own, and so may say who is told."""
    following = context.plan.contingency[index + 1 : index + 2]
    return bool(following) and not (following[0].if_this or "").strip() and not CONDITION.match(following[0].then or "")
