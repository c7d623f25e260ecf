"""Who does what a verb names, and whether it is denied or past."""

from __future__ import annotations

import functools
from collections.abc import Set
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.contingency.without_act import words_at
from planlint.english.evidence.evidence import is_idea
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
WE = {"i", "we", "he", "she", "they", "you", "everyone", "everybody", "somebody", "someone", "anyone", "who", "both"}
_ALL = {"everyone", "everybody", "all", "both", "we", "carers", "adults", "members"}
_THE = {"the", "another"}
FAMILY = {"mum", "dad", "mam", "mother", "father", "parent", "parents", "they", "he", "she", "family"}


def doers(verb: Token) -> list[Token]:
    """The subjects of a verb, taken over from the verb it hangs on, or the noun of a note: “Nan to ring …”."""
    seen = verb
    while True:
        own = [child for child in seen.children if child.dep_ in SUBJECTS]
        if own:
            # “She rings Priti, who …”: the parser takes Priti for one who rings.
            return ([it for it in own if it.i < seen.i] or own)[-1:]
        asked = [child for child in seen.head.children if child.dep_ == "dobj" and child.i < seen.i]
        if seen.dep_ == "xcomp" and asked:
            return asked
        if seen.dep_ in {"conj", "xcomp"} and seen.head.pos_ in {"VERB", "AUX", "ADJ"}:
            seen = seen.head
            continue
        to_do = any(child.tag_ == "TO" for child in seen.children)
        return [seen.head] if to_do and seen.head != seen and seen.head.pos_ in {"NOUN", "PROPN", "PRON"} else []


def doers_or_before(verb: Token) -> list[Token]:
    """Its doers, or who stands right before it, where the parser took her for a part of what goes before.

    “… drops below the centile professionals may …”, “… turns up drunk the carer, Mrs Dent, takes …”
    """
    if own := doers(verb):
        return own
    helping = next((child for child in verb.children if child.tag_ == "MD"), None)
    if helping is None and verb.tag_ not in {"VBZ", "VBP"}:
        return []
    at = (helping or verb).i - 1
    while at > 0 and verb.doc[at].is_punct:
        at -= 1
    return [verb.doc[at]] if at >= 0 and verb.doc[at].pos_ in {"NOUN", "PROPN"} else []


def has_a_role(noun: Token) -> bool:
    """Whether it is a relative, a worker or an agency by that word, and neither a name nor one of the parents."""
    if noun.lower_ in FAMILY or is_child(noun, frozenset()):
        return False
    words = _words_up_to(noun)
    at_work = noun.lemma_.lower() in terms("contingency", "staff")
    return at_work or any(found.end == len(words) for found in _people().find(words))


def is_denied(word: Token) -> bool:
    """Whether the word is denied where it stands: “will not ring”, “no meeting”, “nobody acts”."""
    denied = any(child.dep_ == "neg" or child.lower_ in {"no", "never", "nor"} for child in word.children)
    return denied or any(child.lower_ in {"nobody", "nothing", "none"} for child in doers(word))


def is_past(verb: Token) -> bool:
    """Whether it tells what has been: “discussed with parents”, “the core group noted”, “has been explained”."""
    if verb.tag_ == "VBD" or perfect(verb) or any(_tells_of_before(it) for it in verb.children):
        return True
    helped = any(child.dep_ in {"aux", "auxpass"} and child.tag_ != "VBD" for child in verb.children)
    return verb.tag_ == "VBN" and not helped and (not _with_somebody(verb) or _dated(verb))


def _tells_of_before(helping: Token) -> bool:
    """Whether the helping verb tells of what has been or goes on already: “did not …”, “is being dealt with”."""
    finite = any(it.dep_ == "aux" and it.lower_ in {"is", "are", "'s", "’s"} for it in helping.head.children)
    return (helping.dep_ == "aux" and helping.lower_ == "did") or (helping.lower_ == "being" and finite)


def _dated(verb: Token) -> bool:
    """Whether the day is named on which it was done: “discussed with Mum on 3/5”."""
    return any(prep.lower_ in {"on", "at"} and any(it.like_num or it.text[:1].isdigit() for it in prep.subtree)
               for prep in verb.subtree if prep.dep_ == "prep")  # fmt: skip


