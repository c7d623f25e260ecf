"""The value of a label, put where it belongs: a date, a language, yes or no, or plain words."""

from __future__ import annotations

import re

from planlint.read.word.facts.languages import OF_LANGUAGE, put_language, yes_or_no
from planlint.read.word.facts.meetings_told import AND_THEN
from planlint.read.word.people.contact import give_contact
from planlint.read.word.people.ids import reference
from planlint.read.word.people.named_already import find
from planlint.read.word.people.who_is_who import give_post
from planlint.read.word.people.whose_category import shared_out, without_all
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import ticked
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given, Tree
from planlint.read.word.vocabulary.lookup import folded
from planlint.timescales.prose.meetings_told import meetings_told
from planlint.timescales.words.day_words import DATE, DAY

_DATES = {"born", "expected"}
_MEETINGS = {"review_conference", "first_core_group", "core_groups"}
_UNBORN = re.compile(r"\b(?:unborn|due|e\.?d\.?d|expected)\b", re.IGNORECASE)
_CHOICES = {"type": ("initial", "review", "pre-?birth", "transfer"), "stage": ("outline", "detailed", "review")}
_HOW_OFTEN = re.compile(
    r"(?P<often>\bevery (?:\w+ ){0,3}(?:day|week|fortnight|month)s?\b"
    r"|\b(?:(?:\d{1,2}|two|three|four|five|six|eight|twice)[ -])?\w*(?:week|fortnight|month)ly\b)",
    re.IGNORECASE,
)
# “5 May 2026, 2pm. Isobel is away from 1 to 14 May”: a sentence about somebody, and no day on which it meets.
_OF_SOMEBODY = re.compile(
    r"(?<=[.;\n])\s*(?![^.;\n]*\b(?:groups?|meet(?:s|ings?)?|conference|next|then)\b)[A-Z][\w’'-]*"
    r"(?: (?:and )?[A-Z][\w’'-]*)* (?:is|are|was|will|has|have|can|cannot|can[’']t|won[’']t|isn[’']t)\b[^.;\n]*"
)


def value_lines(words: Words) -> list[Words]:
    """Each line of a value."""
    at, found = 0, []
    for line in words.value.split("\n"):
        found.append(words.cut(at, at + len(line)))
        at += len(line) + 1
    return [line for line in found if line]


def about(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    """A fact about a child or another person; False where the model has no room for it."""
    is_a_child = any(part is one for one in draft.tree.get("children", ()))
    words = ticked(draft, words)
    if not words:
        return True
    if key == "category":
        words = without_all(draft, words)
        if is_a_child and "category" not in part and shared_out(draft, words):
            return True
    if key in OF_LANGUAGE:
        return put_language(draft, part, key, words)
    if is_a_child and key == "born" and (days := list(DATE.finditer(words.value))) and len(days) > 1:
        parts = [one for one in draft.tree["children"] if "born" not in one]
        if len(parts) == len(days):
            for one, day in zip(parts, days, strict=True):
                one["born"] = words.cut(*day.span())
            return True
    if is_a_child and key == "category" and "category" not in part:
        for one in draft.tree["children"]:
            if one is not part:
                one.setdefault(key, Given(words.value, words))
    if key == "born" and "expected" in part and "born" not in part and not _UNBORN.search(words.value):
        return False  # nobody has both: it is the birthday of a sister or brother
    if is_a_child and key == "born" and _UNBORN.search(words.value):
        key = "expected"
    if key in _DATES or key in ("category", "second_category_because", "school", "gp", "lives_with"):
        return is_a_child and into(draft, part, key, words)
    if key == "known_as":
        part.setdefault("known_as", []).extend(value_lines(words))
        return True
    if key == "communication":
        return draft.put(part, key, words, key)
    if is_a_child:
        return False
    if key in ("phone", "email"):
        return give_contact(draft, part, words, key)
    if key in ("address", "send_by"):
        return draft.put(part.setdefault("contact", {}), key, words, f"people.contact.{key}")
    if key in ("relation", "role"):
        give_post(draft, part, words)
        return True
    return into(draft, part, key, words)


def into(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    if key in ("born", "expected", "date", "review_conference", "first_core_group", "initial"):
        if key == "initial":
            key = "date"
            part.setdefault("type", Given("initial", words))
        return _dated(draft, part, key, words)
    if key == "core_groups":
        return _core_groups(draft, part, words)
    if key in ("parental_responsibility", "qualified", "large_print", "unanimous"):
        return yes_or_no(draft, part, key, words)
    if key in ("lives_with",):
        found = [(one, find(draft, one.value, ("people",))) for one in value_lines(words)]
        if not all(who for _, who in found):
            return False
        part.setdefault(key, []).extend(reference(who, one) for one, who in found if who)
        return True
    if key in ("dissent", "involved_how", "leaflets"):
        part.setdefault(key, []).extend(value_lines(words))
        return True
    if key in _CHOICES:
        return _chosen(part, key, words)
    if key == "version":
        number = re.match(r"(?:v|version|no|number)?[ .]*(\d+)(?!\d|[./]\d)", words.value, re.IGNORECASE)
        return number is not None and draft.put(part, key, words.cut(*number.span(1)), key)
    return draft.put(part, key, ticked(draft, words), key)


def _core_groups(draft: Draft, part: Tree, words: Words) -> bool:
    """The days on which it meets, or how often: “every 4 weeks at the Family Hub”."""
    beside = [match.span() for match in _OF_SOMEBODY.finditer(words.value)]
    told = (match.span() for match in DAY.finditer(words.value))
    beside += _of_other_meetings("core_groups", words)
    days = [words.cut(*day) for day in told if not any(start <= day[0] < end for start, end in beside)]
    if days:
        draft.listed("core_groups", part).extend(days)
        often = AND_THEN.match(words.value, words.value.rindex(days[-1].value) + len(days[-1].value))
    else:
        often = _HOW_OFTEN.search(words.value)
    if often:
        draft.put(part, "core_group_every", words.cut(*often.span("often")), "meetings.core_group_every")
    return bool(days or often)


def _of_other_meetings(key: str, words: Words) -> list[tuple[int, int]]:
    """The days in the value of one meeting that are told of another: “26 November 2026; next RCPC 6 May 2027”."""
    told = list(meetings_told(words.value)) if key in _MEETINGS else []
    own = {(one.start, one.end) for one in told if one.fact == key}
    return [(one.start, one.end) for one in told if (one.start, one.end) not in own]


def _chosen(part: Tree, key: str, words: Words) -> bool:
    """The word of the model that the words begin to say: “Review conference” is a review."""
    first = re.search("|".join(_CHOICES[key]), words.value, re.IGNORECASE)
    if first is None or key in part:
        return False
    value = folded(first.group()).replace("prebirth", "pre birth").replace(" ", "-")
    part[key] = Given("reviewed" if (key, value) == ("stage", "review") else value, words, True)
    return True


def _dated(draft: Draft, part: Tree, key: str, words: Words) -> bool:
    """The first date in the words; what else they say (a time, a place, an age) stays unplaced."""
    others = {start for start, _ in _of_other_meetings(key, words)}
    match = next((one for one in DATE.finditer(words.value) if one.start() not in others), None)
    day = words.cut(*match.span()) if match else words
    if not match and not re.search(r"\d", words.value):
        return False
    return draft.put(part, key, day, key)
