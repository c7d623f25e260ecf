"""Who is in the core group, who leads it, and who has to be (SP7.2.1, SP7.2.2, IM3.2, IM4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import key_of, known_by, may_be_a_relative
from planlint.checks.parts.each_person import group
from planlint.checks.parts.presence import unusable
from planlint.model.paths import Path

Office = Literal["lead_social_worker", "team_manager"]


class CoreGroupWithout(Options):
    """The core group lacks somebody who has to be in it: the holder of an office, or every parent."""

    kind: Literal["core-group-without"] = "core-group-without"
    who: Office | Literal["parents"]
    VALUES: ClassVar = frozenset({"who"})


def core_group_without(node: Any, path: Path, options: CoreGroupWithout, context: Context) -> Iterator[Hit]:
    """Report the core group's list of members; one that is empty is another rule's business."""
    members = known_by(node.core_group.members if node.core_group else (), context)
    if not members:
        return
    if options.who == "parents":
        parents = [person for _, person in group(node, "parents", context)]
        in_doubt = any(may_be_a_relative(words, context) for words in members)  # “Parents”: another rule says so
        if parents and members.isdisjoint(map(key_of, parents)) and not in_doubt:
            names = " and ".join(person.name or "a parent" for person in parents)
            yield Hit(("core_group", "members"), values={"who": names})
        return
    holder = getattr(node, options.who)
    if holder is not None and members.isdisjoint(known_by([holder], context)):
        yield Hit(("core_group", "members"), values={"who": context.name_of(holder)})


class NotQualified(Options):
    """The lead social worker's own record does not say that they are qualified (SP7.2.2)."""

    kind: Literal["not-qualified"] = "not-qualified"
    VALUES: ClassVar = frozenset({"who"})


def not_qualified(node: Any, path: Path, options: NotQualified, context: Context) -> Iterator[Hit]:
    """Report the lead's record where it says no, or says nothing."""
    leads = known_by([node.lead_social_worker], context)
    for number, person in enumerate(node.people):
        at = ("people", number, "qualified")
        if key_of(person) in leads and not person.qualified and not unusable(context, at):
            yield Hit(at, values={"who": person.name or person.id})
