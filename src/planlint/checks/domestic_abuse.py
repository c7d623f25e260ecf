"""Does the plan record that one grown-up hurts another, who are they, and who are the parents?"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from planlint.bundled import words
from planlint.checks.base import Context
from planlint.checks.in_the_plan import each_language, is_family
from planlint.english.family.cast import Cast, GrownUp, called, gender_of
from planlint.english.family.violence import denied, harms, harms_children, long_ago
from planlint.english.owners.words import key, listed
from planlint.english.words.patterns import Patterns
from planlint.model.people import Person
from planlint.model.plan import CaseDocument

_PARTNER = re.compile(
    r"partner|boyfriend|girlfriend|husband|wife|step-?(?:father|mother|dad|mum|parent)", re.IGNORECASE
)

_WRITTEN_SHORT = {"bf": "boyfriend", "gf": "girlfriend"}
_CARES = re.compile(r"\bcarer|guardian", re.IGNORECASE)
_ASKED_AFTER = re.compile(
    r"(?: \w+){0,3}? (?:was|were|is|has been|have been) (?:routinely |always )?"
    r"(?:asked|enquired|explored|screened|ruled out)\b| (?:screen|enquir)\w+",
    re.IGNORECASE,
)
_ASKED_BEFORE = re.compile(
    r"\b(?:ask\w*|screen\w*|enquir\w*)(?: \w+){0,3}? (?:about|for|into)(?: any)?\W*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DomesticAbuse:
    """What a plan records: whether it names domestic abuse, and who hurts whom (places in the cast) where it tells."""

    named: bool
    pairs: frozenset[tuple[int, int]]

    def __bool__(self) -> bool:
        return self.named or bool(self.pairs)

    @property
    def harmers(self) -> frozenset[int]:
        """Those who harm somebody."""
        return frozenset(one for one, _ in self.pairs)


def told_in(context: Context) -> tuple[DomesticAbuse, Cast]:
    """The domestic abuse and the cast of the plan under judgement, read once a run."""
    return context.once(domestic_abuse), context.once(cast_of)


def domestic_abuse(plan: CaseDocument) -> DomesticAbuse:
    """The domestic abuse that the plan's worries speak of."""
    told = [text for concern in plan.concerns for text in (concern.description, concern.cause, *concern.impact)]
    told += [child.category for child in plan.children]
    told += [plan.risk_statement.description] if plan.risk_statement else []
    told += [plan.conference.threshold_reasons] if plan.conference else []
    cast = cast_of(plan)
    texts = [text for text in told if text]
    return DomesticAbuse(
        any(_is_recorded(text) for text in texts),
        frozenset(pair for text in texts for pair in harms(text, cast)),
    )


def hurt_a_child(plan: CaseDocument) -> frozenset[int]:
    """The one grown-up of whom the worries tell that they hurt a child (places in the cast); nobody if both did."""
    cast = cast_of(plan)
    told = (concern.description for concern in plan.concerns if concern.description)
    found = frozenset(one for text in told for one in harms_children(text, cast))
    return found if len(found) == 1 else frozenset()


def speaks_of_abuse(text: str) -> bool:
    """Whether one of the words for domestic abuse stands in a text, be it that there shall be none."""
    return _recorded().search(text) is not None


def _is_recorded(text: str) -> bool:
    """Whether one of the words for domestic abuse stands in the text, and is not denied."""
    sentences = (found.group() for found in re.finditer(r"[^.;!?\n]+", text))
    return any(
        not (denied(sentence, match.start()) or long_ago(sentence) or _only_asked(sentence, match))
        for sentence in sentences
        for match in _recorded().finditer(sentence)
    )


def _only_asked(sentence: str, match: re.Match[str]) -> bool:
    """Whether somebody only asked about it: “Domestic abuse was asked about by the health visitor”."""
    return bool(_ASKED_AFTER.match(sentence, match.end()) or _ASKED_BEFORE.search(sentence[: match.start()]))


def _ties(person: Person) -> list[str]:
    """What somebody of the family is to the child: their relations or, where there are none, a role such as “Mum”."""
    if is_family(person):
        return [tie.is_ or "" for tie in person.relations]
    roles = [] if person.relations or person.agency else each_language(person.role or "")
    return [role["is"] for each in roles if (role := _role_at_home().match(each))]


def _is_grown_up(tie: str) -> bool:
    """Whether somebody is a parent or a parent's partner; no grandparent and no godparent."""
    plain = tie.casefold()
    related = _parent().search(plain) or _PARTNER.search(plain)
    return related is not None and not any(word in plain for word in ("grand", "god"))


