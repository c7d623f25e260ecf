"""Whether a part of “by whom” is one more owner, or a place, a field of work, an employer of another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.owners.between import COMMA, SIDE_BY_SIDE, TOLD, gap
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.services import of_unlike_services
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, same_role

_WITH = re.compile(r"\bwith\b|(?<!\S)w/", re.IGNORECASE)
# “CEDAR group for Isla & Mum”, “Includem / Rhys only has to turn up”: whoever is named there is helped.
_HELPS = re.compile(
    r"\s*(?:(?:w/|for)\s+[A-Z][\w’'-]*(?:\s*(?:,|&|\band\b)\s*[A-Z][\w’'-]*)*\s*$"
    r"|[,/–—-]\s*[A-Z][\w’'-]*\s+(?:to (?:attend|join|go|be [a-z]+(?:ed|en))\b|(?:only )?has to (?:turn up|attend|go)\b"
    r"|on (?:the |a )?w(?:aiting)?[/ -]?list\b))"
)
# A body that takes its turn beside a person: “Jo Lee (HV) until May, then CAMHS”, “Mum to apply, DWP to decide”.
_THEN = re.compile(
    r"(?:[,;:]|\band|&)\s*(?:then|after(?:wards| that)|later|thereafter)\s+(?:over to\s+|on to\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(r"\b(?:to|will)\s+[a-z]+\b[^,;]{0,60}(?:[,;]|\band)\s*(?:the\s+)?$", re.IGNORECASE)
_ACTS = re.compile(r"\s+(?:to|will)\s+[a-z]")
_TIME = re.compile(
    r"\s+(?:(?:from|until|till|up to|before|after|during|out of (?:hours|hrs)|overnight|at (?:night|weekends?)|in term"
    r"|in the (?:day|daytime|evening|holidays|meantime))\b|on (?:mon|tue|wed|thu|fri|sat|sun))[^,;()]*[,;]",
    re.IGNORECASE,
)
_PLAIN_AND = re.compile(r" (?:and|&) ")
_AND_A_POST = re.compile(r"\s*(?:\band|[&+])\s+(?:the |her |his |their )?(?P<post>\w[\w ]*?)\s*", re.IGNORECASE)
_ENDS_IN_AND = re.compile(r"(?:\band|[&+])\s*$")
_THEIR_OWN = re.compile(r"(?:.*\b)?(?:his|her|their)\b(?: \w+)* (?:team|staff|colleagues|unit|crew)", re.IGNORECASE)
_NO_BODIES = {"team", "staff", "she", "he"}


def is_one_more(owners: Owners, part: Owner, found: Sequence[Owner]) -> bool:
    """Whether a part is one more owner: a person who is no place name, or a body beside a person (“School & FSW”)."""
    if part.explained:
        return False
    if part.kind in INDIVIDUAL:
        return not (found and _is_place(owners, part)) and not _is_field(owners, part)
    said = key(part.text)
    return (
        part.kind in {OwnerKind.ORGANISATION, OwnerKind.GROUP}
        and said not in _NO_BODIES
        and not _is_their_team(owners.text, part)
        and not (said.startswith(("who", "whichever")) and not _ENDS_IN_AND.search(owners.text[: part.start]))
        and not _works_there(owners, part)
        and not TOLD.match(owners.text, part.end)
        and beside_somebody(owners.text, owners.parts, part)
    )


def _is_their_team(text: str, body: Owner) -> bool:
    """“Sister Bello and her ward team”: whoever leads it is named."""
    return _THEIR_OWN.fullmatch(text[max(0, body.start - len("their ")) : body.end]) is not None


def beside_somebody(text: str, parts: Sequence[Owner], body: Owner) -> bool:
    """Whether an organisation stands beside a person as one more owner: “Mum and School”, “Barnardo's with Mum”."""
    at = parts.index(body)
    before = parts[at - 1] if at else None
    after = parts[at + 1] if at + 1 < len(parts) else None
    if before is not None and before.kind in INDIVIDUAL:
        between = gap(text, before, body)
        if before.kind is OwnerKind.PERSON and " " in before.text.strip() and between.strip() == "/":
            return False  # “Carys Bevan / Flying Start”: her, and where she works
        listed_after = before.kind is OwnerKind.RELATION or of_unlike_services(before, body)
        return bool(SIDE_BY_SIDE.search(between)) or (listed_after and COMMA.fullmatch(between) is not None)
    if after is None or after.kind not in INDIVIDUAL:
        return False
    between = text[body.end : after.start]
    post = _AND_A_POST.fullmatch(between)  # “school & SW Gillian Orr”
    titled = after.kind is OwnerKind.PERSON and post is not None and key(post["post"]) in same_role()
    joined = titled or SIDE_BY_SIDE.search(between) is not None or _WITH.search(between) is not None
    in_a_list = COMMA.fullmatch(between) is not None and of_unlike_services(after, body)
    if "/" in between:  # “nursery / Mum”, “Probation/SW”; of “School / SENCO” it is where she works
        return after.kind is OwnerKind.RELATION or of_unlike_services(after, body)
    return joined or in_a_list


def takes_its_turn(text: str, body: Owner) -> bool:
    """Whether an organisation owns a part of it by itself: after a person, before one whom it helps, or with an act of
    its own."""
    before = text[: body.start]
    if TOLD.match(text, body.end):
        return False
    if not before.strip() and _HELPS.match(text, body.end):
        return True
    acts = _ACTS.match(text, body.end) is not None
    if not before.strip(" (") or before.strip().casefold() == "the":
        return acts or _TIME.match(text, body.end) is not None
    return _THEN.search(before) is not None or (acts and _NEXT_CLAUSE.search(before) is not None)


def _works_there(owners: Owners, body: Owner) -> bool:
    """Whether it is where somebody works, or their field: “HV / clinic”, “early years & family support worker”."""
    at = owners.parts.index(body)
    before, after = owners.parts[at - 1] if at else None, owners.parts[at + 1 : at + 2]
    if before is not None and before.kind in {OwnerKind.PERSON, OwnerKind.ROLE}:
        return "/" in gap(owners.text, before, body) and not of_unlike_services(before, body)
    if not after or after[0].kind is not OwnerKind.ROLE or after[0].text.isupper():
        return False  # “Police, housing & SW”
    return key(body.text) in listed("fields_of_work")


def _is_field(owners: Owners, part: Owner) -> bool:
    """Whether it is half of a field of work: “Research and Development Nurse”."""
    if part.kind is not OwnerKind.PERSON or part.known or part is owners.parts[-1]:
        return False
    return key(part.text) in listed("fields_of_work")


def names_a_body_with_the_next(owners: Owners, part: Owner) -> bool:
    """Whether an “and” with a small letter behind it goes on to a body: “Family and children's services”."""
    following = next((one for one in owners.parts if one.start >= part.end), None)
    return (
        following is not None
        and following.kind is OwnerKind.ORGANISATION
        and following.text[:1].islower()
        and _PLAIN_AND.fullmatch(owners.text, part.end, following.start) is not None
    )


def _is_place(owners: Owners, part: Owner) -> bool:
    """Whether a lone unknown word goes on from another: “Duty social worker, Brighton and Hove”."""
    at = owners.parts.index(part)
    unknown = part.kind is OwnerKind.PERSON and not part.known
    after_other = unknown and owners.parts[at - 1].kind not in INDIVIDUAL
    first = key(part.text.split()[0])
    return after_other and len(first) > 1 and first not in listed("first_names", "titles")
