"""Whether a verb names what somebody will do in response."""

from __future__ import annotations

import functools
from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import (
    FAMILY,
    SUBJECTS,
    WE,
    asked_of_family,
    doers,
    has_doer,
    is_child,
    is_denied,
    is_paper,
    is_past,
    is_somebody,
    of_family,
    perfect,
)
from planlint.english.contingency.helping import is_helped
from planlint.english.contingency.only_thought import only_thought_of
from planlint.english.contingency.without_act import of_kind, only_an_end, words_at
from planlint.english.evidence.evidence import is_idea
from planlint.english.words.lexicon import Lexicon, lexicon
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Token

_WITHOUT_ACT = ("not_yet", "rule", "happens", "opinion", "told", "opaque")
# “All professionals support the plan”
_THE_PLAN = {"plan", "plans", "agreement"}
_MOVES = {"go", "move", "sleep", "stay", "spend"}
_KEEPS_OUT = {"let", "open", "answer", "hand", "admit", "unlock"}
_TOLD_TO = {"ask", "call", "ring", "inform", "tell", "contact", "alert", "notify", "phone"}


def is_response(verb: Token, listed: bool, children: Set[str], within: Set[int]) -> bool:
    """Whether the verb of an answer names something that somebody will do.

    No response is what somebody knows, will decide later or is held to, or what happens to the child by itself.
    `listed`: a word list already knows the verb, with its object, as an act that protects a child.
    `within`: the positions of the words of the answer that are not part of what sets it off.
    """
    if _is_no_act(verb, listed, children, within):
        return False
    has_to = verb.lemma_ == "have" and any(child.dep_ == "xcomp" for child in verb.children)
    if listed and not has_to:
        return not perfect(verb) and _could_do(verb)
    if verb.lemma_ in _TOLD_TO and any(it.dep_ == "dobj" and is_outsider(it, children) for it in verb.children):
        return not is_past(verb)
    if asked_of_family(verb):
        return False
    if verb.lemma_ in _TOLD_TO and verb.tag_ in {"VBD", "VBN"} and not perfect(verb):
        return _tells_outsiders(verb, children)
    if is_past(verb):
        return False
    if is_helped(verb, children):
        return True
    if doers(verb) and any(child.dep_ == "dobj" and child.lower_ in _THE_PLAN for child in verb.children):
        return False
    if words_at(verb, *_WITHOUT_ACT) or verb.lemma_.lower() in terms("contingency", "says_nothing"):
        return False
    if verb.lemma_ in terms("contingency", "plain_verbs"):
        return _plainly_does(verb, children)
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    return (
        (passive or not _may(verb, "may", "might"))
        and has_doer(verb, children)
        and not of_kind("outcome").find(verb.text)
    )


def _is_no_act(verb: Token, listed: bool, children: Set[str], within: Set[int]) -> bool:
    """Whether it is no verb that tells an act: a helping one, one of what is only thought of, one that is denied."""
    if (verb.pos_ not in {"VERB", "AUX"} and not listed) or verb.dep_ in {"aux", "auxpass"}:
        return True
    if _of_co_operate(verb) or verb.dep_ == "prep" or (verb.dep_ in {"amod", "compound"} and not listed):
        return True
    if only_thought_of(verb, within, listed) or only_an_end(verb) or words_at(verb, *_WITHOUT_ACT) > 1:
        return True
    if is_denied(verb) and not (listed and _keeps_from(verb, children)) and not _told_not_to(verb):
        return True
    return _only_going_to(verb) or (verb.dep_ == "xcomp" and verb.head.lower_ == "going" and is_denied(verb.head))


def _tells_outsiders(verb: Token, children: Set[str]) -> bool:
    """Whether somebody is told who is not of the family, as notes put it: “police called”, “duty team to be told”."""
    told = [*(it for it in verb.children if it.dep_ in SUBJECTS), *_noted_before(verb)]
    return any(_emergency().find(it.text) for it in (*verb.children, *told)) or any(
        is_outsider(it, children) for it in told
    )


def _only_going_to(verb: Token) -> bool:
    """Whether it is “going to”, which helps the verb behind it."""
    return verb.lower_ == "going" and any(child.dep_ == "xcomp" for child in verb.children)


def _of_co_operate(verb: Token) -> bool:
    """Whether the parser made three words of “co-operate”: the first one speaks for all."""
    hyphen = verb if verb.text == "-" else verb.nbor(-1) if verb.i and verb.nbor(-1).text == "-" else None
    return hyphen is not None and verb.doc[max(hyphen.i - 1, 0) : hyphen.i + 2].text.lower().startswith("co-operat")


def _may(verb: Token, *words: str) -> bool:
    """Whether it only may be so, by its own helping verb or that of the verb it goes on from."""
    heads = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    return any(child.dep_ == "aux" and child.lower_ in words for head in heads for child in head.children)


def is_outsider(doer: Token, children: Set[str]) -> bool:
    """Whether somebody is told of it who is not of the family: “police called”, “duty team told”."""
    return doer.lower_ not in FAMILY | WE and is_somebody(doer, children)


def _noted_before(verb: Token) -> list[Token]:
    """Who stands before “to be told”, whatever the parser hangs that on."""
    begins = [child.i for child in verb.children if child.lower_ == "to"]
    return [verb.doc[at - 1] for at in begins if at > 0 and verb.doc[at - 1].pos_ in {"NOUN", "PROPN"}]


def _keeps_from(verb: Token, children: Set[str]) -> bool:
    """Whether somebody who is not of the family keeps from it: “the nursery will not hand her to him”."""
    own = doers(verb)
    # “Nobody else can have them”
    if any(it.lower_ in {"nobody", "one", "no-one"} for it in own) and _may(verb, "can", "could", "would"):
        return False
    return bool(own) and not is_past(verb) and not of_family(verb) and all(is_somebody(doer, children) for doer in own)


def _told_not_to(verb: Token) -> bool:
    """Whether somebody is told to keep from it: “don’t let him in”."""
    asked = not doers(verb) and any(child.dep_ == "aux" and child.lemma_ == "do" for child in verb.children)
    return asked and verb.lemma_ in _KEEPS_OUT


def _plainly_does(verb: Token, children: Set[str]) -> bool:
    own, objects = doers(verb), [child for child in verb.children if child.dep_ == "dobj"]
    if verb.lemma_ in _MOVES and any(is_child(doer, children) for doer in own):
        return any(child.dep_ in {"prep", "advmod", "npadvmod", "acomp"} for child in verb.children)
    if any(is_paper(it) or is_denied(it) for it in objects) or not has_doer(verb, children):
        return False
    if verb.lemma_ == "have" and verb.tag_ in {"VBZ", "VBP"}:
        return False
    if of_family(verb):
        objects += [it for prep in verb.children if prep.lower_ in {"to", "into"} for it in prep.children]
        return any(it.text[0].isupper() for it in objects) or any(not is_idea(it) for it in objects)
    return bool(own or objects or verb.lemma_ == "follow")


def _could_do(verb: Token) -> bool:
    return not (_may(verb, "may", "might", "could") and of_family(verb)) and not any(
        is_paper(doer) or doer.dep_ == "expl" for doer in doers(verb)
    )


@functools.cache
def _emergency() -> Lexicon:
    return lexicon("safe_places").only("emergency")
