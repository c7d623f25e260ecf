"""The view of a plan that one document prints: built anew from what it may show, in the plan's own names.

What may not be shown has no attribute here, so that a template that names it fails instead of leaking.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from planlint.english.owners.directory import Directory, directory
from planlint.model.base import Kind
from planlint.model.events import events
from planlint.model.paths import FieldFacts, fields
from planlint.model.plan import CaseDocument
from planlint.model.references import joined, steps
from planlint.model.versions import ChairView
from planlint.recipients.dates import dated
from planlint.recipients.deadline import deadline
from planlint.recipients.named import words_by_id
from planlint.recipients.owners import owners
from planlint.recipients.recipient import Recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Answer, Day, Island, Prose, When

_ISLANDS = {"name", "phone", "email", "address", "reference"}
_ISLANDS |= {"school", "gp", "agency", "safeguarding_unit", "receiving_authority"}
_ISLANDS |= {"starts_at", "ends_at", "venue", "deputy", "interpreter"}
_DEADLINES = {"by_when", "starts"}
_IN_LETTERS = re.compile(r"[^\W\d_]{3,}")
_CODE = re.compile(r"[a-z0-9_-]+")
_NEVER_SHOWN = {"id", "not_for", "not_for_because", "withheld"}
# What one reader's own page has of the plan besides what is the reader's own: no list of anybody else's.
_OF_EVERYBODY = {"children", "people", "outcomes", "wishes_and_feelings", "contacts", "views"}


class ViewPart:
    """A part of the plan as one document sees it: attributes are the plan's keys, values are typed or parts."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    def __bool__(self) -> bool:
        return any(value not in (None, ()) for value in self.__dict__.values())


def view(
    plan: CaseDocument,
    shown: Shows,
    *,
    reader: Recipient | None = None,
    translations: Mapping[str, Prose] | None = None,
) -> ViewPart:
    """The plan as a document with that list may show it, and beside it `each_person` and, where named, `dates`.

    `each_person` lists, in the order of the plan, everybody who is responsible for an action (`person`, a part with the
    keys that `people[*]` may show) with what they do (`does`: parts with an action's keys, and the outcome's words as
    `outcome`). An owner who is not one known person stands there by the words of the plan; actions that name nobody
    stand last, under a `person` of None.

    `reader` is None, or what is that one reader's own: `person`, `does` (as above), `says` (a child's wishes, or an
    adult's views) and `seen_by` (the planned contacts with them). `translations` are texts by the reference of their
    field; each stands beside the words it translates.
    """
    return _Builder(plan, shown, reader, translations or {}).plan_view()


