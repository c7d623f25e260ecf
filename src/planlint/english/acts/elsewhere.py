"""An act that turns to somebody, or goes somewhere, that the act before it has nothing to do with."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.links import linked
from planlint.english.acts.segments import word_set
from planlint.english.acts.thing import CARRIES, asks_for_something, event, is_of_somebody, roots, thing
from planlint.english.acts.words import SAID_BEFORE, act_nouns, away, dated, destinations, is_person, is_role, results
from planlint.word_lists import terms

_FETCHES = word_set("collect fetch meet pick wake get")
_HANDS_OVER = word_set("send give post hand lend")
_NEAR = 4
_WHOM = word_set("him her them")


def is_taken_elsewhere(second: Act, first: Act) -> bool:
    """“buy Tariq a phone and take him for a health check”, unlike “book the dentist and take him there”."""
    if _carries_another(second, first):
        return True
    if second.verb not in CARRIES or not second.after or second.after[0].folded not in _WHOM:
        return False
    if _takes_things(second, first):
        return False
    folded = [word.folded for word in second.after]
    goes = event(second) or folded[1:3] == ["to", "see"] or bool(away(destinations(second.words, places_only=True)))
    done = "opens" in first.kinds and not first.kinds & {"frame", "control", "loose"}
    leads = bool(destinations(first.words)) or first.verb in terms("acts", "arranges") or roots(second) & roots(first)
    return bool(goes and done and not leads)


def _takes_things(second: Act, first: Act) -> bool:
    """“bag up the old clothes and take them to the charity shop”: what “them” means is no people."""
    several = bool(first.after) and first.after[-1].folded.endswith("s") and not is_person(first.after[-1])
    return several and bool(second.after) and second.after[0].folded == "them"


def _carries_another(second: Act, first: Act) -> bool:
    """“see the housing officer and take Leo for his jabs”: somebody else, to be seen for something with a name."""
    if second.verb not in CARRIES or not second.after or not second.after[0].text[0].isupper():
        return False
    folded = [word.folded for word in second.after]
    what_for = set(folded[folded.index("for") + 1 :][:_NEAR]) & act_nouns() if "for" in folded else set[str]()
    sees = first.verb in terms("acts", "speaks_with") and bool(destinations(first.words))
    return bool(sees and what_for and not roots(second) & roots(first))


def asks_another_body(second: Act, first: Act) -> bool:
    """“write the card with Ellie and ask the school to excuse her from PE”."""
    folded = [word.folded for word in second.after]
    body = destinations(second.words, places_only=True) - destinations(first.words, places_only=True)
    taken_up = (SAID_BEFORE - {"he", "she", "they"}) | results()
    asked = second.verb == "ask" and "to" in folded[1:] and body and not taken_up & set(folded)
    if second.verb == "ask" and body and destinations(first.words, places_only=True) and asks_for_something(second):
        return not taken_up & set(folded)  # “report the lock to the landlord and ask the police for a patrol”
    return bool(asked and not first.kinds & {"frame", "loose"})


def goes_elsewhere(second: Act, first: Act) -> bool:
    """“agree a repayment and go to the advice clinic”, unlike “register with the dentist and go to the first …”."""
    if second.verb not in {"go", "take"} or "frame" in first.kinds or first.verb in _FETCHES:
        return False
    behind = [word.folded for word in second.after]
    whom = behind[:1] and (behind[0] in _WHOM or (thing(second) and is_role(thing(second)[-1])))
    if second.verb == "take" and (not whom or _takes_things(second, first)):
        return False  # “complete the form and take it to the panel”
    where = behind[behind.index("to") + 1 :] if "to" in behind else []
    if {"first", "next", "it", "them"} & set(where) or roots(second) & roots(first):
        return False
    if terms("acts", "events") & set(where) and "takes-up" not in first.kinds - {"acquires"}:
        return True  # “buy a fireguard and go to the parents’ evening”
    home = bool(where) and second.after[behind.index("to") + 1].text.endswith(("'s", "’s"))  # “then go to Dad’s”
    return bool(where and (home or away(destinations(second.words, places_only=True))))


def goes_on_a_day(second: Act, first: Act) -> bool:
    """“ring the school when Leo is ill and go with him to CAMHS on 8 April 2027”: a journey with a day of its own."""
    if second.verb not in CARRIES | {"go"} or first.verb in _FETCHES or not dated(second.words) or dated(first.words):
        return False
    where = away(destinations(second.words, places_only=True))
    leads = first.verb in terms("acts", "arranges") or destinations(first.words) & where
    return bool(where) and not leads and not second.subject


def sees_another(second: Act, first: Act) -> bool:
    """“speak to Dad’s probation officer and visit Nan”: each is done to somebody else."""
    both = first.verb in terms("acts", "speaks_with") and second.verb in {"see", "visit", "meet"}
    people = all(named and is_person(named[-1]) for named in (thing(first), thing(second)))
    return both and people and not linked(second, first) and not roots(second) & roots(first)


def gives_somebodys(second: Act, first: Act) -> bool:
    """“review Mum’s tablets and send the conference the children’s records”: what was not spoken of, of others."""
    given = thing(second)
    whose = next((at for at, word in enumerate(given) if at and is_of_somebody(given, at)), 0)
    if second.verb not in _HANDS_OVER or not whose or whose == len(given) - 1 or not first.after:
        return False
    spoken_of = {word.folded.removesuffix("'s").removesuffix("s") for word in first.words}
    return given[whose].folded.removesuffix("'s").removesuffix("s") not in spoken_of


def gives_besides(first: Act, second: Act) -> bool:
    """“do the urine test and give Tasha the number of the quit line”: what is given has a name of its own."""
    behind = [word.folded for word in second.after]
    named = behind[behind.index("of") + 1 :] if "of" in behind else []
    if not second.after:
        return False
    if gives_somebodys(second, first):
        return True
    whom = is_person(second.after[0]) or second.after[0].folded in _WHOM
    return second.verb in _HANDS_OVER and whom and len(named) > 1 and not first.kinds & {"frame", "tells"}
