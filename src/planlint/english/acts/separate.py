"""How many separate acts one action holds, and which acts are steps of another."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.beside_it import behind_a_semicolon, to_be_done
from planlint.english.acts.besides import is_besides
from planlint.english.acts.elsewhere import goes_on_a_day
from planlint.english.acts.ensured import ensured_besides
from planlint.english.acts.fields_of_life import are_of_other_fields, fields, of_other_fields
from planlint.english.acts.item_by_item import numbered, one_by_one
from planlint.english.acts.links import goes_to, has_object, linked, own_topic, stands_alone
from planlint.english.acts.lists import (
    at_own_times,
    listed,
    owned,
    owned_behind,
    states,
    thing_then_doing,
    under_one_verb,
)
from planlint.english.acts.named import named_for_each, named_in_sentences, not_only
from planlint.english.acts.noun_pairs import noun_pairs
from planlint.english.acts.one_act import (
    is_a_days_care,
    is_an_arrangement,
    is_one_job_at_home,
    is_one_prohibition,
    is_one_trip,
    without_condition,
)
from planlint.english.acts.own_places import own_places
from planlint.english.acts.own_things import apart
from planlint.english.acts.part_of import IF_NEEDED, without_parts
from planlint.english.acts.reading import acts
from planlint.english.acts.thing import acts_list, comes_of_it
from planlint.english.acts.told_first import without_what_happened
from planlint.english.acts.unlike import PART_OF_IT, all_unlike, listed_unlike
from planlint.english.acts.words import ROUTINE, away, dated, destinations, is_role, names_service, own_time

_TALKS = {"talk", "speak", "discuss", "advise", "listen", "chat"}
_MOST_KNOWN = 50  # an action that turns to more places has been settled long before


def separate_acts(text: str) -> list[Act]:
    """The acts of an action that would each need a row of their own; fewer than two when it is one action."""
    text = without_what_happened(text)
    return without_parts(text, _told_apart(text))


def _told_apart(text: str) -> list[Act]:
    found = without_condition(text, list(acts(text)))
    if is_one_prohibition(text, found) or is_an_arrangement(text, found) or is_one_trip(found):
        return found[:1]
    by_owner = list(owned(text))
    if len({act.subject for act in by_owner}) > 1:
        return by_owner
    if len(items := list(numbered(text))) > 1:
        return items
    if several := list(at_own_times(text)) or list(owned_behind(text)) or ([] if found else list(states(text))):
        return several
    for unlike in (
        [*not_only(text)] or [*ensured_besides(text)],
        list(to_be_done(text)),
        [] if found else list(named_for_each(text)),
        list(named_in_sentences(text, found)),
    ):
        if len(unlike) > 1:
            return unlike
    if len(found) < 2:
        return _named_side_by_side(text, found, by_owner) or found
    if is_a_days_care(found) or is_one_job_at_home(found):
        return found[:1]
    several_people = len({act.subject for act in found if act.subject and not act.aside}) > 1
    if all_unlike(found) and not any(
        word.folded in ROUTINE or word.text[0].isdigit() for act in found for word in act.words
    ):
        return found
    if listed_unlike(text, found):
        return found
    new, acting, known = found[:1], found[0].subject, destinations(found[0].words)
    for previous, act in itertools.pairwise(found):
        other_person = bool(act.subject) and act.subject != acting
        beside = several_people or {"opens"} <= act.kinds & found[0].kinds or _is_workers(act)
        if (other_person and (beside if act.aside else not (_goes_with(act) and linked(act, previous)))) or (
            not other_person and not act.aside and _begins_anew(act, previous, found[0], known)
        ):
            new.append(act)
        acting, known = act.subject or acting, known | destinations(act.words) if len(known) < _MOST_KNOWN else known
    if _several(new):
        return new
    readings = (apart(text, found), of_other_fields(found))
    return next((several for several in readings if len(several) > 1), new[:1])


def _named_side_by_side(text: str, found: list[Act], by_owner: list[Act]) -> list[Act]:
    """Acts that stand beside each other as things and not as clauses: the first reading that sees several of them."""
    if len(by_owner) > 1:
        return by_owner
    if not found and IF_NEEDED.search(text) and "," not in text:
        return []  # “two year check and referral to speech and language if needed”: what comes of it
    readings = (
        () if found else listed(text),
        under_one_verb(text, found),
        thing_then_doing(text, found),
        own_places(text, found),
        noun_pairs(text, found),
        one_by_one(text, found),
        behind_a_semicolon(text, found),
    )
    several = (list(reading) for reading in readings)
    return next((acts for acts in several if len(acts) > 1), [])


def _is_workers(act: Act) -> bool:
    """Whether another worker has work of their own meanwhile: “… while the social worker completes the assessment”."""
    own = "opens" in act.kinds or bool(fields(act.after))
    return own and any(is_role(word) for word in act.words[: act.at])


def _goes_with(act: Act) -> bool:
    """Whether an act may belong to what somebody else does: “Sam brings his phone and Mum checks that it …”."""
    return act.present or "tells" in act.kinds or act.kinds == {"step"}


def _begins_anew(act: Act, previous: Act, first: Act, known: set[str]) -> bool:
    """Whether an act of the same person is work of its own; `known` are the places turned to so far."""
    if goes_on_a_day(act, previous) or is_besides(act, previous):
        return True
    if linked(act, previous) or not has_object(act):
        return False
    only_why = act.inside and not (own_time(act.words) or dated(act.words))  # “…, to build confidence”
    if not only_why and _timed_apart(act, previous):
        return True
    if _asked_elsewhere(act, previous):
        return True
    if (
        act.verb in _TALKS
        and not act.added
        and first.verb in acts_list("finds_out")
        and not are_of_other_fields(first, act)
    ):
        return False  # “weigh Cara, plot her weight and talk to Mum about milk”
    if act.denied and "opens" not in first.kinds and not destinations(act.words):
        return False  # “keep the chain on and not open the door”
    if act.added:
        return _more_than_a_step(act, previous)
    if act.inside:
        return "opens" in act.kinds and bool(destinations(act.words))
    if "opens" in act.kinds:
        return "step" not in act.kinds or "frame" not in first.kinds or own_topic(first)
    if "frame" in act.kinds and "frame" not in previous.kinds:
        return bool(destinations(act.words) - known) or own_topic(act)
    return "tells" not in act.kinds and bool(away(destinations(act.words, places_only=True) - known))


def _asked_elsewhere(act: Act, previous: Act) -> bool:
    """“let the school know about the move and ask the council about a bus pass”: another body, and another topic."""
    elsewhere = destinations(act.words, places_only=True) - destinations(previous.words, places_only=True)
    return bool(elsewhere) and own_topic(act) and own_topic(previous)


def _timed_apart(first: Act, second: Act) -> bool:
    """Whether each of two acts has days of its own: “attend NA weekly and bring a sample every Friday”."""
    days = own_time(first.words), own_time(second.words)
    elsewhere = any(destinations(act.words, places_only=True) for act in (first, second))
    leads = "opens" in first.kinds or "frame" in second.kinds - first.kinds
    besides = not days[0] and days[1] and leads and elsewhere
    apart = all(days) and days[0] != days[1] and "opens" in first.kinds | second.kinds
    return bool((dated(first.words) and dated(second.words)) or apart or besides)


def _more_than_a_step(act: Act, previous: Act) -> bool:
    """Whether an act that is said to come on top is more than a step in the one before it."""
    if previous.kinds & {"frame", "tells"} and comes_of_it(act) and not destinations(act.words, places_only=True):
        return False  # “ring Dad and to arrange a time to see him”
    if previous.kinds & {"frame", "tells"} and own_topic(previous) and act.verb.endswith("ing") and has_object(act):
        return True  # “visit Nan to talk about contact as well as checking the bedrooms at Dad’s”
    said = {word.folded for word in act.after[1:]}
    asks = act.verb == "ask" and "to" in said and not said & {"it", "them", "this"}
    if destinations(act.words) or asks:
        return True
    if act.kinds <= PART_OF_IT:
        led = "frame" in previous.kinds and not names_service(previous.after)
        if are_of_other_fields(previous, act):
            return True
        return "tells" not in act.kinds and not led and bool(fields(act.after) - fields(previous.after))
    return "tells" not in act.kinds


def _several(new: Sequence[Act]) -> bool:
    if len(new) < 2:
        return False
    people = {act.subject for act in new if act.subject and (not act.aside or "opens" in act.kinds)}
    if len(people) > 1 or len(new) > 2 or new[1].added:
        return True
    first, second = new
    if is_besides(second, first) or _timed_apart(first, second) or _asked_elsewhere(second, first):
        return True
    if "opens" in second.kinds and has_object(first) and has_object(second) and stands_alone(first, second):
        return True
    elsewhere = destinations(second.words, places_only="opens" in second.kinds)
    turned_to = destinations(first.words, places_only=True)
    if own_topic(first) and "opens" in second.kinds and "acquires" not in second.kinds and has_object(second):
        return True  # “see the doctor about her sleep and join a toddler group”
    if turned_to:
        unlike = "opens" in second.kinds and not second.kinds & {"acquires", "there", "tells"} and has_object(second)
        return bool(elsewhere - turned_to) or own_topic(second) or unlike  # “see the midwife and view a flat”
    if goes_to(first) and goes_to(second):
        return bool(away(elsewhere))  # “take the dog to a kennel and go to Women’s Aid”
    leads_on = first.kinds & {"frame", "tells"}
    if leads_on and "opens" in second.kinds and not second.kinds & {"acquires", "there", "tells"} and away(elsewhere):
        return True  # “visit every two weeks and chase the police”
    return not leads_on and has_object(first) and (bool(away(elsewhere)) or own_topic(second))
