"""Is somebody kept away from a child in one row, and let near in another? (SP7.2.5a, PL10)"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.finished import is_finished
from planlint.checks.whole_plan import actions_of
from planlint.english.acts.barred import brings_to, keeps_away, lets_near
from planlint.model.outcomes import Action
from planlint.model.paths import Path

_SUBJECT = 60  # letters in which a sentence has said who it is about


class BarredYetNear(Options):
    """Two rows about one grown-up: by the one they keep away from a child, by the other they are alone with one."""

    kind: Literal["barred-yet-near"] = "barred-yet-near"
    VALUES: ClassVar = frozenset({"who", "other"})


def barred_yet_near(node: Any, path: Path, options: BarredYetNear, context: Context) -> Iterator[Hit]:
    """Report the row that lets them near, with the words of the one that keeps them away."""
    rows = [(at, action) for at, action in actions_of(node) if action.description and not is_finished(action)]
    barred = {who: action for _, action in reversed(rows) if keeps_away(action.description or "")
              for who in _about(action, context)}  # fmt: skip
    if not barred:
        return
    children = {word for child in node.children for word in (child.name or "").split()[:1]}
    for at, action in rows:
        text = action.description or ""
        near = [*_about(action, context)] if lets_near(text, children) else []
        near += [who for who in barred if _is_named(who, text, context)] if brings_to(text, children) else []
        bar = next((barred[who] for who in near if who in barred and _both_hold(barred[who], action, context)), None)
        if bar is not None and bar is not action and not keeps_away(text):
            who = next(each for each in near if barred.get(each) is bar)
            start = text.index(text.strip())
            values = {"who": context.name_of(who), "other": (bar.description or "").strip(" .")}
            yield Hit((*at, "description"), text.strip(), start, start + len(text.strip()), values)


def _about(action: Action, context: Context) -> tuple[str, ...]:
    """The grown-up whom a row is about: who its sentence begins with, else who does it."""
    children = {child.id for child in context.plan.children}
    for text in ((action.description or "")[:_SUBJECT], action.by_whom or ""):
        known = [each for each in context.directory.read(text).ids if each not in children]
        if known:
            return (known[0],)
    return ()


def _is_named(who: str, text: str, context: Context) -> bool:
    return (context.name_of(who).split() or [who])[0] in text


def _both_hold(bar: Action, near: Action, context: Context) -> bool:
    """Whether the bar has not ended, by its own words, when the other row begins."""
    end, begin = _day(bar, context), _day(near, context)
    until = " until " in f" {bar.by_when or ''} ".casefold()
    return not (until and end and begin and begin >= end)


def _day(action: Action, context: Context) -> dt.date | None:
    return context.last_day(context.timescale(action.by_when or "").meaning)
