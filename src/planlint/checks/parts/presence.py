"""Is it there?"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from pydantic import BaseModel

from planlint.checks.base import Context, Hit, Options
from planlint.model.paths import Path, children, fields, parsed, reach

_YES = {True: "yes", False: "no"}
_A_SYMBOL = "So"  # among them the ticks and crosses of a form


class Required(Options):
    """`field` must be there: for a text that means words, for a list at least one entry.

    `when` asks for it only where other fields of the part are given, or hold one of some answers; `unless` names
    fields of which any one will do instead; `to_do` names a list of which something has to be left to do. `but_not` are
    answers as good as none, such as “no”. With `filled` the empty row of a form is no entry of a list. `somebody` is
    the name of the person the part speaks of.
    """

    kind: Literal["required"] = "required"
    field: str
    when: Mapping[str, Literal["given", "missing"] | tuple[str, ...]] = {}
    unless: tuple[str, ...] = ()
    but_not: tuple[str, ...] = ()
    filled: bool = False
    to_do: str = ""
    VALUES: ClassVar = frozenset({"somebody"})


def required(node: Any, path: Path, options: Required, context: Context) -> Iterator[Hit]:
    """Report a missing `field`. A value that is there but could not be used is reported as that, not as missing."""
    at = parsed(options.field)
    value = reach(node, at)
    empty_answer = isinstance(value, str) and (value.strip().lower() in options.but_not or not is_given(value))
    there = is_given(value) or (not options.filled and _has_entry(value))
    if (there and not empty_answer) or misread(context, (*path, *at)):
        return
    if any(is_given(reach(node, other)) or misread(context, (*path, *other)) for other in map(parsed, options.unless)):
        return
    if options.to_do and not _is_left(reach(node, parsed(options.to_do))):
        return
    if all(_holds(node, path, parsed(name), wanted, context) for name, wanted in options.when.items()):
        quote = value if empty_answer and value.strip() else ""
        yield Hit(at, quote, 0, len(quote), values={"somebody": _somebody(node, context), **_people(node, context)})


def is_given(value: Any) -> bool:
    """Whether there is anything to it: words, a date or an answer, or anything of that within a part or a list.

    “.”, “-” and “…” fill a line and are no words; a tick is an answer.
    """
    if isinstance(value, BaseModel):
        return any(is_given(each) for _, each in children(value))
    if isinstance(value, tuple):
        return any(is_given(each) for each in value)
    if isinstance(value, str):
        return any(sign.isalnum() or unicodedata.category(sign) == _A_SYMBOL for sign in value)
    return value is not None


def unusable(context: Context, path: Path) -> bool:
    """Whether something that could not be used stands at `path` or around it, so that nobody can say it is missing."""
    return any(context.misfit_at(path[:end]) for end in range(1, len(path) + 1))


def misread(context: Context, path: Path) -> bool:
    """Whether something that could not be used stands at `path`, around it or within it."""
    return unusable(context, path) or any(misfit.path[: len(path)] == path for misfit in context.misfits)


def _has_entry(value: Any) -> bool:
    return isinstance(value, tuple) and any(isinstance(each, BaseModel) for each in value)


def _is_left(value: Any) -> bool:
    """Whether any entry of a list, but for the empty rows of a form, is still to be done."""
    return isinstance(value, tuple) and any(is_given(each) and not getattr(each, "finished", False) for each in value)


def _somebody(node: Any, context: Context) -> str:
    person = getattr(node, "person", None) or getattr(node, "child", None)
    return context.name_of(person) if person else getattr(node, "name", None) or "Somebody"


def _people(node: BaseModel, context: Context) -> dict[str, object]:
    """The people a part names by id, as a message calls them: by name."""
    return {
        key: context.name_of(value)
        for key, facts in fields(type(node)).items()
        if facts.refers_to == "people" and isinstance(value := getattr(node, facts.attribute), str) and value
    }


def _holds(node: Any, path: Path, at: Path, wanted: str | tuple[str, ...], context: Context) -> bool:
    value = reach(node, at)
    if wanted == "given":
        return is_given(value)
    if wanted == "missing":
        return not (is_given(value) or misread(context, (*path, *at)))
    said = _YES[value] if isinstance(value, bool) else str(value or "").strip().lower()
    return said in wanted
