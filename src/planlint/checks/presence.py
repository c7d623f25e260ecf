"""Is it there?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import BaseModel

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, fields, parsed, reach

_YES = {True: "yes", False: "no"}


class Required(Options):
    """`field` must be there: for a text that means words, for a list at least one entry.

    `when` asks for it only where other fields of the part are given, or hold one of some answers; `unless` names fields
    of which any one will do instead.
    """

    kind: Literal["required"] = "required"
    field: str
    when: Mapping[str, Literal["given", "missing"] | tuple[str, ...]] = {}
    unless: tuple[str, ...] = ()


def required(node: Any, path: Path, options: Required, context: Context) -> Iterator[Hit]:
    """Report a missing `field`. A value that is there but could not be used is reported as that, not as missing."""
    at = parsed(options.field)
    if is_given(reach(node, at)) or context.misfit_at((*path, *at)):
        return
    if any(is_given(reach(node, parsed(other))) for other in options.unless):
        return
    if all(_holds(reach(node, parsed(name)), wanted) for name, wanted in options.when.items()):
        yield Hit(at, values=_people(node, context))


def is_given(value: Any) -> bool:
    """Whether there is anything to it: words, an entry, a date or an answer."""
    return not (value in (None, ()) or (isinstance(value, str) and not value.strip()))


def _people(node: BaseModel, context: Context) -> dict[str, object]:
    """The people a part names by id, as a message calls them: by name."""
    return {
        key: context.name_of(value)
        for key, facts in fields(type(node)).items()
        if facts.refers_to == "people" and isinstance(value := getattr(node, facts.attribute), str) and value
    }


def _holds(value: Any, wanted: str | tuple[str, ...]) -> bool:
    if wanted == "given":
        return is_given(value)
    if wanted == "missing":
        return not is_given(value)
    said = _YES[value] if isinstance(value, bool) else str(value or "").strip().lower()
    return said in wanted
