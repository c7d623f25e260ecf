"""An act beside a visit, a talk or a dose that is for somebody else, or taken up somewhere else."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.english.acts.thing import roots, thing
from planlint.english.acts.words import SAID_BEFORE, destinations, is_person, is_role, names_service
from planlint.word_lists import terms

_HELPS = word_set("help support assist advise")
_SEES = word_set("see visit meet")


def is_for_others(first: Act, second: Act) -> bool:
    """Whether two acts are for different people, or the one is to take medicine and the other to go somewhere."""
    return (
        _medicine_beside_a_service(first, second)
        or _for_another(first, second)
        or _asks_another(first, second)
        or _helps_another(first, second)
    )


def _medicine_beside_a_service(first: Act, second: Act) -> bool:
    """“attend the clinic and take medication as prescribed”, “take her tablets and go to the Tuesday group”."""
    pairs = ((first, second), (second, first))
    return any(
        thing(one)[-1:]
        and thing(one)[-1].folded in terms("acts", "medicines")
        and "frame" in other.kinds
        and (names_service(other.after) or terms("acts", "attended") & {word.folded for word in other.after})
        for one, other in pairs
    )


def _for_another(first: Act, second: Act) -> bool:
    """“visit Gran in Ballymena and find Conor a mentor”: what is got for somebody else than who is seen."""
    seen, got = thing(first), second.kinds & {"acquires", "there"} and "opens" in second.kinds
    if first.verb not in _SEES or not got or not seen or not is_person(seen[-1]):
        return False
    named = [word for word in second.after if word.text[0].isupper() and word.text.isalpha()]
    for_whom = any(word in (second.after[0], second.after[-1]) for word in named)
    known = {word.folded for word in first.words}
    return for_whom and not destinations(first.words, places_only=True) and not {word.folded for word in named} & known


def _helps_another(first: Act, second: Act) -> bool:
    """“explain the sanction to Kayleigh and help her brother with his bus fares”."""
    topic = {"with", "about", "to"} & {word.folded for word in second.after}
    helped = second.verb in _HELPS and topic and bool(thing(second)) and is_role(thing(second)[-1])
    return bool(helped) and not roots(first) & roots(second)


def _asks_another(first: Act, second: Act) -> bool:
    """“tell the midwife if she drinks and ask her sister to have the children”: another person, for something else."""
    behind = [word.folded for word in second.after]
    asked = second.verb == "ask" and "to" in behind[1:-1] and is_person(second.after[behind.index("to", 1) - 1])
    told = "tells" in first.kinds and "frame" not in first.kinds and thing(first) and is_person(thing(first)[-1])
    return bool(asked and told) and not roots(first) & roots(second) and not SAID_BEFORE & set(behind[2:])
