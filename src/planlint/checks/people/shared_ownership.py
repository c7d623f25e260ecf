"""Owned by several, or by two parents as if they were one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import told_in
from planlint.checks.people.relatives import is_family
from planlint.english.acting.doer import acting
from planlint.english.acting.two_by_verb import as_two_by_their_verb
from planlint.english.family.both_parents import both_open, both_parents
from planlint.english.owners.as_one import several_as_one
from planlint.english.owners.grown_ups_task import (
    is_done_with_a_child,
    is_grown_ups_task,
    is_surely_grown_up,
    named_beside_another,
)
from planlint.english.owners.leading import but_for_helpers, each_alone, leads, said_of, takes_lead
from planlint.english.owners.own_part import all_but_one_named, first_has_a_part, for_themselves
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.several import side_by_side
from planlint.english.owners.words import INDIVIDUAL, OwnerKind
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.word_lists import Worded

# “Bev (family support)”, unlike “Bev (14)”: whoever has a post or an agency is no child of the plan.
_POST = re.compile(r"\s*\((?!aged?\b|\d|child|baby|unborn|born|dob|yr|year)[A-Za-z]{2}", re.IGNORECASE)
_OR = re.compile(r"\bor\b", re.IGNORECASE)
# “Whichever of Mum or Dad is off shift”
_ONE_OF_THEM = re.compile(
    r"\s*(?:whichever|whoever|which|one|any|either) (?:one )?of (?=[^,;]*\b(?:or|and)\b)", re.IGNORECASE
)
# “Kelly's mum and sister have offered lifts”: what was done before, unlike “have agreed to”.
_HAVE_DONE = re.compile(
    r"\s+(?:have|has|had) (?:both |all |already |only |since )*"
    r"(?!agreed\b(?! that)|promised\b|undertaken\b|committed\b)"
    r"(?:[a-z]+(?:ed|wn|en)|said|told|been|had|made|given|kept|met|put|read|sent|got|gone"
    r"|an?|no|some|room|space|two|three|only)\b"
)
# Where one of two is to be with a child all the time, whichever of them is there is enough: what they do, and when.
_BEING_THERE = Worded(
    r"\b(?:<owners.being_there>|with (?-i:[A-Z])[\w-]+|never (?:be )?(?:left )?(?:alone|on (?:his|her|their) own))\b",
    re.IGNORECASE,
)
_AT_EACH_HOUR = Worded(r"\b<owners.at_each_hour>\b", re.IGNORECASE)
# “Twice a week (one each)”, unlike “a new one each Sunday”.
_ONE_EACH = re.compile(
    r"\b(?:one|half|(?:a )?(?:week|day|night|visit|turn)) each(?=\s*(?:[).,;]|\Z))|\b(?:in|take|taking) turns?\b",
    re.IGNORECASE,
)


class SharedOwner(Options):
    """Several people own one action and nobody leads; what relatives each do for themselves needs nobody to lead."""

    kind: Literal["shared-owner"] = "shared-owner"


def shared_owner(node: Action, path: Path, options: SharedOwner, context: Context) -> Iterator[Hit]:
    """Report the owners where two or more stand side by side, and the action is not one that each does alone."""
    if node.lead or not context.in_english:
        return
    field, owners = _owners(node, context)
    if not owners.parts or leads(said_of(owners)) or takes_lead(owners.text):
        return
    if _ONE_EACH.search(node.by_when or ""):
        return
    sentence = node.description or ""
    if field == "by_whom" and (first_has_a_part(owners.text) or _each_has_their_part(sentence, owners, context)):
        return
    if _each_for_themselves(sentence, owners, context) or _whoever_is_there(node, owners, context):
        return
    family = frozenset(one.id for one in owners.parts if one.id and is_family(one, context))
    owning = but_for_helpers(_but_for_children(owners, context))
    span = side_by_side(owning, family) or several_as_one(owning)
    text = node.by_whom if field == "by_whom" else node.description
    # Where one hurts the other, “name the one who leads” would put his violence in her hands.
    if span is not None and not any(parents_as_one_owner(node, path, AS_ONE, context)):
        yield Hit((field,), (text or "")[span[0] : span[1]], *span)


def _owners(node: Action, context: Context) -> tuple[str, Owners]:
    """Who owns an action, and in which field: “by whom” or, where that is empty, the sentence itself."""
    if (text := node.by_whom or "").strip():
        text = _ONE_OF_THEM.sub(lambda found: " " * len(found.group()), text, count=1)
        return "by_whom", context.directory.read(text)
    description = node.description or ""
    actors = acting(description, context.directory, context.parse).actors if description.strip() else ()
    if actors and _HAVE_DONE.match(description, max(one.end for one in actors)):
        return "description", Owners(description, ())
    actors = named_beside_another([one for one in actors if one.id not in context.directory.children])
    with_grown_up = any(map(is_surely_grown_up, actors)) and not is_done_with_a_child(description, actors)
    if not (with_grown_up or is_grown_ups_task(description, actors)):
        actors = tuple(one for one in actors if _POST.match(description, one.end) is not None or not _may_be_child(one))
    actors = tuple(sorted(actors, key=lambda one: one.start))
    return "description", Owners(as_two_by_their_verb(description, actors), actors)


def _but_for_children(owners: Owners, context: Context) -> Owners:
    """The owners without the plan's own children, where a grown-up is among them: of “Nan, Amy” Nan is the one."""
    grown_up = tuple(one for one in owners.parts if one.id is None or one.id not in context.directory.children)
    return Owners(owners.text, grown_up) if any(one.kind in INDIVIDUAL for one in grown_up) else owners


