"""What teaches whether a name is that of a body."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.english.owners.body_names import noticed
from tools.lessons.taught import Taught, people, teaching
from tools.name_accuracy import names_of


def names() -> Iterator[Taught]:
    """Names of bodies and of people, and everybody whom drafts list: most names in a plan are people's."""
    kept, taught = names_of(apart=True), names_of(apart=False)
    owners = [
        (one["text"], kind == "faults") for kind, one in teaching("organisation-as-owner") if one["field"] == "by_whom"
    ]
    for name, is_body in (*taught.items(), *((text, fault) for text, fault in owners if text not in kept)):
        yield Taught(noticed(name), is_body)
    listed = {name for one in people() if (name := (one.get("name") or "").strip())}
    yield from (Taught(noticed(name), False) for name in sorted(listed - kept.keys() - taught.keys()))
