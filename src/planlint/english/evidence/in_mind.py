"""How far what is in somebody's mind reaches in a sentence: “knows what to do and rings Nan” rings all the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planlint.english.evidence.evidence import is_idea
from planlint.english.evidence.observable import listed_signals
from planlint.english.words.lexicon import Found
from planlint.word_lists import Worded, terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_KNOWN_BY_SIGHT = {"know", "recognise", "recognize"}
NEW_THOUGHT = re.compile(r"[:;–—]|\s-\s")
_FINITE = {"VB", "VBP", "VBZ"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_WHERE = {"on", "in", "under", "inside", "at"}
_PURPOSES = {"so", "because", "as"}
# “An adult he trusts”, “the house they know”: it only says which, though the parser may not see that.
_SAYS_WHICH = Worded(
    r"\b<evidence.somebody_known>"
    r" (?:whom |that |who )?(?:they|he|she|you|i|we|[A-Z]\w+|(?:your|my|his|her|their) \w+"
    r"|(?:the|both) (?:child(?:ren)?|boys?|girls?|twins|kids|bab(?:y|ies)|bairns|little ones))"
    r"(?: (?:all|really|already|both))* \Z",
)


def in_mind(found: Found, doc: Doc) -> Iterator[tuple[int, int]]:
    """The stretch of text that is in somebody's mind: the word with all that hangs on it, but no clause beside it."""
    span = doc.char_span(found.start, found.end, alignment_mode="expand")
    if span is None or (found.kind == "verb" and not any(token.pos_ in {"VERB", "AUX", "ADJ"} for token in span)):
        return
    if (
        _aside(span.root)
        or _known_by_sight(span.root)
        or _seen_with_eyes(span.root)
        or _SAYS_WHICH.search(doc.text, 0, found.start)
    ):
        return
    yield found.start, found.end
    end = next((it.start() for it in NEW_THOUGHT.finditer(doc.text, found.end)), len(doc.text))
    for token in _hanging(span.root):
        if token.idx < end and (token.dep_ != "nsubj" or token.head != span.root):
            yield token.idx, token.idx + len(token.text)


def _known_by_sight(verb: Token) -> bool:
    """Whether what is known could be pointed at: “recognises ten letters”, “understands English”."""
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    if verb.lemma_ == "understand":
        return any(child.pos_ == "PROPN" for child in objects)
    signs = any(child.lemma_ in terms("evidence", "only_signs") for child in objects)
    return verb.lemma_ in _KNOWN_BY_SIGHT and not signs and has_thing(verb, "dobj")


def _seen_with_eyes(verb: Token) -> bool:
    """“Sees what is left on the plate”, “sees that Mia asks for more”: no insight, unlike “sees what harm it does”."""
    return verb.lemma_ == "see" and any(child.dep_ == "ccomp" and _is_a_sight(child) for child in verb.children)


def _is_a_sight(verb: Token) -> bool:
    """Whether a clause tells what is somewhere, or somebody's act that could be watched."""
    whatever = any(child.lower_ == "what" and child.dep_ in _SUBJECTS for child in verb.children)
    if whatever:
        where = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in _WHERE]
        return any(has_thing(prep, "pobj") for prep in where)
    somebody = any(child.dep_ == "nsubj" and child.pos_ in {"PROPN", "PRON"} for child in verb.children)
    asks = verb.lemma_ == "ask" and any(child.lower_ == "for" for child in verb.children)
    done = any(it.kind == "doing" and it.start == verb.idx for it in listed_signals(verb.doc.text))
    return somebody and (asks or (done and has_thing(verb, "dobj")))


def _aside(word: Token) -> bool:
    """Whether it is only said beside what happens: “rings somebody she trusts”, “comes in when he knows that …”."""
    while word.dep_ != "ROOT":
        relative = word.dep_ == "relcl" and not any(it.tag_ == "TO" for it in word.children)
        if relative or (word.dep_ == "advcl" and not _is_to_do(word)):
            return True
        word = word.head
    return False


def _is_to_do(verb: Token) -> bool:
    """Whether the verb is what somebody is to do, as in “Mum to gain insight”, which has no verb beside it."""
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    return infinitive and verb.head.dep_ == "ROOT" and verb.head.pos_ in {"NOUN", "PROPN"}


def _hanging(word: Token) -> Iterator[Token]:
    for child in word.children:
        beside = child.dep_ in {"conj", "parataxis"} and child.pos_ in {"VERB", "AUX"}
        # “Know the rules of the house and sleep there”: the parser hangs the verb on the noun before it.
        beside = beside and (word.pos_ in {"VERB", "AUX"} or child.tag_ in _FINITE)
        purpose = child.dep_ == "advcl" and any(it.lower_ in _PURPOSES for it in child.children)
        # “Confident enough to put his hand up” tells what is done.
        act = child.dep_ in {"xcomp", "advcl"} and "enough" in {it.lower_ for it in word.subtree}
        if not (beside or purpose or act):
            yield child
            yield from _hanging(child)


def has_thing(verb: Token, *places: str) -> bool:
    return any(child.dep_ in places and child.pos_ == "NOUN" and not is_idea(child) for child in verb.children)
