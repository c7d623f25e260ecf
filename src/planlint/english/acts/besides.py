"""An act that is work of its own by what it is, although it is done for the same person as the one before."""

from __future__ import annotations

from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import act_fields, fields
from planlint.english.acts.links import own_topic
from planlint.english.acts.segments import word_set
from planlint.english.acts.thing import thing
from planlint.english.acts.words import SAID_BEFORE, names_service
from planlint.word_lists import terms

_ATTENDS = word_set("attend keep go engage")
_MARKS = word_set("put place set add")
_MARKERS = word_set("marker markers flag flags")
_GIVES_UP = word_set("reduce stop quit cut")
_HELPS = word_set("help support assist")
_SHORTEST_HELP = 3
_TAKES_UP = word_set("it them this these those both there")
_IN_A_CASE = word_set("when whenever because")
_SMALL = word_set("a an the to on in at for of with her his their")


def is_besides(act: Act, previous: Act) -> bool:
    """Whether an act is done besides the one before, whoever it is for."""
    if _sets_a_marker(act) and not _sets_a_marker(previous):
        return True
    if act.denied and _attends(previous) and not _attends(act):
        return True  # “keep her appointments with the clinic and not have Lee in the flat”
    if _attends(previous) and act.verb in _GIVES_UP and not gives_up_with_help(act, previous):
        return True  # “attend the Freedom Programme and reduce her cannabis use”
    if _once_beside_a_case(act, previous):
        return True
    return _helps_besides(act, previous) or _starts_besides(act, previous)


def gives_up_with_help(act: Act, previous: Act) -> bool:
    """“go to the smoking clinic and cut down to five a day”: what the clinic is for."""
    helped = _attends(previous) and bool(terms("acts", "for_giving_up") & {word.folded for word in previous.words})
    # “stop drinking and go to AA”
    one_field = act_fields(act) & act_fields(previous) & {"drink_and_drugs"}
    gives_up = previous.verb in _GIVES_UP and bool(one_field) and "frame" in act.kinds
    return not act.subject and (gives_up or (helped and act.verb in _GIVES_UP))


def _sets_a_marker(act: Act) -> bool:
    """“share call-outs and put a marker on the address”."""
    return act.verb in _MARKS and bool({word.folded for word in thing(act)} & _MARKERS)


def _attends(act: Act) -> bool:
    return act.verb in _ATTENDS and bool({word.folded for word in act.after} & terms("acts", "attended"))


def _once_beside_a_case(act: Act, previous: Act) -> bool:
    """“text Jo whenever she hears from Lee and book the smear”: what is done once is not done in that case."""
    in_a_case = not _IN_A_CASE.isdisjoint(word.folded for word in previous.after) and not act.inside
    own = act_fields(act) if in_a_case and act.kinds >= {"opens"} else frozenset[str]()
    taken_up = SAID_BEFORE | {word.folded for word in previous.after} - _SMALL
    return bool(own) and not own & fields(previous.words) and taken_up.isdisjoint(word.folded for word in act.after)


def _helps_besides(act: Act, previous: Act) -> bool:
    """“work with Mum on routines and help her to claim benefits”, unlike “… on a budget and help her to keep to it”."""
    after, before = [word.folded for word in act.after], {word.folded for word in previous.after}
    helps = act.verb in _HELPS and after[:1] in (["her"], ["him"], ["them"]) and after[1:2] == ["to"]
    on_a_topic = "on" in before or own_topic(previous)
    taken_up = set(after[2:]) & (_TAKES_UP | (before - _SMALL))
    return helps and on_a_topic and len(after) > _SHORTEST_HELP and not taken_up


def _starts_besides(act: Act, previous: Act) -> bool:
    """“let Jo know when she is off, and start her on the talking programme”: to be told is one thing."""
    told = "tells" in previous.kinds and "frame" not in previous.kinds
    return told and "takes-up" in act.kinds and names_service(act.after)
