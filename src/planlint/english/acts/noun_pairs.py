"""Several acts that are named and not told: “Medicine review with the GP and a locked box for all tablets”."""

from __future__ import annotations

import functools
import itertools
import operator
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import fields
from planlint.english.acts.first_words import names_a_thing_in_its_place
from planlint.english.acts.lists import without_label
from planlint.english.acts.segments import Segment, segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.whose import at_others, for_others, is_anothers
from planlint.english.acts.words import (
    ROUTINE,
    SUBORDINATORS,
    act_nouns,
    is_person,
    own_time,
    results,
    whole_acts,
)
from planlint.english.evidence.observable import listed_signals
from planlint.word_lists import terms

_AROUND_A_NAME = word_set(
    "to for with at on in from of by about into re regarding after before until under so as through per a each "
    "every weekly fortnightly monthly daily twice once who which where when if"
)
_WHAT_FOR = word_set("for of to")
_TOPICS = word_set("for about on re regarding of")
_AND = {"and", ", and", "&", ". and"}
_BESIDES = {"plus", "+", "as well as", "along with", "alongside", "together with", "in addition to", "followed by"}
_TAKES_UP = word_set("it them this these there its same after first further follow-up")
# What somebody gets in the course of another act: “midwife check and advice”.
_COMES_OF_IT = word_set("advice test tests testing screen screening planning training provision")
_NO_ITEM = word_set(
    "with at in on by for from to no not never only alone one if when where until unless once each every"
)
_NEW = word_set("a an another new one two three")
_BULLET = re.compile(r"\s*[-–*•].*\n\s*[-–*•]")  # a list of lines
_FEWEST = 3


def noun_pairs(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """The acts of a text that only names them; none where it tells what somebody is to do."""
    cut = _items(without_label(list(segments(text))))
    named = [segment for segment in cut if not _no_name(segment)]
    told = any(
        act.kinds - {"other"}
        and (is_person(act.words[0]) or not act.added)
        and not (act.start == cut[0].start and names_a_thing_in_its_place(act.words))
        for act in found
    )
    if len(named) != len(cut) or len(cut) < 2 or told:
        return
    bulleted = all(segment.item for segment in cut[1:]) and bool(_BULLET.match(text))
    if (len(cut) == 2 and (bulleted or _two_acts(*cut))) or _several_items(cut) or _of_other_fields(cut):
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)


def _items(cut: list[Segment]) -> list[Segment]:
    """The items between strong joints, where there are several: an “and” inside “mother and baby unit” parts none."""
    strong = [at for at, segment in enumerate(cut) if segment.strong]
    if len(strong) < _FEWEST or len(strong) == len(cut):
        return cut
    ends = [*strong[1:], len(cut)]
    groups = [cut[start:end] for start, end in zip(strong, ends, strict=True)]
    return [replace(group[0], words=tuple(word for each in group for word in each.words)) for group in groups]


def _no_name(segment: Segment) -> bool:
    folded = {word.folded for word in segment.words}
    return bool(folded & (_TAKES_UP | SUBORDINATORS)) or segment.words[0].folded in _NO_ITEM


def _two_acts(first: Segment, second: Segment) -> bool:
    heads = _head(first), _head(second)
    short = len(first.words) < 2 and not (first.words[0].text.isupper() and heads[0] in act_nouns())
    short = short or (len(second.words) < 2 and heads[1] not in whole_acts() - _COMES_OF_IT)
    if short or heads[0].rstrip("s") == heads[1].rstrip("s"):
        return False
    acts = [head in act_nouns() for head in heads]
    if second.joint in _BESIDES:
        return any(acts) and heads[1] not in results()
    if second.joint == "," and not (acts[1] and len(first.words) > 2 < len(second.words)):
        return False
    new = heads[1] in whole_acts() or (acts[0] and second.words[0].folded in _NEW)
    if second.joint == ";" and not (new and len(first.words) > 2 < len(second.words)):
        return for_others(first, second)
    if second.joint not in {*_AND, ",", ";"} or any(
        word.folded in ROUTINE - {"every", "each"} for word in (*first.words, *second.words)
    ):
        return False
    days = own_time(first.words), own_time(second.words)
    if all(days) and not days[0] & days[1] and not own_time(second.words[:1]):
        return True
    if is_anothers(first, second) and heads[1] in act_nouns() and not acts[0] and fields(first.words) == {"home"}:
        return True  # “key safe by the door and Nan’s assessment”
    if _thing_and_act(first, heads[1]) or for_others(first, second) or at_others(first, second, heads[1]):
        return True
    if set(heads) <= terms("acts", "checks_in_one") or heads[1] in terms("acts", "holds_acts"):
        return False
    if (
        acts[1]
        and heads[1] in whole_acts()
        and second.words[0].folded in {"a", "an"}
        and heads[0] not in terms("acts", "holds_acts")
    ):
        return True  # “day centre place for Grandad and a falls referral”
    led = any(word.folded in _ends_a_name() for word in first.words[1:])
    own = acts[0] or (acts[1] and led and second.words[0].folded in {"a", "an"})
    return (
        own
        and heads[0] not in terms("acts", "holds_acts")
        and heads[1] not in results()
        and (second.joint == ";" or _stands_alone(first, second, acts[1]))
    )


