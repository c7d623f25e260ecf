"""What stands behind a trigger: an answer, however poor, unless it only tells what comes of it.

Who writes “if Dad comes back …” and goes on with somebody, or with what is to be done, means it for an answer. So
nothing need be known of the verb: it is enough to know what tells of harm, of how it is seen, or of the plan itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import (
    SUBJECTS,
    doers,
    doers_or_before,
    has_a_role,
    is_denied,
    is_paper,
    is_past,
    of_family,
    perfect,
)
from planlint.english.contingency.response import is_outsider
from planlint.english.contingency.without_act import of_kind, only_an_end, words_at
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# A trigger behind what is done, or one that is left unsaid: “would be taken …”, “… as needed”.
_AS_NEEDED = re.compile(
    r"\b(?:(?:as|where|when|if|whenever) (?:and when )?(?:needed|required|appropriate|necessary)|accordingly)\b",
    re.IGNORECASE,
)
_SOMETIMES = re.compile(
    rf"\b(?:if|unless|in the event|in case|on any|any ?time|would|as and when)\b|[’']d\b|{_AS_NEEDED.pattern}",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\W*(?:if|should|when(?:ever)?|where|unless|once|in the event|in case|were|any)\b", re.IGNORECASE)
# How it is seen, felt or told, and what befalls somebody: no answer, whoever is spoken of.
_NO_ANSWER = ("happens", "opinion")
_MATTER = {"it", "this", "that", "things", "matters", "matter", "case"}
_WORDS_BEFORE = 5


def answers_trigger(doc: Doc, outside: Sequence[Token], first: int | None, children: Set[str]) -> bool:
    """Whether the words `outside` the triggers, of which one begins at `first`, are an answer to them."""
    if first != 0 and not _SOMETIMES.search(doc.text):
        return False
    opens = _OPENS.match(doc.text) is not None
    headed = first == 0 and not opens
    leads = opens or _AS_NEEDED.search(doc.text) is not None
    places = {token.idx for token in outside}
    verbs = [token for token in outside if _says_what_is_done(token, places)]
    if verbs:
        return any(_is_answer(verb, leads, children) for verb in verbs)
    return (opens or headed) and _names_a_measure(outside)


def _says_what_is_done(token: Token, places: Set[int]) -> bool:
    """Whether it is the verb of a main clause among the words at `places`."""
    if token.tag_ in {"NN", "NNS", "VBG"} and of_kind("measure").find(token.text):
        return False
    if token.pos_ not in {"VERB", "AUX"} or token.dep_ in {"aux", "auxpass", "amod", "compound", "prep"}:
        return False
    if token.dep_ == "relcl" and token.head.idx in places:
        # “Two notices – the nanny will move in”: two sentences, whatever the parser makes of them.
        tags = {child.tag_ for child in token.children}
        return "MD" in tags and tags.isdisjoint({"WDT", "WP", "IN"})
    if token.dep_ == "ccomp" and token.head.lemma_ in terms("contingency", "says_so"):
        return True
    return token.dep_ in {"ROOT", "conj"} or token.head.idx not in places or token.head.pos_ not in {"VERB", "AUX"}


def _is_answer(verb: Token, leads: bool, children: Set[str]) -> bool:
    own = doers_or_before(verb)
    done = _what_has_to_be_done(verb)
    passive = any(child.dep_ == "auxpass" for it in (verb, done) for child in it.children)
    if leads and _noted_at_the_end(verb):
        return not words_at(verb, *_NO_ANSWER)
    if is_denied(verb) or is_past(verb) or perfect(verb) or only_an_end(done):
        return False
    if words_at(done, *_NO_ANSWER) and not _does_more(done, own):
        return False
    if not leads and words_at(done, "told"):
        return False
    if not passive and words_at(done, "rule") and not any(has_a_role(it) for it in own):
        return False
    if not leads and not _looks_to(verb) and words_at(done, "not_yet"):
        return False
    # Where a trigger has no comma the parser may lose the subject: it stands before the verb all the same.
    about = [it for doer in doers(verb) if doer.dep_ in SUBJECTS - {"csubj"} for it in doer.subtree]
    about = about or [it for it in own if _helps(it)]
    about = about or list(verb.doc[max(verb.i - _WORDS_BEFORE, 0) : verb.i])
    if any(of_kind("outcome").find(it.text) for it in about) and not (passive and _is_gone_into(verb)):
        return False
    if passive and done.lemma_ in terms("contingency", "states"):
        return False
    if passive:
        of_paper = any(is_paper(it) and it.lower_ not in _MATTER for it in own)
        return bool(own) and (leads or not of_paper or words_at(done, "stepped_up") > 0)
    if any(it.lower_ in _MATTER for it in own) and not has_a_role(own[0]):
        return done.lemma_ == "go" and any(child.lower_ in {"to", "before", "into"} for child in done.children)
    if not own or (of_family(verb) and not _stands_for_staff(own[0])):
        return False
    if not all(_may_answer(it, children) for it in own):
        return False
    return done.lemma_ not in terms("contingency", "states") and not (done.lemma_ == "have" and not _talks(done))


def _what_has_to_be_done(verb: Token) -> Token:
    """The verb behind “have to” and “need to”, which says what is done."""
    behind = next((child for child in verb.children if child.dep_ == "xcomp"), None)
    return behind if behind is not None and verb.lemma_ in {"have", "need", "look", "want", "continue"} else verb


def _does_more(verb: Token, own: Sequence[Token]) -> bool:
    """Whether somebody at work does more of what is done: “the worker increases the visits”."""
    about = any(child.dep_ == "dobj" for child in verb.children)
    return about and bool(words_at(verb, "stepped_up")) and any(has_a_role(it) or it.lower_ == "we" for it in own)


def _looks_to(verb: Token) -> bool:
    return verb.lemma_ == "look" and any(child.dep_ == "xcomp" for child in verb.children)


def _is_gone_into(verb: Token) -> bool:
    """Whether somebody takes up what is told: “the risk is to be re-evaluated”; a risk that is increased only grows."""
    return verb.lemma_.lower().startswith("re") or bool(words_at(verb, "dealt_with", "told"))


def _talks(verb: Token) -> bool:
    return any(child.dep_ == "dobj" and child.lower_ in terms("contingency", "talks") for child in verb.children)


def _stands_for_staff(doer: Token) -> bool:
    """Whether “they” are an agency that was named before: “if the school has worries they will share them”."""
    named = (token for token in doer.doc[: doer.i] if token.dep_ in SUBJECTS)
    return doer.lower_ == "they" and any(has_a_role(token) for token in named)


def _helps(noun: Token) -> bool:
    words = noun.doc[noun.left_edge.i : noun.i + 1].text
    return bool(of_kind("measure").find(words) or of_kind("help").find(noun.text))


def _may_answer(doer: Token, children: Set[str]) -> bool:
    return (
        _helps(doer)
        or _stands_for_staff(doer)
        or doer.lower_ == "we"
        or is_outsider(doer, children)
        or has_a_role(doer)
    )


def _noted_at_the_end(verb: Token) -> bool:
    """Whether it is a note of what is done: “… misses two appointments respite considered”."""
    last = next((token for token in reversed(verb.doc) if token.is_alpha), verb)
    return (
        verb == last
        and verb.tag_ in {"VBN", "VBD"}
        and not any(it.dep_ in {"nsubj", "aux", "auxpass"} for it in verb.children)
    )


def _names_a_measure(words: Sequence[Token]) -> bool:
    """Whether a note without a verb names something general that is done: “action without delay”."""
    text = " ".join(word.text for word in words)
    return bool(of_kind("measure").find(text)) and not of_kind("undecided").find(text)
