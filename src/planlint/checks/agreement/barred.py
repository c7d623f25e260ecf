"""Is somebody kept away from a child in one row, and let near in another? (SP7.2.5a, PL10)"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.agreement.barred_lines import Line, answers, notes, orders, rows
from planlint.checks.agreement.everybody import everybody
from planlint.checks.agreement.other_row import shortly
from planlint.checks.base import Context, Hit, Options
from planlint.english.acts.visiting import is_named
from planlint.english.family.barred import is_with_host, keeps_to, kept_away, let_near
from planlint.english.family.cast import called
from planlint.model.paths import Path, reach

# “Saturdays from 17 April”
_FROM = re.compile(r".*\b(?:from|starting|beginning)\b", re.IGNORECASE)
# “Bail ends 26 February 2027”
_ENDS = re.compile(r"\b(?:ends?|runs out|expires?|is lifted) (?:on )?\d", re.IGNORECASE)
# “Gary sleeps at his brother's until 31 March 2027”
_UNTIL_THEN = re.compile(r"\b(?:until|till) \d", re.IGNORECASE)
# Not “every night until 22 February”
_A_DAY = re.compile(r"\d")
_RUNS = re.compile(r"\b(?:until|till|to)\b|[–—]", re.IGNORECASE)


class BarredYetNear(Options):
    """Two rows about one parent or partner: one keeps them away from a child, by the other nobody is with them."""

    kind: Literal["barred-yet-near"] = "barred-yet-near"
    VALUES: ClassVar = frozenset({"who", "other"})


def barred_yet_near(node: Any, path: Path, options: BarredYetNear, context: Context) -> Iterator[Hit]:
    """Report the row or answer that lets them near the child, and quote the words that keep them away."""
    if not context.in_english:
        return
    cast = context.once(everybody)
    asked, told = [*rows(node, cast)], [*notes(context.texts, cast)]
    bars = [(line, away) for line in (*asked, *told, *orders(node)) if (away := kept_away(line.told, cast))]
    for line in (*asked, *told, *answers(node, cast)) if bars else ():
        near, own = let_near(line.told, cast), keeps_to(line.told, cast)
        found = next(
            (
                (bar, who - own)
                for bar, away in bars
                if (who := away.disagrees_with(near)) - own
                and _may_clash(bar, line, context)
                and not is_with_host(line.told, bar.told, cast, who)
            ),
            None,
        )
        if found is not None:
            bar, who = found
            yield _hit(line, bar, next(iter(cast.grown_ups[min(who)].names), "somebody"), node)


def _hit(line: Line, bar: Line, name: str, node: Any) -> Hit:
    start = (reach(node, line.at) or "").index(line.text)
    other = shortly(bar.text)
    return Hit(line.at, line.text, start, start + len(line.text), {"who": name, "other": other})


def _may_clash(bar: Line, near: Line, context: Context) -> bool:
    """Whether the bar has not ended, by its own words, when the other row begins."""
    ends = _RUNS.search(bar.when) or _ENDS.search(bar.text) or _UNTIL_THEN.search(bar.text)
    end = _day(bar.when, context)
    begin = _first_day(near.when, context)
    if bar.note and near.at[0] == "contingency":
        return False  # how they usually see each other says little of what is done if something happens
    over = ends and end and begin and begin >= end
    return bar is not near and not over and not _of_others(bar.text, near.text, context)


def _of_others(bar: str, near: str, context: Context) -> bool:
    """Whether the one names some of the children, and the other only others of them."""
    named = [
        {
            child.id
            for child in context.plan.children
            if is_named(text, {each for name in (child.name, *child.known_as) if name for each in called(name)})
        }
        for text in (bar, near)
    ]
    return all(named) and not named[0] & named[1]


def _first_day(written: str, context: Context) -> dt.date | None:
    """The day on which something begins: 29 March of “from 29 March to 28 May 2027”."""
    runs = _RUNS.search(written)
    if runs is None:
        return _begins(written, context)
    end, begin = _day(written, context), _FROM.sub("", written[: runs.start()])
    return _begins(begin, context) or (
        _begins(f"{begin.strip()} {end.year}", context) if end and _A_DAY.search(begin) else None
    )


def _begins(written: str, context: Context) -> dt.date | None:
    meaning = context.timescale(written).meaning
    return context.first_day(meaning) or context.last_day(meaning)


def _day(written: str, context: Context) -> dt.date | None:
    return context.last_day(context.timescale(written).meaning)
