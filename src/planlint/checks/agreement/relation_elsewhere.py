"""Is somebody an aunt in one place and a grandmother in another? (ST3, SP7.2.1)"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import first_name
from planlint.english.family.relation_told import are_apart, relation_of, relations_told
from planlint.model.base import Kind
from planlint.model.paths import Path
from planlint.model.people import Child, Person


class OtherRelationElsewhere(Options):
    """A text that calls somebody another relation of the child than the list of people does."""

    kind: Literal["other-relation-elsewhere"] = "other-relation-elsewhere"
    VALUES: ClassVar = frozenset({"who", "relation"})


def other_relation_elsewhere(node: Any, path: Path, options: OtherRelationElsewhere, context: Context) -> Iterator[Hit]:
    """Report the first such words of each person; whoever shares a first name with another is passed over."""
    if not context.in_english:
        return
    everybody = Counter(name for one in (*node.people, *node.children) for name in _called(one))
    for person in node.people:
        listed = _relations(person, {child.id for child in node.children})
        alone = [name for name in _called(person) if everybody[name] == 1]
        found = (hit for name in alone for hit in _elsewhere(name, listed, context)) if listed else iter(())
        if (hit := next(found, None)) is not None:
            yield hit


def _called(person: Person | Child) -> set[str]:
    """The first name of somebody, and what else one word calls them: “Beverley”, “Bev”."""
    names = (first_name(person.name), *person.known_as)
    return {name for name in names if name[:1].isupper() and " " not in name and relation_of(name) is None}


def _elsewhere(name: str, listed: dict[str, str], context: Context) -> Iterator[Hit]:
    for text in context.texts:
        if name not in text.text or text.path[0] == "people" or text.kind is Kind.BY_WHOM:
            continue
        for told in relations_told(text.text, name):
            if all(are_apart(told.relation, each) for each in listed):
                quote = text.text[told.start : told.end]
                values = {"who": name, "relation": next(iter(listed.values()))}
                yield Hit(text.path, quote, told.start, told.end, values)
                return


def _relations(person: Person, children: set[str | None]) -> dict[str, str]:
    """Each relation to a child that the list of people gives, with the words that give it."""
    written = [each.is_ for each in person.relations if each.to in children and each.is_]
    written += [part.strip() for part in (person.role or "").replace("/", ",").replace(";", ",").split(",")]
    return {relation: words for words in written if words and (relation := relation_of(words))}
