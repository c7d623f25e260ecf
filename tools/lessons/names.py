"""What teaches whether a name is that of a body."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.english.owners.body_names import noticed
from tools.lessons.taught import Taught, Told, people, teaching
from tools.name_accuracy import names_of

_FIELD = "by_whom"


def names() -> Iterator[Taught]:
    """What is noticed about names of bodies and of people."""
    yield from (Taught(noticed(name), is_body) for name, _, is_body, *_ in told())


def told() -> Iterator[Told]:
    """Names of bodies and of people, and everybody whom drafts list: most names in a plan are people's."""
    kept, taught = names_of(apart=True), names_of(apart=False)
    owners = [
        (one["text"], kind == "faults") for kind, one in teaching("organisation-as-owner") if one["field"] == _FIELD
    ]
    for name, is_body in (*taught.items(), *((text, fault) for text, fault in owners if text not in kept)):
        yield Told(name, _FIELD, is_body)
    listed = {name for one in people() if (name := (one.get("name") or "").strip())}
    yield from (Told(name, _FIELD, False, labelled=False) for name in sorted(listed - kept.keys() - taught.keys()))
