"""Whether a name as somebody wrote it is the name of one of the plan's people."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from planlint.bundled import words
from planlint.english.owners.words import OwnerKind, folded, key, listed, same_relation, same_role, vocabulary
from planlint.model.people import Child, Person, Relation

_FEMALE = re.compile(r"mother|mum\b|aunt|sister|wife|niece|daughter|girlfriend")
_MALE = re.compile(r"father|dad\b|uncle|brother|husband|nephew|\bson\b|boyfriend")
_TITLE_OF = {
    "mr": _FEMALE,
    "sir": _FEMALE,
    "mrs": _MALE,
    "ms": _MALE,
    "miss": _MALE,
    "lady": _MALE,
    "dame": _MALE,
}
_SHORT = 3
# “Paternal grandmother (Biji)”, “Grandmother, known as “Biji””: what somebody is called, where their relation is told.
_CALLED = re.compile(
    r"(?:\((?:known (?:to \w+ )?as |called |aka )?|,? (?:known (?:to \w+ )?as|called|aka) )[\"“‘']?"
    r"(?P<name>[A-Z][a-z][\w’'-]*(?: [A-Z][a-z][\w’'-]*)?)[\"”’']?(?=\)|$|[,;])"
)


class Match(IntEnum):
    """How sure it is that a name means this person."""

    NO = 0
    POSSIBLE = 1
    SURE = 2
    EXACT = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name taken apart: "Dr P. Obi-Shah" → title "dr", parts ("p", "obi-shah"), of which there is at least one."""

    title: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the plan, adult or child, with what they are called."""

    id: str | None
    names: tuple[Name, ...]
    exact: frozenset[str]
    relations: tuple[Relation, ...] = ()
    role: str = ""
    agency: str = ""
    child: bool = False


def known(person: Person | Child) -> Known:
    """A person or child of the plan, ready to be recognised."""
    called = (*filter(None, (person.name, *person.known_as)), *_called_besides(person))
    names, exact = tuple(filter(None, map(name_of, called))), frozenset(filter(None, map(_joined, called)))
    if isinstance(person, Child):
        return Known(person.id, names, exact, child=True)
    role = person.role or _post_in(person.agency or "")
    return Known(person.id, names, exact, person.relations, role, person.agency or "")


def _post_in(agency: str) -> str:
    """The post that stands where the agency is told, as under a heading “Agency / role”: “Head teacher, St Bede's”."""
    first = re.split(r"[,(–]| - ", agency, maxsplit=1)[0].strip()
    return first if vocabulary().get(key(first)) is OwnerKind.ROLE or key(first) in same_role() else ""


def _called_besides(person: Person | Child) -> Iterator[str]:
    """What somebody is called by their name without “Nan” before it, or in brackets behind their relation."""
    first, _, rest = (person.name or "").partition(" ")
    if " " in rest and folded(first) in same_relation():
        yield rest
    told = () if isinstance(person, Child) else (relation.is_ for relation in person.relations)
    names = (found["name"] for text in dict.fromkeys(told) if text for found in _CALLED.finditer(text))
    yield from (name for name in names if key(name) not in vocabulary())  # “(Mother)”, “(Carer)” are no names


@functools.lru_cache(maxsize=1024)
def _joined(text: str) -> str:
    return re.sub(r"[\s.'-]+", "", folded(text))


@functools.lru_cache(maxsize=1024)
def name_of(text: str) -> Name | None:
    """The title and the parts of a name as written; None where there is none, as in “...”."""
    plain = re.sub(r"'s\b|'(?=\s|$)", "", folded(text)).replace("'", "")
    parts = [part for part in re.findall(r"[^\s.,()]+", plain) if not part.isdigit()]  # “PC 4471 Huw Beynon”
    title = ""
    while len(parts) > 1 and parts[0] in listed("titles"):
        title = title or parts[0]
        parts = parts[1:]
    return Name(title, tuple(parts)) if parts else None


