"""Owned by several, by parents as if they were one, or by somebody who cannot answer for it (guidance G12, G15)."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from typing import Any, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.evidence import in_english
from planlint.checks.whole_plan import is_family
from planlint.english.owner import Owner
from planlint.english.owner_words import INDIVIDUAL, OwnerKind
from planlint.english.several_owners import leads, side_by_side
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.plan import ChildProtectionPlan

_INITIALS = re.compile(r"(?:[A-Z]\.\s?){2,4}(?=\W|$)")


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
    if not text.strip() or not in_english(context) or not records_domestic_abuse(context.plan):
        return
    listed = _both_parents().search(text)
    parts = context.directory.read(text).parts
    parents = {part.id for part in parts if part.id in _parents(context.plan)}
    if listed or len(parents) > 1:
        start, end = listed.span() if listed else (parts[0].start, parts[-1].end)
        yield Hit(("by_whom",), text[start:end], start, end)


class MisplacedResponsibility(Options):
    """One parent is made to answer for what the other does (“Mum not to allow Dad into the home”)."""

    kind: Literal["misplaced-responsibility"] = "misplaced-responsibility"


def misplaced_responsibility(
    node: Action, path: Path, options: MisplacedResponsibility, context: Context
) -> Iterator[Hit]:
    """Report the words; in a whole plan only where domestic abuse is recorded."""
    text = node.description or ""
    if not text or not in_english(context) or not (context.fragment or records_domestic_abuse(context.plan)):
        return
    for match in _made_to_answer(*_called(context.plan)).finditer(text):
        yield Hit(("description",), match.group(), match.start(), match.end())


class InitialsOnly(Options):
    """Somebody written only by initials, whom nobody could ring."""

    kind: Literal["initials-only"] = "initials-only"


def initials_only(node: Action, path: Path, options: InitialsOnly, context: Context) -> Iterator[Hit]:
    """Report initials with full stops (“J.S.”) in the owner that no person of the plan is known by."""
    text = node.by_whom or ""
    known = {name.replace(" ", "") for person in context.plan.people for name in person.known_as}
    for match in _INITIALS.finditer(text):
        said = match.group().strip()
        if said.replace(" ", "") not in known:
            yield Hit(("by_whom",), said, match.start(), match.start() + len(said))


def records_domestic_abuse(plan: ChildProtectionPlan) -> bool:
    """Whether the plan's worries speak of domestic abuse."""
    told = [text for concern in plan.concerns for text in (concern.description, concern.cause, *concern.impact)]
    told += [child.category for child in plan.children]
    told += [plan.risk_statement.description] if plan.risk_statement else []
    told += [plan.conference.threshold_reasons] if plan.conference else []
    adults = _called(plan)
    children = tuple(sorted({child.name.split()[0] for child in plan.children if child.name and child.name.split()}))
    return any(text and (_domestic_abuse().search(text) or _hurts(text, adults, children)) for text in told)


def _hurts(text: str, adults: tuple[str, ...], children: tuple[str, ...]) -> bool:
    """Whether one grown-up does violence to another in a sentence, and not to a child."""
    for match in itertools.chain.from_iterable(one.finditer(text) for one in _violence(adults)):
        between = f"{match.group('before')} {match.group('between')}".casefold()
        one, other = (match.group(name).split()[-1].casefold() for name in ("one", "other"))
        if one != other and not any(child.casefold() in between for child in children):
            return True
    return False


@functools.lru_cache(maxsize=64)
def _violence(adults: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """“Wayne broke Kirsty's wrist”, and “assaults by Tom on Mel”."""
    lists = words("domestic_abuse")
    grown_up = "|".join([*map(re.escape, sorted(adults, key=len, reverse=True)), *lists["grown_ups"]])
    acts = "|".join(lists["violence"])
    one, other = rf"\b(?P<one>{grown_up})\b", rf"\b(?P<other>{grown_up})\b"
    towards = r"\b(?:of|by|on|against|to|towards)"
    return (
        re.compile(rf"{one}(?P<before>[^.;]{{0,60}}?)\b(?:{acts})\b(?P<between>[^.;]{{0,60}}?){other}", re.IGNORECASE),
        re.compile(
            rf"\b(?:{acts}|abuse)\b(?P<before>[^.;]{{0,20}}?){towards} {one}"
            rf"(?P<between>[^.;]{{0,20}}?){towards} {other}",
            re.IGNORECASE,
        ),
    )


def _is_family(part: Owner, context: Context) -> bool:
    person = next((one for one in context.plan.people if one.id == part.id), None) if part.id else None
    return not (person.role or person.agency) if person else part.kind is OwnerKind.RELATION


def _parents(plan: ChildProtectionPlan) -> set[str | None]:
    def is_parent(is_: Any) -> bool:
        return any(word in (is_ or "").casefold() for word in ("mother", "father", "parent")) and not any(
            word in (is_ or "").casefold() for word in ("grand", "god")
        )

    return {one.id for one in plan.people if is_family(one) and any(is_parent(tie.is_) for tie in one.relations)}


@functools.cache
def _domestic_abuse() -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")["recorded"]), re.IGNORECASE)


@functools.cache
def _both_parents() -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")["both_parents"]), re.IGNORECASE)


def _called(plan: ChildProtectionPlan) -> tuple[str, ...]:
    """The names by which the plan's parents are called."""
    parents = [person for person in plan.people if person.id in _parents(plan)]
    names = (name for person in parents for name in (person.name, *person.known_as) if name)
    return tuple(sorted({word for name in names for word in (name, name.split()[0])}))


@functools.lru_cache(maxsize=64)
def _made_to_answer(*parents: str) -> re.Pattern[str]:
    lists = words("domestic_abuse")
    names = [re.escape(name) for name in parents]
    she, him = "|".join([*lists["one_parent"], *names]), "|".join([*lists["the_other"], *names])
    holds = "|".join(lists["answers_for"])
    does = "|".join(lists["his_conduct"])
    return re.compile(
        rf"\b(?:{she})\b[^.;]{{0,40}}?\b(?:{holds})\b (?:that )?(?:{him})\b(?:[^.;,]{{0,50}}?\b(?:{does})\b[^.;,]*)",
        re.IGNORECASE,
    )
