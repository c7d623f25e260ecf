"""Whether a verb names what somebody will do in response."""

from __future__ import annotations

import functools
from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.contingency.without_act import of_kind, only_an_end, words_at
from planlint.english.evidence.evidence import is_idea
from planlint.english.words.lexicon import Lexicon, lexicon, phrases

if TYPE_CHECKING:
    from spacy.tokens import Token

_WITHOUT_ACT = ("not_yet", "rule", "happens", "opinion", "told", "opaque")
_SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
_WE = {"i", "we", "he", "she", "they", "you", "everyone", "everybody", "somebody", "someone", "anyone", "who", "both"}
# With these alone nothing is said: “be safe”, “need help”.
_EMPTY = {
    "be", "need", "want", "like", "use", "become", "seem", "appear", "start", "begin", "stop", "stand", "live", "lie",
    "base", "include", "involve", "require", "concern", "relate", "mind", "care", "keep", "let", "turn",
}  # fmt: skip
# What is done with these may be anything: “the manager goes instead” is an act, “Dad has work” is none.
_PLAIN = {"have", "do", "make", "get", "give", "go", "come", "put", "take", "hold", "set", "run", "follow", "watch", "bring"}
_MOVES = {"go", "move", "sleep", "stay", "spend"}
_TOLD_TO = {"call", "ring", "inform", "tell", "contact", "alert", "notify", "phone"}
_ABLE = {"able", "willing", "ready", "happy", "available", "free", "prepared"}
_HANGING = {"relcl", "acl", "csubj", "csubjpass"}
_LEFT_TO_DO = {"xcomp", "ccomp", "pcomp"}
_FAMILY = {"mum", "dad", "mam", "mother", "father", "parent", "parents", "they", "he", "she", "family"}


def is_response(verb: Token, listed: bool, children: Set[str], within: Set[int]) -> bool:
    """Whether the verb names an act to come, by somebody; `listed`: it is an act for a child about something definite.

    What somebody knows, decides later, is held to, or what comes over the child by itself is no response. `within` says
    where the words stand that belong to no trigger.
    """
    if (verb.pos_ not in {"VERB", "AUX"} and not listed) or verb.dep_ in {"aux", "auxpass"}:
        return False
    if verb.dep_ in {"amod", "compound"} and not listed:
        return False
    if _only_thought_of(verb, within) or only_an_end(verb) or words_at(verb, *_WITHOUT_ACT) > 1:
        return False
    if is_denied(verb) and not (listed and _doers(verb) and not _of_family(verb)):
        return False
    if listed:
        return not _perfect(verb) and _could_do(verb)
    if verb.lemma_ in _TOLD_TO and verb.tag_ in {"VBD", "VBN"} and any(_emergency().find(it.text) for it in verb.children):
        return not _perfect(verb)
    if words_at(verb, *_WITHOUT_ACT) or verb.lemma_.lower() in _EMPTY or is_past(verb):
        return False
    if verb.lemma_ in _PLAIN:
        return _plainly_does(verb, children)
    return has_doer(verb, children) and not of_kind("outcome").find(verb.text)


def _plainly_does(verb: Token, children: Set[str]) -> bool:
    doers, objects = _doers(verb), [child for child in verb.children if child.dep_ == "dobj"]
    if verb.lemma_ in _MOVES and any(_is_child(doer, children) for doer in doers):
        return any(child.dep_ in {"prep", "advmod", "npadvmod", "acomp"} for child in verb.children)
    if any(_is_paper(it) or is_denied(it) for it in objects) or not has_doer(verb, children):
        return False
    if verb.lemma_ == "have" and verb.tag_ in {"VBZ", "VBP"}:
        return False
    if _of_family(verb) or not doers:
        return any(not is_idea(it) for it in objects)
    return True


def is_denied(word: Token) -> bool:
    """Whether the word is denied where it stands: “will not ring”, “no meeting”, “nobody acts”."""
    denied = any(child.dep_ == "neg" or child.lower_ in {"no", "never", "nor"} for child in word.children)
    return denied or any(child.lower_ in {"nobody", "nothing", "none"} for child in _doers(word))


def is_past(verb: Token) -> bool:
    """Whether it tells what has been: “discussed with parents”, “the core group noted”, “has been explained”."""
    if verb.tag_ == "VBD" or _perfect(verb):
        return True
    helped = any(child.dep_ in {"aux", "auxpass"} and child.tag_ != "VBD" for child in verb.children)
    return verb.tag_ == "VBN" and not helped


def has_doer(verb: Token, children: Set[str] = frozenset()) -> bool:
    """Whether somebody does it, named or asked to or left unsaid (“to be referred to …”); things and ideas do nothing."""
    doers = _doers(verb)
    if _with_somebody(verb):
        return True
    if any(child.dep_ == "auxpass" for child in verb.children):
        return not any(_is_paper(doer) for doer in doers)
    if not doers and verb.tag_ == "VBZ":
        return False
    return all(_is_somebody(doer, children) for doer in doers)


