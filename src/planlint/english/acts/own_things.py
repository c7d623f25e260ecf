"""Two acts of one person that share nothing: each is done to a thing or a person of its own, or on days of its own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act, depends
from planlint.english.acts.again_and_again import each_time, is_done_daily, is_tested_besides, once_beside_often
from planlint.english.acts.elsewhere import (
    asks_another_body,
    gives_besides,
    gives_somebodys,
    goes_elsewhere,
    is_taken_elsewhere,
    sees_another,
)
from planlint.english.acts.fields_of_life import fields, is_one_visit
from planlint.english.acts.for_others import is_for_others
from planlint.english.acts.links import linked, own_topic
from planlint.english.acts.segments import Word, word_set, words_of
from planlint.english.acts.thing import (
    CARRIES,
    asks_for_something,
    event,
    holds_an_act,
    leads_on,
    roots,
    thing,
    whole,
)
from planlint.english.acts.words import (
    DETERMINERS,
    NOT_SAID_BEFORE,
    ROUTINE,
    SAID_BEFORE,
    act_nouns,
    away,
    but_for_relations,
    destinations,
    is_person,
    own_time,
)
from planlint.word_lists import terms

_PARTS_OF_A_DAY = ROUTINE - word_set("every each daily day")
_SEES = word_set("see visit meet have take check")
_SAYS = word_set("say tell explain thank apologise praise remind show")
_GIVES = word_set("send give post hand lend")
_BARE = 2  # “the controller”
_BELONGS = word_set("leave go move use")  # how or where the act before it is done
_TELLS_SOMEBODY = word_set("ring phone call text email message contact tell")
_CALLS = word_set("ring phone telephone call email text message")
_TELLS_OF = word_set("ask tell inform notify")
_WHOM = word_set("him her them")
_WITH_WHOM = (["with", "her"], ["with", "him"], ["with", "them"])


def apart(text: str, acts: Sequence[Act]) -> list[Act]:
    """The acts that begin anew because they share nothing with the one before; fewer than two when none does."""
    if any(act.inside or act.aside or depends(acts, at) for at, act in enumerate(acts)) or any(
        act.present and act.subject for act in acts[1:]
    ):
        return []
    if is_one_visit(acts) and not acts[0].after:
        return []
    routine = _is_routine(text)
    return [*acts[:1], *(act for first, act in itertools.pairwise(acts) if _is_apart(text, first, act, routine))]


def _is_routine(text: str) -> bool:
    """Whether a part of the day is named; an evening appointment and a parents’ evening are none of every day."""
    said = ["", *(word.folded for word in words_of(text, 0, len(text))), ""]
    return any(
        word in _PARTS_OF_A_DAY and following not in act_nouns() and not before.startswith("parent")
        for before, word, following in zip(said, said[1:], said[2:], strict=False)
    )


def _is_apart(text: str, first: Act, second: Act, routine: bool) -> bool:
    if second.denied or not first.after or not second.after:
        return False
    if (
        first.verb == second.verb == "ask"
        and (asks_for_something(second) or _asks_others(first, second))
        and not roots(first) & roots(second)
    ):
        return True  # “ask Mr Holt if there is a quiet room and ask the coach for a lift rota”
    return _own_days(text, first, second) or (not routine and _shares_nothing(first, second))


def _asks_others(first: Act, second: Act) -> bool:
    """“ask Mr Pike for the results and ask Dr Rana for the cream”."""
    return all(whom and whom[0].text[0].isupper() for whom in (thing(first), thing(second)))


def _own_days(text: str, first: Act, second: Act) -> bool:
    """“phone the boys on Tuesdays and have them every second weekend”, unlike “fetch him on Friday … on Sunday”."""
    days = own_time(tuple(words_of(text, first.start, second.start))), own_time(second.words)
    meets = "frame" in first.kinds and (bool(second.kinds & {"frame", "loose"}) or second.verb in CARRIES)
    returns = any(word.folded in {"home", "back"} for word in second.after)
    return all(days) and not days[0] & days[1] and not returns and (meets or not linked(second, first))


def _shares_nothing(first: Act, second: Act) -> bool:
    if is_taken_elsewhere(second, first) or asks_another_body(second, first):
        return True
    if goes_elsewhere(second, first) or sees_another(second, first):
        return True
    if _takes_up(second, first) or {first.verb, second.verb} <= terms("acts", "cleans") or roots(second) & roots(first):
        return False
    if is_tested_besides(first, second) or is_done_daily(first, second) or is_for_others(first, second):
        return True
    if gives_somebodys(second, first):
        return True
    mine = tuple(itertools.dropwhile(lambda word: word.folded in _WHOM, thing(second)))
    if not mine or second.verb in _BELONGS or _tells_somebody(second, mine):
        return False
    if _beside_a_talk(first, second, mine):
        return True
    asks = asks_for_something(second) or (second.verb in _TELLS_OF and own_topic(second))
    if once_beside_often(first, second, mine) or _by_hand_after_a_call(first, second, mine):
        return True
    if first.verb in {"see", "visit", "meet"} and asks_for_something(second) and is_person(mine[-1]):
        return True  # “see Millie before the hearing and ask the school for its records”
    if each_time(first, second, mine):
        return True
    if first.kinds >= {"frame", "takes-up"} and second.verb in terms("acts", "with_hands"):
        return True  # “attend Cruse and put the guns in store”
    if (
        second.verb in _CALLS
        and first.verb in terms("acts", "with_hands")
        and away(destinations(second.words, places_only=True))
    ):
        return True  # “put the tablets in the tin and ring the debt line”
    if leads_on(first) or ("tells" in second.kinds and not event(first) and not asks):
        return False
    by_hand = "opens" in first.kinds and first.verb in terms("acts", "by_hand")  # new locks lead to no plan
    if gives_besides(first, second):
        return True
    if mine[-1].folded in terms("acts", "comes_of_it") and not (by_hand or holds_an_act(first)):
        return False
    if not whole(second) and _is_part_of_it(mine):
        return False
    another = mine[0].folded in NOT_SAID_BEFORE - {"any"} or (second.verb in _SEES and is_person(mine[0]))
    return another or whole(first) or whole(second)


def _is_part_of_it(mine: Sequence[Word]) -> bool:
    """“switch the Xbox off and keep the controller in her room”: “the”, of no field of its own."""
    return mine[0].folded == "the" and len(mine) == _BARE and not (is_person(mine[1]) or fields(mine))


def _tells_somebody(act: Act, mine: Sequence[Word]) -> bool:
    """“text Donna the day before”, unlike “ring the debt line”."""
    told = is_person(mine[-1]) or mine[-1].text.isdigit() or mine[-1].folded in {"home", "school", "date", "time"}
    return act.verb in _TELLS_SOMEBODY and not own_topic(act) and (told or is_person(mine[0]))


def _takes_up(second: Act, first: Act) -> bool:
    """Whether an act goes on with the one before; one done “with her” may still be of its own."""
    if "same" in {word.folded for word in first.after} or _for_the_room(second, first):
        return True
    behind = [word.folded for word in second.after]
    if whole(first) and behind[0] in _WHOM and set(behind[1:2]) & NOT_SAID_BEFORE:
        return False  # “take Jack off the late list and give him a locker”
    if holds_an_act(first) and thing(second) and behind[-2:] in _WITH_WHOM:
        return False  # “offer Isla an appointment and make a plan with her”
    return linked(second, first) or bool(SAID_BEFORE & set(but_for_relations(second.after)))


def _for_the_room(second: Act, first: Act) -> bool:
    """“clear the back bedroom and put up the bunk beds”."""
    room, furniture = thing(first), thing(second)
    made_ready = bool(room) and room[-1].folded.endswith(("room", "rooms", "loft"))
    return made_ready and bool(furniture) and furniture[-1].folded in terms("acts", "furniture")


def _by_hand_after_a_call(first: Act, second: Act, mine: Sequence[Word]) -> bool:
    """“phone the council and drop off a food parcel”: what is done by hand is not done in the call."""
    return (
        first.verb in _CALLS
        and second.verb in terms("acts", "by_hand")
        and mine[0].folded in NOT_SAID_BEFORE | DETERMINERS
    )


def _beside_a_talk(first: Act, second: Act, mine: Sequence[Word]) -> bool:
    """Whether what follows a talk or a journey has nothing to do with it: “say sorry to Mum and mend the door”."""
    if first.verb in _SAYS and "opens" in second.kinds and "acquires" not in second.kinds:
        return True
    if {"about", "re"} & {word.folded for word in first.after} and second.verb in CARRIES and not is_person(mine[-1]):
        return True  # “talk to his mum about the sleepovers, and take the TV out of the bedroom”
    to_whom = any(before.folded == "to" and is_person(word) for before, word in itertools.pairwise(second.after))
    # “take Kai to the optician and send his school photo to Nan”
    return first.verb in CARRIES and second.verb in _GIVES and to_whom
