"""Who is meant by the noun phrase that acts in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.english.acting.verbs import is_base_verb, is_noun, is_thing_done
from planlint.english.owners.body_names import sounds_like_a_body
from planlint.english.owners.directory import Directory
from planlint.english.owners.owner import Owner, credible
from planlint.english.owners.words import INDIVIDUAL, OwnerKind, key, listed
from planlint.timescales.words.calendar_words import MONTH_OF, WEEKDAY_OF

_LONGEST_INITIALS = 4
_WORD_AFTER = re.compile(r"[ \t]+([^\W\d_][\w'’]*)")
_WITHIN_A_NAME = {"of", "the", "and", "&", "for", "in", "to", "an", "a", "y", "yr"}
_NAME = re.compile(r"[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?")
_AND = re.compile(r"\s*(?:\band\b|&|\+|/|\bor\b)\s*")
_HOW_OFTEN = re.compile(r"x\d*$", re.IGNORECASE)
_ACTING_KINDS = INDIVIDUAL | {OwnerKind.GROUP, OwnerKind.ORGANISATION, OwnerKind.OTHER}


def who(text: str, start: int, end: int, people: Directory, *, agent: bool = False) -> Iterator[Owner]:
    """The owners in a noun phrase; kind OTHER for somebody who is no owner word ("she", "the children").

    `agent`: it stands where only who does it can stand, as behind “carried out by”: any name is somebody's there.
    """
    span = text[start:end]
    parts = people.read(span).parts
    for at, part in enumerate(parts):
        following = _WORD_AFTER.match(span, part.end)
        # "School report", "Family group conference": the owner word only describes a thing.
        if (
            following
            and not _HOW_OFTEN.match(following[1])
            and following[1].casefold() not in listed("after_an_actor")
            and part.kind is not OwnerKind.PLACEHOLDER
        ):
            continue
        moved = replace(part, start=part.start + start, end=part.end + start)
        keys = [key(word) for word in part.text.split()]
        if part.kind is OwnerKind.OTHER or (part.kind is OwnerKind.PERSON and not credible(part)):
            if (
                keys[-1] in listed("personal_pronouns")
                or keys[-1] in listed("children")
                or _unknown_name(part.text)
                or calls_itself(part.text, alone=agent)
                or _beside_somebody(span, parts, at)
            ):
                yield replace(moved, kind=OwnerKind.OTHER)
        elif (
            part.kind is OwnerKind.GROUP
            and "around" not in keys
            and keys[-1] in listed("children", "personal_pronouns")
        ):
            yield replace(moved, kind=OwnerKind.OTHER)
        elif part.kind in _ACTING_KINDS:
            yield moved


def calls_itself(text: str, *, alone: bool) -> bool:
    """Whether capitals make a body's name of plain words, one `alone` or several: “Turning Tide”, no “Care Plan”."""
    words = [word for word in text.split() if word not in _WITHIN_A_NAME]
    if not words or len(words) < 2 - alone or not all(word[:1].isupper() for word in words) or _only_opens(words[0]):
        return False
    if (
        is_thing_done(words[-1])
        or key(words[-1]) in listed("things_with_capitals", "given_to_a_child", "only_a_time")
        or _is_time(text)
    ):
        return False
    return sounds_like_a_body(text)


def _is_time(text: str) -> bool:
    """Whether it tells a time with capitals: “Easter”, “Half Term”, “Tuesday”, “Sept”."""
    days = (key(word).removesuffix("s") for word in text.split())
    return key(text) in listed("part_of_a_year", "mealtimes") or any(
        day in MONTH_OF or day in WEEKDAY_OF for day in days
    )


def _beside_somebody(text: str, parts: Sequence[Owner], at: int) -> bool:
    """Whether a name that is a word too stands beside somebody by an “and”: “Lorraine and Tam”, “Jim & Col”."""
    if not _NAME.fullmatch(parts[at].text) or key(parts[at].text) in listed("titles"):
        return False
    return any(
        one.kind in INDIVIDUAL
        and credible(one)
        and _AND.fullmatch(text, min(one.end, parts[at].end), max(one.start, parts[at].start))
        for one in (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
    )


def says_when(text: str) -> bool:
    """Whether “by” it tells until when, and nobody who does it: “the next core group”, “the conference”."""
    keys = [key(word) for word in text.split()]
    one_of_them = keys[-1] in listed("meet_by_themselves") and not listed("which_one_in_time").isdisjoint(keys)
    return one_of_them or keys[-1] in listed("only_a_time")


def _unknown_name(text: str) -> bool:
    words = text.split()
    if all(word.isupper() and 1 < len(word) < _LONGEST_INITIALS for word in words):
        return True
    if _only_opens(words[0]):
        return False
    return all(word[:1].isupper() for word in words) and not any(is_noun(word) or is_base_verb(word) for word in words)


def _only_opens(word: str) -> bool:
    """Whether a word with a capital only begins a sentence: “Must not ask”, “Always ring first”."""
    return word.casefold() in listed("adverbs", "modals")
