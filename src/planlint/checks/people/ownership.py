"""Who does it? An owner is one person, known by name, role or relation, whom the family could ring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options, whole
from planlint.checks.people.relatives import is_family
from planlint.checks.people.shared_ownership import AS_ONE, parents_as_one_owner
from planlint.checks.people.works_there import works_there
from planlint.english.acting.doer import Acting, acting
from planlint.english.opinion.leaning import is_told
from planlint.english.opinion.noticed import Seen
from planlint.english.owners.apposed import bodies_by_name, goes_along, named_beside
from planlint.english.owners.one_more import beside_somebody, takes_its_turn
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.several import only_told
from planlint.english.owners.words import OwnerKind, key, listed
from planlint.model.outcomes import Action
from planlint.model.paths import Path

_HIDDEN = "hidden-owner"
_SOMEBODY_THERE = "somebody of the plan there"
_BODIES = {"organisation", "unknown"}


class Ownership(Options):
    """What is wrong with the owner of an action, in `by_whom` or, where that is empty, in the sentence itself."""

    kind: Literal["owner"] = "owner"
    fault: Literal["missing", "group", "organisation", "unknown", "hidden"]
    CASES: ClassVar = frozenset({_SOMEBODY_THERE})
    VALUES: ClassVar = frozenset({"somebody"})


_ABOUT_PEOPLE = {OwnerKind.PERSON, OwnerKind.RELATION, OwnerKind.ROLE}


def owner(node: Action, path: Path, options: Ownership, context: Context) -> Iterator[Hit]:
    """Report an owner who is missing, a group, an organisation, not one of the plan's people, or hidden."""
    if not context.in_english:
        return
    by_whom, description = node.by_whom or "", node.description or ""
    owners = bodies_by_name(context.directory.read(by_whom)) if by_whom.strip() else Owners("", ())
    if options.fault in {"missing", "hidden"}:
        yield from _without_owner(options.fault, description, owners, path, context)
    elif owners.parts:
        faulty = _faulty(options.fault, by_whom, owners.parts, owners.has_individual, context)
        if faulty and options.fault == "group":
            # Where one hurts the other, “name who leads” is the wrong thing to say of the two.
            as_one = [*parents_as_one_owner(node, path, AS_ONE, context)]
            faulty = tuple(one for one in faulty if not any(hit.start <= one.start < hit.end for hit in as_one))
        yield from _asking(options.fault, _hits("by_whom", by_whom, faulty), by_whom, context)
    elif description.strip() and not context.misfit_at((*path, "by_whom")):
        actors = bodies_by_name(Owners(description, _acting(description, context).actors)).parts
        individual = any(actor.kind is OwnerKind.OTHER for actor in actors) or Owners("", actors).has_individual
        faulty = _faulty(options.fault, description, actors, individual, context)
        yield from _asking(options.fault, _hits("description", description, faulty), description, context)


def _acting(description: str, context: Context) -> Acting:
    return acting(description, context.directory, context.parse)


def _without_owner(fault: str, description: str, owners: Owners, path: Path, context: Context) -> Iterator[Hit]:
    placeholders = owners.of(OwnerKind.PLACEHOLDER)
    if fault == "missing" and placeholders:
        yield from _hits("by_whom", owners.text, placeholders[:1])
        return
    if (owners.parts and not placeholders) or context.misfit_at((*path, "by_whom")):
        return
    found = _acting(description, context) if description.strip() else Acting(())
    if fault == "missing" and not found.actors:
        yield Hit(("description",) if context.fragment and description.strip() else ("by_whom",))
    elif fault == "hidden" and description.strip() and not found.actors:
        yield from _hidden(description, found.hiding, context)


def _hidden(description: str, hiding: tuple[int, int] | None, context: Context) -> Iterator[Hit]:
    """The words that hide who acts: those of the grammar, or the whole where only readers say so."""
    if not is_told(_HIDDEN, Seen(description, "action"), found=hiding is not None, in_a_plan=context.faults_are_rare):
        return
    start, end = hiding or whole(description)
    # In a plan the empty owner says it already: “Foodbank” has no verb that could be turned round.
    if context.fragment or description[start:end].strip() != description.strip(" ."):
        yield Hit(("description",), description[start:end], start, end)


def _faulty(fault: str, text: str, parts: tuple[Owner, ...], individual: bool, context: Context) -> tuple[Owner, ...]:
    standing = [part for part in parts if not part.explained]
    if fault == "group":
        return tuple(part for part in standing if part.kind is OwnerKind.GROUP and _owns(text, parts, part, individual))
    if fault == "organisation":
        bodies = [part for part in standing if part.kind is OwnerKind.ORGANISATION]
        found = [
            one for one in bodies if not individual or beside_somebody(text, parts, one) or takes_its_turn(text, one)
        ]
        return tuple(found[:1])
    unsettled = any(part.kind is OwnerKind.PLACEHOLDER for part in parts)
    if unsettled or not (context.people_known and context.plan.people):
        return ()
    return tuple(part for part in standing if _is_unknown(text, parts, part, context))


def _owns(text: str, parts: tuple[Owner, ...], group: Owner, individual: bool) -> bool:
    """Whether a group owns it, beside a person too: it does not where it only hears of it or goes along."""
    if only_told(text, group, individual) or goes_along(text, parts, group):
        return False
    return not (individual and key(group.text.split()[-1]) in listed("children"))


def _is_unknown(text: str, parts: tuple[Owner, ...], part: Owner, context: Context) -> bool:
    """Whether it is somebody whom the plan does not name; of “Lesley Kerr, CPN” the name says it, of “Dad, GP” not."""
    known = part.known and not _is_told_of_nobody(part, context)
    if part.kind not in _ABOUT_PEOPLE or known or key(part.text) in listed("languages"):
        return False
    name = named_beside(text, parts, part)
    is_child = name is not None and name.id in context.directory.children
    return name is None or (part.kind is OwnerKind.ROLE and (is_child or is_family(name, context)))


def _is_told_of_nobody(part: Owner, context: Context) -> bool:
    """Whether a plan that says of nobody who they are to the child has somebody who could be this “Mum”.

    Then she stands twice in all lists of who does what, and what she is asked is missing from her own page.
    """
    people = context.plan.people
    if part.kind is not OwnerKind.RELATION or part.id or context.fragment or any(one.relations for one in people):
        return False
    return any(one.name and not (one.role or one.agency) for one in people)


def _asking(fault: str, hits: Iterator[Hit], said: str, context: Context) -> Iterator[Hit]:
    """The hits, with the name of whoever of the plan works for the body: “is it Priya Shah?”

    A word that nobody in the plan is called by may be part of the name of a body, and never a post of its own.
    """
    for hit in hits:
        bodies = fault in _BODIES
        there = works_there(hit.quote, said, context, by_post=fault == "organisation") if bodies else ()
        yield replace(hit, values={"somebody": " or ".join(there)}, case=_SOMEBODY_THERE if there else "")


def _hits(field: str, text: str, parts: tuple[Owner, ...]) -> Iterator[Hit]:
    for part in parts:
        yield Hit((field,), text[part.start : part.end], part.start, part.end)
