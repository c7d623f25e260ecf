"""Is there something for everybody: each child's wishes, each parent's view, each member at the meeting?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import is_family, key_of, known_by
from planlint.checks.parts.presence import is_given, misread, unusable
from planlint.model.paths import Path, parsed, reach
from planlint.model.people import Child, Person


class EachPerson(Options):
    """For each of a group somebody's entry in a list must be there.

    `of` is the group: the children, the parents (those with parental responsibility), the members of the core group, or
    its members who are no family. `have` is the list and the key that names the person, such as `views[*].person`; a
    key that holds several ids will do; `unless_empty` stays silent where nobody at all is in the list. With `field` the
    person's own record must hold that field. `born` leaves out children who are not born yet.
    """

    kind: Literal["each-person"] = "each-person"
    of: Literal["children", "parents", "members", "professionals"]
    have: str | None = None
    field: str | None = None
    unless_empty: bool = False
    born: bool = False
    VALUES: ClassVar = frozenset({"who"})


def each_person(node: Any, path: Path, options: EachPerson, context: Context) -> Iterator[Hit]:
    """Report each one of the group for whom there is nothing, at the list or at the person's own record."""
    there = parsed(options.have)[:1] if options.have else ()
    named = known_by(_ids(node, options.have), context) if options.have else frozenset()
    listed = not unusable(context, there) and not (options.unless_empty and not named)
    for place, person in group(node, options.of, context):
        if options.born and _unborn(person):
            continue
        if there and listed and person.id is not None and person.id not in named:
            yield Hit(there, values={"who": person.name or person.id})
        at = (*place, *parsed(options.field or ""))
        if options.field and not is_given(reach(node, at)) and not misread(context, at):
            yield Hit(at, values={"who": person.name or person.id or "Somebody"})


def group(document: Any, of: str, context: Context) -> Iterator[tuple[Path, Child | Person]]:
    """The people of a group with where each one's record stands."""
    if of == "children":
        yield from ((("children", number), child) for number, child in enumerate(document.children))
        return
    members = known_by(document.core_group.members if document.core_group else (), context)
    everybody: list[tuple[Path, Child | Person]] = [
        (("people", number), person) for number, person in enumerate(document.people)
    ]
    if of == "members":
        everybody += [(("children", number), child) for number, child in enumerate(document.children)]
    for at, person in everybody:
        parent = isinstance(person, Person) and bool(person.parental_responsibility)
        member = key_of(person) in members
        if {
            "parents": parent,
            "members": member,
            "professionals": member and isinstance(person, Person) and not is_family(person),
        }[of]:
            yield at, person


def _ids(node: Any, pattern: str) -> Iterator[str]:
    steps = parsed(pattern)
    parts = reach(node, steps[:1])
    for part in parts if isinstance(parts, tuple) else ():
        value = reach(part, steps[2:])
        yield from (each for each in (value if isinstance(value, tuple) else (value,)) if each)


def _unborn(person: Child | Person) -> bool:
    return isinstance(person, Child) and person.expected is not None and person.born is None
