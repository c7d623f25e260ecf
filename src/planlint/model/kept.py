"""What a plan keeps from whom: `not_for` on a mapping, and the entries of `withheld`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from planlint.model.base import Part
from planlint.model.meetings import Withheld
from planlint.model.paths import Path, children
from planlint.model.people import Child, Person
from planlint.model.plan import CaseDocument


def everybody(plan: CaseDocument) -> tuple[Child | Person, ...]:
    """The children, then the other people."""
    return (*plan.children, *plan.people)


def meant(plan: CaseDocument, who: str) -> tuple[Child | Person, ...]:
    """Whom an id means, else everybody with that name or known by it; nobody for words that are neither."""
    return tuple(each for each in everybody(plan) if each.id == who) or tuple(
        each
        for each in everybody(plan)
        if who.strip().casefold() in {name.strip().casefold() for name in (each.name or "", *each.known_as) if name}
    )


def is_kept_from(plan: CaseDocument, who: Sequence[str], reader: str | None) -> bool:
    """Whether a list of people names that reader (an id); without a reader, whether it names anybody at all."""
    if reader is None:
        return bool(who)
    return any(each.id == reader for name in who for each in meant(plan, name))


def keeps_anything(plan: CaseDocument) -> bool:
    """Whether there is anything in a plan that somebody must not be told."""
    return bool(plan.withheld) or any(True for _ in parts_kept(plan, None))


def parts_kept(plan: CaseDocument, reader: str | None) -> Iterator[tuple[Path, Part]]:
    """Each mapping that is kept from that reader (without one: from anybody) by its `not_for`, outermost only."""
    yield from _kept(plan, plan, reader, ())


def _kept(plan: CaseDocument, part: BaseModel, reader: str | None, path: Path) -> Iterator[tuple[Path, Part]]:
    if isinstance(part, Part) and is_kept_from(plan, part.not_for, reader):
        yield path, part
        return
    for at, inner in parts(part, path):
        yield from _kept(plan, inner, reader, at)


def parts(part: BaseModel, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """The parts directly within one, with their paths."""
    for key, value in children(part):
        if isinstance(value, BaseModel):
            yield (*path, key), value
        elif isinstance(value, tuple):
            yield from (
                (((*path, key, index)), item) for index, item in enumerate(value) if isinstance(item, BaseModel)
            )


def withheld(plan: CaseDocument, reader: str | None) -> tuple[Withheld, ...]:
    """The entries of `withheld` that concern that reader; without one, all of them."""
    return tuple(entry for entry in plan.withheld if reader is None or is_kept_from(plan, entry.from_, reader))


def named(plan: CaseDocument) -> Iterator[tuple[Path, str]]:
    """Every name in a `not_for` or a `from`, with where it stands."""
    yield from _named(plan, ())


def _named(part: BaseModel, path: Path) -> Iterator[tuple[Path, str]]:
    for key, who in (("not_for", getattr(part, "not_for", ())), ("from", getattr(part, "from_", ()))):
        # A move has a `from` too, and it is a day.
        if isinstance(who, tuple):
            yield from (((*path, key, index), name) for index, name in enumerate(who))
    for at, inner in parts(part, path):
        yield from _named(inner, at)