def match(text: str, person: Known) -> Match:
    """How well a written name fits one person: whole, by part and title, by initial, or the other way round."""
    if _joined(text) in person.exact:
        return Match.EXACT
    name = name_of(text)
    if name is None or not _title_fits(name.title, person):
        return Match.NO
    return max((_parts_match(name, own, person) for own in person.names), default=Match.NO)


def _title_fits(title: str, person: Known) -> bool:
    if not title:
        return True
    contrary = _TITLE_OF.get(title)
    told = " ".join(folded(relation.is_ or "") for relation in person.relations)
    return not person.child and not (contrary and contrary.search(told))


def _parts_match(name: Name, own: Name, person: Known) -> Match:
    parts, theirs = name.parts, own.parts
    if all(len(part) == 1 for part in parts):
        parts = ("".join(parts),)  # “O.B.”
    if len(parts) == 1 and name.title and (name.title, parts[0]) == (own.title, theirs[0]):
        return Match.SURE  # “Pastor Dele”, where the plan has Pastor Dele Akin
    if len(parts) == 1:
        return _one_part(parts[0], bool(name.title), theirs, person)
    given = {one.parts[0] for one in person.names if _tells_given(one)}
    if len(theirs) < 2 and own.title and parts[-1] == theirs[0]:
        return Match.SURE if name.title == own.title else Match.POSSIBLE  # "Dr A. Mahmood", known as "Dr Mahmood"
    if len(theirs) < 2:
        return Match.POSSIBLE if parts[0] in given else Match.NO
    surname = theirs[-1]
    if parts[0] in _surnames(theirs) and _fits(parts[-1], given) is Match.SURE and len(parts[-1]) > 1:
        return Match.SURE
    if len(parts[-1]) == 1:
        return Match.SURE if parts[0] in given and surname.startswith(parts[-1]) else Match.NO
    if "-" in surname and parts[-1] == "-".join(half[:1] for half in surname.split("-")):
        return _fits(parts[0], given)  # “Meinir B-P”
    if parts[-1] in _surnames(theirs) or "".join(parts[1:]).endswith(_joined(surname)):
        return _fits(parts[0], given)
    return Match.NO


def _tells_given(name: Name) -> bool:
    # "Nanny Mo" and "Mr Obi" say nothing of a first name.
    return name.parts[0] not in same_relation() and bool(name.parts[1:] or not name.title)


def _one_part(part: str, titled: bool, theirs: Sequence[str], person: Known) -> Match:
    if part in _surnames(theirs) and (len(theirs) > 1 or titled):
        return Match.SURE if titled or not person.child else Match.POSSIBLE
    if titled and len(part) == 1:
        return Match.POSSIBLE if theirs[-1].startswith(part) and not person.child else Match.NO  # “Miss T”
    if titled:
        # “Mr Xu”, of Xu Jianming: where nobody has that first name, the family's name stands first.
        first_is_family = len(theirs) > 1 and part == theirs[0] and part not in listed("first_names")
        return Match.SURE if first_is_family and not person.child else Match.NO
    if part == theirs[0]:
        return Match.SURE
    if len(part) in (2, 3) and len(theirs) > 1 and part == "".join(word[0] for word in theirs):
        return Match.SURE
    return Match.POSSIBLE if part in theirs or _short_form(part, theirs[0]) else Match.NO


def _surnames(theirs: Sequence[str]) -> set[str]:
    tail = theirs[1:] or theirs
    return {*tail, *(half for part in tail for half in part.split("-") if len(half) > _SHORT), "".join(tail)}


def _fits(part: str, given: Iterable[str]) -> Match:
    if any(part == own or (len(part) == 1 and own.startswith(part)) for own in given):
        return Match.SURE
    return Match.POSSIBLE if any(_short_form(part, own) or own == part[:1] for own in given) else Match.NO


def _short_form(part: str, own: str) -> bool:
    shorter, longer = sorted((part, own), key=len)
    begins = len(shorter) >= _SHORT and longer.startswith(shorter)
    names = words("short_names")["short_names"]
    return begins or own in names.get(part, ()) or part in names.get(own, ())
