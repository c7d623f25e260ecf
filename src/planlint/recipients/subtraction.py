"""The plan without what is kept from a reader. Everything a document shows, it takes from what is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from planlint.model.base import Part
from planlint.model.clues import CAN_GO, KINDS, clue_name, is_clue, known
from planlint.model.folded import folded
from planlint.model.kept import is_kept_from, meant, named, withheld
from planlint.model.paths import FieldFacts, fields, written
from planlint.model.plan import CaseDocument
from planlint.model.references import steps
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import Recipient
from planlint.recipients.secrets import Secret, secrets

_LISTS_OF_ONES_OWN = {"timetable", "delivery"}


class Subtraction:
    """What is left of a plan for one reader, or for a copy that anybody may come to read.

    `plan` shares every part that lost nothing with the plan it is made from. `secrets` are the words kept back.
    Raises NotGiven where nobody can say what is to be kept from whom.
    """

    def __init__(self, plan: CaseDocument, reader: Recipient | None) -> None:
        _sure(plan, reader)
        self._whole, self._reader = plan, reader.id if reader else None
        entries = withheld(plan, self._reader)
        self.secrets: tuple[Secret, ...] = secrets(plan, reader)
        self._clues = frozenset(clue_name(clue) for entry in entries for clue in entry.clues)
        self._steps: dict[int, list[str]] = {}
        self.plan: CaseDocument = self._part(plan)

    def steps(self, items: Sequence[Any]) -> list[str]:
        """The step of each item that is left of a list, as it is named in the whole plan."""
        return self._steps.get(id(items)) or steps(items)

    def _part(self, part: BaseModel) -> Any:
        changed = {}
        for key, facts in fields(type(part)).items():
            value = getattr(part, facts.attribute)
            left = self._value(value, key, facts)
            if left is not value:
                changed[facts.attribute] = left
        return part.model_copy(update=changed) if changed else part

    def _value(self, value: Any, key: str, facts: FieldFacts) -> Any:
        if isinstance(value, tuple):
            return self._items(value, key, facts)
        return self._one(value, key, facts) if value is not None else None

    def _items(self, items: tuple[Any, ...], key: str, facts: FieldFacts) -> tuple[Any, ...]:
        left = [(step, self._one(item, key, facts)) for step, item in zip(steps(items), items, strict=True)]
        if all(one is item for (_, one), item in zip(left, items, strict=True)):
            return items
        # An empty cell of a list stays one; only what was there and is kept goes.
        kept = [(step, one) for (step, one), item in zip(left, items, strict=True) if one is not None or item is None]
        result = tuple(one for _, one in kept)
        self._steps[id(result)] = [step for step, _ in kept]
        return result

    def _one(self, value: Any, key: str, facts: FieldFacts) -> Any:
        """The value, what is left of it, or None where it is kept."""
        if is_clue(key, facts, self._clues) and not (facts.clue in _LISTS_OF_ONES_OWN and self._names_reader(value)):
            return None
        if isinstance(value, BaseModel):
            kept = isinstance(value, Part) and is_kept_from(self._whole, value.not_for, self._reader)
            return None if kept else self._part(value)
        goes = key in CAN_GO and isinstance(value, str) and any(each.is_in(value) for each in self.secrets)
        return None if goes else value

    def _names_reader(self, value: str | BaseModel) -> bool:
        if self._reader is None or isinstance(value, str):
            return value == self._reader
        people = (
            getattr(value, facts.attribute) for facts in fields(type(value)).values() if facts.refers_to == "people"
        )
        return any(self._reader in (each if isinstance(each, tuple) else (each,)) for each in people)


def _sure(plan: CaseDocument, reader: Recipient | None) -> None:
    """Raises NotGiven, with every reason, where a plan does not say clearly what it keeps from whom."""
    reasons = [
        f"{written(path)} names nobody in this plan, and what to leave out is unclear: write the id of a person."
        for path, name in named(plan)
        if not meant(plan, name)
    ]
    for number, entry in enumerate(plan.withheld):
        at = f"withheld[{number}]"
        if not entry.from_:
            reasons.append(f"{at} does not say from whom the words are withheld: write “from”, with the ids of people.")
        if not entry.words or not all(folded(words) for words in entry.words):
            reasons.append(f"{at} has no words that could be looked for: write the whole address or name.")
        reasons += [
            f"{at}.clues[{index}] is no clue: choose of {', '.join(KINDS)}, or write a key of the plan."
            for index, clue in enumerate(entry.clues)
            if clue_name(clue) not in known()
        ]
    if is_kept_from(plan, plan.not_for, reader.id if reader else None):
        reasons.append("The whole plan is kept from this reader (“not_for” at its beginning).")
    for name in ("children", "people"):
        reasons += [
            f"{name}[{index}] is this reader’s own record, and “not_for” keeps it from them: keep a part of it instead."
            for index, person in enumerate(getattr(plan, name))
            if reader and person.id == reader.id and is_kept_from(plan, person.not_for, reader.id)
        ]
    if reasons:
        raise NotGiven(*reasons)
