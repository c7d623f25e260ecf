"""How many separate acts one action holds, and which acts are steps of another."""

from __future__ import annotations

import itertools

from planlint.english.acts.act import Act
from planlint.english.acts.begins_anew import are_several, begins_anew
from planlint.english.acts.beside_it import behind_a_semicolon, to_be_done
from planlint.english.acts.ensured import ensured_besides
from planlint.english.acts.fields_of_life import fields, of_other_fields
from planlint.english.acts.item_by_item import numbered, one_by_one
from planlint.english.acts.links import linked
from planlint.english.acts.lists import (
    at_own_times,
    listed,
    owned,
    owned_behind,
    states,
    under_one_verb,
)
from planlint.english.acts.named import named_for_each, named_in_sentences, not_only
from planlint.english.acts.noun_pairs import noun_pairs
from planlint.english.acts.one_act import (
    is_a_days_care,
    is_a_homes_routine,
    is_a_session,
    is_an_arrangement,
    is_one_job_at_home,
    is_one_prohibition,
    is_one_trip,
    is_told_in_steps,
    without_condition,
    without_goal,
)
from planlint.english.acts.own_places import own_places
from planlint.english.acts.own_things import apart
from planlint.english.acts.part_of import IF_NEEDED, without_parts
from planlint.english.acts.reading import acts
from planlint.english.acts.segments import Word
from planlint.english.acts.side_by_side import side_by_side
from planlint.english.acts.told_besides import thing_then_doing
from planlint.english.acts.told_first import without_what_happened
from planlint.english.acts.unlike import all_unlike, listed_unlike
from planlint.english.acts.words import ROUTINE, destinations, is_role, names_owner

_MOST_KNOWN = 50  # an action that turns to more places has been settled long before


def separate_acts(text: str) -> list[Act]:
    """The acts of an action that would each need a row of their own; fewer than two when it is one action."""
    text = without_what_happened(text)
    return without_parts(text, _told_apart(text))


def _told_apart(text: str) -> list[Act]:
    found = without_goal(text, without_condition(text, list(acts(text))))
    if is_one_prohibition(text, found) or is_an_arrangement(text, found) or is_one_trip(found):
        return found[:1]
    if is_a_homes_routine(text, found) or is_told_in_steps(text, found):
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
    if is_a_days_care(found) or is_one_job_at_home(found) or is_a_session(text, found):
        return found[:1]
    if all_unlike(found) and not any(
        word.folded in ROUTINE or word.text[0].isdigit() for act in found for word in act.words
    ):
        return found
    if listed_unlike(text, found):
        return found
    if len(items := list(side_by_side(text, found))) > 1:
        return items
    new = _begun_anew(found)
    if are_several(new):
        return new
    readings = (apart(text, found), of_other_fields(found))
    return next((several for several in readings if len(several) > 1), new[:1])


def _begun_anew(found: list[Act]) -> list[Act]:
    """The first act, and each that does not go on with those before it: another person’s, or another thing."""
    several_people = len({act.subject for act in found if act.subject and not act.aside}) > 1
    new, acting, known = found[:1], found[0].subject, destinations(found[0].words)
    for previous, act in itertools.pairwise(found):
        other_person = bool(act.subject) and act.subject != acting
        beside = (
            several_people
            or {"opens"} <= act.kinds & found[0].kinds
            or _is_workers(act)
            or ("opens" in act.kinds and not act.present)
        )
        if (other_person and (beside if act.aside else not _goes_with(act, previous))) or (
            not other_person and not act.aside and begins_anew(act, previous, found[0], known)
        ):
            new.append(act)
        acting, known = act.subject or acting, known | destinations(act.words) if len(known) < _MOST_KNOWN else known
    return new


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
        side_by_side(text, found),
    )
    several = (list(reading) for reading in readings)
    return next((acts for acts in several if len(acts) > 1), [])


def _is_workers(act: Act) -> bool:
    """Whether another worker has work of their own meanwhile: “… while the social worker completes the assessment”."""
    own = "opens" in act.kinds or bool(fields(act.after))
    return own and any(is_role(word) or _is_short(word) for word in act.words[: act.at])


def _is_short(word: Word) -> bool:
    """“OT”, “HV”: a post by its letters."""
    return len(word.text) > 1 and word.text.isupper()


def _goes_with(act: Act, previous: Act) -> bool:
    """Whether an act belongs to what somebody else does: “Sam brings his phone and Mum checks that it …”."""
    may = act.present or act.verb.endswith("ing") or "tells" in act.kinds or act.kinds == {"step"}
    return may and linked(act, previous) and not _of_another_service(act, previous)


def _of_another_service(act: Act, previous: Act) -> bool:
    """“Midwife to see Shan at home and housing to put her on band one”: two who each do their own work for her."""
    seen = previous.verb in {"see", "visit", "meet"} and bool(previous.subject)
    return seen and not act.present and act.kinds == {"step"} and names_owner(act.words)
