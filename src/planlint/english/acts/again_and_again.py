"""Two acts of which one is done again and again and the other has days of its own, or none."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.links import own_topic
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.words import HOW_OFTEN, NOT_SAID_BEFORE, is_role, names_service, own_time, whole_acts
from planlint.word_lists import terms

_A_DAY = {("a", "day"), ("each", "day"), ("every", "day"), ("each", "night"), ("every", "night")}
_EVERY = word_set("every each other second a once twice times two three four five six ten days weeks")
_AROUND = word_set("round in by")
_WHOSE = word_set("his her their")
_TELLS_EACH = word_set("share report send pass forward tell")


def is_tested_besides(first: Act, second: Act) -> bool:
    """“engage with the drugs service and provide weekly samples”."""
    given = any(word.folded in terms("acts", "samples") for word in second.after)
    apart = own_time(second.words) or {"random", "home"} & {word.folded for word in second.after}
    taken = first.kinds & {"takes-up", "frame"} or (first.verb == "keep" and names_service(first.after))
    return bool(given and apart and taken)


def only_visits(act: Act) -> bool:
    """“refer to Barnardo’s, and visit fortnightly”: nothing but a visit that comes again and again."""
    said = {word.folded for word in act.after} - _AROUND
    only_when = said <= HOW_OFTEN | _EVERY | own_time(act.after)
    often = bool(said & (HOW_OFTEN | {"every", "each", "a"}))
    return act.verb in terms("acts", "part_of.visits") and only_when and often and not act.subject


def is_done_daily(first: Act, second: Act) -> bool:
    """“attend the Solihull course and practise special time for ten minutes a day”."""
    folded = [word.folded for word in second.after]
    each_day = "daily" in folded or any(pair in _A_DAY for pair in itertools.pairwise(folded))
    return each_day and "takes-up" in first.kinds and not own_time(first.words)


def once_beside_often(first: Act, second: Act, mine: Sequence[Word]) -> bool:
    """“meet Mum every other Friday and order a blanket”: what is done once is no part of what comes again and again."""
    often = own_time(first.words) and not own_time(second.words)
    named = mine[0].folded in NOT_SAID_BEFORE or mine[-1].folded in whole_acts()
    once = "opens" in second.kinds and (named or not second.kinds & {"there", "step"})
    relation = any(one.folded in _WHOSE and is_role(two) for one, two in itertools.pairwise(second.after))
    elsewhere = relation or own_topic(second)  # “and find out about cadets for his brother”
    return bool(often and once and (elsewhere or second.verb not in terms("acts", "on_the_way")))


def each_time(first: Act, second: Act, mine: Sequence[Word]) -> bool:
    """“put a marker on the address and share every incident”: what is told each time is no part of it."""
    told = second.verb in _TELLS_EACH and mine[0].folded in {"every", "each"} and bool(second.kinds & {"tells"})
    return told and first.verb not in terms("acts", "finds_out") and not first.kinds & {"frame", "tells"}