def _of_other_fields(cut: Sequence[Segment]) -> bool:
    """“Repair to the back gate, eye test for Cara and Mum’s tablets”, unlike “help with money and housing”."""
    each = [fields(segment.words) for segment in cut]
    if all(map(_says_what_for, cut)) and (len(cut) >= _FEWEST or cut[1].strong):
        return not any(_head(one) == _head(other) for one, other in itertools.combinations(cut, 2))
    if any(len(segment.words) < 2 for segment in cut) or not all(each) or any(map(operator.and_, each, each[1:])):
        return False
    if any(verb_at(segment.words, 0, sure=True, ending="d") for segment in cut):
        return False  # “budget drawn up together and stuck on the fridge”
    if len(cut) < _FEWEST and not cut[1].strong and cut[1].joint not in _BESIDES:
        return cut[1].joint in _AND and (all(map(_says_what_for, cut)) or is_anothers(*cut))
    return True


def _says_what_for(segment: Segment) -> bool:
    """“Search of Kai’s room”, “standing order for the rent”: a name with whom or what it is for behind it."""
    folded = [word.folded for word in segment.words]
    what_for = next(
        (at for at, word in enumerate(folded) if word in _WHAT_FOR and not verb_at(segment.words, at + 1, sure=True)), 0
    )
    timed = (
        own_time(segment.words)
        or folded[0] in _NO_ITEM
        or folded[0] == "the"
        or "be" in folded
        or not folded[0].isalpha()
    )
    return 0 < what_for < len(folded) - 1 and not timed and bool(_head(segment))


def _thing_and_act(first: Segment, head: str) -> bool:
    """“Safe storage box and naloxone training”, unlike “mental health and substance misuse assessment”."""
    text = " ".join(word.text for word in first.words)
    ends_in_a_thing = any(found.kind == "thing" and found.end == len(text) for found in listed_signals(text))
    led = any(word.folded in _ends_a_name() for word in first.words[1:])
    return head in whole_acts() and ends_in_a_thing and not led


def _stands_alone(first: Segment, second: Segment, act: bool) -> bool:
    """Whether the second is not governed by the preposition of the first: “referral to A and B”."""
    led = {word.folded for word in first.words} & _ends_a_name()
    new = second.words[0].folded in {"a", "an"}
    own = {word.folded for word in second.words[1:]} & _ends_a_name()
    if not led:
        return act or new
    return new and bool(act or own) and not (led & _TOPICS and not own & led)


def _several_items(cut: Sequence[Segment]) -> bool:
    """“Weekly CAMHS; crisis number in her phone; medicines in a locked tin”."""
    parted = all(segment.joint in {";", "/", "+", "|"} for segment in cut[1:])
    if parted and len(cut) >= _FEWEST and all(len(segment.words) > 1 for segment in cut):
        return True
    sentences = all(segment.joint == "." and len(segment.words) < _FEWEST for segment in cut[1:])
    return sentences and len(cut) >= _FEWEST and any(_head(segment) in act_nouns() for segment in cut)


def _head(segment: Segment) -> str:
    """The last word of a name before what is said of it: “box” in “a locked box for all tablets”."""
    skipped = segment.words[1:] if segment.words[0].folded in {"a", "an"} else segment.words
    name = list(itertools.takewhile(lambda word: word.folded not in _ends_a_name(), skipped))
    return name[-1].folded if name else ""


@functools.cache
def _ends_a_name() -> frozenset[str]:
    """What begins behind a name, and is no part of it: “for all tablets”, “made last week”."""
    return _AROUND_A_NAME | terms("acts", "done_to_it")
