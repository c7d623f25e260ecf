"""Whom a word of blame is about: a person of the family, or a thing or a service."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.words.dictionary import is_word
from planlint.english.words.lexicon import lexicon
from planlint.word_lists import terms

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
_CHAIN = {"xcomp", "aux", "conj", "advcl", "ccomp", "acl", "pcomp", "dep"}
_BEFORE_NOUNS = {"amod", "compound"}
_NAMES_SOMEBODY = {"call", "label", "brand", "name", "nickname"}
# “It is a chaotic household” is said of the household.
_POINTING = {"it", "this", "that", "there", "these", "those"}
_IS = {"be", "remain", "become", "seem", "appear", "get"}
_AFRAID = {"worried", "afraid", "scared", "frightened", "ashamed", "anxious"}
_REFLEXIVE = {"herself", "himself", "themselves", "themself"}


def blames_family(doc: Doc, start: int, end: int, workers: frozenset[str]) -> bool:
    """Whether the words of blame `text[start:end]` are said of a child, a parent or somebody near them.

    Words with no subject (“Failed to attend”) are said of the family: whom else would the plan speak of? `workers` are
    words of the names of the plan's professionals that nobody of the family has.
    """
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is not None and _is_called_so(span, workers):
        return False
    if span is None or any(word.lower_ in _REFLEXIVE or word.lower_ == "own" for word in span):
        return True
    if span[0].pos_ == "DET" and span[-1].dep_ in _BEFORE_NOUNS and span[-1].head.i >= span.end:
        return False  # “the criminal investigation” calls nobody a criminal
    word = span.root
    if span[0].pos_ == "ADJ" and (len(span) == 1 or span[1].lower_ == "to"):
        about = _described(span)
        if about is None:
            return len(span) == 1 or span.start == span.sent.start
        if len(span) > 1 and span[0].dep_ == "advmod" and span[0].nbor(-1).is_punct and span.end < len(span.doc):
            # “On the top shelf, hard to reach for Ivy” is said of where the thing stands, not of who puts it there.
            return False
        return _is_one_of(about, _who("family", "of_family"), workers)
    if word.pos_ == "NOUN":
        subject = _owner(span) or (_subject(word.head) if word.dep_ == "attr" else None)
        if subject is not None and subject.lower_ in _POINTING:
            return True
    else:
        subject = _subject(_first_verb(span))
    # “The flat was a tip” blames those who live there; “the flat failed its check” does not.
    groups = ("family", "of_family") if span[0].lemma_ == "be" else ("family",)
    return subject is None or span.start <= subject.i < span.end or _is_one_of(subject, _who(*groups), workers)


def _is_called_so(span: Span, workers: frozenset[str]) -> bool:
    """Whether the words tell what somebody calls somebody, or says of themselves: “his dad called him lazy”."""
    word = span.root
    # “If Anna feels she cannot cope”: what she feels is taken for the main clause.
    before = next(
        (each for each in word.lefts if each.dep_ == "advcl" and each.lemma_ in terms("blamed", "says")), None
    )
    felt_by = _subject(before) if before is not None and before.nbor(1).dep_ in _SUBJECTS else None
    if felt_by is not None and _is_of_the_family(felt_by, workers):
        return True
    while word.dep_ != "ROOT":
        above = word.head
        if word.dep_ == "oprd" and above.lemma_ in _NAMES_SOMEBODY:
            return True
        if (
            above.lemma_ in _NAMES_SOMEBODY
            and word.dep_ in {"ccomp", "xcomp", "dobj", "npadvmod"}
            and above.i < span.start
        ):
            return True
        felt = above.lemma_ == "feel" and word.dep_ in {"acomp", "oprd"}
        feared = above.lower_ in _AFRAID and word.dep_ == "ccomp"
        if (
            felt or feared or (above.lemma_ in terms("blamed", "says") and word.dep_ == "ccomp")
        ) and above.i < span.start:
            speaker = _subject(above) if above.pos_ in ("VERB", "AUX") else _subject(above.head)
            if speaker is not None and _is_of_the_family(speaker, workers):
                return True
        word = above
    return False


def _is_of_the_family(speaker: Token, workers: frozenset[str]) -> bool:
    """Whether a relative speaks, or somebody who is called by a first name: “Anna says that she cannot cope”."""
    if speaker.lemma_.lower() in _who("relatives"):
        return True
    surnamed = any(part.dep_ == "compound" for part in speaker.children)
    named = speaker.pos_ == "PROPN" and not surnamed and speaker.lower_ not in _who("others")
    return named and _is_one_of(speaker, frozenset(), workers)


def _first_verb(span: Span) -> Token:
    return next((word for word in span if word.pos_ in ("VERB", "AUX")), span.root)


def _subject(verb: Token) -> Token | None:
    """Who does it: the subject of the verb, or of the verb it hangs on; for a participle the noun it stands with."""
    for _ in range(5):
        for child in verb.children:
            if child.dep_ in _SUBJECTS and child.i < verb.i:
                related = child.lower_ in ("who", "that", "which") and verb.dep_ == "relcl"
                return _meant(verb.head) if related else child
        if verb.dep_ == "acl":
            return verb.head
        if verb.dep_ not in _CHAIN:
            return None
        verb = verb.head
    return None


def _meant(noun: Token) -> Token:
    """Who is spoken of: in “Mum is a woman who …” it is Mum."""
    if noun.dep_ != "attr":
        return noun
    return next((child for child in noun.head.children if child.dep_ in _SUBJECTS), noun)


def _owner(span: Span) -> Token | None:
    """Whose refusal it is: “her refusal”, “mother's failure”, “the refusal of the landlord”, “council failure”."""
    for child in span.root.children:
        if child.dep_ in ("poss", "compound", "nmod") and child.i < span.start:
            return child
        if child.dep_ == "prep" and child.lower_ in ("of", "by", "from"):
            return next(
                (each for each in child.children if each.dep_ == "pobj" and each.pos_ in ("NOUN", "PROPN")),
                None,
            )
    return None