def asked_of_family(verb: Token) -> bool:
    """Whether it is only what everybody, the parents or the family must do: “everyone has to pull their weight”."""
    had_to = verb.dep_ == "xcomp" and (
        verb.head.lemma_ in {"have", "need", "ought", "expect", "require"} or verb.head.lower_ in {"got", "gotta"}
    )
    must = (
        had_to or verb.lower_ == "ought" or any(child.lower_ in {"must", "should", "ought"} for child in verb.children)
    )
    return must and any(doer.lower_ in FAMILY | _ALL for doer in doers(verb))


def perfect(verb: Token) -> bool:
    """Whether it has been done: “has been told”."""
    return any(child.dep_ == "aux" and child.lemma_ in {"have", "'ve"} for child in verb.children)


def has_doer(verb: Token, children: Set[str] = frozenset()) -> bool:
    """Whether somebody does it, named, asked to or left unsaid (“to be referred”); things and ideas do nothing."""
    own = doers(verb)
    if _with_somebody(verb):
        return True
    if any(child.dep_ == "auxpass" for child in verb.children):
        return not any(is_paper(doer) for doer in own)
    if not own and verb.tag_ == "VBZ":
        return False
    return all(is_somebody(doer, children) for doer in own)


def takes_it_on(verb: Token, after_a_trigger: bool) -> bool:
    """Whether what is talked over has somebody to do it, answers a trigger, or is more than the plan itself."""
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    own = doers(verb)
    # “We will review at the next meeting” says of nothing that it is talked over.
    about = [child for child in verb.children if child.dep_ == "dobj"]
    about += own if passive or any(it.dep_ == "nsubjpass" or it.i > verb.i for it in own) else []
    return (
        (after_a_trigger and bool(passive or own))
        or (_with_somebody(verb) and (after_a_trigger or passive or bool(about) or not own))
        or any(not is_paper(it) and not is_denied(it) for it in about)
    )


def _with_somebody(verb: Token) -> bool:
    """Whether it is taken to somebody: “this will be raised with the parents”."""
    to = [child for prep in verb.children if prep.lower_ in {"with", "to", "by"} for child in prep.children]
    return any(
        bool(_people().find(_words_up_to(it))) and not is_child(it, frozenset()) for it in to if it.dep_ == "pobj"
    )


def of_family(verb: Token) -> bool:
    """Whether those do it whom the plan is for."""
    return any(doer.lower_ in FAMILY for doer in doers(verb))


def is_paper(noun: Token) -> bool:
    """Whether the noun is a plan, a concern or a matter, which does nothing."""
    return words_at(noun, "paper") > 0


def is_child(noun: Token, children: Set[str]) -> bool:
    """Whether it is a child, by name or not."""
    return noun.lower_ in children or any(found.kind == "child" for found in _people().find(noun.text))


def is_somebody(noun: Token, children: Set[str]) -> bool:
    """Whether it is a grown-up or an agency, who can do something."""
    if is_child(noun, children) or noun.dep_ in {"expl", "csubj"} or is_paper(noun):
        return False
    named = f"{_words_up_to(noun)} {noun.doc[noun.i + 1 : noun.i + 2].text}"
    return noun.lower_ in WE or noun.pos_ == "PROPN" or bool(_people().find(named)) or not is_idea(noun)


def is_the_one(noun: Token, children: Set[str]) -> bool:
    """Whether it is one person or place of work that everybody knows: “the warden”, “her sister”."""
    known = any(child.lower_ in _THE or child.dep_ == "poss" for child in noun.children)
    one = noun.tag_ == "NN" and noun.lower_ not in terms("contingency", "no_one_person")
    return known and one and is_somebody(noun, children)


def _words_up_to(noun: Token) -> str:
    return str(noun.doc[noun.left_edge.i : noun.i + 1].text)


@functools.cache
def _people() -> Lexicon:
    around = [(form, entry["kind"]) for entry in words("grown_ups")["words"] for form in phrases(entry)]
    listed = [(form, "person") for name in ("relations", "roles", "groups", "organisations") for form in _forms(name)]
    return Lexicon([*around, *listed])


def _forms(name: str) -> list[str]:
    return [form for entry in words(name)["words"] for form in phrases(entry)]
