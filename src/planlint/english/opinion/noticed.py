"""What is noticed about a text, in several views: its words, their sorts, their letters, its acts, who is in it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from planlint.english.acts.reading import acts
from planlint.english.acts.segments import Segment, segments, word_set
from planlint.english.acts.verbs import forms_of_verbs
from planlint.english.acts.words import names_service, own_time
from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling
from planlint.english.learnt.noticing import TOKEN, counted, folded, letters, words_and_pairs

View = Literal["words", "sorts", "letters", "acts", "joints", "people"]
_SIGN = re.compile(r"<(\w+)>")
# Lists of its own, and short: weights are learnt with them, and a council's longer list of relations would move those.
_CLOSED = word_set(
    "a an the this that these those each every both all some any no not never and or but nor so if when while whilst "
    "until till once before after since because as than then also too again only just still i you he she it we they my "
    "me him her us them your his its our their who whom which whose what where how why to of in on at by for with from "
    "into onto off out up down over under about around through between within without against during behind next near "
    "is are was were be been being am do does did done doing have has had having will would shall should can could may "
    "might must needs need there here"
)
_RELATIONS = word_set(
    "mum mam mom mother dad father da parents parent nan nana nain gran granny grandmother grandma taid grandad "
    "grandfather auntie aunt uncle brother sister partner boyfriend girlfriend"
)
_DAYS = {day.casefold() for day in calendar.day_name} | word_set("mon tue tues weds thu thur thurs fri")
_MONTHS = {month.casefold() for month in calendar.month_name} - {"may", ""} | word_set(
    "jan feb apr jun jul aug sep oct nov dec"
)
_REFERS_BACK = word_set("it them there this that these those they")
_MOST = 4


@dataclass(frozen=True, slots=True)
class Seen:
    """A text, the kind of part it stands in (`action`, `outcome` …), and who is in the family, where that is told."""

    text: str
    field: str
    cast: Cast | None = None


def noticed(seen: Seen, views: tuple[View, ...]) -> dict[int, float]:
    """How much of each thing is noticed, by its bucket; each view counts as much as any other."""
    return counted((view, _VIEWS[view](seen)) for view in views)


def _words(seen: Seen) -> Iterator[str]:
    return words_and_pairs([seen.field, *folded(seen.text)])


def _sorts(seen: Seen) -> Iterator[str]:
    sorts = list(_sorted(TOKEN.findall(seen.text)))
    for size in range(1, _MOST + 1):
        yield from (" ".join(sorts[at : at + size]) for at in range(len(sorts) - size + 1))


def _letters(seen: Seen) -> Iterator[str]:
    return letters(folded(seen.text))


def _acts(seen: Seen) -> Iterator[str]:
    found = acts(seen.text)
    yield f"acts {min(len(found), 5)}"
    yield f"subjects {min(len({act.subject for act in found if act.subject}), 4)}"
    yield f"words {min(len(seen.text.split()) // 3, 15)}"
    for at, act in enumerate(found):
        place = "later" if at else "first"
        yield f"{place} verb {act.verb}"
        yield from (f"{place} kind {kind}" for kind in act.kinds)
        if at:
            yield f"added {act.added} present {act.present} inside {act.inside}"
            yield f"verbs {found[0].verb} {act.verb}"


def _joints(seen: Seen) -> Iterator[str]:
    before: set[str] = set()
    names: set[str] = set()
    for at, segment in enumerate(segments(seen.text)):
        said = {word.folded for word in segment.words} - _CLOSED - _RELATIONS
        called = {word.text for word in segment.words if word.text[0].isupper()}
        if at:
            start = _begins(segment)
            back = next((word.folded for word in segment.words if word.folded in _REFERS_BACK), "")
            second = segment.words[1].folded if len(segment.words) > 1 else ""
            yield f"{segment.joint.strip()} {start}"
            yield f"{segment.joint.strip()} {start} back {bool(back)}"
            yield f"{start} back {back}"
            yield f"{start} second {second if second in _CLOSED else ''}"
            yield f"{start} shared {min(len(said & before), 2)} back {bool(back)}"
            yield f"{start} new {min(len(called - names), 2)}"
            yield f"{start} long {min(len(segment.words) // 3, 4)}"
            yield f"{start} time {bool(own_time(segment.words))}"
            yield f"{start} service {bool(names_service(segment.words))}"
            yield f"{start} strong {segment.strong}"
        before |= said
        names |= called


def _begins(segment: Segment) -> str:
    first = segment.words[0]
    if first.folded in _CLOSED:
        return first.folded
    if "base" in forms_of_verbs().get(first.folded, ()):
        return "VERB"
    return "WHO" if first.folded in _RELATIONS or first.text[0].isupper() else "THING"


def _people(seen: Seen) -> Iterator[str]:
    """The words with everybody in them replaced by what they are in the family: “<she> to keep <he> calm”."""
    if seen.cast is None:
        return
    signs = {str(at): one.gender or "one" for at, one in enumerate(seen.cast.grown_ups)}
    told = _SIGN.sub(lambda sign: f" {signs.get(sign[1], sign[1])}_ ", telling(seen.text, seen.cast).text)
    tokens = ["^", *(token.casefold() for token in re.findall(r"\w+(?:['’]\w+)?|[^\w\s]", told)), "$"]
    for size in (1, 2, 3):
        yield from (" ".join(tokens[at : at + size]) for at in range(len(tokens) - size + 1))


_VIEWS: dict[View, Callable[[Seen], Iterator[str]]] = {
    "words": _words,
    "sorts": _sorts,
    "letters": _letters,
    "acts": _acts,
    "joints": _joints,
    "people": _people,
}


def _sorted(tokens: list[str]) -> Iterator[str]:
    """Each word as itself if it is one of the small ones, else as the sort of word it is."""
    for before, token in pairwise([".", *tokens]):
        small = token.casefold()
        if small in _CLOSED or not token[0].isalnum():
            yield small
        elif token[0].isdigit():
            yield "NUMBER"
        elif small in _DAYS | _MONTHS:
            yield "DAY"
        elif small in _RELATIONS:
            yield "WHO"
        elif token[0].isupper() and before not in ".:;":
            yield "LETTERS" if token.isupper() and len(token) > 1 else "NAME"
        else:
            yield _sort(small, is_first=token[0].isupper())


def _sort(small: str, *, is_first: bool) -> str:
    forms = forms_of_verbs().get(small, ())
    if forms:
        return "VERB" if "base" in forms else f"VERB {min(forms)}"
    if is_first:
        return "FIRST"
    return next((ending for ending in ("ing", "ly", "s") if small.endswith(ending)), "THING")
