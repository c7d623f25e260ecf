"""A plan as rules of language read it: other names stand in for those of its people (`english/stand_ins`).

Whether “Grace” is taken for a name or a word, and what the rest of the sentence is taken for, hangs on the name; what a
rule finds must not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from pydantic import BaseModel

from planlint.checks import Context, Hit
from planlint.english.stand_ins import StandIns, parts_of_names, stand_ins
from planlint.model.base import Kind
from planlint.model.paths import Path, fields, reach, texts
from planlint.model.people import Child, Person
from planlint.smart import SmartRow

_NAMES = ("name", "known_as")
_Model = TypeVar("_Model", bound=BaseModel)


class Neutral:
    """The context of a run with stand-ins for the names, and the way back for what is found in it."""

    def __init__(self, written: Context) -> None:
        earlier = [written.earlier] if written.earlier is not None else []
        parts = [part for plan in (written.plan, *earlier) for part in parts_of_names(plan)]
        said = (text.text for text in (*written.texts, *(text for plan in earlier for text in texts(plan))))
        self._names = stand_ins(parts, said) if parts and written.in_english else StandIns({})
        self._written = written
        self.context = self._context(written) if self._names.of else written

    def _context(self, written: Context) -> Context:
        plan, *earlier = (with_stand_ins(each, self._names) for each in (written.plan, written.earlier) if each)
        case = written.case and replace(written.case, document=plan)
        return replace(written, plan=plan, case=case, earlier=earlier[0] if earlier else None)

    def as_written(self, hit: Hit, path: Path) -> Hit:
        """The same hit with the words of the plan, for a part or text at `path`."""
        if self.context is self._written or hit.span is not None:
            return hit  # what the reader set aside was never given other names
        names = self._names
        values = {key: names.as_written(each) if isinstance(each, str) else each for key, each in hit.values.items()}
        fix = hit.fix and replace(hit.fix, replacement=names.as_written(hit.fix.replacement))
        start, end, quote = hit.start, hit.end, names.as_written(hit.quote)
        at = (*path, *hit.at)
        read, text = (reach(each.plan, at) for each in (self.context, self._written))
        if hit.quote and isinstance(text, str) and isinstance(read, str) and read[start:end] == hit.quote:
            start, end = names.place(read, start), names.place(read, end, is_end=True)
            quote = text[start:end]
        return replace(hit, quote=quote, start=start, end=end, values=values, fix=fix)

    def row_as_written(self, row: SmartRow) -> SmartRow:
        """A row of the SMART grid with the words of the plan."""
        cells = tuple(replace(cell, words=self._names.as_written(cell.words)) for cell in row.cells)
        return replace(row, action=self._names.as_written(row.action), cells=cells)


def with_stand_ins(part: _Model, names: StandIns) -> _Model:
    """A part of a plan with stand-ins in all its texts; somebody whose name has one is still known by it."""
    somebody: Child | Person | None = part if isinstance(part, Child | Person) else None
    changed: dict[str, Any] = {}
    for key, facts in fields(type(part)).items():
        in_text = partial(names.put_into, a_time=facts.kind is Kind.BY_WHEN)
        put = names.put_into_name if somebody is not None and key in _NAMES else in_text
        value = getattr(part, facts.attribute)
        other = _replaced(value, put, names)
        if other is not value and key != "accepted":
            changed[facts.attribute] = other
    if somebody is not None and "name" in changed:
        # By initials, or by a short form: “Gracie”.
        also = (somebody.name or "", *_by_the_surname(somebody.name or "", changed["name"]))
        changed["known_as"] = (*changed.get("known_as", somebody.known_as), *also)
    return part.model_copy(update=changed) if changed else part


def _by_the_surname(name: str, stood_in: str) -> Iterator[str]:
    """The name with a stand-in for its surname alone, as a text holds it that has an initial before: “G. Khan”."""
    written, other = name.split(), stood_in.split()
    if len(written) == len(other) > 1 and written[-1] != other[-1] and written[0] != other[0]:
        yield " ".join((*written[:-1], other[-1]))


def _replaced(value: Any, put: Callable[[str], str], names: StandIns) -> Any:
    """The value with stand-ins; the very same one where there is nobody in it."""
    if type(value) is str:
        other = put(value)
        return other if other != value else value
    if isinstance(value, tuple):
        others = tuple(_replaced(each, put, names) for each in value)
        return others if any(one is not other for one, other in zip(value, others, strict=True)) else value
    return with_stand_ins(value, names) if isinstance(value, BaseModel) else value
