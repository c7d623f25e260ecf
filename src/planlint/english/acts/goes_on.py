"""What shares its thing with the act before, comes after it, or says only how it is done."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.english.words.named_lists import terms

_BEFORE_A_THING = word_set("for about with into at over from through to onto")
_PARTICLES = word_set("in out off up down")
_TELLS = word_set("ring text call phone message tell send share circulate email write copy give hand report feed")


def shares_its_thing(act: Act, previous: Act) -> bool:
    """“look for and accept a flat”, “fill out and send off the form”: the first has its thing from the second."""
    if not act.after or not previous.after:
        return False
    last = previous.after[-1].folded
    written = previous.verb in terms("acts", "written_out") and last in _PARTICLES
    return (written and len(previous.after) == 1) or last in _BEFORE_A_THING


def comes_after_it(act: Act) -> bool:
    """“see Harley in clinic and write to everyone afterwards”, “dress the burn and teach Mum to do it”."""
    behind = [word.folded for word in act.after]
    chats = behind[:1] == ["a"] and terms("acts", "chats") & set(behind[1:3])
    if act.verb == "have" and (chats or behind[:1] == ["had"]):
        return True  # “are washed and have had breakfast”, “knit with Ruby and have a chat”
    if behind[:1] and act.verb in terms("acts", "may_be_how") and behind[0] in {"with", "about", "to"}:
        return True  # “be honest and open with Jo”
    if "instead" in behind or ["when", "it"] in [behind[at : at + 2] for at in range(len(behind))]:
        return True  # “step outside and have a smoke instead of arguing”, “set a timer and stop when it rings”
    told = act.verb in _TELLS and behind[-1:] == ["afterwards"]
    shown = behind[-3:-1] == ["to", "do"] and behind[-1] in {"it", "this", "that", "so"}
    return told or shown
