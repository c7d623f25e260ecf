"""Who does what, person by person, in the order of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.english.owners.directory import directory
from planlint.recipients.owners import owners
from planlint.recipients.parts import Parts
from planlint.recipients.shows import Shows
from planlint.recipients.values import Prose
from planlint.recipients.view_part import ViewPart


def each_person(parts: Parts) -> Iterator[tuple[str | None, ViewPart]]:
    """Everybody who is responsible for an action, by their id where the plan knows them, with what they do.

    See `view` for the keys. A document that shows no actions, or no people, has nobody here.
    """
    outcomes, people = parts.shown.below("outcomes"), parts.shown.below("people")
    shown = outcomes.below("actions") if outcomes else None
    if outcomes is None or shown is None or people is None:
        return
    known = directory(parts.plan)
    tasks: dict[tuple[str | None, str], list[ViewPart]] = {}
    first: dict[tuple[str | None, str], str] = {}
    for outcome in parts.plan.outcomes:
        of = parts.reference(outcome)
        for action, step in zip(outcome.actions, parts.steps(outcome.actions), strict=True):
            at = f"{of}.actions.{step}"
            values = parts.values(action, shown, at)
            if outcomes.below("description") is not None:
                words = outcome.description
                values["outcome"] = parts.prose(words, f"{of}.description") if words else None
            for key in owners(action.by_whom or "", known):
                tasks.setdefault(key, []).append(ViewPart(values))
                first.setdefault(key, f"{at}.by_whom")
    order = [child.id for child in parts.plan.children] + [person.id for person in parts.plan.people]
    for owner, words in sorted(tasks, key=lambda key: _rank(key, order)):
        key = (owner, words)
        yield owner, ViewPart({"person": _owner(parts, *key, people, first[key]), "does": tuple(tasks[key])})


def _owner(parts: Parts, owner: str | None, words: str, shown: Shows, at: str) -> ViewPart | None:
    person = parts.by_id["people"].get(owner) if owner else None
    if person is None and not words:
        return None
    values = dict.fromkeys(shown.keys)
    if person is not None:
        return ViewPart({**values, **parts.values(person, shown, parts.reference(person))})
    # A part of the words of a field: what a translator made of the whole does not stand beside it.
    return ViewPart({**values, "name": Prose(words, parts.plan.language, at)})


def _rank(owner: tuple[str | None, str], order: list[str | None]) -> int:
    known, words = owner
    return order.index(known) if known in order else len(order) + (1 if words else 2)
