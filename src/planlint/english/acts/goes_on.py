"""What shares its thing with the act before, comes after it, or says only how it is done."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.english.acts.words import destinations, is_person
from planlint.word_lists import terms

_BEFORE_A_THING = word_set("for about with into at over from through to onto")
_TELLS_SOMEBODY = word_set("tell inform update notify")
_HELPS = word_set("help let support get")
_FETCHES = word_set("get send share request obtain collect bring chase")
_MEETS = word_set("meet see visit")
_PARTICLES = word_set("in out off up down")
_TELLS = word_set("ring text call phone message tell send share circulate email write copy give hand report feed")
_WHATEVER = word_set("any anything anybody whatever")
_CALLS = word_set("ring phone telephone call text email contact")
_WHICH_ONE = word_set("the a another new")
_MADE_IN_A_CALL = word_set("appointment appointments slot")
_CARRIES = word_set("take drive walk bring")
_SEARCHES = word_set("search check inspect examine look go sort test walk")
_TALKS = word_set("talk chat speak")
_TAKES_BACK = word_set("freeze cancel block void stop")
_LEAVES_OFF = word_set("stop quit leave drop give end")
_PAYS_FOR = word_set("pay find get buy choose collect fetch")
_NEAR = 4


def goes_on_with(act: Act, previous: Act) -> bool:
    """Whether an act deals with what the one before leaves, finds or arranges."""
    after = [word.folded for word in act.after]
    if any(
        two in {"one", "ones"} and _WHICH_ONE & {*after[max(0, at - 1) : at + 1]} for at, two in enumerate(after[1:])
    ):
        return True  # “review the dose and write to the GP with the new one”, “cancel it and set up a new one”
    if "again" in after and "frame" in act.kinds and not act.subject:
        return True  # “stop the Epilim and see Mum again in six weeks”
    if act.verb == "learn" and previous.kinds & {"frame", "takes-up"}:
        return True  # “attend the parenting course and learn to manage his anger”
    if act.verb in _TALKS and after[0] == "about" and "opens" not in previous.kinds:
        return True  # “play chess on Sundays and talk about the week”
    if previous.verb in _TAKES_BACK and after[:2] == ["a", "new"]:
        return True  # “freeze the account and issue a new card”
    if act.verb in {"cancel", "end", "close"} and previous.verb in _LEAVES_OFF and after[:1] == ["the"]:
        return True  # “stop the sunbed and cancel the membership”
    if "acquires" in previous.kinds and after[:2] in (["the", "first"], ["the", "next"]) and "of" not in after:
        return True  # “find a swimming class and book the first lesson”
    if (
        not previous.kinds & {"frame", "takes-up"}
        and act.verb in terms("acts", "clears_away")
        and (terms("acts", "what_is_left") & set(after[:_NEAR]) or terms("acts", "tips") & set(after[-2:]))
    ):
        return True  # “mow the lawn and take the cuttings away”
    if terms("acts", "prescribed") & set(after) and terms("acts", "where_prescribed") & {
        word.folded for word in previous.words
    }:
        return True  # “get her prescription from the chemist and give the drops three times a day”
    if act.verb in _CARRIES and is_person(act.after[0]) and not {"to", "for", "from", "home"} & set(after):
        arranged = previous.verb in terms("acts", "arranges") | _PAYS_FOR
        return arranged and not act.subject  # “pay for swimming lessons and take Ruby on the bus”
    if _WHATEVER & set(after[:2]):
        return bool(_SEARCHES & {previous.verb, *(word.folded.removesuffix("s") for word in previous.after)})
    if previous.verb in terms("acts", "finds_out") | {"view"} and {"repair", "repairs"} & set(after[:_NEAR]):
        return True  # “view the damp and put in the repair order”
    appointment = previous.verb in _CALLS and bool(_MADE_IN_A_CALL & set(after[:3])) and not act.subject
    # “ring the surgery and book an appointment about his sleep”
    return appointment and not destinations(act.words, places_only=True)
