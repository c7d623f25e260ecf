"""Is it there?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, parsed, reach


class Required(Options):
    """`field` must be there: for a text that means words, for a list at least one entry."""

    kind: Literal["required"] = "required"
    field: str


def required(node: Any, path: Path, options: Required, context: Context) -> Iterator[Hit]:
    """Report a missing `field`. A value that is there but could not be used is reported as that, not as missing."""
    at = parsed(options.field)
    value = reach(node, at)
    empty = value in (None, ()) or (isinstance(value, str) and not value.strip())
    if empty and not context.misfit_at((*path, *at)):
        yield Hit(at)
