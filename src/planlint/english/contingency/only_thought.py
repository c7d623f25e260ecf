"""Whether what a verb names is only thought of, wished, or said beside what happens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from planlint.english.contingency.doers import is_denied, of_family
from planlint.english.contingency.without_act import of_kind, words_at
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ABLE = {"able", "willing", "ready", "happy", "available", "free", "prepared"}
_WORD_GIVEN = {"say", "agree", "offer", "promise", "confirm", "tell"}
_PERHAPS = {"maybe", "perhaps", "possibly"}
# “Consideration will be given to placing …”
_WEIGHED = re.compile(
    r"\b(?:consider\w*|think about|look (?:at|into)|explore|discuss\w*)\b[^.;,]{0,40}\Z", re.IGNORECASE
)
_HANGING = {"relcl", "acl", "csubj", "csubjpass"}
_LEFT_TO_DO = {"xcomp", "ccomp", "pcomp"}


def only_thought_of(verb: Token, within: Set[int], listed: bool = False) -> bool:
    """Whether it hangs on a word that only thinks of it, wants it or goes on with it, or on a noun: “a key which …”."""
    word = verb
    while word.dep_ != "ROOT" and word.head.idx in within:
        head = word.head
        # “Nan takes Kai home; she knows his routine”, “nobody is near, so Pat comes over”: two sentences in one.
        if word.dep_ == "ccomp" and any(it.text == ";" or _so(it) for it in _between(word, head)):
            return False
        to_do = any(child.tag_ == "TO" for child in word.children)
        # “No bed - a hotel to be booked”: the parser hangs the note on the trigger.
        noted = head.dep_ in {"ROOT", "conj", "nsubj", "npadvmod", "appos"} or head.head.idx not in within
        note = word.dep_ in {"acl", "relcl"} and to_do and noted
        if word.dep_ in _HANGING and not note:
            return True
        knows_to = (to_do and head.lemma_ == "know") or (listed and (_given_word(word, head) or _has_to(head)))
        ruled_by = head.head if word.dep_ == "pcomp" else head
        if (
            (word.dep_ in _LEFT_TO_DO or (word.dep_ == "advcl" and to_do))
            and not knows_to
            and (words_at(ruled_by, "opaque", "upon") or _unable(head))
        ):
            return True
        if word.dep_ == "ccomp" and any(of_kind("outcome").find(it.text) for it in head.children if it.dep_ == "nsubj"):
            return True
        if word.dep_ == "advcl" and any(child.dep_ == "mark" for child in word.children):
            return True
        word = head
    return False


def _so(token: Token) -> bool:
    return token.lower_ == "so" and token.i > 0 and token.nbor(-1).text == ","


def _between(one: Token, other: Token) -> Iterator[Token]:
    return iter(one.doc[min(one.i, other.i) : max(one.i, other.i)])


def _given_word(word: Token, head: Token) -> bool:
    """Whether somebody has said that she will: “Mrs Begum has said that she will take the children”."""
    will = any(child.lower_ in {"will", "would", "'ll", "’ll"} for child in word.children)
    return word.dep_ == "ccomp" and will and head.lemma_ in _WORD_GIVEN


def _has_to(head: Token) -> bool:
    """Whether somebody is needed: “someone will need to stay with the twins”; what a family needs to do is a rule."""
    to_come = any(child.tag_ == "MD" for child in head.children)
    return head.lemma_ == "need" and to_come and not of_family(head) and not is_denied(head)


def only_possible(start: int, doc: Doc) -> bool:
    """Whether the verb at `start` only might happen: “Nan might be able to have him”, “consider placing him”.

    A plain “may” can be leave to do it, and “only Nan may collect her” is a measure.
    """
    verb = next((token for token in doc if token.idx == start), None)
    if verb is None:
        return False
    if verb.tag_ == "VBG" and _WEIGHED.search(doc.text[: verb.idx]):
        return True
    able = verb.dep_ == "xcomp" and verb.head.lower_ in _ABLE
    if verb.dep_ == "xcomp":
        verb = verb.head.head if able else verb.head
    if verb.lemma_ in terms("contingency", "wished") and not able:
        return True
    helping = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    hedged = any(
        child.lower_ == "whether" or (child.dep_ == "advmod" and child.lower_ in _PERHAPS) for child in verb.children
    )
    return "might" in helping or (able and "may" in helping) or hedged


def _unable(head: Token) -> bool:
    return (head.pos_ == "ADJ" and head.lower_ not in _ABLE) or (head.lower_ in _ABLE and is_denied(head.head))
