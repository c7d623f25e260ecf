"""Is anybody asked to go and see the children? (SP7.1.3, ST4, IM3.1)"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Set
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of, first_name, is_family, is_no_post, names_of_children
from planlint.english.acts.visiting import (
    is_named,
    is_unborn,
    is_visitor,
    sees_one,
    speaks_of_several,
    tells_of_visit,
)
from planlint.english.family.cast import called
from planlint.english.owners.words import OwnerKind
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Child, Person


class NobodyVisits(Options):
    """A plan of at least `from_actions` actions, with a social worker, in which nobody is asked to see a child.

    Where those who are seen are named, each of the others is missing.
    """

    kind: Literal["nobody-visits"] = "nobody-visits"
    from_actions: int
    VALUES: ClassVar = frozenset({"who", "children"})


def nobody_visits(node: Any, path: Path, options: NobodyVisits, context: Context) -> Iterator[Hit]:
    """Report the plan, at its outcomes; a plan that says in its own place who sees whom is passed over."""
    lead_first = sorted(node.people, key=lambda person: person.id != node.lead_social_worker)
    visitor = next((person for person in lead_first if person.name and is_visitor(person.role or "")), None)
    actions = [action for _, action in actions_of(node)]
    born = [child for child in node.children if not _is_to_be_born(child, node.date)]
    if visitor is None or not born or not context.in_english or len(actions) < options.from_actions or node.contacts:
        return
    names = context.once(names_of_children)
    grown_ups = {name for person in node.people if (name := first_name(person.name))} - names
    surnames = {child.name.split()[-1] for child in node.children if child.name and " " in child.name}
    family = {
        person.id
        for person in node.people
        if is_family(person) or is_no_post(person.role or "x") or (not person.role and _surname(person) in surnames)
    }
    said = [_said(action) for action in actions if not _is_done_by(action, family, context)]
    noted = (entry.text or "" for entry in node.unplaced)
    seeing = [text for text in (*said, node.monitoring or "") if tells_of_visit(text, names, grown_ups)]
    seeing += [text for text in noted if tells_of_visit(text, names, grown_ups, by_name_only=True)]
    unseen = [child for child in born if not any(_is_about(text, child, names) for text in seeing)]
    checked = any(sees_one(text) and not is_named(text, names) for text in said)
    if len(unseen) > 1 or (unseen and not checked):
        yield Hit(("outcomes",), values={"who": visitor.name, "children": _named(unseen)})


def _said(action: Action) -> str:
    """What is to be done; with the time, where that speaks of visits: “Look at the chart | each visit”."""
    when = action.by_when or ""
    return f"{action.description or ''}; {when}" if "visit" in when.lower() else action.description or ""


def _is_about(text: str, child: Child, names: Set[str]) -> bool:
    """Whether a visit is to this child: by name, among “both” or “the children”, or where it names none of them."""
    if speaks_of_several(text) or not child.name or not is_named(text, names):
        return True
    return is_named(text, {each for name in (child.name, *child.known_as) if name for each in called(name)})


def _named(children: list[Child]) -> str:
    if not all(child.name for child in children):
        return "the children"
    *others, last = [str(child.name) for child in children]
    return f"{', '.join(others)} and {last}" if others else last


def _is_to_be_born(child: Child, today: dt.date | None) -> bool:
    """Whether a child is not yet born: so called, expected, or with a day of birth that is still to come."""
    if child.born:
        return is_unborn(child.name or "", dated=True) if today is None else child.born > today
    return child.expected is not None or is_unborn(child.name or "")


def _surname(person: Person) -> str:
    return (person.name or "").split()[-1] if person.name else ""


def _is_done_by(action: Action, family: Set[str | None], context: Context) -> bool:
    """Whether only the family does it: a father who drives his child to the clinic is no visitor."""
    owners = context.directory.read(action.by_whom or "")
    return bool(owners.parts) and all(part.kind is OwnerKind.RELATION or part.id in family for part in owners.parts)
