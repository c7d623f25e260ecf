"""Which of the plan's people a relation ("Mum", "maternal grandmother") or a role ("HV") can only mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from planlint.bundled import words
from planlint.english.owners.known_names import Known
from planlint.english.owners.text import Word
from planlint.english.owners.words import folded, key, listed, same_relation, same_role
from planlint.model.people import Relation

_OF = re.compile(r"^(?P<whose>.+?)(?:'s|s')\s+(?P<what>.+)$")
# Words of so many roles that sharing them says nothing.
_ANY_ROLE = frozenset({"worker", "officer", "manager", "of", "and", "for", "the", "community"})
_SIDES = {"maternal": "mother", "paternal": "father"}


class People(Protocol):
    """What must be known of a plan to find somebody by relation or role."""

    people: tuple[Known, ...]
    children: frozenset[str]
    offices: dict[str, str | None]

    def candidates(self, name: str) -> tuple[Known, ...]:
        """Everybody a name may mean."""


def _only(people: Sequence[Known]) -> str | None:
    return people[0].id if len(people) == 1 else None


def by_relation(text: str, plan: People) -> str | None:
    """The id of the only person who stands in that relation to the children, or to the one named ("Amina's mother")."""
    plain = folded(text)
    listed_whole = same_relation().get(key(text))
    possessed = None if listed_whole else _OF.match(plain)
    if possessed is not None:
        return _related_to_somebody(possessed["whose"], possessed["what"], plan)
    wanted = listed_whole or _relation(plain)
    to = plan.children
    found = [person for person in plan.people if any(_is(person, wanted, to, plan))]
    return _only(found)


def nobody_is(text: str, plan: People) -> bool:
    """Whether the plan says how people are related, and nobody in it stands in that relation."""
    if not any(person.relations for person in plan.people):
        return False
    possessed = None if same_relation().get(key(text)) else _OF.match(folded(text))
    if possessed is not None:
        return _nobody_of_theirs(possessed["whose"], _relation(possessed["what"]), plan)
    wanted = same_relation().get(key(text)) or _relation(folded(text))
    if " " in wanted and not plan.children:
        return False  # which side somebody is on shows only from the children
    return not any(any(_is(person, wanted, plan.children, plan)) for person in plan.people)


def _nobody_of_theirs(whose: str, what: str, plan: People) -> bool:
    """Whether the plan has nobody who could be “Mum's partner”: she is in it, and nobody is anything like that."""
    owner = by_relation(whose, plan) if same_relation().get(key(whose)) else None
    like = words("owners")["seen_from_a_parent"].get(what)
    if owner is None or like is None:
        return False
    told = " ".join(folded(tie.is_ or "") for person in plan.people if person.id != owner for tie in person.relations)
    return not any(word in told for word in like)


def nobody_holds(text: str, plan: People) -> bool:
    """Whether the plan says what its people do, and none of them has a role like this one."""
    wanted = same_role().get(key(text), key(text))
    roles = [same_role().get(key(person.role), key(person.role)) for person in plan.people if person.role]
    if not roles or wanted.split()[-1] in listed("vague_singular") or plan.offices.get(wanted) or _of_rank(text, plan):
        return False
    asked = set(wanted.split()) - listed("ranks")
    return not any(asked & set(role.split()) - _ANY_ROLE or role.endswith(wanted.split()[-1]) for role in roles)


def _related_to_somebody(whose: str, what: str, plan: People) -> str | None:
    owners = [person for person in plan.candidates(whose) if person.id] or (
        [person for person in plan.people if person.id == by_relation(whose, plan) and person.id]
        if same_relation().get(key(whose))
        else []
    )
    if len(owners) != 1:
        return None
    to = frozenset({owners[0].id or ""})
    return _only([person for person in plan.people if any(_is(person, _relation(what), to, plan))])


def _relation(text: str) -> str:
    told = {same_relation().get(key(half)) for half in (text, *text.split("/"))} - {None}  # “Tad / father”
    return next(iter(told)) or key(text) if len(told) == 1 else key(text)


def _is(person: Known, wanted: str, to: frozenset[str], plan: People) -> list[bool]:
    side, _, base = wanted.partition(" ")
    plain = base if side in _SIDES and base else wanted
    found = []
    for relation in person.relations:
        unsaid = (
            relation.to is None and to == plan.children
        )  # whose dad he is, of the plan's children, goes without saying
        if (to and relation.to not in to and not unsaid) or (
            not to and any(relation.to == one.id for one in plan.people if one.id)
        ):
            continue
        is_ = _relation(_of_no_child(relation, plan))
        sided = side in _SIDES and bool(base)
        own_side, _, own_base = is_.partition(" ")
        matches = is_ == wanted or (not sided and own_side in _SIDES and own_base == plain)
        if sided and is_ == plain:
            matches = _on_side(person, _SIDES[side], plan)
        found.append(matches)
    return found


def _of_no_child(relation: Relation, plan: People) -> str:
    """What somebody is without the child whose it is: “dad” for “Eilidh's dad”, where it is to Eilidh."""
    said = relation.is_ or ""
    whose = _OF.match(folded(said))
    to = (one for one in plan.people if one.child and one.id == relation.to) if whose is not None else ()
    names = {name.parts[0] for one in to for name in one.names}
    return whose["what"] if whose is not None and whose["whose"] in names else said


def _on_side(person: Known, parent: str, plan: People) -> bool:
    parents = {
        one.id
        for one in plan.people
        if any(_relation(own.is_ or "") == parent and own.to in plan.children for own in one.relations)
    }
    return any(own.to in parents for own in person.relations)


def by_role(text: str, at: Sequence[Word], plan: People) -> str | None:
    """The id of the only person who holds that role, at that agency where one is named."""
    wanted = same_role().get(key(text), key(text))
    office = plan.offices.get(wanted) or (plan.offices.get("lead social worker") if wanted == "social worker" else None)
    holders = [person for person in plan.people if person.role and _holds(person.role, wanted)]
    if at:
        places = {word.key for word in at if word.capital}
        holders = [person for person in holders if places & set(key(person.agency).split())]
    elif office is not None:
        social_workers = [person for person in holders if person.id != office]
        return None if wanted == "social worker" and social_workers else office
    return _only(holders or _of_rank(text, plan))


def _of_rank(text: str, plan: People) -> list[Known]:
    """Everybody who has it before their name: “DC”, of DC Amy Holt."""
    return [person for person in plan.people if any(name.title == key(text) for name in person.names)]


def _holds(role: str, wanted: str) -> bool:
    own = same_role().get(key(role), key(role))
    if own == wanted:
        return True
    mine, asked = own.split(), wanted.split()
    more = set(mine) - set(asked)
    same_head = bool(asked) and mine[-1:] == asked[-1:] and asked[-1] not in listed("vague_singular") | {"manager"}
    return same_head and set(asked) <= set(mine) and not more & (listed("ranks") - {"lead"})
