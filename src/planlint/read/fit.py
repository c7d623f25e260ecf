"""Nodes → plan: what fits the model is kept, what does not is set aside as a misfit at its place, never lost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ValidationError

from planlint.model.kinds import DOCUMENTS, PLAN, document_named
from planlint.model.paths import Path, fields, part_type
from planlint.model.plan import CaseDocument
from planlint.read.did_you_mean import did_you_mean
from planlint.read.nodes import Mapping, Node, Scalar, Sequence, Span
from planlint.timescales import UnclearDate, read_date

MAXIMUM_TEXT = 20_000
_FAIL_CLOSED = {"not_for", "withheld"}


class MisfitKind(StrEnum):
    """How something in a file does not fit the model; each kind has a rule of that name."""

    UNKNOWN_FIELD = "unknown-field"
    UNUSABLE_VALUE = "unusable-value"
    DUPLICATE_KEY = "duplicate-key"
    AMBIGUOUS_DATE = "ambiguous-date"
    MACROS = "macros-in-file"
    UNREAD_TEXT = "unread-text"
    UNSEEN_TEXT = "unseen-text"
    STRUCK_OUT_TEXT = "struck-out-text"
    GUESSED_HEADING = "guessed-heading"
    GUESSED_LAYOUT = "guessed-layout"
    NOTE_TO_WRITERS = "note-to-writers"


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something the model has no room for: where it stands, the words as written, and what is said of them.

    `meant` is the key that was probably meant by an unknown one: what stands under it is then not missing.
    `problem` is the kind of what is wrong with an unclear date.
    """

    kind: MisfitKind
    path: Path
    span: Span
    quote: str
    says: str
    meant: str = ""
    problem: str = ""


def fit(root: Mapping) -> tuple[CaseDocument, tuple[Misfit, ...]]:
    """The plan or meeting record that a file holds, as far as it fits, and a Misfit for everything that does not.

    Dates may be written in any usual British way. A list keeps its length, so that places stay what they were.
    """
    misfits: list[Misfit] = []
    data = _plain(root, (), misfits)
    model = document_named(document_said(root)) or DOCUMENTS[PLAN]
    while True:
        try:
            plan = model.model_validate(data, context={"read_date": read_date})
        except ValidationError as error:
            for detail in error.errors():
                misfits.append(_misfit(root, detail, model))
                _set_aside(data, detail)
        else:
            return plan, tuple(sorted(misfits, key=lambda misfit: misfit.span.start))


def document_said(root: Mapping) -> str | None:
    """What a file calls itself under `document`; None where it does not say."""
    entry = root.entry("document")
    return entry.value.value if entry is not None and isinstance(entry.value, Scalar) else None


def _plain(node: Node, path: Path, misfits: list[Misfit]) -> Any:
    if isinstance(node, Scalar):
        if node.value is not None and len(node.value) > MAXIMUM_TEXT:
            says = f"This text has {len(node.value):,} characters, and one text of a plan has at most {MAXIMUM_TEXT:,}"
            start = node.offsets().starts[0]
            misfits.append(Misfit(MisfitKind.UNUSABLE_VALUE, path, Span(start, start), "", says))
            return None
        return node.value
    if isinstance(node, Sequence):
        return [_plain(item, (*path, index), misfits) for index, item in enumerate(node.items)]
    for entry in node.doubled:
        says = f"“{entry.key}” stands here a second time, and only the first counts"
        misfits.append(Misfit(MisfitKind.DUPLICATE_KEY, (*path, entry.key), entry.key_span, entry.key, says))
    # An empty value says no more than a missing one.
    return {
        entry.key: value
        for entry in node.entries
        if (value := _plain(entry.value, (*path, entry.key), misfits)) is not None
    }


def _misfit(root: Mapping, detail: Any, model: type[CaseDocument]) -> Misfit:
    path: Path = tuple(detail["loc"])
    value, key_span, key = _found(root, path)
    if detail["type"] == "extra_forbidden":
        known = fields(part_type(model, path[:-1]))
        meant = did_you_mean(str(path[-1]), known)
        says = f"planlint knows no “{path[-1]}” here" + (f": did you mean “{meant}”?" if meant else "")
        return Misfit(MisfitKind.UNKNOWN_FIELD, path, key_span, key, says, meant or "")
    unclear = detail.get("ctx", {}).get("error")
    kind = MisfitKind.AMBIGUOUS_DATE if isinstance(unclear, UnclearDate) else MisfitKind.UNUSABLE_VALUE
    problem = unclear.kind if isinstance(unclear, UnclearDate) else ""
    if isinstance(value, Scalar) and value.value:
        starts, ends = value.offsets()
        span = Span(starts[0], ends[-1])
        return Misfit(kind, path, span, value.value, _says(detail, value.value), problem=problem)
    return Misfit(kind, path, key_span, key, _says(detail, key))


def _found(root: Mapping, path: Path) -> tuple[Node, Span, str]:
    """The node at a path with the span and the words of its key; a list item without a key is named by its start."""
    node: Node = root
    key_span, key = Span(root.span.start, root.span.start), ""
    for step in path:
        if isinstance(node, Mapping) and (entry := node.entry(str(step))):
            node, key_span, key = entry.value, entry.key_span, entry.key
        elif isinstance(node, Sequence) and isinstance(step, int):
            node = node.items[step]
            key_span, key = Span(node.span.start, node.span.start), ""
    return node, key_span, key


def _says(detail: Any, words: str) -> str:
    error, kind = detail.get("ctx", {}).get("error"), detail["type"]
    if error is not None:
        return str(error)
    if kind == "literal_error":
        choices = detail["ctx"]["expected"].replace("'", "").replace(" or ", ", ")
        meant = did_you_mean(words, choices.split(", "))
        return f"“{words}” is none of: {choices}" + (f". Did you mean “{meant}”?" if meant else "")
    expected = {
        "int_parsing": "a whole number should stand here",
        "bool_parsing": "yes or no should stand here",
        "string_type": "one text should stand here, not a list or named values",
        "tuple_type": "a list should stand here: begin each line with “- ”",
        "model_type": "named values should stand here, such as “description: …”",
    }.get(kind, detail["msg"])
    return f"“{words}”: {expected}" if words else expected[0].upper() + expected[1:]


def _set_aside(data: Any, detail: Any) -> None:
    *way, last = detail["loc"]
    for step in way:
        data = data[step]
    error = detail.get("ctx", {}).get("error")
    if last in _FAIL_CLOSED and data[last]:
        # Whom a fact must be kept from is never lost over a slip in how it was written.
        data[last] = [{"words": [str(data[last])]}] if last == "withheld" else [str(data[last])]
        return
    if isinstance(error, UnclearDate) and error.likely is not None:
        data[last] = error.likely  # read as it was probably meant, and reported
    elif isinstance(data, dict):
        data.pop(last, None)
    else:
        data[last] = {"model_type": {}, "string_type": ""}.get(detail["type"])
