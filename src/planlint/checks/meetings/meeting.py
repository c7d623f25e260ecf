"""The meeting itself: where it was, who led it, who took part (SP7.2.9, IM3.2, IM1.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import key_of, known_by
from planlint.checks.parts.presence import is_given
from planlint.english.words.lexicon import lexicon
from planlint.model.paths import Path
from planlint.model.people import Person
from planlint.model.records import MeetingRecord


class MetAtHome(Options):
    """The meeting was at the family's home, and no reason is written (SP7.2.9)."""

    kind: Literal["met-at-home"] = "met-at-home"


def met_at_home(node: Any, path: Path, options: MetAtHome, context: Context) -> Iterator[Hit]:
    """Report the words of the venue that name a home or the address of one of the family.

    Words that may name a home (“at home”, “the living room”) do so only where no other place is named beside them.
    """
    if is_given(node.home_because) or not node.venue:
        return
    found = lexicon("homes").find(node.venue)
    elsewhere = any(words.kind == "elsewhere" for words in found)
    homes = (words for words in found if words.kind == "homes" or (words.kind == "perhaps" and not elsewhere))
    words = next(homes, None)
    if words is not None:
        yield Hit(("venue",), node.venue[words.start : words.end], words.start, words.end)
        return
    for person in context.plan.people:
        written = person.contact.address if person.relations and person.contact else None
        for address in _as_spoken(written or ""):
            match = re.search(rf"(?<!\w){re.escape(address)}(?!\w)", node.venue, re.IGNORECASE)
            if match:
                yield Hit(("venue",), match.group(), match.start(), match.end())
                return


def _as_spoken(address: str) -> list[str]:
    """An address as it may stand in a venue: whole, or without the town; one word alone is no address."""
    street = address.rpartition(",")[0]
    return [each.strip() for each in (address, street) if len(each.split()) > 1]


class ChairedBy(Options):
    """The first core group is led by somebody else than the team manager (IM3.2)."""

    kind: Literal["chaired-by"] = "chaired-by"
    VALUES: ClassVar = frozenset({"who", "led_by"})


def chaired_by(node: Any, path: Path, options: ChairedBy, context: Context) -> Iterator[Hit]:
    """Report the chair of the first meeting, where the plan says who the team manager is."""
    manager = context.plan.team_manager
    if node.number != 1 or not node.chair or not manager:
        return
    names = {"who": context.name_of(manager), "led_by": context.name_of(node.chair)}
    if known_by([manager], context).isdisjoint(known_by([node.chair], context)):
        yield Hit(("chair",), node.chair, 0, len(node.chair), values=names)


class NotOfTheGroup(Options):
    """Somebody took part who is not of the core group, and nothing says what for (IM1.4)."""

    kind: Literal["not-of-the-group"] = "not-of-the-group"
    VALUES: ClassVar = frozenset({"who"})


def not_of_the_group(node: Any, path: Path, options: NotOfTheGroup, context: Context) -> Iterator[Hit]:
    """Report each such entry of the attendance list; chair, recorder and advocates have their reason already."""
    plan = context.plan
    members = plan.core_group.members if plan.core_group else ()
    meeting = plan.meeting if isinstance(plan, MeetingRecord) else None
    officers = (meeting.chair, meeting.recorder) if meeting else ()
    if not members or not node.person or node.attended not in (None, "present", "by-phone"):
        return
    expected = known_by((*members, plan.lead_social_worker, plan.team_manager, *officers), context)
    expected |= {key_of(child) for child in plan.children}
    who = known_by([node.person], context)
    stranger = who.isdisjoint(expected) and not any(_supports(each) for each in plan.people if key_of(each) in who)
    if stranger and not is_given(node.because):
        yield Hit(("because",), values={"who": context.name_of(node.person)})


def _supports(person: Person) -> bool:
    """Whether somebody is there for a member of the family: an advocate or an interpreter."""
    words = (person.role or "").lower()
    return "advocate" in words or "interpreter" in words
