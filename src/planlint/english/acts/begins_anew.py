"""Whether an act is work of its own beside the one before it, and whether what then remains is more than one."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.again_and_again import only_visits
from planlint.english.acts.besides import is_besides
from planlint.english.acts.elsewhere import goes_on_a_day
from planlint.english.acts.fields_of_life import act_fields, are_of_other_fields, fields
from planlint.english.acts.links import goes_to, has_object, linked, own_topic, stands_alone, takes_up_its_thing
from planlint.english.acts.thing import comes_of_it, whole
from planlint.english.acts.unlike import PART_OF_IT
from planlint.english.acts.words import (
    NOT_SAID_BEFORE,
    SAID_BEFORE,
    away,
    dated,
    destinations,
    is_person,
    names_service,
    own_time,
)
from planlint.word_lists import terms

_NEAR = 4


def begins_anew(act: Act, previous: Act, first: Act, known: set[str]) -> bool:
    """Whether an act of the same person is work of its own; `known` are the places turned to so far."""
    if goes_on_a_day(act, previous) or is_besides(act, previous) or (only_visits(act) and whole(previous)):
        return True
    if act.denied and act.added and not act.at and not previous.denied and not takes_up_its_thing(act, previous):
        return True  # “get new glasses for Ali, also not to leave him with his cousins”
    if linked(act, previous) or not has_object(act):
        return False
    if _is_done_sitting_together(act, previous) or _goes_to_what_was_found(act, previous):
        return False
    only_why = act.inside and not (own_time(act.words) or dated(act.words))  # “…, to build confidence”
    if not only_why and _timed_apart(act, previous):
        return True
    if _asked_elsewhere(act, previous):
        return True
    if _is_talk_at_the_end(act, previous, first):
        return False
    if act.denied and "opens" not in first.kinds and not destinations(act.words):
        return False  # “keep the chain on and not open the door”
    if act.added:
        return _more_than_a_step(act, previous)
    if act.inside:
        return "opens" in act.kinds and bool(destinations(act.words))
    if "opens" in act.kinds:
        if "frame" in first.kinds and act.after[0].folded == "the" and comes_of_it(act) and not act.subject:
            return False  # “meet Priya at the flat, show her the room and sign the agreement”
        return "step" not in act.kinds or "frame" not in first.kinds or own_topic(first)
    if "frame" in act.kinds and "frame" not in previous.kinds:
        return bool(destinations(act.words) - known) or own_topic(act)
    return "tells" not in act.kinds and bool(away(destinations(act.words, places_only=True) - known))


def _is_talk_at_the_end(act: Act, previous: Act, first: Act) -> bool:
    """“weigh Cara, plot her weight and talk to Mum about milk”: one visit, of which they speak at its end."""
    of_it = act.verb in terms("acts", "talks") and previous is not first and first.verb in terms("acts", "finds_out")
    elsewhere = bool(away(destinations(act.words, places_only=True)))
    return of_it and not elsewhere and not are_of_other_fields(first, act)


def _is_done_sitting_together(act: Act, previous: Act) -> bool:
    """“sit with Mum and fill in the DLA form”: what they sit down for."""
    sits = previous.verb == "sit" and "with" in {word.folded for word in previous.after[:2]}
    return sits and not act.subject and not act.added and not own_time(act.words)


def _goes_to_what_was_found(act: Act, previous: Act) -> bool:
    """“find a solicitor and go with Fátima to ask for a non-molestation order”."""
    found = "acquires" in previous.kinds and "frame" in act.kinds and not act.added
    return found and bool(fields(act.after) & act_fields(previous))


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
    by_a_day = days[0] and not days[1] and dated(second.words) and second.verb not in terms("acts", "ends_it")
    return bool((dated(first.words) and dated(second.words)) or apart or besides or by_a_day)


def _more_than_a_step(act: Act, previous: Act) -> bool:
    """Whether an act that is said to come on top is more than a step in the one before it."""
    if previous.kinds & {"frame", "tells"} and comes_of_it(act) and not destinations(act.words, places_only=True):
        return False  # “ring Dad and to arrange a time to see him”
    if previous.kinds & {"frame", "tells"} and own_topic(previous) and act.verb.endswith("ing") and has_object(act):
        return True  # “visit Nan to talk about contact as well as checking the bedrooms at Dad’s”
    said = {word.folded for word in act.after[1:]}
    asks = act.verb == "ask" and "to" in said and not said & {"it", "them", "this"}
    if destinations(act.words) - (destinations(previous.words) if "tells" in act.kinds else set()) or asks:
        return True
    if act.kinds <= PART_OF_IT:
        led = "frame" in previous.kinds and not (names_service(previous.after) or own_topic(previous))
        if are_of_other_fields(previous, act):
            return True
        own = bool(act_fields(act) - act_fields(previous)) or _is_of_its_own(act)
        return "tells" not in act.kinds and not led and own
    return "tells" not in act.kinds


def _is_of_its_own(act: Act) -> bool:
    """“to sort a taxi for Ella and to give her brother a place in the nurture room”: nothing of it was spoken of."""
    behind = {word.folded for word in act.after}
    new = any(word.folded in NOT_SAID_BEFORE for word in act.after[:_NEAR])
    return new and not SAID_BEFORE & behind and not comes_of_it(act)


def _is_done_to_another(second: Act, first: Act) -> bool:
    """“Have the boiler serviced and Leo’s ears checked”: another thing, of somebody or of another field of life."""
    done = first.verb in {"have", "get"} and second.at and not second.present and second.verb.endswith(("ed", "done"))
    of_somebody = second.words[0].folded.endswith("'s") and is_person(second.words[0])
    mine, others = fields(second.words), act_fields(first)
    return bool(done and not first.subject and (of_somebody or (mine and others and not mine & others)))


def are_several(new: Sequence[Act]) -> bool:
    if len(new) < 2:
        return False
    people = {act.subject for act in new if act.subject and (not act.aside or "opens" in act.kinds)}
    if len(people) > 1 or len(new) > 2 or new[1].added:
        return True
    first, second = new
    if _is_done_to_another(second, first) or only_visits(second):
        return True
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
