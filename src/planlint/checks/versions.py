"""What may not change between two versions without a word: fundamental changes, actions dropped (SP7.3.6, SP7.3.7).

These checks judge only where an earlier version is given (`planlint compare`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path
from planlint.model.plan import CaseDocument
from planlint.model.versions import ChairView
from planlint.versions.changes import Change, Kind, changes

_SAYS = {Kind.NEW: "is new", Kind.GONE: "is no longer there", Kind.CHANGED: "says something else", Kind.MOVED: "moved"}


class FundamentalChange(Options):
    """A change that may be a fundamental one was made outside a conference.

    `chair` is what the chair of the last conference is recorded to have said about it: nothing complete (name, date and
    answer), that it is one, or that it is none.
    """

    kind: Literal["fundamental-change"] = "fundamental-change"
    chair: Literal["unasked", "yes", "no"]
    VALUES: ClassVar = frozenset({"what"})


def fundamental_change(node: Any, path: Path, options: FundamentalChange, context: Context) -> Iterator[Hit]:
    """Report each such change where it stands in the new version; a new conference may change anything."""
    earlier = context.earlier
    if earlier is None or _new_conference(earlier, node):
        return
    for change in changes(earlier, node):
        if change.fundamental and _answer(node, change) == options.chair:
            yield Hit(change.at, values={"what": _what(change)})


class DroppedAction(Options):
    """An action of the earlier version is no longer there, is not written as done, and nothing says why."""

    kind: Literal["dropped-action"] = "dropped-action"
    VALUES: ClassVar = frozenset({"what"})


def dropped_action(node: Any, path: Path, options: DroppedAction, context: Context) -> Iterator[Hit]:
    """Report each such action at the outcomes."""
    if context.earlier is None:
        return
    for change in changes(context.earlier, node):
        gone = change.kind is Kind.GONE and change.part == "actions"
        if gone and not change.because and not change.old.finished:
            yield Hit(("outcomes",), values={"what": change.name})


def _new_conference(earlier: CaseDocument, document: CaseDocument) -> bool:
    before = earlier.conference.date if earlier.conference else None
    now = document.conference.date if document.conference else None
    return now is not None and now != before


def _answer(document: CaseDocument, change: Change) -> str:
    """What the chair is recorded to have said of this change: one about its own part goes before one about all."""
    complete = [
        view for view in document.chair_views if view.person and view.date and view.fundamental in ("yes", "no")
    ]
    for about in (change.id, None):
        found: ChairView | None = next((view for view in complete if view.about == about), None)
        if found is not None and found.fundamental is not None:
            return found.fundamental
    return "unasked"


def _what(change: Change) -> str:
    words = f"“{change.name}”" if change.name else change.part.replace("_", " ")
    key = f" ({change.key.replace('_', ' ')})" if change.key and change.kind is Kind.CHANGED else ""
    return f"{words}{key} {_SAYS[change.kind]}"
