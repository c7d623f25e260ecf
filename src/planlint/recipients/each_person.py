"""Who does what, person by person, in the order of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.recipients.doers import Key
from planlint.recipients.parts import Parts
from planlint.recipients.shows import Shows
from planlint.recipients.values import Prose
from planlint.recipients.view_part import ViewPart


@dataclass(frozen=True, slots=True)
class Task:
    """An action as a document shows it; `said_at` names the field whose words say who does it."""

    doers: tuple[Key, ...]
    said_at: str
    part: ViewPart


def tasks_of(parts: Parts) -> tuple[Task, ...]:
    """Every action with its doers; none where a document shows no actions, or no people."""
    outcomes, people = parts.shown.below("outcomes"), parts.shown.below("people")
    shown = outcomes.below("actions") if outcomes else None
    if outcomes is None or shown is None or people is None:
        return ()
    found = []
    for outcome in parts.plan.outcomes:
        of = parts.reference(outcome)
        for action, step in zip(outcome.actions, parts.steps(outcome.actions), strict=True):
            at = f"{of}.actions.{step}"
            values = parts.values(action, shown, at)
            if outcomes.below("description") is not None:
                words = outcome.description
                values["outcome"] = parts.prose(words, f"{of}.description") if words else None
            said_at = f"{at}.by_whom" if action.by_whom else f"{at}.description"
            found.append(Task(tuple(parts.doers.of(action)), said_at, ViewPart(values)))
    return tuple(found)


def each_person(parts: Parts, tasks: Sequence[Task]) -> Iterator[ViewPart]:
    """Everybody who is responsible for an action, with what they do; see `view` for the keys."""
    people = parts.shown.below("people") or Shows()
    theirs: dict[Key, list[Task]] = {}
    for task in tasks:
        for key in task.doers:
            theirs.setdefault(key, []).append(task)
    order = [child.id for child in parts.plan.children] + [person.id for person in parts.plan.people]
    for key in sorted(theirs, key=lambda key: _rank(key, order)):
        person = _owner(parts, *key, people, theirs[key][0].said_at)
        yield ViewPart({"person": person, "does": tuple(task.part for task in theirs[key])})


def _owner(parts: Parts, owner: str | None, words: str, shown: Shows, at: str) -> ViewPart | None:
    person = parts.by_id["people"].get(owner) if owner else None
    if person is None and not words:
        return None
    values = dict.fromkeys(shown.keys)
    if person is not None:
        return ViewPart({**values, **parts.values(person, shown, parts.reference(person))})
    # A part of the words of a field: what a translator made of the whole does not stand beside it.
    return ViewPart({**values, "name": Prose(words, parts.plan.language, at, says_who=True)})


def _rank(owner: Key, order: list[str | None]) -> int:
    known, words = owner
    return order.index(known) if known in order else len(order) + (1 if words else 2)
