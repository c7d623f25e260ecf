"""What a line of evidence says was looked for: what did not happen, how often, what somebody saw or heard."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.measures import NUMBER_WORDS
from planlint.english.evidence.observable import concludes
from planlint.english.words.lexicon import lexicon
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NUMBER = rf"(?:\d+|one|{NUMBER_WORDS})"
# So many of so many: what is said of them was counted, though it be “calm”.
_RATIO = re.compile(
    rf"\b{_NUMBER}(?: \w+)? (?:out )?of (?:the )?(?:last )?{_NUMBER}\b|\b{_NUMBER} (?:\w+ ){{1,3}}in a row\b"
    rf"|\b(?:no|not) more than (?:once|twice|{_NUMBER})\b",
    re.IGNORECASE,
)
# How often or how long it was looked for.
_OFTEN = re.compile(
    rf"\b(?:for|in|over) (?:the )?(?:last |next )?(?:{_NUMBER}|a|half a) (?:\w+ )?(?:days?|weeks?|months?|terms?)\b"
    r"|\b(?:each|every) (?:\w+ )?(?:visit|week|fortnight|day|night|month|time|occasion|check|session|\d)"
    r"|\b(?:un)?announced (?:visits?|checks?)\b"
    rf"|\bon {_NUMBER} (?:\w+ )?(?:visits|checks|occasions|days|mornings|nights)\b"
    r"|\bon an? (?:daily|weekly|monthly) (?:scale|chart|form|log)\b",
    re.IGNORECASE,
)
# What a test or a list says, or somebody can show.
_RESULT = re.compile(
    r"\b(?:explain|tell|describe|show)s? [^.;]*\bin (?:his|her|their) own words\b|"
    r"\bnegative for \w+|\b(?:results?|tests?|screens?|readings?|samples?)"
    r" (?:(?:is|are|all|were|stay|come back|of) )*(?:negative|clear|normal|zero|between|under|below|over|above)\b"
    r"|\ball (?:green|ticked|clear)\b|\b(?:expected|normal|healthy|average) range\b"
    r"|\b(?:score|rating|count)s? (?:\w+ )?(?:falls?|fallen|drops?|rises?|risen|goes|stays?|of|at|is) (?:\w+ )?\d",
    re.IGNORECASE,
)
# Who was there, what was seen to be so, where money goes.
_SEEN_SO = Worded(
    r"\b(?:both|together|all (?:of them|three|four))\b[^.;]{0,20}\bat\b"
    r"|\bsees? [^.;]{0,40}\b<watched.seen_so>\b"
    r"|\b(?:go(?:es)?|paid|pays?|comes?) into\b[^.;]{0,40}\baccounts?\b",
    re.IGNORECASE,
)
_NONE = {"no", "neither", "nil", "zero"}
_NOBODY = {"nobody", "nothing", "none"}


def watched(text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the line says what was looked for, and so could be seen not to be so.

    A judgement that is only repeated (“good for six weeks”), seen (“visits show improvement”) or denied (“no concerns”)
    stays one.
    """
    if _RATIO.search(text) or _RESULT.search(text) or _clear_of().search(text) or _in_force().search(text):
        return True
    judged = concludes(text)
    if not judged and _SEEN_SO.search(text):
        return True
    doc = parse(text)
    if not judged and _OFTEN.search(text) and any(token.pos_ in {"VERB", "ADJ", "NOUN"} for token in doc):
        return True
    return any(
        _none_of(token, text) or _seen_by_somebody(token, text) or (not judged and _found_so(token)) for token in doc
    )


def _none_of(word: Token, text: str) -> bool:
    """“No new marks”, “neither child has an unexplained mark”, “nothing found at bag checks”."""
    if word.lower_ in _NOBODY:
        return word.dep_ in {"nsubj", "nsubjpass", "pobj"} and word.head.pos_ == "VERB" and not concludes(text)
    if word.lower_ not in _NONE or word.dep_ not in {"det", "neg", "ROOT", "amod", "advmod"}:
        return False
    if word.doc[word.i + 1 : word.i + 2].text in {"longer", "more", "further"} and word.dep_ == "neg":
        return False
    after = [it for it in word.doc[word.i + 1 : word.i + 6] if it.pos_ in {"NOUN", "VERB"} or it.tag_ == "VBG"]
    named = next((it for it in after if it.head not in after or it.dep_ != "compound"), None)
    if named is None or any(it.lemma_.lower() in _listed("worries") for it in after[:2]):
        return False
    return not concludes(text[word.idx : named.idx + len(named)])


def _seen_by_somebody(verb: Token, text: str) -> bool:
    """“Margaret sees Abena start the play”, “the children tell school that they feel safe”; no mere judgement."""
    if (
        verb.pos_ != "VERB"
        or verb.lemma_ not in _listed("senses") | _listed("tells")
        or verb.dep_ not in {"ROOT", "conj", "ccomp"}
    ):
        return False
    who = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    of_what = [child for child in verb.children if child.i > verb.i and child.dep_ not in {"punct", "cc", "conj"}]
    if not of_what or any(child.dep_ == "neg" for child in verb.children):
        return bool(of_what) and bool(who) and not concludes(text)
    if verb.lemma_ in _listed("tells"):
        return any(_is_child(it) for it in who) or (bool(who) and not concludes(text, verb.idx + len(verb)))
    counted = verb.lemma_ in _listed("senses") and _OFTEN.search(text, verb.idx) is not None
    return (counted or not concludes(text, verb.idx + len(verb))) and (bool(who) or verb.i == 0)


def _is_child(who: Token) -> bool:
    named = " ".join(word.text for word in who.subtree)
    return any(found.kind == "child" for found in lexicon("grown_ups").find(named))


def _found_so(word: Token) -> bool:
    """“Breeshey has not been alone on the route”, “only the people on the list are there”."""
    return word.lemma_ == "be" and any(
        child.lower_ in _listed("shown_as")
        for child in word.children
        if child.dep_ in {"acomp", "advmod", "attr", "prep"}
    )


@functools.cache
def _clear_of() -> re.Pattern[str]:
    """ "Clear of heroin", "free of clutter": what somebody could find; nobody finds “tension”."""
    nothing = "|".join(words("watched")["nothing_to_find"])
    return re.compile(rf"\b(?:clear|free) of (?!(?:any |all |the |further )*(?:{nothing}))\w+", re.IGNORECASE)


@functools.cache
def _in_force() -> re.Pattern[str]:
    """“Benefits in payment”, “tenancy in her sole name”, “dental treatment completed”: anybody can look it up."""
    return re.compile("|".join(words("watched")["in_force"]), re.IGNORECASE)


@functools.cache
def _listed(name: str) -> frozenset[str]:
    """A list of lint_rules/words/watched.yml."""
    return frozenset(words("watched")[name])
