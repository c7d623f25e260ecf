"""Does a plan say which child it is for? Where a draft was not understood, its children are what is missed least."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of
from planlint.checks.parts.presence import is_given, misread
from planlint.model.paths import Path, parsed, reach
from planlint.model.people import Child


class NoChildNamed(Options):
    """A plan of at least `from_actions` actions that names no child.

    A few rows that somebody tries out are no plan: at least `from_parts` of the parts `beside` have to be there too.
    """

    kind: Literal["no-child-named"] = "no-child-named"
    from_actions: int
    from_parts: int
    beside: tuple[str, ...]


def no_child_named(node: Any, path: Path, options: NoChildNamed, context: Context) -> Iterator[Hit]:
    """Report the plan, at its children, unless one has a name or is expected."""
    if any(_is_told(child) for child in node.children) or misread(context, (*path, "children")):
        return
    parts = sum(is_given(reach(node, parsed(part))) for part in options.beside)
    if parts >= options.from_parts and sum(1 for _ in actions_of(node)) >= options.from_actions:
        yield Hit(("children",))


def _is_told(child: Child) -> bool:
    return is_given(child.name) or is_given(child.known_as) or child.expected is not None
