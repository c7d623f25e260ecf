"""Was every child born by the day of the plan, unless it is told that one is not born yet? (ST2)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.acts.visiting import is_unborn
from planlint.model.paths import Path
from planlint.timescales import in_full


class BornAfter(Options):
    """A day of birth after the plan’s own date, or the conference’s, of a child whom nothing calls unborn."""

    kind: Literal["born-after"] = "born-after"
    VALUES: ClassVar = frozenset({"child", "born", "other"})


def born_after(node: Any, path: Path, options: BornAfter, context: Context) -> Iterator[Hit]:
    """Report each such day of birth. “Baby Shaw”, like “Bump”, may be on its way, and the day is when it is due."""
    held = node.conference.date if node.conference else None
    day, what = (node.date, "the plan’s own date") if node.date else (held, "the conference")
    if day is None:
        return
    for place, child in enumerate(node.children):
        if child.born is None or child.born <= day or child.expected or is_unborn(child.name or ""):
            continue
        values = {"child": child.name or "A child", "born": in_full(child.born), "other": f"{what}, {in_full(day)}"}
        yield Hit(("children", place, "born"), values=values)
