"""Whether a word of process is what will be done, and not only where it is talked about, or who talks."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import has_doer, is_denied, is_past, of_family, takes_it_on
from planlint.english.contingency.without_act import of_kind, words_at
from planlint.english.words.lexicon import Found
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_TOWARDS = {"to", "into", "for", "with", "under"}
_BY_WAY_OF = {"through", "via", "in", "under", "by", "using"}
_PASSED_ON = {"compound", "amod", "nmod", "conj", "appos", "poss"}
# “Addressed in the core group report” sends one to read.
_WRITTEN = {"report", "reports", "minutes", "notes", "plan", "letter", "chronology"}
_ABOUT = {"of", "about", "to"}
_WEIGHED = {"think", "thought", "consideration"}
# “Children removed” is short for what will be done.
_SHORT = 4
_NOT_DONE = ("not_yet", "rule", "told", "opinion")


def names_process(found: Found, doc: Doc, opened: bool, soft: bool, within: Set[int]) -> bool:
    """Whether the process (legal advice, a strategy meeting, to escalate) is named as what will happen.

    “To be talked over at the core group”, “the conference felt that …” and “no legal advice needed” name none.
    `within` says where the words stand that belong to no trigger. What is `soft` (to review, to monitor) needs
    somebody who does it, or something of which it is done.
    """
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None:
        return False
    word = span.root
    if word.pos_ in {"VERB", "AUX"}:
        return _is_done(word, opened=opened, soft=soft)
    if _of_what_comes(word):
        return False
    while word.dep_ in _PASSED_ON and word.head != word and word.head.idx in within:
        word = word.head
    if _dealt_with(word):
        return True
    # “No progress -> proceedings”: the “no” is the trigger's.
    denials = [child for child in word.children if _denies(child)]
    if soft or (denials and all(child.idx in within for child in denials)):
        return False
    if word.dep_ in {"pobj", "dobj"} and word.head.idx not in within:
        # “No change by RCPC = proceedings”: the parser makes one phrase of both.
        return True
    if opened and _only_weighed(word) and not of_kind("soft").find(span.text):
        return True
    return _comes_by_its_place(word)


def _is_done(verb: Token, *, opened: bool, soft: bool) -> bool:
    """Whether a verb of process is asked for: “escalate to the team manager”, “children removed”."""
    short = not any(child.dep_ in {"dobj", "aux", "auxpass"} for child in verb.children)
    stands_alone = verb.tag_ in {"VBN", "VBD"} and verb.dep_ in {"ROOT", "acl"} and len(verb.sent) <= _SHORT
    if short and stands_alone and not soft:
        return not _nothing_done(verb, *_NOT_DONE)
    asked = (has_doer(verb) and not soft) or takes_it_on(verb, opened)
    return asked and not is_denied(verb) and not is_past(verb)


def _comes_by_its_place(noun: Token) -> bool:
    """Whether a noun of process will be, by what it is to its verb."""
    verb = noun.head
    if noun.dep_ == "pobj":
        return _leads_there(noun)
    if noun.dep_ == "nsubjpass":
        return not is_denied(verb) and not is_past(verb)
    if noun.dep_ == "nsubj":
        return verb.lemma_ != "be" and not _nothing_done(verb, *_NOT_DONE, "happens") and not is_past(verb)
    if noun.dep_ == "dobj":
        # “Mum has extra help already”
        if verb.lemma_ == "have" and verb.tag_ in {"VBZ", "VBP", "VBD", "VBN"} and of_family(verb):
            return False
        return verb.lemma_.lower() not in terms("contingency", "only_awaited") and not is_past(verb)
    return True


def _leads_there(noun: Token) -> bool:
    """Whether something leads to it: “refer into proceedings”, “will result in removal”."""
    preposition = noun.head
    of_what = preposition.lower_ == "of" and preposition.head.dep_ == "ROOT"
    leads = (
        (of_what and not words_at(preposition.head, "outcome"))
        or preposition.lower_ in _TOWARDS
        or (preposition.lower_ == "in" and preposition.head.lemma_ in {"result", "end"})
    )
    # “Produce a plan for the core group”
    leading = preposition.head if preposition.head.pos_ in {"VERB", "AUX"} else preposition.head.head
    while leading.pos_ not in {"VERB", "AUX"} and leading.head != leading:
        leading = leading.head
    return leads and not _nothing_done(leading, *_NOT_DONE) and leading.lower_ not in {"was", "were"}


def _dealt_with(route: Token) -> bool:
    """Whether a matter will be dealt with that way: “this will be addressed through the proper channels”."""
    verb = route.head.head
    return (
        route.dep_ == "pobj"
        and route.head.lower_ in _BY_WAY_OF
        and words_at(verb, "dealt_with") > 0
        and verb.tag_ != "VBG"
        and route.lower_ not in _WRITTEN
        and not is_past(verb)
        and not is_denied(verb)
        and not is_denied(verb.head)
    )


def _only_weighed(word: Token) -> bool:
    """Whether it is what will be thought about: “consideration of proceedings”, “we will think about removal”.

    That names a reaction, if one that is not decided; what the family thinks about is none.
    """
    if word.dep_ != "pobj" or word.head.lower_ not in _ABOUT:
        return False
    thought = word.head.head
    named = thought.lemma_.lower() in _WEIGHED and not of_family(thought)
    return named and not is_denied(thought) and not is_past(thought)


def _denies(word: Token) -> bool:
    return word.dep_ == "neg" or word.lower_ in {"no", "never", "nor"}


def _nothing_done(word: Token, *kinds: str) -> bool:
    if word.pos_ not in {"VERB", "AUX"}:
        return False
    doing = [word, *(child for child in word.children if child.dep_ in {"xcomp", "ccomp"})]
    return any(words_at(verb, *kinds) or is_denied(verb) for verb in doing)


def _of_what_comes(noun: Token) -> bool:
    """Whether the noun only says how something grows: “escalation of risk”."""
    about = [it for prep in noun.children if prep.lower_ == "of" for it in prep.children]
    return any(words_at(it, "outcome", "paper") for it in about)
