"""The parts of a plan as one document may show them, key by key, each value typed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from planlint.calendar.last_day import last_days, of_no_plan
from planlint.calendar.profiles import title_of
from planlint.model.base import Kind
from planlint.model.outcomes import Action, Contingency
from planlint.model.paths import FieldFacts, fields
from planlint.model.plan import CaseDocument
from planlint.model.references import joined
from planlint.model.versions import ChairView
from planlint.recipients.deadline import deadline
from planlint.recipients.doers import Doers
from planlint.recipients.named import words_by_id
from planlint.recipients.shows import Shows
from planlint.recipients.subtraction import Subtraction
from planlint.recipients.values import ISLANDS, Answer, Day, Island, Prose, When
from planlint.recipients.view_part import ViewPart

_DEADLINES = {"by_when", "starts"}
_IN_LETTERS = re.compile(r"[^\W\d_]{3,}")
_CODE = re.compile(r"[a-z0-9_-]+")
_NEVER_SHOWN = {"id", "not_for", "not_for_because", "withheld"}
_REFERRED_TO = ("people", "children", "concerns", "outcomes")


class Parts:
    """What is left of a plan for a reader, part by part, as far as a document's list shows it."""

    def __init__(self, left: Subtraction, whole: CaseDocument, shown: Shows, translations: Mapping[str, Prose]) -> None:
        self.plan, self.shown, self.steps = left.plan, shown, left.steps
        self.doers = Doers(left.plan)
        self._translations = translations
        self._last, self._of_whole = last_days(self.plan), last_days(whole)
        self._following = False
        self._names, self._whole_names = words_by_id(self.plan), words_by_id(whole)
        # A child may stand wherever a person may.
        self.by_id: dict[str, dict[str | None, Any]] = {name: _by_id(self.plan, name) for name in _REFERRED_TO}
        self.by_id["people"] |= self.by_id["children"]
        whole_ids = {name: _by_id(whole, name) for name in _REFERRED_TO}
        whole_ids["people"] |= whole_ids["children"]
        self.hidden = {name: frozenset(whole_ids[name].keys() - self.by_id[name].keys()) for name in _REFERRED_TO}
        self._references = {
            id(item): joined(name, step)
            for name in _REFERRED_TO
            for item, step in zip(getattr(self.plan, name), self.steps(getattr(self.plan, name)), strict=True)
        }

    def reference(self, part: BaseModel) -> str:
        """The name by which a person, child, concern or outcome is found in every version of the plan."""
        return self._references[id(part)]

    def values(self, part: BaseModel, shown: Shows, at: str) -> dict[str, Any]:
        """The keys of a part that may be shown, each with its typed value, or the parts below."""
        values = {
            facts.attribute.removesuffix("_"): (
                self._words_of(getattr(part, facts.attribute))
                if key == "about" and isinstance(part, ChairView)
                else self._value(getattr(part, facts.attribute), key, facts, below, joined(at, key))
            )
            for key, facts in fields(type(part)).items()
            if key not in _NEVER_SHOWN and (below := shown.below(key)) is not None
        }
        if isinstance(part, (Action, Contingency)):
            self._say_who(part, values, at)
        return values

    def _say_who(self, part: Action | Contingency, values: dict[str, Any], at: str) -> None:
        """Whoever acts in the sentence stands as who does it, where the plan has nobody beside it.

        Not so in a working document: it is filled in further and read back, and its cell is still to be filled.
        """
        if self.shown.deadlines_as_written:
            return
        said = "description" if isinstance(part, Action) else "then"
        if "by_whom" in values and values["by_whom"] is None and values.get(said) is not None:
            who = self.doers.named_in_sentence(part)
            # Names out of a sentence: what a translator made of the whole does not stand beside them.
            values["by_whom"] = Prose(who, self.plan.language, joined(at, said), says_who=True) if who else None

    def prose(self, text: str, at: str) -> Prose:
        """Words of the field at `at`, beside what a translator made of them."""
        said = Prose(text, self.plan.language, at)
        translation = self._translations.get(at)
        return replace(said, translation=translation) if translation else said

    def _value(self, value: Any, key: str, facts: FieldFacts, shown: Shows, at: str) -> Any:
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        if isinstance(value, tuple):
            items = (
                self._value(item, key, facts, shown, joined(at, step))
                for item, step in zip(value, self.steps(value), strict=True)
            )
            return tuple(item for item in items if item is not None)
        if isinstance(value, BaseModel):
            return ViewPart(self.values(value, shown, at))
        if isinstance(value, bool):
            return Answer(value)
        if isinstance(value, dt.date):
            return Day(value)
        if isinstance(value, int):
            return Island(str(value), "number", at)
        if facts.refers_to:
            return self._referred(value, facts.refers_to, at)
        if key == "procedure":  # its id is a name for programs
            value = title_of(value)
        if key in _DEADLINES:
            return self._when(value, at, of_the_plan=facts.kind is Kind.BY_WHEN or key == "starts")
        return Island(value, key, at) if key in ISLANDS else self.prose(value, at)

    def _referred(self, value: str, to: str, at: str) -> Any:
        # A child lives with a mother who is related to the child: one step only, or it would never end.
        if self._following or value in self.hidden[to]:
            return None
        part = self.by_id[to].get(value)
        if part is None:
            # Words that name somebody are shown; a code is never shown to anyone, and the linter reports it.
            return (
                None
                if _CODE.fullmatch(value)
                else ViewPart({"name": self.prose(value, at), "description": self.prose(value, at)})
            )
        shown = self.shown.below("children" if type(part).__name__ == "Child" else to)
        if shown is None:
            return None
        self._following = True
        try:
            return ViewPart(self.values(part, shown, self.reference(part)))
        finally:
            self._following = False

    def _words_of(self, name: str | None) -> Prose | None:
        # A chair speaks of a part by its id, which nobody is shown; words that are no id stand as they are.
        if not name or not name.strip():
            return None
        words = self._names.get(name)
        if words is None and (name in self._whole_names or _CODE.fullmatch(name)):
            return None
        return self.prose(words or name, "")

    def _when(self, text: str, at: str, *, of_the_plan: bool) -> When:
        # “On the same day” in a contingency counts from what happens then: the plan’s own dates are not its own.
        said = self.prose(text, at)
        when = deadline(said, self._last if of_the_plan else of_no_plan())
        if of_the_plan and when.day and not when.exact and when.day != deadline(said, self._of_whole).day:
            when = replace(when, day=None)  # by what is left alone, another day would be meant
        if when.exact and self.shown.deadlines_as_written and _IN_LETTERS.search(text):
            return replace(when, kept=True)
        return when


def _by_id(plan: CaseDocument, name: str) -> dict[str | None, Any]:
    return {part.id: part for part in getattr(plan, name) if part.id}