def _with_somebody(verb: Token) -> bool:
    """Whether it is taken to somebody: “this will be raised with the parents”."""
    to = [child for prep in verb.children if prep.lower_ in {"with", "to", "by"} for child in prep.children]
    return any(bool(_people().find(_words_up_to(it))) and not _is_child(it, frozenset()) for it in to if it.dep_ == "pobj")


def takes_it_on(verb: Token, after_a_trigger: bool) -> bool:
    """Whether what is talked over has somebody to do it, answers a trigger, or is more than the plan and its progress."""
    about = [*_doers(verb), *(child for child in verb.children if child.dep_ == "dobj")]
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    return (after_a_trigger and passive) or _with_somebody(verb) or any(not _is_paper(it) and not is_denied(it) for it in about)


def _perfect(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lemma_ in {"have", "'ve"} for child in verb.children)


def _doers(verb: Token) -> list[Token]:
    """The subjects of a verb, taken over from the verb it hangs on, or the noun of a note: “Nan to ring …”."""
    seen = verb
    while True:
        own = [child for child in seen.children if child.dep_ in _SUBJECTS]
        if own:
            return own[-1:]
        asked = [child for child in seen.head.children if child.dep_ == "dobj" and child.i < seen.i]
        if seen.dep_ == "xcomp" and asked:
            return asked
        if seen.dep_ in {"conj", "xcomp"} and seen.head.pos_ in {"VERB", "AUX", "ADJ"}:
            seen = seen.head
            continue
        to_do = any(child.tag_ == "TO" for child in seen.children)
        return [seen.head] if to_do and seen.head != seen and seen.head.pos_ in {"NOUN", "PROPN", "PRON"} else []


def _could_do(verb: Token) -> bool:
    may = any(child.dep_ == "aux" and child.lower_ in {"may", "might", "could"} for child in verb.children)
    return not (may and _of_family(verb)) and not any(_is_paper(doer) or doer.dep_ == "expl" for doer in _doers(verb))


def _of_family(verb: Token) -> bool:
    return any(doer.lower_ in _FAMILY for doer in _doers(verb))


def _is_paper(noun: Token) -> bool:
    return words_at(noun, "paper") > 0


def _is_child(noun: Token, children: Set[str]) -> bool:
    return noun.lower_ in children or any(found.kind == "child" for found in _people().find(noun.text))


def _is_somebody(noun: Token, children: Set[str]) -> bool:
    if _is_child(noun, children) or noun.dep_ in {"expl", "csubj"} or _is_paper(noun):
        return False
    named = f"{_words_up_to(noun)} {noun.doc[noun.i + 1 : noun.i + 2].text}"
    return noun.lower_ in _WE or noun.pos_ == "PROPN" or bool(_people().find(named)) or not is_idea(noun)


def _words_up_to(noun: Token) -> str:
    return str(noun.doc[noun.left_edge.i : noun.i + 1].text)


def _only_thought_of(verb: Token, within: Set[int]) -> bool:
    """Whether it hangs on a word that only thinks of it, wants it or goes on with it, or on a noun: “a key which …”."""
    word = verb
    while word.dep_ != "ROOT" and word.head.idx in within:
        head = word.head
        to_do = any(child.tag_ == "TO" for child in word.children)
        note = word.dep_ in {"acl", "relcl"} and to_do and head.dep_ in {"ROOT", "conj", "nsubj"}
        if word.dep_ in _HANGING and not note:
            return True
        ruled_by = head.head if word.dep_ == "pcomp" else head
        if (word.dep_ in _LEFT_TO_DO or (word.dep_ == "advcl" and to_do)) and (
            words_at(ruled_by, "opaque", "upon") or _unable(head)
        ):
            return True
        if word.dep_ == "advcl" and any(child.dep_ == "mark" for child in word.children):
            return True
        word = head
    return False


def _unable(head: Token) -> bool:
    return (head.pos_ == "ADJ" and head.lower_ not in _ABLE) or (head.lower_ in _ABLE and is_denied(head.head))


@functools.cache
def _emergency() -> Lexicon:
    return lexicon("safe_places").only("emergency")


@functools.cache
def _people() -> Lexicon:
    around = [(form, entry["kind"]) for entry in words("grown_ups")["words"] for form in phrases(entry)]
    listed = [(form, "person") for name in ("relations", "roles", "groups", "organisations") for form in _forms(name)]
    return Lexicon([*around, *listed])


def _forms(name: str) -> list[str]:
    return [form for entry in words(name)["words"] for form in phrases(entry)]
