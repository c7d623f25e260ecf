"""Whether a verb names an answer, if a poor one: it is passed on, weighed or watched by somebody."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import doers, is_denied, is_paper, is_past, is_somebody, of_family
from planlint.english.contingency.response import is_outsider
from planlint.english.contingency.without_act import of_kind, words_at
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Token

# “The worker addresses it with Mum”: with whom makes it an answer.
_TAKEN_UP = {"address", "tackle", "challenge", "revisit"}
_KEEPS_WATCH = re.compile(
    r"(?:keep\w*|kept) (?:(?:a|an) (?:\w+ )?(?:eye|watch|record|log|diary|note)|in the loop|informed|updated|posted)\b",
    re.IGNORECASE,
)
_MEETINGS = {"group", "conference", "meeting", "panel", "network", "chair", "review"}
_COULD_BE_ELSE = {"options", "option", "alternatives", "position"}
_WORDS_BEFORE = 5
_ROUND_THE_CHILD = {"there", "about", "around", "nearby"}


def poor_answer(verb: Token, after_a_trigger: bool, children: Set[str]) -> bool:
    """Whether it is one: too little, but more than nothing, where it is said to what or by whom.

    A plan that will be thought about is none: “the core group will think about what would happen”.
    """
    if is_denied(verb) or is_past(verb) or of_family(verb):
        return False
    own = doers(verb)
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    lemma = "watch" if _KEEPS_WATCH.match(verb.doc.text, verb.idx) else verb.lemma_.lower()
    if after_a_trigger and passive and (words_at(verb, "dealt_with") or _stepped_up(verb, own)):
        return True
    if after_a_trigger and words_at(verb, "some_answer") and _by_outsider(own, children):
        return True
    if after_a_trigger and lemma == "be":
        return any(child.lower_ in _ROUND_THE_CHILD for child in verb.children) and _by_outsider(own, children)
    if after_a_trigger and lemma in terms("contingency", "passed_on") | terms("contingency", "weighed"):
        if any(child.dep_ == "agent" for child in verb.children):
            return True
        return (passive or bool(own)) and all(is_somebody(it, children) or is_paper(it) for it in own)
    if after_a_trigger and lemma in _TAKEN_UP:
        return _by_outsider(own, children) and any(child.lower_ == "with" for child in verb.children)
    if after_a_trigger and lemma == "write":
        return _by_outsider(own, children) and not any(child.dep_ == "dobj" for child in verb.children)
    by_whom = _by_outsider(own, children) or _is_asked(verb, own) or any(it.lower_ == "we" for it in own)
    if lemma not in terms("contingency", "weighed") or not by_whom:
        return False
    return _KEEPS_WATCH.match(verb.doc.text, verb.idx) is not None or not _of_the_plan(verb)


def _stepped_up(verb: Token, own: list[Token]) -> bool:
    """Whether more is done: “the level of intervention will be increased”; the risk that is increased is no answer."""
    # Where a trigger has no comma the parser may lose the subject: it stands before the verb all the same.
    about = [it for doer in own for it in doer.subtree] or verb.doc[max(verb.i - _WORDS_BEFORE, 0) : verb.i]
    return words_at(verb, "stepped_up") > 0 and not any(of_kind("outcome").find(it.text) for it in about)


def _is_asked(verb: Token, own: list[Token]) -> bool:
    """Whether a note asks for it: “Consider whether the children can remain at home”."""
    return not own and verb.tag_ == "VB" and verb.i == verb.sent.start


def _by_outsider(own: list[Token], children: Set[str]) -> bool:
    return any(is_outsider(it, children) and it.lower_ not in _MEETINGS for it in own)


def _of_the_plan(verb: Token) -> bool:
    """Whether it is the plan, or how it goes, that is weighed; other options are what could be done instead."""
    about = [it for child in (verb, *verb.children) for it in child.children if it.dep_ in {"dobj", "pobj", "ccomp"}]
    return not about or any(is_paper(it) and it.lower_ not in _COULD_BE_ELSE for it in about)