@functools.cache
def _parent() -> re.Pattern[str]:
    lists = words("family_mentions")
    return re.compile(rf"\b(?:{'|'.join((*lists['mother'], *lists['father']))})\b|parent")


def cast_of(plan: CaseDocument) -> Cast:
    """Everybody in the plan; a mother and a father without names where it lists no parents."""
    told = " \n".join(concern.description or "" for concern in plan.concerns)
    ties = [(person, _ties(person) or _said_to_be(person, told)) for person in plan.people]
    grown = [person for person, own in ties if any(map(_is_grown_up, own))]
    grown_ups = [_grown_up(person, own, told) for person, own in ties if person in grown]
    for is_, gender in (("mother", "she"), ("father", "he")):
        if not any(one.is_ == is_ for one in grown_ups) and len(grown_ups) < 2:
            grown_ups.append(GrownUp("", (), gender, is_))
    others = [person for person in plan.people if person not in grown]
    surnames = {name.split()[-1] for person in plan.people if (name := (person.name or "").strip())}
    return Cast(
        tuple(grown_ups),
        tuple(
            name
            for child in plan.children
            for one in (child.name, *child.known_as)
            if one
            for name in _child(one, surnames)
        ),
        tuple(_names(person for person in others if _ties(person))),
        tuple(_names(person for person in others if not _ties(person))),
        any(_CARES.search(f"{person.role} {' '.join(tie.is_ or '' for tie in person.relations)}") for person in others),
    )


def _child(name: str, surnames: Set[str]) -> Iterator[str]:
    """How a child may be called: “Baby Noah” is “Noah” too, but “Baby Hill” of the Hills is not “Hill”."""
    yield from called(name)
    first, _, rest = name.partition(" ")
    if first.lower() == "baby" and (key(rest) in listed("first_names") or rest not in surnames):
        yield rest


def _said_to_be(person: Person, told: str) -> list[str]:
    """What a worry says of somebody of whom the plan says nothing: “Mother's partner Sean”."""
    first = (person.name or "").partition(" ")[0]
    if not first or first not in told or person.relations or person.agency or person.role:
        return []
    name = re.escape(first)
    before = rf"\b(?P<is>{_PARTNER.pattern})(?:,| called| named|,? \()? ?{name}\b"
    behind = rf"\b{name}(?: [A-Z]\w+)? ?[(,] ?(?:her|his|[\w-]+['’]?s) (?:\w+ )?(?P<is>{_PARTNER.pattern}|bf|gf)\b"
    tie = re.search(before, told, re.IGNORECASE) or re.search(behind, told, re.IGNORECASE)
    return [_WRITTEN_SHORT.get(tie["is"].lower(), tie["is"].lower())] if tie is not None else []


def _grown_up(person: Person, ties: list[str], told: str) -> GrownUp:
    known = [name for name in (person.name, *person.known_as) if name]
    gender = gender_of(*ties, *known) or _by_title(person.name or "", told)
    is_ = "partner" if any(map(_PARTNER.search, ties)) else {"she": "mother", "he": "father"}.get(gender, "partner")
    return GrownUp(person.id or "", tuple(each for name in known for each in called(name, gender)), gender, is_)


def _by_title(name: str, told: str) -> str:
    """The gender of a partner of whom the worries speak with a title: “Mr Poole strangled her”."""
    surname = re.escape(name.split()[-1]) if name.split() else r"(?!)"
    titled = re.search(rf"\b(?P<title>Mr|Mrs|Ms|Miss)\.? {surname}\b", told)
    return gender_of(titled["title"]) if titled is not None else ""


def _names(people: Iterator[Person]) -> Iterator[str]:
    return (each for person in people for name in (person.name, *person.known_as) if name for each in called(name))


@functools.cache
def _role_at_home() -> re.Pattern[str]:
    """A role that is what somebody is at home: “Mum, 17”, “father of the baby”, “her partner”; no “parent advocate”."""
    lists = words("family_mentions")
    ways = [*lists["mother"], *lists["father"], "parent", "step-parent"]
    ways += [way for kind in ("partner", "relative") for gender in lists[kind].values() for way in gender]
    home = "|".join(map(re.escape, sorted(ways, key=len, reverse=True)))
    before = rf"(?:(?:the|her|his|expectant|teenage|young|{home})(?:['’]s)? |[\w-]+['’]s (?={home}))*"
    return re.compile(
        rf"{before}(?P<is>{home})(?:-to-be)?(?:(?:\s*(?:[,;:(/–]|of |to |who |\d)|\s+-).*)?$", re.IGNORECASE
    )


@functools.cache
def _recorded() -> Patterns:
    return Patterns(words("domestic_abuse")["recorded"])
