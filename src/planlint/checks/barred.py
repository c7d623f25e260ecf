"""Is somebody kept away from a child in one row, and let near in another? (SP7.2.5a, PL10)"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import cast_of
from planlint.checks.finished import is_finished
from planlint.checks.whole_plan import actions_of
from planlint.english.family.barred import kept_away, let_near
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling
from planlint.model.outcomes import Action
from planlint.model.paths import Path

_RUNS = re.compile(r"\b(?:until|till|to)\b|[–—]", re.IGNORECASE)


class BarredYetNear(Options):
    """Two rows about one parent or partner: one keeps them away from a child, by the other nobody is with them."""

    kind: Literal["barred-yet-near"] = "barred-yet-near"
    VALUES: ClassVar = frozenset({"who", "other"})


def barred_yet_near(node: Any, path: Path, options: BarredYetNear, context: Context) -> Iterator[Hit]:
    """Report the row that lets them near, with the words of the one that keeps them away."""
    cast = context.once(cast_of)
    rows = [(at, action) for at, action in actions_of(node) if action.description and not is_finished(action)]
    bars = [(action, who) for _, action in rows if (who := kept_away(_told(action, cast), cast))]
    for at, action in rows if bars else ():
        text = (action.description or "").strip()
        near = let_near(_told(action, cast), cast)
        found = next(((bar, who & near) for bar, who in bars if who & near and _may_clash(bar, action, context)), None)
        if found is not None and not kept_away(_told(action, cast), cast) & near:
            bar, who = found
            name = next(iter(cast.grown_ups[min(who)].names), "somebody")
            start = (action.description or "").index(text)
            values = {"who": name, "other": (bar.description or "").strip(" .")}
            yield Hit((*at, "description"), text, start, start + len(text), values)


def _told(action: Action, cast: Cast) -> str:
    """The words of a row; who does it before them, where they name no grown-up themselves."""
    text = action.description or ""
    named = any(f"<{place}>" in telling(text, cast).text for place in range(len(cast.grown_ups)))
    return text if named or not action.by_whom else f"{action.by_whom} {text[:1].lower()}{text[1:]}"


def _may_clash(bar: Action, near: Action, context: Context) -> bool:
    """Whether the bar has not ended, by its own words, when the other row begins."""
    end, begin = _day(bar, context), _day(near, context)
    ends, runs = _RUNS.search(bar.by_when or ""), _RUNS.search(near.by_when or "")
    return bar is not near and not (ends and end and begin and not runs and begin >= end)


def _day(action: Action, context: Context) -> dt.date | None:
    return context.last_day(context.timescale(action.by_when or "").meaning)
