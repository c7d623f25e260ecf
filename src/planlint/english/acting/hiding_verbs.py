"""The verbs that hide who acts: passives, bare infinitives, and what is only said to happen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.acting.clauses import gets_given, had_verb, main_clause, relative
from planlint.english.acting.verbs import is_base_verb, is_noun, is_thing_done
from planlint.english.owners.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_PASSIVE_AUXILIARIES = {"be", "get", "been", "being", "got", "gets", "is", "are", "was", "were", "'s"}

# Words that ask that something is so, at the beginning of a sentence.
_ENSURING = [["ensure"], ["ensuring"], ["make", "sure"], ["making", "sure"], ["see", "that"], ["see", "to", "it"]]
_IN_NEED = {"need", "require", "want"}


def hiding_verb(doc: Doc) -> Span | None:
    """The passive or bare infinitive that stands where somebody should act, with its auxiliaries and particle."""
    candidates = (token for token in doc if token.tag_ in {"VBN", "VBD", "JJ", "VB", "VBG"})
    passives = [span for token in candidates if (span := _passive(doc, token)) is not None]
    if passives:
        return next((span for span in passives if _still_to_come(span)), passives[0])
    for token in doc:
        if token.dep_ == "expl" and token.lower_ == "there" and (span := _there_will_be(token)) is not None:
            return span
        comes_about = token.lemma_ in listed("happenings", "moved_by_somebody") or _takes_place(token)
        if comes_about and (span := _happens(doc, token)) is not None:
            return span
    for token in doc:
        if token.dep_ == "nsubj" and gets_given(token, token.head) and main_clause(token.head):
            return doc[token.i + 1 : had_verb(token.head).i + 1]
    first = next((token for token in doc if token.is_alpha), None)
    if first is not None and first.lower_ == "to" and first.i + 1 < len(doc):
        verb = next((token for token in doc[first.i + 1 :] if token.tag_.startswith("VB")), doc[first.i + 1])
        return doc[first.i : verb.i + 1]
    for token in doc:
        # "Assessment to commence": something is to happen, and nobody does it.
        if token.lower_ == "to" and token.i + 1 < len(doc) and _noun_before(doc, token):
            return doc[token.i : token.i + 2]
        if (
            {token.lemma_, token.lower_.removesuffix("s")} & _IN_NEED
            and token.i + 1 < len(doc)
            and doc[token.i + 1].lower_.endswith("ing")
        ):
            return doc[token.i : token.i + 2]
    for token in doc:
        if token.tag_ in {"VBN", "VBD"} and _reduced(token):
            return _with_particle(doc, token.i, token)
    return None


def ensured(doc: Doc) -> Span | None:
    """The passive of “Ensure that Leo is registered”: it asks for what is done, and of nobody who does it."""
    for verb in doc:
        if verb.dep_ != "ccomp" or not any(child.dep_ == "auxpass" for child in verb.children):
            continue
        sure = [one.lower_ for one in doc[: verb.i] if one.is_alpha]
        if not any(sure[: len(way)] == way for way in _ENSURING):
            continue
        if verb.lower_ not in listed("states") - listed("brought_about"):
            begin = min(child.i for child in verb.children if child.dep_ in {"aux", "auxpass"})
            return doc[begin : verb.i + 1]
    return None


def _still_to_come(span: Span) -> bool:
    """Whether it is to be done: in “has been asked for and is to be followed up” the second is."""
    return any(token.lower_ in {"to", "will", "must", "should", "shall", "'ll"} for token in span)


def _there_will_be(there: Token) -> Span | None:
    """The verb of “there will be visits”, “there is to be a meeting”: what comes is told, and not who brings it."""
    end = there.i + 1
    while end < len(there.doc) and there.doc[end].lower_ in listed("verb_group"):
        end += 1
    words = {token.lower_ for token in there.doc[there.i + 1 : end]}
    return there.doc[there.i + 1 : end] if "be" in words else None


def _takes_place(verb: Token) -> bool:
    following = verb.doc[verb.i + 1].lower_ if verb.i + 1 < len(verb.doc) else ""
    return f"{verb.lemma_} {following}" in listed("happenings")


def _happens(doc: Doc, verb: Token) -> Span | None:
    """The verb of “contact is to take place”, where what comes has no object and a modal before it."""
    before = verb.i
    while before > 0 and doc[before - 1].lower_ in listed("verb_group"):
        before -= 1
    coming = {token.lower_ for token in doc[before : verb.i]} & {"to", "will", "must", "should", "shall"}
    by_somebody = verb.lemma_ in listed("moved_by_somebody")
    if (
        not (coming or _goes_on(verb))
        or (by_somebody and doc[before - 1].pos_ not in {"NOUN", "PROPN", "PRON"})  # “frightened to go out”
        or before == 0
        or not main_clause(verb)
        or (
            not by_somebody
            and any(child.dep_ == "dobj" and child.lower_ != "place" and child.pos_ != "NUM" for child in verb.children)
        )
    ):
        return None
    return doc[before : verb.i + 2] if _takes_place(verb) else _with_particle(doc, before, verb)


def _goes_on(verb: Token) -> bool:
    """Whether what somebody does is told as if it did itself: “Weekly drug tests continue”."""
    subjects = [child for child in verb.children if child.dep_ == "nsubj"]
    return verb.tag_ in {"VBZ", "VBP"} and any(one.pos_ == "NOUN" and is_thing_done(one.text) for one in subjects)


def _passive(doc: Doc, verb: Token) -> Span | None:
    before = verb.i - 1
    seen = False
    while before >= 0 and (doc[before].lower_ in listed("verb_group") or doc[before].tag_ == "RB"):
        seen = seen or doc[before].lower_ in _PASSIVE_AUXILIARIES
        before -= 1
    if not seen or (verb.tag_ == "JJ" and not verb.lower_.endswith("ed")) or verb.tag_ in {"VB", "VBG"}:
        return None
    if _told_or_wished(doc, before + 1, verb):
        return None
    reduced = verb.dep_ in {"acl", "relcl"} and verb.head.dep_ == "ROOT" and not relative(verb)
    if not (main_clause(verb) or to_be_done(verb) or reduced):
        return None
    return _with_particle(doc, before + 1, verb)


def _told_or_wished(doc: Doc, begin: int, verb: Token) -> bool:
    """Whether a passive tells what has been done or how things stand, or what somebody wishes for themselves."""
    group = {token.lower_ for token in doc[begin : verb.i]}
    if verb.dep_ == "xcomp" and {verb.head.lemma_, verb.head.lower_.removesuffix("s")} & listed("wishes"):
        return True
    return (
        not {"to", "it"} & group
        and verb.lower_ not in listed("settled")
        and (
            group & {"was", "were"} != set()
            or (group & {"is", "are", "has", "have"} != set() and verb.lower_ in listed("states"))
        )
    )


def _noun_before(doc: Doc, to: Token) -> bool:
    return (
        to.i > 0
        and doc[to.i - 1].pos_ in {"NOUN", "PROPN"}
        and doc[to.i + 1].text.islower()
        and (
            (doc[to.i + 1].tag_ == "VB" and "ROOT" in {to.head.dep_, to.head.head.dep_})
            or (is_base_verb(doc[to.i + 1].text) and not is_noun(doc[to.i + 1].text))
        )
    )


def _reduced(verb: Token) -> bool:
    nouns_before = any(token.pos_ in {"NOUN", "PROPN"} for token in verb.doc[: verb.i])
    plain = verb.dep_ in {"ROOT", "acl", "conj", "ccomp"} and not relative(verb)
    rooted = verb.dep_ == "ROOT" or verb.head.dep_ == "ROOT"
    objects = any(child.dep_ in {"dobj", "attr", "acomp"} for child in verb.children)
    whole = any(child.dep_ == "auxpass" for child in verb.children)
    return nouns_before and plain and rooted and not objects and not whole and not _shares_auxiliary(verb)


def _shares_auxiliary(verb: Token) -> bool:
    """Whether it goes on from a passive that has been judged: “was seen, drawn and photographed”."""
    return verb.dep_ == "conj" and any(child.dep_ == "auxpass" for child in verb.head.children)


def _with_particle(doc: Doc, begin: int, verb: Token) -> Span:
    end = verb.i + 1
    if end < len(doc) and (
        doc[end].dep_ == "prt" or (doc[end].lower_ in {"up", "out", "off", "in"} and doc[end].tag_ == "RP")
    ):
        end += 1
    return doc[begin:end]


def to_be_done(verb: Token) -> bool:
    """Whether it is a passive infinitive, which notes use as their main verb: "locks to be fitted"."""
    kinds = {child.dep_ if child.tag_ != "TO" else "to" for child in verb.children}
    return {"to", "auxpass"} <= kinds
