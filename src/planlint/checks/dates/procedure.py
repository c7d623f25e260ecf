"""What a procedure asks beside its dates: milestones looked at whole, notice given in full, an absence told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.calendar.procedure import LimitName
from planlint.checks.base import Context, Hit, Options
from planlint.checks.dates.due_dates import day_of
from planlint.checks.parts.presence import is_given, unusable
from planlint.english.words.lexicon import lexicon
from planlint.model.paths import Path
from planlint.timescales import in_full

_DAY = dt.timedelta(days=1)


class MilestoneIncomplete(Options):
    """A milestone was looked at, but not all that the procedure asks for at it (FW4 to FW8)."""

    kind: Literal["milestone-incomplete"] = "milestone-incomplete"
    VALUES: ClassVar = frozenset({"title", "asks", "names"})


def milestone_incomplete(node: Any, path: Path, options: MilestoneIncomplete, context: Context) -> Iterator[Hit]:
    """Report what of a milestone is not covered, by the words of the profile; one that is to come is not held yet."""
    procedure = context.case.procedure if context.case else None
    today = day_of(context.plan)
    if node.date and today and node.date > today:
        return
    covered = {"-".join(name.lower().replace("_", " ").split()) for name in node.covered}
    for milestone in procedure.milestones if procedure else ():
        if milestone.months == node.months:
            missing = {name: words for name, words in milestone.asks.items() if name not in covered}
            if missing:
                asks, names = "; ".join(missing.values()), ", ".join(missing)
                yield Hit(("covered",), values={"title": milestone.title, "asks": asks, "names": names})


class NoticeTooShort(Options):
    """The plan ends by letter before the days of notice have passed (ST12)."""

    kind: Literal["notice-too-short"] = "notice-too-short"
    VALUES: ClassVar = frozenset({"limit", "last_day"})


def notice_too_short(node: Any, path: Path, options: NoticeTooShort, context: Context) -> Iterator[Hit]:
    """Report a notice that ends too early."""
    limit = context.case.limit(LimitName.ENDING_NOTICE) if context.case else None
    if limit is None or context.case is None or not node.letter or not node.notice_ends:
        return
    first = context.case.by(node.letter, limit)
    if node.notice_ends < first:
        words = f"{limit.count} {limit.unit.value.replace('-', ' ')}"
        yield Hit(("notice_ends",), values={"limit": words, "last_day": in_full(first)})


class LongAbsence(Options):
    """The lead social worker is away as long as the procedure names, and `field` of the absence is empty (SP7.1.5)."""

    kind: Literal["long-absence"] = "long-absence"
    field: Literal["told", "cover"]
    VALUES: ClassVar = frozenset({"who", "limit", "tell"})


def long_absence(node: Any, path: Path, options: LongAbsence, context: Context) -> Iterator[Hit]:
    """Report such an absence of the lead, first and last day counted; one without an end is taken to be as long."""
    limit = context.case.limit(LimitName.LEAD_AWAY) if context.case else None
    if limit is None or context.case is None or node.from_ is None:
        return
    if node.person is None or node.person != context.plan.lead_social_worker:
        return
    long = node.to is None or node.to >= context.case.by(node.from_, limit) - _DAY
    if long and not getattr(node, options.field):
        words = f"{limit.count} {limit.unit.value.replace('-', ' ')}"
        yield Hit(
            (options.field,),
            values={"who": context.name_of(node.person), "limit": words, "tell": limit.tell or "the core group"},
        )


class OneCategory(Options):
    """A child's category names more than one kind of abuse, and nothing says why (ST2)."""

    kind: Literal["one-category"] = "one-category"


def one_category(node: Any, path: Path, options: OneCategory, context: Context) -> Iterator[Hit]:
    """Report the words of a category that holds two."""
    words = node.category or ""
    kinds = {found.kind for found in lexicon("categories").find(words)}
    if len(kinds) > 1 and not is_given(node.second_category_because):
        yield Hit(("category",), words, 0, len(words))


class UnmetNeed(Options):
    """A need in the plan that no service answers: it belongs in the record of the conference (PL3)."""

    kind: Literal["unmet-need"] = "unmet-need"


def unmet_need(node: Any, path: Path, options: UnmetNeed, context: Context) -> Iterator[Hit]:
    """Report a need without services."""
    if node.description and not is_given(node.services) and not unusable(context, (*path, "services")):
        yield Hit(("description",), node.description, 0, len(node.description))
