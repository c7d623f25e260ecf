"""What only the plan as a whole shows: too much, all on one person, nothing of the family's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Set
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of, is_family, is_family_group, is_no_post, open_actions
from planlint.english.acting.doer import acting
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Person


class TooManyActions(Options):
    """More actions in all than a family can keep in mind."""

    kind: Literal["too-many-actions"] = "too-many-actions"
    most: int
    VALUES: ClassVar = frozenset({"count", "most"})


def too_many_actions(node: Any, path: Path, options: TooManyActions, context: Context) -> Iterator[Hit]:
    """Report the plan, at its outcomes, when it holds more than `most` actions that are still to be done."""
    count = len(open_actions(node))
    if count > options.most:
        yield Hit(("outcomes",), values={"count": count, "most": options.most})


class OverloadedPerson(Options):
    """One member of the family who owns more than `most` actions, or more than half.

    Half is too much of at least `from_actions`; of fewer it is so only where their own are as many as `most`.
    """

    kind: Literal["overloaded-person"] = "overloaded-person"
    most: int
    from_actions: int
    VALUES: ClassVar = frozenset({"who", "count", "of"})


def overloaded_person(node: Any, path: Path, options: OverloadedPerson, context: Context) -> Iterator[Hit]:
    """Report a person of the family, at their own record, by what is still to do; professionals are paid to do much."""
    owned: Counter[str] = Counter()
    total = 0
    for action in open_actions(node):
        total += 1
        owned.update(context.directory.read(action.by_whom or "").ids)
    for place, person in enumerate(node.people):
        count = owned[person.id or ""]
        half = (total >= options.from_actions or count >= options.most) and count * 2 > total
        if person.id and is_family(person) and (count > options.most or half):
            yield Hit(("people", place), values={"who": person.name or person.id, "count": count, "of": total})


class NothingForFamily(Options):
    """Nobody of the family does anything in a plan of at least `from_actions` actions (SP7.2.5a)."""

    kind: Literal["nothing-for-family"] = "nothing-for-family"
    from_actions: int


def nothing_for_family(node: Any, path: Path, options: NothingForFamily, context: Context) -> Iterator[Hit]:
    """Report the plan, at its outcomes. A plan that names no relative cannot be judged.

    Whoever is only helped, told or visited does nothing: owners count, and those who act in an action's own words.
    """
    relatives = {person.id for person in node.people if is_family(person)}
    actions = [action for _, action in actions_of(node)]
    if not relatives or len(actions) < options.from_actions:
        return
    family = relatives | {child.id for child in node.children} | {one.id for one in node.people if _told_as_one(one)}
    owners = (part for action in actions for part in context.directory.read(_owner(action)).parts)
    if any(_of_family(part, family) for part in owners):
        return
    if not any(_acts(action.description or "", relatives, context) for action in actions):
        yield Hit(("outcomes",))


def _told_as_one(person: Person) -> bool:
    """Whether a role or agency only says whose relative or friend somebody is: “Micah’s dad”, “Simone’s sister”."""
    said = person.agency or person.role
    return bool(said) and is_no_post(said) and (not person.agency or is_no_post(person.agency))


def _owner(action: Action) -> str:
    # Where no owner is named, the one of whom it is expected is whoever does it.
    return action.by_whom or action.for_whom or ""


def _of_family(part: Owner, family: Set[str | None]) -> bool:
    if part.kind is OwnerKind.GROUP:
        return is_family_group(part)
    return part.kind is OwnerKind.RELATION or (part.id is not None and part.id in family)


def _acts(words: str, family: Set[str | None], context: Context) -> bool:
    """Whether somebody of the family acts in these words; parsed only where they are named in them at all."""
    named = context.directory.read(words).parts
    if not any(_of_family(part, family) for part in named):
        return False
    return any(_of_family(actor, family) for actor in acting(words, context.directory, context.parse).actors)