def _each_has_their_part(sentence: str, owners: Owners, context: Context) -> bool:
    """Whether the sentence gives each of those in “by whom” their part: “Take Leo to the clinic; Nan will drive”."""
    return bool(sentence.strip()) and all_but_one_named(sentence, owners.of(*INDIVIDUAL), context.directory)


def _each_for_themselves(sentence: str, owners: Owners, context: Context) -> bool:
    """Whether it asks of relatives what each does alone; one of two (“Gran or Kofi to be in”) is not each."""
    relatives = all(_may_be_family(one, context) for one in owners.of(*INDIVIDUAL))
    return relatives and _OR.search(said_of(owners)) is None and for_themselves(sentence)


def _whoever_is_there(node: Action, owners: Owners, context: Context) -> bool:
    """Whether one of several, a relative among them, is to be with a child whenever it comes to it."""
    said = f"{node.description or ''} {node.by_when or ''}"
    people = owners.of(*INDIVIDUAL)
    by_name = any(is_family(one, context) for one in people) and not any(one.kind is OwnerKind.ROLE for one in people)
    either = by_name and _OR.search(said_of(owners)) is not None
    return either and _BEING_THERE.search(said) is not None and _AT_EACH_HOUR.search(said) is not None


def _may_be_family(part: Owner, context: Context) -> bool:
    """Whether it is a relative, or a first name of whom the plan says nothing."""
    unknown = part.kind is OwnerKind.PERSON and part.id is None and " " not in part.text
    return unknown or is_family(part, context)


def _may_be_child(actor: Owner) -> bool:
    """Whether it is one word that names nobody of whom it is known that they are no child."""
    return actor.id is None and actor.kind is OwnerKind.PERSON and not actor.known and " " not in actor.text


class ParentsAsOneOwner(Options):
    """Where domestic abuse is recorded, one action for both parents hides who must change."""

    kind: Literal["parents-as-one-owner"] = "parents-as-one-owner"


AS_ONE = ParentsAsOneOwner(kind="parents-as-one-owner")


def parents_as_one_owner(node: Action, path: Path, options: ParentsAsOneOwner, context: Context) -> Iterator[Hit]:
    """Report “Parents”, “Mum and Dad” or both by name as the owners of one action."""
    abuse, cast = told_in(context)
    if not abuse or not context.in_english:
        return
    field, owners = _owners(node, context)
    begins, found = 0, both_parents(owners.text, cast) if field == "by_whom" else both_open(owners.text, cast)
    if found is None and field == "description" and owners.parts and not each_alone(said_of(owners)):
        begins = owners.parts[0].start
        found = both_parents(owners.text[begins : owners.parts[-1].end], cast)
    if found is None and field == "by_whom":  # “Ann to book”, and “Parents to go to mediation”
        field, owners, found = (
            "description",
            Owners(node.description or "", ()),
            both_open(node.description or "", cast),
        )
    if found is None:
        return
    start, end, two = found[0] + begins, found[1] + begins, found[2]
    between_them = not two or not abuse.pairs or any(two == {*pair} for pair in abuse.pairs)
    if between_them:
        yield Hit((field,), owners.text[start:end], start, end)
