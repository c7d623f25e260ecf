"""A contingency for his coming that rests on the parent whom he harms, and on nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import told_in
from planlint.english.contingency.triggers import CONDITION
from planlint.english.family.cast import Cast, is_title
from planlint.english.family.comes_and_answers import by_place
from planlint.english.family.guessed_cast import guessed
from planlint.english.family.left_to_one import CHILD, left_to, split, told, with_owner
from planlint.model.outcomes import Contingency
from planlint.model.paths import Path

_THEN = "->"


class LeftToParent(Options):
    """The answer to his coming is left to the one whom he harms (“If Dad comes, Mum rings 999”)."""

    kind: Literal["left-to-parent"] = "left-to-parent"


def left_to_parent(node: Contingency, path: Path, options: LeftToParent, context: Context) -> Iterator[Hit]:
    """Report the answer; in a whole plan only where domestic abuse is recorded, and no line after it goes on."""
    text = (node.then or "").strip()
    if not text or not context.in_english or _goes_on(int(path[-1]), context):
        return
    abuse, cast = told_in(context)
    unsaid = not (context.fragment or abuse)
    if unsaid and context.plan.concerns:
        return
    cast = (
        _guessed(f"If {node.if_this}, {text}" if (node.if_this or "").strip() else text, cast)
        if context.fragment
        else cast
    )
    found = left_to(*_halves(node, text, cast))
    if found is None or not (_is_hers(*found, cast) if context.fragment else _is_told(*found, abuse.pairs)):
        return
    start = (node.then or "").index(text)
    yield Hit(("then",), text, start, start + len(text))


def _guessed(text: str, cast: Cast) -> Cast:
    """Who is meant by “Mr Reid” and “Ms Reid”; one of them alone may be a teacher."""
    known = guessed(text, cast)
    if all(one.names for one in known.grown_ups):
        return known
    plain = (tuple(name for name in one.names if not is_title(name.split()[0])) for one in known.grown_ups)
    untitled = tuple(replace(one, names=names) for one, names in zip(known.grown_ups, plain, strict=True))
    return by_place(text, replace(known, grown_ups=untitled))


def _halves(node: Contingency, text: str, cast: Cast) -> tuple[str, str]:
    """What sets it off and what is done, with whom the row names as its owner and in its time."""
    beside = "".join(f" ({each})" for each in (node.by_whom, node.by_when) if (each or "").strip())
    if not (node.if_this or "").strip():
        trigger, answer = split(text, cast)
        answer += told(beside, cast)
    else:
        trigger, _, answer = told(f"{node.if_this}, {_THEN} {text}{beside}", cast).partition(_THEN)
    return trigger, with_owner(answer, told(node.by_whom or "", cast))


def _is_hers(harmer: int | None, alone: int, cast: Cast) -> bool:
    """Whether, where only a quarrel is told, she is left with it: he may go to his brother's so that it ends."""
    return alone == CHILD or harmer is not None or cast.grown_ups[alone].gender == "she"


def _is_told(harmer: int | None, alone: int, pairs: frozenset[tuple[int, int]]) -> bool:
    """Whether the plan tells that the one harms the other (and so endangers a child), or not who harms whom."""
    return not pairs or any(alone in {harmed, CHILD} and harmer in {None, one} for one, harmed in pairs)


def _goes_on(index: int, context: Context) -> bool:
    """Whether the next line has no trigger of its own, and so may say who is told."""
    following = context.plan.contingency[index + 1 : index + 2]
    return bool(following) and not (following[0].if_this or "").strip() and not CONDITION.match(following[0].then or "")
