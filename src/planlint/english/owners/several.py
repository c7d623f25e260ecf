"""Whether “by whom” names several people side by side, and whether one of them is said to lead."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed

# What follows says what they do, or what happens when one of them is away: nobody more owns it.
_BEYOND = re.compile(
    r"\b(?:who|to|will|about|for|after|once|when|if|until|unless|while|so that|then|from|not|except|but|instead|rather"
    r"|cc|copy|copied|informing|telling|on behalf|deputis\w+|covering|standing in|acting|via|through|under|aka"
    r"|known as|previously|formerly|in (?:his|her|their|[\w’']+s) absence|report\w*|supervis\w+|managed|absent|failing"
    r"|née)\b|\bc/o\b|\bat (?:dr|mr|mrs|ms|st)\b",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(
    r"(?:\b(?:and|an|n|or|nor|plus|also|as well as|along with|alongside|together with|jointly with|in partnership with"
    r"|w/|both)|[&+/;\n|•]|\b\d{1,2}[.)]|\.\s|w/)[\s,]*(?:(?:the|a|an|her|his|their|our|my|also|both|other)\s+)?$",
    re.IGNORECASE,
)
_WITH = re.compile(r"\bwith\b", re.IGNORECASE)
_COUPLE = re.compile(
    r"(?<!\bat )\b(?:mr|dr|rev|prof)\.?\s*(?:&|and|\+|/)\s*(?:mrs|ms|miss|dr)\.?\s+[A-Z][\w'’-]+", re.IGNORECASE
)
_WHOSE = re.compile(r"[’']s? ")
_NAMED_FIRST = re.compile(r"^\W*(?:and|with|&|\+|plus|or)\b", re.IGNORECASE)
_SAME_PERSON = [{OwnerKind.PERSON, OwnerKind.ROLE}, {OwnerKind.PERSON, OwnerKind.RELATION}]


def leads(text: str) -> bool:
    """Whether it says who leads or who only helps: “Priya (lead) with Mum”; a lead professional is only a title."""
    title, lead = _lead()
    return bool(lead.search(title.sub("", text)))


def side_by_side(owners: Owners) -> tuple[int, int] | None:
    """Where several people who own something together are named; one who does it with another is one owner."""
    text = owners.text
    if (couple := _COUPLE.search(text)) is not None:
        return couple.span()
    people = _people(owners)
    apart = [pair for pair in itertools.pairwise(people) if _apart(text, *pair)]
    apart = [pair for pair in apart if not _second_title(text, people, pair)]
    distinct = len({one.id or one.start for pair in apart for one in pair}) > 1
    return (people[0].start, people[-1].end) if apart and distinct else None


def beside_somebody(text: str, parts: Sequence[Owner], body: Owner) -> bool:
    """Whether an organisation stands beside a person as one more owner: “Mum and School”, “Barnardo's with Mum”."""
    at = parts.index(body)
    before = parts[at - 1] if at else None
    after = parts[at + 1] if at + 1 < len(parts) else None
    if before is not None and before.kind in INDIVIDUAL:
        between = text[before.end : body.start]
        works_there = before.kind is not OwnerKind.RELATION and between.rstrip().endswith(",")
        return bool(_SIDE_BY_SIDE.search(between)) or (between.strip() == "," and not works_there)
    if after is None or after.kind not in INDIVIDUAL:
        return False
    between = text[body.end : after.start]
    joined = _SIDE_BY_SIDE.search(between) is not None or _WITH.search(between) is not None
    return joined and "/" not in between


def _people(owners: Owners) -> list[Owner]:
    """The individuals in their own right: not a name in brackets behind somebody, nor one who only has it done."""
    text = owners.text
    found: list[Owner] = []
    for part in owners.of(*INDIVIDUAL):
        opened = text.rfind("(", 0, part.start)
        bracketed = opened > text.rfind(")", 0, part.start)
        if found and bracketed and not _NAMED_FIRST.match(text[opened + 1 : part.start]):
            continue
        if found and _is_place(owners, part):
            continue
        if found and _BEYOND.search(text[found[-1].end : part.start]):
            break
        found.append(part)
    return found


def _is_place(owners: Owners, part: Owner) -> bool:
    """Whether a lone unknown word goes on from another: “Duty social worker, Brighton and Hove”."""
    at = owners.parts.index(part)
    unknown = part.kind is OwnerKind.PERSON and not part.known
    after_other = unknown and owners.parts[at - 1].kind is OwnerKind.OTHER
    return after_other and key(part.text.split()[0]) not in listed("first_names") | listed("titles")


def _apart(text: str, one: Owner, other: Owner) -> bool:
    """Whether two parts are two people: in “Jo Lee, health visitor” and “Key worker: Tom Hall” they are one."""
    between = text[one.end : other.start]
    if "/" in between and {one.kind, other.kind} in _SAME_PERSON:
        return False  # “SW / Priya Shah”, “Mum/Sana”
    if _SIDE_BY_SIDE.search(between) or "\n" in between.strip(" \t"):
        return True
    if between.strip() == "," and one.kind is other.kind is OwnerKind.RELATION and _WHOSE.search(other.text):
        return False  # “Nan, Mum's mum”
    return between.rstrip().endswith(",") and {one.kind, other.kind} not in _SAME_PERSON


def _second_title(text: str, people: Sequence[Owner], pair: tuple[Owner, Owner]) -> bool:
    """Whether both are what one person is: “Mr Fry, head of year and DSL”, “SENCO and deputy head, Ms Obi”."""
    if any(one.kind is not OwnerKind.ROLE for one in pair) or len(people) != 3:
        return False
    before, after = people[0], people[-1]
    if before.kind is OwnerKind.PERSON:
        return text[before.end : pair[0].start].strip() == ","
    return after.kind is OwnerKind.PERSON and text[pair[1].end : after.start].strip() == ","


@functools.cache
def _lead() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The titles that hold “lead”, and the ways of saying that somebody leads."""
    lists = words("owners")
    roles, fields = "|".join(lists["led_by_title"]), "|".join(lists["lead_of"])
    title = rf"\b(?:joint|co)[ -]leads?\b|\b(?:{fields}) lead\b|\blead (?:{roles})\b"
    return re.compile(title, re.IGNORECASE), re.compile("|".join([r"\blead\b", *lists["leading"]]), re.IGNORECASE)
