"""Which words can be verbs: the pipeline's own dictionary, for notes whose grammar the pipeline cannot see."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.owners.words import OwnerKind, key, listed, vocabulary
from planlint.english.words.word_index import word_index

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))
_NOUN_OF_ACT = re.compile(r"(?:rrals?|ments?|[st]ions?|sals?|[a-z]ings?|views?)$", re.IGNORECASE)
_LONGEST_TOPIC = 6
_SKIPPED = {"please", "and", "also", "then", "kindly"}
_OBJECTS = {"DT", "PRP", "PRP$", "NNP", "CD", "WDT", "WP", "JJ", "NNS", "NNPS", "PDT"}


@functools.cache
def _verbs() -> frozenset[str]:
    return word_index()["verb"] | {"wi", "liaise"}


def is_base_verb(word: str) -> bool:
    """Whether a word can be a verb as it stands: "ring", "weigh"."""
    return word.lower() in _verbs()


def is_third_person(word: str) -> bool:
    """Whether a word can be a verb with a singular subject: "rings", "carries"."""
    plain = word.lower()
    return (
        any(plain.endswith(end) and is_base_verb(plain[: -len(end)] + stem) for end, stem in _ENDINGS) or plain == "has"
    )


def is_noun(word: str) -> bool:
    """Whether the dictionary holds the word as a noun or an adjective."""
    plain = word.lower()
    nouns = word_index()["noun"]
    singular = (plain.removesuffix(end) + stem for end, stem in _ENDINGS if plain.endswith(end))
    return plain in nouns or any(one in nouns for one in singular) or plain in word_index()["adj"]


def is_thing_done(word: str) -> bool:
    """Whether a word is what somebody does, as a noun: “check”, “referral”, “assessment”."""
    return word.casefold() in listed("things_done") or _NOUN_OF_ACT.search(word) is not None


def is_imperative(doc: Doc) -> bool:
    """Whether a sentence, or a part of it after a colon or dash, tells somebody to do something: "Ring the school"."""
    return any(_imperative(token) for token in doc if _opens(token) and not _behind_a_topic(token))


def _behind_a_topic(token: Token) -> bool:
    """Whether nothing but the name of a thing stands before it: “Nursery place – apply for funding”."""
    before = [one for one in token.doc[: token.i] if not one.is_space]
    marked = bool(before) and before[-1].text in {":", "-", "–", "—"}
    topic = before[:-1]
    acts_on = token.i + 1 < len(token.doc) and token.nbor().tag_ not in {"IN", "RP", "RB", "."}
    # “School – ring Mum” tells the school; “Housing – chase re mould” is for whoever rings them.
    is_body = bool(topic) and acts_on and key(token.doc[topic[0].i : topic[-1].i + 1].text) in vocabulary()
    verb = any(one.tag_.startswith("VB") for one in topic)
    return marked and len(topic) <= _LONGEST_TOPIC and not (verb or is_body)


def tells_first(doc: Doc) -> bool:
    """Whether the very first words tell somebody to do something: what follows then hides nobody."""
    first = next((token for token in doc if _opens(token) and token.lower_ not in {"always", "never"}), None)
    return first is not None and _imperative(first)


def _opens(token: Token) -> bool:
    if not token.is_alpha or token.lower_ in _SKIPPED:
        return False
    before = [one for one in token.doc[: token.i] if not one.is_space and one.lower_ not in _SKIPPED]
    adverb = bool(before) and before[-1].tag_ == "RB" and before[-1].lower_.endswith(("ly", "always", "never"))
    if adverb:
        before = before[:-1]
    return (
        not before
        or before[-1].text in {":", "-", "–", "—", ";", ".", "!", "?", "•", "*", "/"}
        or (before[-1].text in {",", ")"} and token.tag_ == "VB")
    )


def _imperative(token: Token) -> bool:
    if not is_base_verb(token.text):
        return False
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if following is not None and following.text == "-" and not token.whitespace_:
        return False  # “Keep-safe work”
    if following is not None and following.lower_ in {"of", "will", "must", "should", "is", "are"}:
        return False
    if token.doc[token.i + 1 : token.i + 3].text.lower() == "to be" and is_noun(token.text):
        return False
    if _begins_what_is_done(token) or _is_noun_by_what_follows(token):
        return False
    if token.lower_ in listed("verbs_first"):
        return True
    if token.dep_ == "compound" and token.doc[token.i : token.head.right_edge.i + 1].text.lower().find(" to be ") > 0:
        # “Overdose kit (naloxone) to be kept …”
        return False
    if not is_noun(token.text):
        return True
    if following is None or following.lower_ == "by":
        return following is None and token.tag_ in {"VB", "VBP"}
    kind = vocabulary().get(following.lower_)
    if kind is OwnerKind.RELATION or following.lower_ in listed("first_names"):
        return True
    if kind in {OwnerKind.ORGANISATION, OwnerKind.ROLE} and key(f"{token.text} {following.text}") not in vocabulary():
        return True  # “Contact school by 9”, and no contact centre
    if following.tag_ in {"DT", "PRP", "PRP$", "PDT"} or following.text in {"'s"}:
        return following.text != "'s"
    return token.tag_ in {"VB", "VBP"} and (following.tag_ in _OBJECTS or (following.tag_ in {"IN", "RP", "RB", "VBG"}))


def _is_noun_by_what_follows(token: Token) -> bool:
    """Whether the words behind it make it something given or got: “Help with forms”, “Update from school”."""
    ends = words("owners")["noun_before"].get(token.lower_, ())
    behind = token.doc[token.i + 1 : token.i + 3].text.lower()
    return any(behind == end or behind.startswith(f"{end} ") for end in ends)


def _begins_what_is_done(token: Token) -> bool:
    """Whether it is the first word of what something is done to: “Return home interviews will be carried out”."""
    return is_noun(token.text) and any(
        each.dep_ == "nsubjpass" and each.head.dep_ == "ROOT" and each.left_edge.i <= token.i < each.i
        for each in token.doc
    )
