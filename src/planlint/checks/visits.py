"""How the child was seen: alone, the bedroom, and nobody let in twice (IM3.1, SP7.1.3, SP7.2.7, IM5.1)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Literal

from planlint.calendar.visits import Made, no_access_in_a_row, visits_to
from planlint.checks.base import Context, Hit, Options
from planlint.checks.dates.due_dates import day_of
from planlint.checks.parts.presence import is_given
from planlint.model.paths import Path
from planlint.model.people import Child


class SeenAlternately(Options):
    """A child was seen without `field` (alone, bedroom) at two visits in a row, where the procedure asks for it."""

    kind: Literal["seen-alternately"] = "seen-alternately"
    field: Literal["alone", "bedroom"]
    VALUES: ClassVar = frozenset({"who"})


def seen_alternately(node: Any, path: Path, options: SeenAlternately, context: Context) -> Iterator[Hit]:
    """Report the second of two such visits, for each child."""
    today, case = day_of(node), context.case
    asked = case.procedure.seen.get(options.field) if case and case.procedure else None
    if case is None or today is None or asked is None or asked.how != "every-other":
        return
    for child in _born(node.children):
        seen = [each for each in visits_to(case, child, today) if each.visit.child_seen]
        for before, each in itertools.pairwise(seen):
            if getattr(before.visit, options.field) is False and getattr(each.visit, options.field) is False:
                yield Hit((*each.at, options.field), values={"who": child.name or "The child"})


class NoAccess(Options):
    """Nobody could see a child at as many visits in a row as the procedure names, and nobody is written as told."""

    kind: Literal["no-access"] = "no-access"
    VALUES: ClassVar = frozenset({"who", "count", "tell"})


def no_access(node: Any, path: Path, options: NoAccess, context: Context) -> Iterator[Hit]:
    """Report the latest of such visits once for all children it was for."""
    today, case = day_of(node), context.case
    asked = case.procedure.no_access if case and case.procedure else None
    if case is None or today is None or asked is None:
        return
    told: dict[Path, tuple[list[str], Made, int]] = {}
    for child in _born(node.children):
        missed = no_access_in_a_row(case, child, today)
        if len(missed) >= asked.visits and not missed[-1].visit.told:
            told.setdefault(missed[-1].at, ([], missed[-1], len(missed)))[0].append(child.name or "the child")
    for at, (names, _, count) in told.items():
        yield Hit((*at, "told"), values={"who": " and ".join(names), "count": count, "tell": asked.tell})


class SeenHowUnsaid(Options):
    """The plan's lead social worker sees a child, and nothing says whether alone (IM3.1, SP7.1.3)."""

    kind: Literal["seen-how-unsaid"] = "seen-how-unsaid"
    VALUES: ClassVar = frozenset({"who", "child"})


def seen_how_unsaid(node: Any, path: Path, options: SeenHowUnsaid, context: Context) -> Iterator[Hit]:
    """Report such a contact; what other professionals write about being alone is their own business."""
    seen = [child for child in _born(context.plan.children) if child.id is not None and child.id in node.sees]
    if not seen or node.who is None or node.who != context.plan.lead_social_worker:
        return
    if not is_given(node.alone) and not context.misfit_at((*path, "alone")):
        names = " and ".join(child.name or "the child" for child in seen)
        yield Hit(("alone",), values={"who": context.name_of(node.who), "child": names})


def _born(children: Iterable[Child]) -> Iterator[Child]:
    """Without those who are still expected: nobody can see them, or their bedroom."""
    return (child for child in children if child.born or not child.expected)
