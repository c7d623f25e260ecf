"""Is it there?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from pydantic import BaseModel

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, children, parsed, reach

_YES = {True: "yes", False: "no"}


class Required(Options):
    """`field` must be there: for a text that means words, for a list at least one entry.

    `when` asks for it only where other fields of the part are given, or hold one of some answers; `unless` names fields
    of which any one will do instead. `but_not` are answers as good as none, such as “no”. `who` is the person the part
    speaks of, by name.
    """

    kind: Literal["required"] = "required"
    field: str
    when: Mapping[str, Literal["given", "missing"] | tuple[str, ...]] = {}
    unless: tuple[str, ...] = ()
    but_not: tuple[str, ...] = ()
    VALUES: ClassVar = frozenset({"who"})


def required(node: Any, path: Path, options: Required, context: Context) -> Iterator[Hit]:
    """Report a missing `field`. A value that is there but could not be used is reported as that, not as missing."""
    at = parsed(options.field)
    value = reach(node, at)
    empty_answer = isinstance(value, str) and value.strip().lower() in options.but_not
    if (is_given(value) and not empty_answer) or unusable(context, (*path, *at)):
        return
    if any(is_given(reach(node, parsed(other))) for other in options.unless):
        return
    if all(_holds(reach(node, parsed(name)), wanted) for name, wanted in options.when.items()):
        quote = value if empty_answer else ""
        yield Hit(at, quote, 0, len(quote), values={"who": _who(node, context)})


def is_given(value: Any) -> bool:
    """Whether there is anything to it: words, a date or an answer, or anything of that within a part or a list."""
    if isinstance(value, BaseModel):
        return any(is_given(each) for _, each in children(value))
    if isinstance(value, tuple):
        return any(is_given(each) for each in value)
    return not (value is None or (isinstance(value, str) and not value.strip()))


def unusable(context: Context, path: Path) -> bool:
    """Whether something that could not be used stands at `path` or around it, so that nobody can say it is missing."""
    return any(context.misfit_at(path[:end]) for end in range(1, len(path) + 1))


def _who(node: Any, context: Context) -> str:
    person = getattr(node, "person", None) or getattr(node, "child", None)
    return context.name_of(person) if person else getattr(node, "name", None) or "Somebody"


def _holds(value: Any, wanted: str | tuple[str, ...]) -> bool:
    if wanted == "given":
        return is_given(value)
    if wanted == "missing":
        return not is_given(value)
    said = _YES[value] if isinstance(value, bool) else str(value or "").strip().lower()
    return said in wanted
