"""What of a plan goes to a translator: each text that a person wrote and that a document for the family may print.

A segment is named as the view of a document names its prose (`model/references.py`), so that what comes back is found
again in every later version, whatever has moved.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from planlint.bundled import folder, load_yaml
from planlint.calendar.last_day import LastDays, last_days, of_no_plan
from planlint.model.base import Kind
from planlint.model.folded import holds
from planlint.model.paths import FieldFacts, fields, parsed
from planlint.model.plan import CaseDocument
from planlint.model.references import joined, steps
from planlint.model.versions import ChairView
from planlint.template_folders import template_file
from planlint.translate.critical import is_critical
from planlint.translate.english_text import hash_of
from planlint.translate.named import known_names, names_in

_DEADLINES = {"by_when", "starts"}
_LIKE_AN_ID = re.compile(r"[a-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """One text to translate: `ref` names its field, `hash` its English, `critical` that two linguists must sign.

    `names` are the names of people that stand in it, to be left as they are; `kind` is what the text is for
    (`action`, `narrative` …), "" for a few words such as how often.
    """

    ref: str
    english: str
    hash: str
    critical: bool = False
    names: tuple[str, ...] = ()
    kind: str = ""


def segments(
    plan: CaseDocument,
    shown: Iterable[str],
    *,
    reader: str | None = None,
    leave_out: Sequence[str] = (),
    everything: bool = False,
) -> tuple[Segment, ...]:
    """Every text to translate, in the order of the plan, once each.

    `shown` are the patterns that a document may print (`outcomes[*].description`). A part that is `not_for` the
    `reader` (the id of a person; None: for anybody at all) is left out, and so is a text in which words of
    `leave_out` stand, however they are written: no translator is sent what the reader may not see.
    With `everything` nothing is left out.
    """
    tree: dict[str, Any] = {}
    for pattern in shown:
        at = tree
        for step in parsed(pattern):
            if step != "*":
                at = at.setdefault(str(step), {})
    return tuple(_Walk(plan, reader, leave_out, everything).of_part(plan, tree, "", ""))


def family_patterns(documents: Iterable[str]) -> frozenset[str]:
    """What those documents may print, by their lists (`templates/<document>/shows.yml`)."""
    found: set[str] = set()
    for document in documents:
        listed = load_yaml(template_file(f"{document}/shows.yml"))
        found |= set(listed["shows"]) | (family_patterns([listed["also"]]) if "also" in listed else set())
    return frozenset(found)


@dataclass(slots=True)
class _Walk:
    plan: CaseDocument
    reader: str | None
    leave_out: Sequence[str]
    everything: bool
    names: tuple[str, ...] = field(init=False)
    ids: dict[str, set[str | None]] = field(init=False)
    last: LastDays = field(init=False)

    def __post_init__(self) -> None:
        self.last = last_days(self.plan)
        self.names = known_names(self.plan)
        self.ids = {
            "people": {each.id for each in self.plan.people} | {each.id for each in self.plan.children},
            "concerns": {each.id for each in self.plan.concerns},
            "outcomes": {each.id for each in self.plan.outcomes},
        }

    def of_part(self, part: BaseModel, shown: dict[str, Any], pattern: str, at: str) -> Iterator[Segment]:
        not_for = getattr(part, "not_for", ())
        if not self.everything and ((self.reader in not_for) if self.reader else not_for):
            return
        for key, facts in fields(type(part)).items():
            # A chair's view names the part it is about by an id, which no one is shown.
            if key in shown and key not in _lists()["notes"] and not (key == "about" and isinstance(part, ChairView)):
                value = getattr(part, facts.attribute)
                yield from self.of_value(value, key, facts, shown[key], joined(pattern, key), joined(at, key))

    def of_value(
        self, value: Any, key: str, facts: FieldFacts, shown: dict[str, Any], pattern: str, at: str
    ) -> Iterator[Segment]:
        if isinstance(value, tuple):
            for item, step in zip(value, steps(value), strict=True):
                yield from self.of_value(item, key, facts, shown, f"{pattern}[*]", joined(at, step))
        elif isinstance(value, BaseModel):
            yield from self.of_part(value, shown, pattern, at)
        elif isinstance(value, str) and self._is_prose(value, key, facts, pattern):
            kind = facts.kind.value if facts.kind else ""
            names = names_in(value, self.names)
            yield Segment(at, value, hash_of(value), is_critical(value, at=pattern, names=names), names, kind)

    def _is_prose(self, text: str, key: str, facts: FieldFacts, pattern: str) -> bool:
        lists = _lists()
        if not any(letter.isalpha() for letter in text) or key in lists["islands"] or key in lists["tags"]:
            return False
        if facts.refers_to and (text in self.ids[facts.refers_to] or _LIKE_AN_ID.fullmatch(text)):
            return False
        if pattern in lists["code_fields"] and "-".join(text.lower().replace("_", " ").split()) in lists["codes"]:
            return False
        if key in _DEADLINES and self._is_one_date(text, of_the_plan=facts.kind is Kind.BY_WHEN or key == "starts"):
            return False
        return not any(holds(text, words) for words in self.leave_out)

    def _is_one_date(self, text: str, *, of_the_plan: bool) -> bool:
        """Whether the date alone is printed, in the words of the page's own language."""
        return (self.last if of_the_plan else of_no_plan()).is_one_date(text)


@functools.cache
def _lists() -> dict[str, frozenset[str]]:
    lists = load_yaml(folder("templates") / "exchange" / "not_prose.yml")
    return {name: frozenset(items) for name, items in lists.items()}
