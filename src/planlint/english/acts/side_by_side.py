"""Lists in which things to be seen to stand beside what is told: “SW visits, hair strand test, chase the jabs”."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import fields
from planlint.english.acts.links import linked
from planlint.english.acts.lists import AFTER_A_LABEL
from planlint.english.acts.segments import Segment, Word, segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import (
    DETERMINERS,
    ROUTINE,
    SUBORDINATORS,
    act_nouns,
    also_nouns,
    is_person,
    names_only_owner,
    own_time,
    whole_acts,
)
from planlint.english.owners.words import listed as listed_words
from planlint.word_lists import terms

_FEWEST = 3
_PARTS = {",", ";", "/", "+", "plus", ".", ", and", "; and", "|"}
_NO_ITEM = word_set(
    "with at in on by for from to no not never only alone if when where until unless once each every incl including as"
)
_TAKES_UP = word_set("it them this these those there same other any")
_PARTICLES = word_set("away up out off down in over back")
_NEW = word_set("a an new")
_ENDS_A_NAME = word_set("for to of with at on in from by about re who which that until before after")
_Item = tuple[Word, ...]


def side_by_side(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """The items of a list of three or more that are each told or named, and share nothing."""
    cut = list(segments(text))
    labelled = (
        len(cut) > 1 and cut[1].joint in AFTER_A_LABEL and (_is_owner(cut[0].words) or not verb_at(cut[0].words, 0))
    )
    if labelled and terms("acts", "holds_steps") & {word.folded for word in cut[0].words}:
        return
    items = list(_items(cut[1:] if labelled else cut))
    acts = [_told_in(item, found) for item in items]
    if len(items) == 2 and acts[0] is not None and acts[1] is None and _is_another_act(items, acts[0]):
        yield from map(_as_act, items)
    if len(items) < _FEWEST or any(_is_no_item(item, act) for item, act in zip(items, acts, strict=True)):
        return
    told = [act for act in acts if act is not None]
    if any(act.inside or act.aside for act in told) or any(linked(two, one) for one, two in itertools.pairwise(told)):
        return
    named = [item for item, act in zip(items, acts, strict=True) if act is None]
    several = (acts[0] is None or _asks_for_any(acts[0])) and _of_several_fields(items, acts)
    if named and not several:
        by_owner = labelled and not told and _is_owner(cut[0].words) and _differ(items)
        several = by_owner or _of_several_acts(named, told) or _many_parted(cut, items) or _of_several_people(cut, told)
    if several:
        yield from map(_as_act, items)


def _as_act(item: _Item) -> Act:
    """An item as an act that is no part of the one before it, whatever its words."""
    return Act(item[0].start, item[-1].end, item, kinds=frozenset({"opens"}), added=True)


def _items(cut: Sequence[Segment]) -> Iterator[_Item]:
    """The words between commas; the last “and” parts two items, each before it stands within one."""
    parted = [at for at, segment in enumerate(cut) if at and (segment.joint in _PARTS or segment.item)]
    last = [len(cut) - 1] if parted and cut[-1].joint in {"and", "&"} else []
    starts = sorted({0, *parted, *last})
    for start, end in itertools.pairwise([*starts, len(cut)]):
        yield tuple(word for segment in cut[start:end] for word in segment.words)


def _told_in(item: _Item, found: Sequence[Act]) -> Act | None:
    """The act that an item tells; None where it only names one: “visit to paternal aunt”."""
    act = next((act for act in found if item[0].start <= act.words[act.at].start <= item[-1].end), None)
    named = act is not None and "opens" not in act.kinds and _head(item) in act_nouns()  # “sleep clinic referral”
    if act is None or act.at or not (named or act.verb in _nouns()):
        return act
    acts_on = bool(act.after) and (act.after[0].text[0].isupper() or act.after[0].folded in DETERMINERS | _PARTICLES)
    return act if acts_on else None


def _is_no_item(item: _Item, act: Act | None) -> bool:
    folded = {word.folded for word in item}
    daily = folded & terms("acts", "daily_care") and _head(item) not in act_nouns() and item[0].folded not in _NEW
    if folded & _TAKES_UP or daily or item[0].folded == "both":
        return True
    if act is not None:
        return False
    timed = item[0].text[0].isdigit() and (len(item) < _FEWEST or item[-1].folded in terms("acts", "part_of.spans"))
    led = item[0].folded in _NO_ITEM or (
        verb_at(item, 0) and item[0].folded not in _nouns() and _head(item) not in act_nouns()
    )
    person = is_person(item[0]) and len(item) == 1 and not _names_an_act(item[0])
    return bool(timed or led or person or own_time(item[-1:]) or folded & (SUBORDINATORS | ROUTINE | {"or"}))


def _names_an_act(word: Word) -> bool:
    """“dentist”, “PEP”."""
    return word.folded in act_nouns() or (len(word.text) > 2 and word.text.isupper())


def _nouns() -> frozenset[str]:
    return act_nouns() | also_nouns()


def _asks_for_any(act: Act) -> bool:
    """Whether a verb may have things of any kind: “support with …”; to lock three things away, or buy them, is one."""
    return bool(act.kinds & {"opens", "loose", "takes-up", "deals-with"}) and "acquires" not in act.kinds


def _of_several_fields(items: Sequence[_Item], acts: Sequence[Act | None]) -> bool:
    """Whether three items belong to three fields of life: “a bigger flat, parenting course & bus pass”."""
    apart: list[frozenset[str]] = []
    for item, act in zip(items, acts, strict=True):
        own = fields(item if act is None else act.after)
        if own and not any(own & other for other in apart):
            apart.append(own)
    return len(apart) >= _FEWEST


def _is_owner(words: _Item) -> bool:
    titled = words[0].folded in listed_words("titles") and all(is_person(word) for word in words)
    return titled or names_only_owner(words) or (len(words) == 1 and words[0].folded in listed_words("first_names"))


def _of_several_people(cut: Sequence[Segment], told: Sequence[Act]) -> bool:
    """Whether the lines of a list say what one is to do, and another."""
    return all(segment.item for segment in cut[1:]) and len({act.subject for act in told if act.subject}) > 1


def _is_another_act(items: Sequence[_Item], act: Act) -> bool:
    """“talk to housing about a ground floor flat, referral for Homestart”: a second that is only named."""
    named = items[1]
    led = any(word.folded in {"to", "for"} for word in named[1:-1])
    told = bool(act.kinds & {"opens", "frame"}) and len(act.after) > 1 and not act.inside
    return told and led and _head(named) in whole_acts() and not _is_no_item(named, None)


def _many_parted(cut: Sequence[Segment], items: Sequence[_Item]) -> bool:
    """“clear the bedroom; nit treatment; dentist; new glasses”: four with no more than a semicolon between them."""
    return len(items) > _FEWEST and all(segment.joint == ";" for segment in cut[len(cut) - len(items) + 1 :])


def _differ(items: Sequence[_Item]) -> bool:
    """Whether each item behind an owner is a thing of its own by name, and no topic in one word: “sleep, weight”."""
    heads = [_head(item).removesuffix("s") for item in items]
    short = any(len(item) == 1 and not _names_an_act(item[0]) for item in items)
    return not short and len(set(heads)) == len(heads)


def _of_several_acts(named: Sequence[_Item], told: Sequence[Act]) -> bool:
    """Whether what is named is an act by its noun, and what is told beside it begins work of its own."""
    return all(_head(item) in act_nouns() for item in named) and any("opens" in act.kinds for act in told)


def _head(item: _Item) -> str:
    """The last word of a name before what is said of it: “test” in “hair strand test for both parents”."""
    name = list(itertools.takewhile(lambda word: word.folded not in _ENDS_A_NAME, item))
    return name[-1].folded if name else ""
