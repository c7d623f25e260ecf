"""What only the plan as a whole shows: too much, all on one person, nothing of the family's, rows that disagree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.lexicon import tokens
from planlint.english.owner_words import OwnerKind
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Person


class TooManyActions(Options):
    """More actions in all than a family can keep in mind (guidance G4)."""

    kind: Literal["too-many-actions"] = "too-many-actions"
    most: int
    VALUES: ClassVar = frozenset({"count", "most"})


def too_many_actions(node: Any, path: Path, options: TooManyActions, context: Context) -> Iterator[Hit]:
    """Report the plan, at its outcomes, when it holds more than `most` actions."""
    count = sum(1 for _ in _actions(node))
    if count > options.most:
        yield Hit(("outcomes",), values={"count": count, "most": options.most})


class OverloadedPerson(Options):
    """One member of the family who owns more than `most` actions, or more than half of at least `from_actions`."""

    kind: Literal["overloaded-person"] = "overloaded-person"
    most: int
    from_actions: int
    VALUES: ClassVar = frozenset({"who", "count", "of"})


def overloaded_person(node: Any, path: Path, options: OverloadedPerson, context: Context) -> Iterator[Hit]:
    """Report a person of the family, at their own record; professionals are paid to do much."""
    owned: Counter[str] = Counter()
    total = 0
    for _, action in _actions(node):
        total += 1
        owned.update(context.directory.read(action.by_whom or "").ids)
    for place, person in enumerate(node.people):
        count = owned[person.id or ""]
        half = total >= options.from_actions and count * 2 > total
        if person.id and is_family(person) and (count > options.most or half):
            yield Hit(("people", place), values={"who": person.name or person.id, "count": count, "of": total})


class NothingForFamily(Options):
    """Nobody of the family does anything in a plan of at least `from_actions` actions (SP7.2.5a, guidance G14)."""

    kind: Literal["nothing-for-family"] = "nothing-for-family"
    from_actions: int


def nothing_for_family(node: Any, path: Path, options: NothingForFamily, context: Context) -> Iterator[Hit]:
    """Report the plan, at its outcomes. A plan that names no relative cannot be judged."""
    family = {person.id for person in node.people if is_family(person)}
    actions = [action for _, action in _actions(node)]
    if not family or len(actions) < options.from_actions:
        return
    for action in actions:
        owners = context.directory.read(f"{action.by_whom or ''}")
        expected = context.directory.read(action.for_whom or "")
        words = f"{action.by_whom or ''} {action.description or ''}".casefold()
        named = any(part.kind is OwnerKind.RELATION or part.id in family for part in (*owners.parts, *expected.parts))
        if named or "parent" in words or "family" in words or _names_one(words, node.people):
            return
    yield Hit(("outcomes",))


class ContradictingRows(Options):
    """Two rows with the same act: with another owner or time they contradict each other, else one is too many."""

    kind: Literal["contradicting-rows"] = "contradicting-rows"
    VALUES: ClassVar = frozenset({"difference"})


def contradicting_rows(node: Any, path: Path, options: ContradictingRows, context: Context) -> Iterator[Hit]:
    """Report the later of two rows, at its own words."""
    first: dict[str, Action] = {}
    for at, action in _actions(node):
        words = _folded(action.description or "")
        if len(words.split()) < 3:
            continue
        earlier = first.setdefault(words, action)
        if earlier is action:
            continue
        differing = [
            said
            for said, mine, its in (
                ("another person", earlier.by_whom, action.by_whom),
                ("another time", earlier.by_when, action.by_when),
            )
            if mine and its and _folded(mine) != _folded(its)
        ]
        # One person does the same act on two days, or two people on one: that is no contradiction.
        if differing in (["another time"], ["another person"]) and _is_repeated(action, earlier):
            continue
        text = (action.description or "").strip()
        start = (action.description or "").index(text)
        difference = f"with {' and '.join(differing)}" if differing else "word for word"
        yield Hit((*at, "description"), text, start, start + len(text), {"difference": difference})


def is_family(person: Person) -> bool:
    """Whether somebody is in the plan as a relative or friend: a relation and no agency or post."""
    return bool(person.relations) and not person.agency and not person.role


def _folded(text: str) -> str:
    return " ".join(word for word, _, _ in tokens(text))


def _is_repeated(action: Action, earlier: Action) -> bool:
    return _folded(action.for_whom or "") != _folded(earlier.for_whom or "")


def _names_one(words: str, people: tuple[Person, ...]) -> bool:
    names = (name for person in people if is_family(person) for name in (person.name, *person.known_as) if name)
    return any(name.casefold() in words or name.casefold().split()[0] in words.split() for name in names)


def _actions(plan: Any) -> Iterator[tuple[Path, Action]]:
    for number, outcome in enumerate(plan.outcomes):
        for place, action in enumerate(outcome.actions):
            yield ("outcomes", number, "actions", place), action