def _described(span: Span) -> Token | None:
    """What the adjective is said of: the noun it stands before, or the subject it is said of."""
    adjective, doc = span[0], span.doc
    if (
        adjective.i
        and (be := adjective.nbor(-1)).lemma_ in _IS
        and span.end < len(doc)
        and doc[span.end].pos_ == "CCONJ"
    ):
        # “Conditions are chaotic and basic needs are not met”: nothing is called “chaotic and basic”.
        return _subject(be)
    if span.end < len(doc) and doc[span.end].pos_ in ("NOUN", "PROPN"):
        noun = doc[span.end]
        return noun.head if noun.dep_ == "compound" else noun
    if adjective.dep_ == "amod":
        return adjective.head
    if adjective.dep_ == "conj" and adjective.head.pos_ == "ADJ":
        return _described(doc[adjective.head.i : adjective.head.i + 1])
    head = adjective
    while head.pos_ not in ("VERB", "AUX") and head.dep_ != "ROOT":
        head = head.head
    return _subject(head)


def _is_one_of(word: Token, family: frozenset[str], workers: frozenset[str]) -> bool:
    lemma, lower = word.lemma_.lower(), word.lower_.removesuffix("'s")
    if lower in family or lemma in family:
        return True
    if lower in _who("things") or lower in workers:
        return False
    # A worker may have a name of the family's, too: the whole name tells who is meant.
    if any(part.dep_ == "compound" and part.lower_ in workers for part in word.children):
        return False
    if word.text[:1].isupper() and (word.pos_ == "PROPN" or not is_word(lower)):
        if any(each.lower_.rstrip(".") in _who("titles") for each in word.subtree):
            return False
        name = " ".join(each.text for each in word.subtree if each.pos_ == "PROPN") or word.text
        listed = any(lexicon(name_list).find(name) for name_list in ("organisations", "services", "roles"))
        return not listed and not any(service in name.lower() for service in _who("services"))
    return word.dep_ in _SUBJECTS and word.pos_ in ("VERB", "AUX")


@functools.cache
def _who(*groups: str) -> frozenset[str]:
    return frozenset(str(word) for group in groups for word in words("blamed")[group])
