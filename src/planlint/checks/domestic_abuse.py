"""Does the plan record that one grown-up hurts another, and who are the parents?"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from planlint.bundled import words
from planlint.checks.whole_plan import is_family
from planlint.english.family.answering import Parent
from planlint.english.family.violence import denied, hurts, long_ago
from planlint.english.words.patterns import Patterns
from planlint.model.people import Person
from planlint.model.plan import CaseDocument

_PARTNERS = ("partner", "boyfriend", "girlfriend", "husband", "wife")


def records_domestic_abuse(plan: CaseDocument) -> bool:
    """Whether the plan's worries speak of domestic abuse."""
    told = [text for concern in plan.concerns for text in (concern.description, concern.cause, *concern.impact)]
    told += [child.category for child in plan.children]
    told += [plan.risk_statement.description] if plan.risk_statement else []
    told += [plan.conference.threshold_reasons] if plan.conference else []
    adults = parents_called(plan)
    children = tuple(sorted({child.name.split()[0] for child in plan.children if child.name and child.name.split()}))
    return any(text and (_is_recorded(text) or hurts(text, adults, children)) for text in told)


def _is_recorded(text: str) -> bool:
    """Whether one of the words for domestic abuse stands in the text, and is not denied."""
    sentences = (found.group() for found in re.finditer(r"[^.;!?\n]+", text))
    return any(
        not denied(sentence, match.start()) and not long_ago(sentence)
        for sentence in sentences
        for match in _recorded().finditer(sentence)
    )


def parents(plan: CaseDocument) -> set[str | None]:
    """The ids of the plan's parents."""

    def is_parent(is_: Any) -> bool:
        return any(word in (is_ or "").casefold() for word in ("mother", "father", "parent")) and not any(
            word in (is_ or "").casefold() for word in ("grand", "god")
        )

    return {one.id for one in plan.people if is_family(one) and any(is_parent(tie.is_) for tie in one.relations)}


def parents_called(plan: CaseDocument) -> tuple[str, ...]:
    """The names by which the plan's parents and their partners are called."""
    names = (name for person in _grown_ups(plan) for name in (person.name, *person.known_as) if name)
    return tuple(sorted({word for name in names for word in (name, name.split()[0])}))


def parents_named(plan: CaseDocument) -> tuple[Parent, ...]:
    """The plan's mother, father and partners by every name; mother and father generic where the plan has none."""
    own = _grown_ups(plan)
    mothers = [person for person in own if _told(person, "mother", "girlfriend", "wife", "step-?mum")]
    fathers = [person for person in own if person not in mothers]
    lists = words("domestic_abuse")
    return (
        *_named(mothers, (*lists["mothers"], *lists["his_partner"]), ("she", "her"), ("mrs", "ms", "miss")),
        *_named(fathers, (*lists["fathers"], *lists["her_partner"]), ("he", "him"), ("mr",)),
    )


def _grown_ups(plan: CaseDocument) -> list[Person]:
    own = parents(plan)
    return [person for person in plan.people if person.id in own or (is_family(person) and _told(person, *_PARTNERS))]


def _told(person: Person, *relations: str) -> bool:
    return any(re.search("|".join(relations), tie.is_ or "", re.IGNORECASE) for tie in person.relations)


def _named(
    people: Sequence[Person], generic: tuple[str, ...], pronouns: tuple[str, ...], titles: tuple[str, ...]
) -> Iterator[Parent]:
    if not people:
        yield Parent(None, generic, pronouns)
    for person in people:
        called = [name for name in (person.name, *person.known_as) if name]
        surnames = {name.split()[-1] for name in called if len(name.split()) > 1}
        formal = (f"{title} {surname}" for title in titles for surname in surnames)
        names = {*called, *(name.split()[0] for name in called), *formal}
        alone = len(people) == 1 or (_told(person, "father", "mother") and not _told(person, "step"))
        yield Parent(person.id, (*names, *(generic if alone else ())), pronouns)


@functools.cache
def _recorded() -> Patterns:
    return Patterns(words("domestic_abuse")["recorded"])
