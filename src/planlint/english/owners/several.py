"""Whether “by whom” names several people side by side, and whether one of them is said to lead."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Set
from dataclasses import replace

from planlint.bundled import words
from planlint.english.owners.apart import apart
from planlint.english.owners.as_one import bodies_together
from planlint.english.owners.between import (
    BEYOND,
    COMMA,
    COVERS,
    HELPS,
    OF_ITS_OWN,
    ONLY_THERE,
    SIDE_BY_SIDE,
    STANDS_IN,
    TOLD,
    nearest,
)
from planlint.english.owners.initials import only_initials
from planlint.english.owners.leading import each_alone, each_has_a_share, said_of
from planlint.english.owners.one_more import is_one_more
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.pairs import second_of_kind, second_title
from planlint.english.owners.words import OwnerKind, key, listed

_COUPLE = re.compile(
    r"(?<!\bat )(?<!\bwith )(?<!\bwi )(?<!\bto )(?:(?<!\bfor )|(?<=\bis for ))"
    r"\b(?:mr|dr|rev|prof)\.?\s*(?:&|and|\+|/)\s*(?:mrs|ms|miss|dr)\.?\s+(?:O['’])?[A-Z][\w-]+(?!\w|['’]s\b)",
    re.IGNORECASE,
)
_GIVES_REASON = re.compile(r"(?:(?:as|since|because) (?!well\b)(?-i:[A-Z])|before (?:he|she|they|we)\b)", re.IGNORECASE)
_NAMED_FIRST = re.compile(r"^\W*(?:and|&|\+|plus|or)\b", re.IGNORECASE)
# “Ann Orr (SW) and Jean Low (HV)”, where a sentence gave no more than what is in the brackets.
_ANOTHER_BEFORE = re.compile(r"\)\s*(?:and|&|\+|/|or)\s*(?=[A-Z][\w’'-]+ [A-Z][\w’'-]+\s*$)")
_NEXT_SENTENCE = re.compile(r"(?:(?<=[a-z)])|(?<=[A-Z][A-Z]))\.\s+(?=[A-Z])")
_SMALL_WORD = re.compile(r"\b(?!and\b|or\b|the\b)[a-z]{2,}\b")
_WORDS_OF_A_SENTENCE = 2
_ACTS_BEFORE = re.compile(r"\b(?:to|will|must|should)\b")
_HELP_SOMEBODY = re.compile(
    r", [^-–—;,(/]{2,40}? to (?:support|help|assist|advise|encourage) (?:the |an? |[A-Z])"
    r"|/ [^-–—;,(/]{2,40}? to [a-z]+ (?!her\b|him\b|them\b|with\b|at\b|if\b|on\b|in\b)[\w]"
)
_COPIED = re.compile(r"\b(?:cc|copy to|copied to) ", re.IGNORECASE)  # “Dr Sen – letter cc SW”
_ADVERB = re.compile(r"^(?:already|also|just|only|once) ")


def side_by_side(owners: Owners, relatives: Set[str] = frozenset()) -> tuple[int, int] | None:
    """Where several people who own something together are named; one who does it with another is one owner.

    `relatives`: the ids of the family, of whom none has a post: “Marion / CPN” are two.
    """
    text = owners.text
    couple = _COUPLE.search(text)
    if couple is not None and any(one.start < couple.end() and couple.start() < one.end for one in owners.parts):
        return couple.span()
    only_helps = _only_helps(text) or ONLY_THERE.search(text)
    people = [one for one in _people(owners) if only_helps is None or one.start < only_helps.start()]
    if each_alone(said_of(owners)) or each_has_a_share(owners, people):
        return None
    pairs = [pair for pair in itertools.pairwise(people) if apart(text, *pair, relatives)] or second_of_kind(
        text, people
    )
    pairs = [pair for pair in pairs if not second_title(text, people, pair)]
    distinct = len({one.id or one.start for pair in pairs for one in pair}) > 1
    if pairs and distinct:
        paired = {one.start for pair in pairs for one in pair}
        # Of “Mum and Nan; Dad goes out” Dad is no third: what he does is told of him.
        named = [one for one in people if one.start in paired or not OF_ITS_OWN.match(text, one.end)]
        return _from_their_group(owners, people[0]), named[-1].end
    if not people and (bodies := bodies_together(owners)) is not None:
        return bodies
    groups = owners.of(OwnerKind.GROUP, OwnerKind.ORGANISATION)
    counted = [part for part in groups if _counted().match(part.text)]
    if not counted or (people and people[0].start < counted[0].start):
        return None
    return counted[0].start, max([counted[0].end, *(one.end for one in people if _listed_after(text, counted[0], one))])


def _from_their_group(owners: Owners, first: Owner) -> int:
    """Where those begin whose names stand in brackets behind what they are: “both social workers (Hannah and Toby)”."""
    at = owners.parts.index(first) if first in owners.parts else 0
    group = owners.parts[at - 1] if at else None
    bracketed = group is not None and group.explained and owners.text[group.end : first.start].strip() == "("
    return group.start if group is not None and bracketed else first.start


def _only_helps(text: str) -> re.Match[str] | None:
    """Where whoever only helps is told; of “HV, FSW to support Mum with …” both do."""
    found = HELPS.search(text)
    if found is None or _ACTS_BEFORE.search(text[: found.start()]):
        return found
    return None if _HELP_SOMEBODY.match(text, found.start()) else found


def _listed_after(text: str, group: Owner, one: Owner) -> bool:
    """Whether somebody stands behind those who are counted as one more: “both parents, HV”."""
    between = text[group.end : one.start]
    return COMMA.fullmatch(between) is not None or SIDE_BY_SIDE.search(between) is not None


def only_told(text: str, part: Owner, individual: bool) -> bool:
    """Whether somebody else owns it and these only hear of it: “Health visitor, with all agencies told”."""
    return individual and TOLD.match(text, part.end) is not None


def _people(owners: Owners) -> list[Owner]:
    """The individuals in their own right: not a name in brackets behind somebody, nor one who only has it done.

    Somebody who is named for where they work (“school (Mrs Hill)”) begins with that.
    """
    text = owners.text
    found: list[Owner] = []
    initials = {*only_initials(text, (), ())}
    for at, part in enumerate(owners.parts):
        if found and part.kind is OwnerKind.OTHER and _GIVES_REASON.match(part.text):
            break  # “Granny Jean, as Mum and Dad both work”
        subject = key(part.text) in listed("fields_of_work")  # “head of pastoral, maths and PE”
        in_capitals = ((part.start, part.end) in initials and not subject) or part.text in words("owners")[
            "relations_in_capitals"
        ]
        first_person = key(part.text) in {"me", "myself", "i"}
        if (part.kind is OwnerKind.OTHER and in_capitals) or first_person:
            part = replace(part, kind=OwnerKind.PERSON)
        elif key(part.text) in listed("languages") or not is_one_more(owners, part, found):
            continue
        before = owners.parts[at - 1] if at else None
        opened = text.rfind("(", 0, part.start)
        bracketed = opened > text.rfind(")", 0, part.start) and bool(found) and opened >= found[-1].end
        between = text[found[-1].end : opened] if bracketed else ""
        if bracketed and (another := _ANOTHER_BEFORE.match(between)) is not None:
            bracketed, part = False, replace(part, start=found[-1].end + another.end())
        if bracketed and not _NAMED_FIRST.match(text[opened + 1 : part.start]):
            if before is None or not before.explained:
                continue
            part = replace(part, start=before.start)
        if found and (
            BEYOND.match(_ADVERB.sub("", part.text))
            or _COPIED.search(part.text)
            or BEYOND.search(nearest(text[found[-1].end : part.start]))
        ):
            break
        if found and (
            STANDS_IN.match(text[found[-1].end : part.end])
            or COVERS.match(text, part.end)
            or TOLD.match(text, part.end)
            or _told_in_sentence(text, found[-1], part)
        ):
            continue
        found.append(part)
    return found


def _told_in_sentence(text: str, before: Owner, part: Owner) -> bool:
    """Whether somebody only stands in a sentence of its own: “Mum. Nan has said that she will help.”"""
    start = max((match.end() for match in _NEXT_SENTENCE.finditer(text, before.start, part.start + 1)), default=0)
    if start <= before.start:
        return False
    rest = _NEXT_SENTENCE.split(text[start:])[0].replace(part.text, "", 1)
    return len(_SMALL_WORD.findall(rest)) >= _WORDS_OF_A_SENTENCE


@functools.cache
def _counted() -> re.Pattern[str]:
    """Several people who are counted: “both parents”, “the twins' two key persons”."""
    return re.compile(words("owners")["several_counted"], re.IGNORECASE)
