"""Owned by several, by parents as if they were one, or by somebody who cannot answer for it (guidance G12, G15)."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import cast_of, domestic_abuse, parents
from planlint.checks.evidence import in_english
from planlint.checks.whole_plan import is_no_post
from planlint.english.family.answering import Asked, made_to_answer
from planlint.english.owners.initials import only_initials
from planlint.english.owners.owner import Owner
from planlint.english.owners.several import leads, side_by_side
from planlint.english.owners.words import INDIVIDUAL, OwnerKind
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.plan import CaseDocument


class SharedOwner(Options):
    """Several people own one action and nobody leads; relatives whom a plan knows may do something at home together."""

    kind: Literal["shared-owner"] = "shared-owner"


def shared_owner(node: Action, path: Path, options: SharedOwner, context: Context) -> Iterator[Hit]:
    """Report the owners where two or more stand side by side; in a plan, where one of them is a professional."""
    text = node.by_whom or ""
    if not text.strip() or node.lead or not in_english(context) or leads(text):
        return
    owners = context.directory.read(text)
    family = not context.fragment and all(_is_family(part, context) for part in owners.of(*INDIVIDUAL))
    span = None if family else side_by_side(owners)
    if span is not None:
        yield Hit(("by_whom",), text[span[0] : span[1]], *span)


class ParentsAsOneOwner(Options):
    """Where domestic abuse is recorded, one action for both parents hides who must change."""

    kind: Literal["parents-as-one-owner"] = "parents-as-one-owner"


def parents_as_one_owner(node: Action, path: Path, options: ParentsAsOneOwner, context: Context) -> Iterator[Hit]:
    """Report “Parents”, “Mum and Dad” or both by name as the owners of one action."""
    text = node.by_whom or ""
    if not text.strip() or not in_english(context):
        return
    mine = _of_a_child(context.plan).sub(lambda whose: " " * len(whose.group()), text)
    if _apart_or_led().search(mine):
        return
    listed = _both_parents().search(mine)
    parts = context.directory.read(text).parts
    both = [part for part in parts if part.id in parents(context.plan)]
    if (listed or len({part.id for part in both}) > 1) and domestic_abuse(context.plan):
        start, end = listed.span() if listed else (both[0].start, both[-1].end)
        yield Hit(("by_whom",), text[start:end], start, end)


class MisplacedResponsibility(Options):
    """Somebody is made to answer for what a parent does (“Mum not to allow Dad into the home”)."""

    kind: Literal["misplaced-responsibility"] = "misplaced-responsibility"


def misplaced_responsibility(
    node: Action, path: Path, options: MisplacedResponsibility, context: Context
) -> Iterator[Hit]:
    """Report the words; in a whole plan only where domestic abuse is recorded."""
    text = node.description or ""
    if not text.strip() or not in_english(context):
        return
    abuse = domestic_abuse(context.plan)
    if not (context.fragment or abuse):
        return
    asked = Asked(_owner_sign(node, context), abuse.harmers, abuse.harmed)
    for start, end in made_to_answer(text, cast_of(context.plan), asked):
        quote = text[start:end].rstrip()
        yield Hit(("description",), quote, start, start + len(quote))


def _owner_sign(node: Action, context: Context) -> str | None:
    """The owner as answering knows people: the place of a parent among the grown-ups, `c` a child, `r` a relative."""
    parts = context.directory.read(node.by_whom or "").parts
    first = parts[0] if parts else None
    if first is None:
        return None
    place = next((at for at, one in enumerate(cast_of(context.plan).grown_ups) if one.id and one.id == first.id), None)
    if place is not None:
        return str(place)
    if any(child.id == first.id for child in context.plan.children if child.id):
        return "c"
    return "r" if _is_family(first, context) else None


class InitialsOnly(Options):
    """Somebody written only by initials, whom nobody could ring."""

    kind: Literal["initials-only"] = "initials-only"


def initials_only(node: Action, path: Path, options: InitialsOnly, context: Context) -> Iterator[Hit]:
    """Report initials (“J.S.”, “KB”) in the owner that no person of the plan is known by."""
    text = node.by_whom or ""
    people = context.plan.people
    names = [person.name for person in people if person.name]
    for start, end in only_initials(text, names, [name for person in people for name in person.known_as]):
        yield Hit(("by_whom",), text[start:end], start, end)


def _is_family(part: Owner, context: Context) -> bool:
    person = next((one for one in context.plan.people if one.id == part.id), None) if part.id else None
    return (not person.agency and is_no_post(person.role)) if person else part.kind is OwnerKind.RELATION


@functools.cache
def _both_parents() -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")["both_parents"]), re.IGNORECASE)


@functools.cache
def _apart_or_led() -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")["each_alone"]), re.IGNORECASE)


def _of_a_child(plan: CaseDocument) -> re.Pattern[str]:
    """“Amina's” in “Amina's parents”: those are the parents; “Sana's parents” are not."""
    names = (word for child in plan.children for word in (child.name, *(child.name or "").split()[:1]) if word)
    whose = "|".join([*map(re.escape, names), "child", "children", "baby", "the"])
    return re.compile(rf"\b(?:{whose})(?:[’']s?)? (?=parents)", re.IGNORECASE)