class _Builder:
    def __init__(
        self, plan: CaseDocument, shown: Shows, reader: Recipient | None, translations: Mapping[str, Prose]
    ) -> None:
        self._plan, self._shown, self._reader, self._translations = plan, shown, reader, translations
        self._people: Directory = directory(plan)
        self._events = events(plan)
        self._following = False
        self._names = words_by_id(plan)
        self._by_id: dict[str, dict[str | None, Any]] = {
            "people": {person.id: person for person in plan.people} | {child.id: child for child in plan.children},
            "concerns": {concern.id: concern for concern in plan.concerns},
            "outcomes": {outcome.id: outcome for outcome in plan.outcomes},
        }
        self._references = {
            id(item): joined(name, step)
            for name in ("people", "children", "concerns", "outcomes")
            for item, step in zip(getattr(plan, name), steps(getattr(plan, name)), strict=True)
        }

    def plan_view(self) -> ViewPart:
        values = self._values(self._plan, self._shown, "")
        tasks = tuple(self._each_person())
        values["each_person"] = tuple(each for _, each in tasks)
        values["reader"] = self._own(self._reader, tasks) if self._reader else None
        if self._shown.below("dates") is not None:
            values["dates"] = tuple(ViewPart(date) for date in dated(self._plan))
        if self._shown.only_the_reader:
            others = _OF_EVERYBODY - self._shown.of_everybody
            values = {key: value for key, value in values.items() if key not in others} | {"each_person": ()}
        return ViewPart(values)

    def _values(self, part: BaseModel, shown: Shows, at: str) -> dict[str, Any]:
        return {
            facts.attribute.removesuffix("_"): (
                self._words_of(getattr(part, facts.attribute))
                if key == "about" and isinstance(part, ChairView)
                else self._value(getattr(part, facts.attribute), key, facts, below, joined(at, key))
            )
            for key, facts in fields(type(part)).items()
            if key not in _NEVER_SHOWN and (below := shown.below(key)) is not None
        }

    def _value(self, value: Any, key: str, facts: FieldFacts, shown: Shows, at: str) -> Any:
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        if isinstance(value, tuple):
            items = (
                self._value(item, key, facts, shown, joined(at, step))
                for item, step in zip(value, steps(value), strict=True)
            )
            return tuple(item for item in items if item is not None)
        if isinstance(value, BaseModel):
            return ViewPart(self._values(value, shown, at))
        if isinstance(value, bool):
            return Answer(value)
        if isinstance(value, dt.date):
            return Day(value)
        if isinstance(value, int):
            return Island(str(value), "number")
        if facts.refers_to:
            return self._referred(value, facts.refers_to, at)
        if key in _DEADLINES:
            return self._when(value, at, of_the_plan=facts.kind is Kind.BY_WHEN or key == "starts")
        return Island(value, key) if key in _ISLANDS else self._prose(value, at)

    def _referred(self, value: str, to: str, at: str) -> Any:
        # A child lives with a mother who is related to the child: one step only, or it would never end.
        if self._following:
            return None
        part = self._by_id[to].get(value)
        if part is None:
            # Words that name somebody are shown; a code is never shown to anyone, and the linter reports it.
            return (
                None
                if _CODE.fullmatch(value)
                else ViewPart({"name": self._prose(value, at), "description": self._prose(value, at)})
            )
        shown = self._shown.below("children" if type(part).__name__ == "Child" else to)
        if shown is None:
            return None
        self._following = True
        try:
            return ViewPart(self._values(part, shown, self._references[id(part)]))
        finally:
            self._following = False

    def _words_of(self, name: str | None) -> Prose | None:
        # A chair speaks of a part by its id, which nobody is shown; words that are no id stand as they are.
        if not name or not name.strip():
            return None
        words = self._names.get(name)
        return self._prose(words or name, "") if words or not _CODE.fullmatch(name) else None

    def _when(self, text: str, at: str, *, of_the_plan: bool) -> When:
        # “On the same day” in a contingency counts from what happens then: the plan’s own dates are not its own.
        plan_date, known = (self._plan.date, self._events) if of_the_plan else (None, {})
        when = deadline(self._prose(text, at), plan_date, known)
        if when.exact and self._shown.deadlines_as_written and _IN_LETTERS.search(text):
            return When(when.written, None, exact=False)
        return when

    def _prose(self, text: str, at: str) -> Prose:
        said = Prose(text, self._plan.language, at)
        translation = self._translations.get(at)
        return replace(said, translation=translation) if translation else said

    def _each_person(self) -> Iterator[tuple[str | None, ViewPart]]:
        outcomes = self._shown.below("outcomes")
        shown = outcomes.below("actions") if outcomes else None
        people = self._shown.below("people")
        if outcomes is None or shown is None or people is None:
            return
        tasks: dict[tuple[str | None, str], list[ViewPart]] = {}
        for outcome in self._plan.outcomes:
            of = self._references[id(outcome)]
            for action, step in zip(outcome.actions, steps(outcome.actions), strict=True):
                values = self._values(action, shown, f"{of}.actions.{step}")
                if outcomes.below("description") is not None:
                    words = outcome.description
                    values["outcome"] = self._prose(words, joined(of, "description")) if words else None
                for key in owners(action.by_whom or "", self._people):
                    tasks.setdefault(key, []).append(ViewPart(values))
        order = [child.id for child in self._plan.children] + [person.id for person in self._plan.people]
        for owner, words in sorted(tasks, key=lambda key: _rank(key, order)):
            yield owner, ViewPart({"person": self._owner(owner, words, people), "does": tuple(tasks[owner, words])})

    def _owner(self, owner: str | None, words: str, shown: Shows) -> ViewPart | None:
        person = self._by_id["people"].get(owner) if owner else None
        if person is None and not words:
            return None
        values = dict.fromkeys(shown.keys)
        if person is not None:
            return ViewPart({**values, **self._values(person, shown, self._references[id(person)])})
        return ViewPart({**values, "name": self._prose(words, "")})

    def _own(self, reader: Recipient, tasks: tuple[tuple[str | None, ViewPart], ...]) -> ViewPart:
        part = self._by_id["people"][reader.id]
        shown = self._shown.below("children" if type(part).__name__ == "Child" else "people") or Shows()
        known = self._values(part, shown, self._references[id(part)])
        return ViewPart(
            {
                "person": ViewPart({"name": Island(reader.name, "name"), **known}),
                "does": next((vars(each)["does"] for owner, each in tasks if owner == reader.id), ()),
                "says": self._with("wishes_and_feelings", "child", reader) + self._with("views", "person", reader),
                "seen_by": self._with("contacts", "sees", reader),
            }
        )

    def _with(self, name: str, key: str, reader: Recipient) -> tuple[ViewPart, ...]:
        """The parts of a list in which `key` names the reader."""
        shown, items = self._shown.below(name), getattr(self._plan, name)
        if shown is None:
            return ()
        return tuple(
            ViewPart(self._values(item, shown, f"{name}.{step}"))
            for item, step in zip(items, steps(items), strict=True)
            if (who := getattr(item, key)) == reader.id or (isinstance(who, tuple) and reader.id in who)
        )


def _rank(owner: tuple[str | None, str], order: list[str | None]) -> int:
    known, words = owner
    return order.index(known) if known in order else len(order) + (1 if words else 2)
