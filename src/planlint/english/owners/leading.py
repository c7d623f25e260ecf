"""Who of several leads, or has their own part, as “by whom” or a sentence says."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.owners.between import OF_ITS_OWN, SHARE
from planlint.english.owners.owner import Owner, Owners
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed, vocabulary
from planlint.english.words.dictionary import is_word

_ASKS_WHO = re.compile(r"\bresponsib(?:le|ility)\s*[:–—-]", re.IGNORECASE)
_LEAD_OF = re.compile(r"\b(?P<field>[A-Za-z][a-z]{3,}) lead\b")
# A longer text is a sentence, most of which is not about who owns it.
_SHORT_TEXT = 60
_AND = re.compile(r"\band\b|[&+]")
# “To see Sofia on her own”: she is alone then, and not whoever sees her.
_SEEN_ALONE = re.compile(
    r"\b(?:see|sees|seen|meet|meets|visit|(?:speak|talk|chat)s? (?:to|with)) [\w’']+(?: and [\w’']+)?"
    r" (?:alone|on (?:his|her|their) own)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\s*\(?(?:(?:on|at|in|every|each|the|school) )*(?:(?:mon|tue|wed|thu|fri|sat|sun)|mornings?\b|evenings?\b"
    r"|nights?\b|afternoons?\b|bedtimes?\b|weekends?\b|weekdays?\b|holidays?\b"
    r"|(?:her|his|their) (?:\w+ ){0,2}(?:days?|nights?|shifts?|weeks?|turns?)\b)",
    re.IGNORECASE,
)


_ONE_TIME = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*|mornings?|evenings?|nights?|afternoons?|bedtimes?|weekends?|weekdays?"
    r"|mealtimes?|am|pm)"
)
_TIME_FIRST = re.compile(rf"{_ONE_TIME}\s", re.IGNORECASE)
_TIME_BEFORE = re.compile(
    rf"(?:^|[,;/.])\s*{_ONE_TIME}(?:\s*(?:and|to|[&/,–-])\s*{_ONE_TIME})*\s*[:–-]?\s*$", re.IGNORECASE
)


def leads(text: str) -> bool:
    """Whether it says who leads or who only helps: “Priya (lead) with Mum”; a lead professional is only a title."""
    title, lead = _lead()
    return bool(lead.search(_ASKS_WHO.sub("", _LEAD_OF.sub(_unless_title, title.sub("", text)))))


def _unless_title(match: re.Match[str]) -> str:
    """ "Sleep lead" is a title; “Mum lead”, “SW lead”, “to lead” say who leads."""
    field = key(match["field"])
    says_it = field in vocabulary() or field in listed("first_names", "role_heads", "never_before_lead")
    return match.group() if says_it or not is_word(field) else ""


def takes_lead(text: str) -> bool:
    """Whether a sentence says further on who leads: “SW and HV to visit. HV leads and writes it up.”"""
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in words("owners")["takes_lead"])


def said_of(owners: Owners) -> str:
    """What is said of the owners: all of “by whom”, or the part of a sentence in which they stand.

    Where it is cut off stands “…”: “at school by 8.50 each” is not “they see her, each”.
    """
    parts = owners.parts
    if not parts or len(owners.text) <= _SHORT_TEXT:
        return owners.text
    end = parts[-1].end + 45
    return owners.text[max(0, parts[0].start - 30) : end] + ("…" if end < len(owners.text) else "")


def but_for_helpers(owners: Owners) -> Owners:
    """Those who stand before whoever only helps: of “Mum and Nan, supported by the FSW” the first two."""
    helped = re.search("|".join(words("owners")["helped"]), owners.text, re.IGNORECASE)
    before = tuple(one for one in owners.parts if helped is not None and one.start < helped.start())
    return Owners(owners.text, before) if before else owners


def each_alone(text: str) -> bool:
    """Whether it says that each does it alone, or their own of it: “Mum and Dad, separately”."""
    text = _SEEN_ALONE.sub("", text)
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in words("owners")["each_alone"])


def each_has_a_share(owners: Owners, people: Sequence[Owner]) -> bool:
    """Whether the note gives each their own part: “Mum (mornings); Dad (bedtimes)”, “Mum packs, Dad drives”."""
    text = owners.text
    shares = [SHARE.match(text, one.end) or OF_ITS_OWN.match(text, one.end) for one in people]
    shares = [None if share is not None and _is_a_post(share.group()) else share for share in shares]
    told = [(share.start(), share.end()) for share in shares if share is not None]
    named = any(start <= part.start < end for part in owners.of(*INDIVIDUAL) for start, end in told)
    # “Shelley; Pauline on Mondays”: all other days are Shelley's; “Mum and Dad on Mondays” are both there then.
    rest_is_ones_own = (
        0 < len(told) == len(people) - 1
        and shares[0] is None
        and _TIMES.match(text, told[0][0])
        and not _AND.search(text[people[0].end : people[-1].start])
    )
    if len(people) > 1 and all(_TIME_BEFORE.search(_up_to(text, one)) for one in people):
        return True  # “Mon Mum, Tue Dad”
    return len(people) > 1 and (len(told) == len(people) or bool(rest_is_ones_own)) and not named


def _is_a_post(said: str) -> bool:
    """Whether brackets tell what somebody is or where they work, and not which part is theirs: “(family support)”."""
    inside = key(said.strip(" ()")) if "(" in said else ""
    return bool(inside) and (inside in vocabulary() or inside.split()[-1] in listed("role_heads", "organisation_heads"))


def _up_to(text: str, one: Owner) -> str:
    """What stands before somebody: of “Fri Aunty Jo”, as part of whom the day or the aunt may have been read, “Fri”."""
    time = _TIME_FIRST.match(one.text)
    before = text[: one.start] + (time.group() if time else "")
    first, _, last = before.rstrip().rpartition(" ")
    return first if vocabulary().get(key(last)) is OwnerKind.RELATION else before


@functools.cache
def _lead() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The titles that hold “lead”, and the ways of saying that somebody leads."""
    lists = words("owners")
    roles, fields = "|".join(lists["led_by_title"]), "|".join(lists["lead_of"])
    title = rf"\b(?:joint|co)[ -]leads?\b|\b(?:{fields}) lead\b|\blead (?:{roles})\b"
    return re.compile(title, re.IGNORECASE), re.compile("|".join([r"\blead\b", *lists["leading"]]), re.IGNORECASE)
