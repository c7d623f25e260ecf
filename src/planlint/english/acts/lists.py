"""Lists of acts that are no clauses: each under its owner, of nouns, or several services under one verb."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from planlint.bundled import words as word_list
from planlint.english.acts.act import Act
from planlint.english.acts.made import subject_name
from planlint.english.acts.segments import Segment, segments, word_set, words_of
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import (
    HOW_OFTEN,
    ROUTINE,
    act_nouns,
    dated,
    destinations,
    is_person,
    names_only_owner,
    names_owner,
    names_service,
    own_time,
)
from planlint.english.owners.words import listed as listed_words
from planlint.word_lists import terms

_FEWEST_NOUNS = 3
_LONGEST_NAME = 4
_MOST_WORDS_OF_A_STATE = 7
AFTER_A_LABEL = {":", "-", "–", "—"}
_BEFORE_A_TOPIC = word_set("re regarding about")
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")


def owned(text: str) -> Iterator[Act]:
    """The items of a list in which each begins with its owner: “Mum: drug tests. Dad - probation.”"""
    known = False
    for owner, segment in itertools.pairwise(segments(text)):
        begins = (owner.strong or owner.joint == ",") and segment.joint in AFTER_A_LABEL
        # Behind one whose owner is known a capital is enough: “Mum: smear test. Kids: flu jab.”
        alone = owner.words[0].text[0].isupper() if len(owner.words) == 1 else False
        names = names_owner(owner.words) or (alone and (known or owner.words[0].folded in listed_words("first_names")))
        if begins and len(owner.words) < 5 and names and not any(word.folded in act_nouns() for word in owner.words):
            known = True
            yield Act(owner.start, segment.end, segment.words, subject=subject_name(owner.words))


def owned_behind(text: str) -> Iterator[Act]:
    """The items of a list in which each ends with its owner: “Life story (Lisa), network list typed up (Paul)”."""
    cut = list(segments(text))
    ends = [segment for segment in cut if _names_somebody(segment.owner)]
    if len({segment.owner for segment in ends}) < 2 or ends[-1] is not cut[-1]:
        return
    start = cut[0].start
    for segment in ends:
        yield Act(start, segment.end, segment.words)
        start = next((each.start for each in cut if each.start > segment.start), segment.end)


def _names_somebody(owner: str) -> bool:
    words = tuple(words_of(owner, 0, len(owner)))
    return 0 < len(words) < _LONGEST_NAME and all(is_person(word) and word.text.isalpha() for word in words)


def listed(text: str) -> Iterator[Act]:
    """The items of a list of nouns that each name an act: “Referral to Early Help / housing application”."""
    cut = list(segments(text))
    if any(segment.item for segment in cut) and all(segment.strong for segment in cut):
        named = [segment for segment in cut if any(word.folded in act_nouns() for word in segment.words)]
        for segment in _named_only(cut) if len(named) < 2 else named:
            yield Act(segment.start, segment.end, segment.words)


def without_label(cut: list[Segment]) -> list[Segment]:
    """The segments without what they stand under: “Housing: form lodged; storage sorted”, but not “Safety plan: …”."""
    labelled = len(cut) > 2 and cut[1].joint == ":" and not any(segment.joint == ":" for segment in cut[2:])
    return cut[1:] if labelled and cut[0].words[-1].folded not in terms("acts", "holds_steps") else cut


def states(text: str) -> Iterator[Act]:
    """What is to be so, in few words each: “Bins out. Bedroom painted. Cot built.”"""
    cut = without_label(list(segments(text)))
    short = all(1 < len(segment.words) <= _MOST_WORDS_OF_A_STATE for segment in cut)
    if len(cut) > 1 and short and all(_is_done(segment) for segment in cut):
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)


def at_own_times(text: str) -> Iterator[Act]:
    """Things done at times of their own: “Visit weekly, drug test monthly”."""
    cut = list(segments(text))
    often = [sorted(own_time(segment.words)) for segment in cut]
    last = all(_ends_in_how_often(segment) and len(segment.words) > 1 for segment in cut)
    first = all(segment.words[0].folded in HOW_OFTEN and len(segment.words) > 1 for segment in cut)
    if len(cut) > 1 and (last or first) and len({tuple(each) for each in often}) > 1:
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)


def _ends_in_how_often(segment: Segment) -> bool:
    """“drug test monthly”, “visits twice a week”."""
    folded = [word.folded for word in segment.words]
    return folded[-1] in HOW_OFTEN or (len(folded) > _LONGEST_NAME and folded[-2] in {"a", "per", "each", "every"})


def _is_done(segment: Segment) -> bool:
    last = segment.words[-1]
    return last.folded in frozenset(word_list("acts")["done"]) or bool(
        verb_at(segment.words, len(segment.words) - 1, ending="d")
    )


def under_one_verb(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """Several services under one verb or none: “attend Talking Therapies, the Freedom Programme and a debt adviser”.

    Two are one action with two objects, unless each has its own date, its own person or its own topic.
    """
    cut = list(segments(text))
    if not found and len(cut) > 1 and cut[1].joint in AFTER_A_LABEL:
        cut = cut[1:]
    services = sum(names_service(segment.words) for segment in cut)
    labelled = len(cut) > 2 and cut[0].joint in AFTER_A_LABEL and not any(map(no_thing, cut))
    some = not found and len(cut) > 2 <= services and 2 * services >= len(cut) and not any(map(no_thing, cut))
    routine = any(_is_routine(segment) for segment in cut)
    many = (
        (some and not routine) or (services > 2 and services >= len(cut) - 1) if not found else services == len(cut) > 2
    )
    several = len(cut) > 2 or (len(cut) == 2 and cut[1].joint in {"plus", "+", "as well as"})
    dealt_with = bool(found) and "deals-with" in found[0].kinds and several and not any(map(no_thing, cut[1:]))
    told_of = bool(found) and any(word.folded in _BEFORE_A_TOPIC for word in cut[0].words)
    dealt_with = dealt_with and not told_of and any(len(segment.words) > 1 for segment in cut[1:])
    many = many or (not found and labelled and services > 0) or dealt_with
    of_many = many and (not found or bool(found[0].kinds & {"takes-up", "deals-with"}))
    own_dates = len(cut) > 1 and all(map(_own_date, cut))
    own_people = not found and len(cut) > 1 and all(_owner_and_more(segment) for segment in cut)
    own_topics = len(cut) > 1 and all(_turns_to_about(segment) for segment in cut)
    if of_many or own_dates or own_people or own_topics:
        kinds = frozenset({"opens"} if own_topics else ())
        yield from (Act(segment.start, segment.end, segment.words, kinds=kinds) for segment in cut)


def _is_routine(segment: Segment) -> bool:
    """Whether a part of every day is named, and no “breakfast club place”."""
    pairs = itertools.zip_longest(segment.words, segment.words[1:])
    return any(word.folded in ROUTINE and not (after and after.folded in {"club", "place"}) for word, after in pairs)


def _named_only(cut: Sequence[Segment]) -> list[Segment]:
    """The things of a list with nothing but things: “1) genogram 2) chronology 3) police checks – all Jo Nash”."""
    items = [segment for segment in cut if segment.item]
    first = cut.index(items[0]) - 1
    numbered = items[0].joint[-1:] in {")", "."}
    if not numbered and first >= 0 and (first == 0 or cut[first].joint in AFTER_A_LABEL):
        items.insert(0, cut[first])  # the first of several with strokes between them has none before it
    routine = any(word.folded in ROUTINE | {"or"} for segment in cut for word in segment.words)
    if routine or len(items) < (2 if numbered else _FEWEST_NOUNS) or any(map(no_thing, items)):
        return []
    return items


def no_thing(segment: Segment) -> bool:
    """Whether an item is a person, a day or a number, which say who or when and not what."""
    words = segment.words
    if words[-1].folded in act_nouns():
        return False
    return names_only_owner(words) or all(is_person(one) or one.folded in _DAYS or one.text.isdigit() for one in words)


def _own_date(segment: Segment) -> bool:
    words = segment.words
    return dated(words) and not words[0].text.isdigit() and bool(destinations(words))


def _owner_and_more(segment: Segment) -> bool:
    return names_owner(segment.words) and len(segment.words) > 2 and names_service(segment.words)


def _turns_to_about(segment: Segment) -> bool:
    about = any(
        word.folded in _BEFORE_A_TOPIC or (word.folded == "on" and not own_time((after,)) and not after.text.isdigit())
        for word, after in itertools.pairwise(segment.words[1:])
    )
    led = segment.words[0].folded in {"to", "with"}
    spoken = segment.words[0].folded in terms("acts", "speaks_with")  # “speak to Uncle Vic re his drinking”
    return about and (led or spoken or names_owner(segment.words) or bool(destinations(segment.words)))
