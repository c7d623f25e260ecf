"""Acts of a list that share nothing: “fit a stair gate, pay the arrears and rehome the dog”."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.links import has_object, linked, same_thing
from planlint.english.acts.words import destinations

PART_OF_IT = frozenset({"step", "tells"})


def all_unlike(found: Sequence[Act]) -> bool:
    """Whether three acts or more share nothing: “fit a stair gate, pay the arrears and rehome the dog”."""
    return (
        len(found) > 2
        and not any(act.inside or act.aside or act.kinds & {"tells", "frame"} or not has_object(act) for act in found)
        and not any(linked(act, previous) for previous, act in itertools.pairwise(found))
        and not any(same_thing(act, found[0]) for act in found[1:])
    )


def _is_checked(first: Act, second: Act) -> bool:
    """“update the safety plan, check Dad’s tag hours with probation”, “…, look at holiday club for Marcus”."""
    elsewhere = destinations(second.words, places_only=True) - destinations(first.words, places_only=True)
    return "opens" in first.kinds and second.verb in {"check", "look"} and bool(elsewhere)


def listed_unlike(text: str, found: Sequence[Act]) -> bool:
    """Whether what one person is to do shares nothing, though one act is a call: “see the nurse, join a club”.

    Two with no more than a comma between them are a list as well.
    """
    if any(act.inside or act.aside or act.present or not has_object(act) for act in found):
        return False
    if found[0].verb == "be":
        return False  # “be on time for contact, bring a snack”
    if len({act.subject for act in found if act.subject}) > 1 or any(
        linked(act, previous) for previous, act in itertools.pairwise(found)
    ):
        return False
    places = destinations(found[0].words, places_only=True)
    if "frame" in found[0].kinds and not places and len(found) > 2:
        return False  # “visit Mum, weigh the baby and complete the red book” is one visit
    begun = [act for act in found[1:] if not act.denied]
    begun = [act for act in begun if "opens" in act.kinds or destinations(act.words, places_only=True) - places]
    between = text[found[0].end : found[1].start].strip()
    if found[0].denied:
        between = between.removesuffix("to").strip()  # “Dad not to go to the house, to ring first”
    told_elsewhere = bool(places) and bool(destinations(found[1].words, places_only=True) - places)
    at_the_door = "frame" in found[0].kinds and not places and found[1].kinds <= PART_OF_IT | {"frame", "control"}
    two = (
        len(found) == 2
        and between == ","
        and not at_the_door
        and ("tells" not in found[1].kinds or told_elsewhere or _is_checked(*found[:2]))
    )
    return two or (len(found) > 2 and bool(begun))
