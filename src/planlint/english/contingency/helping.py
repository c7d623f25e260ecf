"""Whether a verb tells that somebody comes to help: visits go on, a relative takes the child in, a place is found."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import doers, has_doer, is_denied, is_paper, is_past, is_somebody
from planlint.english.contingency.without_act import of_kind, words_at
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_helped(verb: Token, children: Set[str]) -> bool:
    """Whether help is given, somebody will be there, cares for the child or finds a place."""
    return (
        _brings_help(verb, children)
        or _will_be_there(verb, children)
        or _is_cared_for(verb)
        or _finds_something(verb, children)
    )


def _brings_help(verb: Token, children: Set[str]) -> bool:
    """Whether help is given or goes on: “visits increase”, “use of a respite bed”; to need or to miss it is no act."""
    if any(words_at(doer, "help") for doer in doers(verb)):
        return verb.lemma_ not in terms("contingency", "says_nothing")
    near = (verb, *(child for child in verb.children if child.dep_ != "advcl"))
    given = [it for child in near for it in child.children if it.dep_ in {"dobj", "pobj"}]
    return (
        verb.lemma_ not in terms("contingency", "for_oneself")
        and has_doer(verb, children)
        and any(of_kind("help").find(it.text) and not is_denied(it) for it in given)
    )


def _will_be_there(verb: Token, children: Set[str]) -> bool:
    """Whether somebody can come, or is to be with the child: “Kay can be there in ten minutes”."""
    to_come = any(child.tag_ == "MD" and child.lower_ in {"will", "can", "'ll", "’ll"} for child in verb.children)
    there = any(child.dep_ == "advmod" and child.lower_ in {"there", "round", "over"} for child in verb.children)
    own = doers(verb)
    return verb.lemma_ == "be" and to_come and there and bool(own) and all(is_somebody(it, children) for it in own)


def _is_cared_for(verb: Token) -> bool:
    """Whether it says by whom the child is to be cared for: “to be looked after by her family”."""
    after = verb.doc[verb.i + 1 : verb.i + 2].text.lower()
    cared = (verb.lemma_.lower(), after) in {("look", "after"), ("care", "for")}
    return cared and any(child.dep_ == "auxpass" for child in verb.children)


def _finds_something(verb: Token, children: Set[str]) -> bool:
    """Whether somebody finds a thing or a place: “Priya finds another place for it”; “finds it hard” finds none."""
    if verb.lemma_.lower() != "find" or is_past(verb) or any(child.dep_ in {"prt", "ccomp"} for child in verb.children):
        return False
    found = [child for child in verb.children if child.dep_ == "dobj"]
    things = all(it.pos_ in {"NOUN", "PROPN"} and not (is_paper(it) or is_denied(it)) for it in found)
    return bool(found) and things and has_doer(verb, children)
