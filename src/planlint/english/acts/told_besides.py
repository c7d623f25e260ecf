"""An act that is only named, and beside it another that is told: “Weekly weigh-in and refer Mum for therapy”."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import act_fields, fields
from planlint.english.acts.segments import Segment, segments
from planlint.english.acts.thing import comes_of_it
from planlint.english.acts.words import SAID_BEFORE, act_nouns, also_nouns, destinations, own_time


def thing_then_doing(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """An act that is named and one that is done: “Referral to CAMHS, followed by enrolling Pia at playgroup”."""
    first = next(iter(segments(text)), None)
    if first is None or len(found) != 1 or first.end > found[0].start:
        return
    doing = found[0].added and found[0].verb.endswith("ing") and "opens" in found[0].kinds
    verbal = any(one.folded in also_nouns() and of.folded == "of" for one, of in itertools.pairwise(first.words[:4]))
    named = verbal or any(word.folded in act_nouns() for word in first.words[:3])
    if (doing and destinations(found[0].words) and named) or _is_told_besides(segments(text), found[0]):
        yield Act(first.start, first.end, first.words)
        yield found[0]


def _is_told_besides(cut: Sequence[Segment], told: Act) -> bool:
    """“Weekly weigh-in at the clinic and refer Mum for talking therapy”: a name, and then something else to do."""
    if len(cut) != 2 or told.inside:
        return False
    if told.at:
        return cut[1].strong and _is_somebody_elses(cut, told)
    if cut[1].strong or told.kinds & {"acquires", "tells"}:
        return False
    named, said = fields(cut[0].words), {word.folded for word in cut[1].words}
    acted = any(word.folded in act_nouns() for word in cut[0].words)
    other = bool(act_fields(told)) and not named & act_fields(told) and (acted or (named and len(cut[0].words) > 1))
    places = destinations(told.words, places_only="there" in told.kinds)
    acted = acted and bool(places) and "acquires" not in told.kinds
    return "opens" in told.kinds and bool(other or acted) and not (said & SAID_BEFORE or comes_of_it(told))


def _is_somebody_elses(cut: Sequence[Segment], told: Act) -> bool:
    """“Allotment on Saturdays for Mum; Nan to have the baby Monday nights”: another day, another field of life."""
    named, told_of = fields(cut[0].words), act_fields(told)
    days = own_time(cut[0].words), own_time(told.words)
    apart = (named and told_of and not named & told_of) or (all(days) and not days[0] & days[1])
    meanwhile = cut[1].words[0].folded == "meanwhile"
    return bool(apart or meanwhile) and not SAID_BEFORE & {word.folded for word in told.after}
