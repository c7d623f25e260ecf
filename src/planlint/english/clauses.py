"""Who acts in a sentence, as its grammar shows: the subject of an active main clause, or the agent of a passive one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.english.owner_words import listed
from planlint.english.verbs import is_base_verb, is_noun

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_SUBORDINATE = {"advcl", "relcl", "acl", "csubj", "csubjpass", "pcomp"}
_PASSIVE_AUXILIARIES = {"be", "get", "been", "being", "got", "gets", "is", "are", "was", "were", "'s"}


@dataclass(frozen=True, slots=True)
class Role:
    """A noun phrase that acts: `start` and `end` in the text."""

    start: int
    end: int


def main_clause(verb: Token) -> bool:
    """Whether a verb stands in a main clause, or in one joined to it by "and" or a comma."""
    token = verb
    while token.dep_ != "ROOT":
        if token.dep_ in _SUBORDINATE or (token.dep_ == "ccomp" and _marked(token)):
            return False
        token = token.head
    return True


def _marked(verb: Token) -> bool:
    return verb.head.i < verb.i or any(child.dep_ == "mark" for child in verb.children)


def acting_phrases(doc: Doc, *, told: bool = False) -> Iterator[Role]:
    """The noun phrases that act, in order: subjects of active main clauses, agents, "it is X who …".

    `told`: the sentence tells somebody to do something, so that "the letter sent by Priya" is only described.
    """
    for token in doc:
        if (
            (token.dep_ == "nsubj" and token.pos_ not in {"NUM"} and _acts(token))
            or (token.dep_ in {"pobj"} and token.head.lower_ == "by" and _agent(token, told))
            or (token.dep_ == "attr" and _cleft_attribute(token))
        ):
            yield _role(doc, token)


def _cleft_attribute(noun: Token) -> bool:
    # "It is Nan who collects them."
    relative = any(child.dep_ == "relcl" for child in noun.children)
    return relative and any(child.lower_ in {"it", "this"} for child in noun.head.children)


def _acts(subject: Token) -> bool:
    verb = subject.head
    if verb.pos_ not in {"VERB", "AUX"} or not main_clause(verb):
        return verb.pos_ in {"VERB", "AUX"} and _cleft(verb)
    verbs = [verb, *(child for child in verb.children if child.dep_ == "xcomp")]
    if any(child.dep_ == "auxpass" for one in verbs for child in one.children):
        return False
    # "Smoke alarms tested", "the hospital alerted": in what is still to be done, a bare past form is a passive.
    bare = not any(child.dep_ in {"aux", "dobj", "xcomp", "ccomp"} for child in verb.children)
    return not (bare and verb.tag_ in {"VBD", "VBN"})


def _cleft(verb: Token) -> bool:
    return False if verb.dep_ != "relcl" else any(child.lower_ == "it" for child in verb.head.head.children)


def _agent(noun: Token, told: bool) -> bool:
    verb = noun.head.head
    if verb.pos_ in {"NOUN", "PROPN"} and not told:
        # "Joint visit by HV": a thing done by somebody; "no visits by Lee" is nothing done.
        return verb.dep_ == "ROOT" and not any(child.lower_ == "no" for child in verb.children)
    if verb.tag_ not in {"VBN", "VBD"} and noun.head.dep_ != "agent":
        return False
    if told:
        return main_clause(verb) and verb.dep_ != "ROOT"
    return not any(_relative(one) for one in (verb, *verb.ancestors))


def to_be_done(verb: Token) -> bool:
    """Whether it is a passive infinitive, which notes use as their main verb: "locks to be fitted"."""
    kinds = {child.dep_ if child.tag_ != "TO" else "to" for child in verb.children}
    return {"to", "auxpass"} <= kinds


def _role(doc: Doc, head: Token) -> Role:
    start, end = head.left_edge.i, head.right_edge.i + 1
    for child in head.subtree:
        # Conjoined actors and words in apposition belong; a clause that hangs on the noun does not.
        if child.dep_ in {"relcl", "acl", "advcl"} and child.i > head.i:
            end = min(end, child.left_edge.i)
    while start < head.i and doc[start].dep_ in {"advmod", "mark", "cc", "preconj", "punct", "npadvmod"}:
        start += 1
    span = doc[start : max(end, head.i + 1)]
    return Role(span.start_char, span.end_char)


def hiding_verb(doc: Doc) -> Span | None:
    """The passive or bare infinitive that stands where somebody should act, with its auxiliaries and particle."""
    for token in doc:
        if token.tag_ in {"VBN", "VBD", "JJ", "VB", "VBG"} and (span := _passive(doc, token)) is not None:
            return span
    first = next((token for token in doc if token.is_alpha), None)
    if first is not None and first.lower_ == "to" and first.i + 1 < len(doc):
        verb = next((token for token in doc[first.i + 1 :] if token.tag_.startswith("VB")), doc[first.i + 1])
        return doc[first.i : verb.i + 1]
    for token in doc:
        # "Assessment to commence": something is to happen, and nobody does it.
        if token.lower_ == "to" and token.i + 1 < len(doc) and _noun_before(doc, token):
            return doc[token.i : token.i + 2]
        if (
            token.lemma_ in {"need", "require", "want"}
            and token.i + 1 < len(doc)
            and doc[token.i + 1].lower_.endswith("ing")
        ):
            return doc[token.i : token.i + 2]
    for token in doc:
        if token.tag_ in {"VBN", "VBD"} and _reduced(token):
            return _with_particle(doc, token.i, token)
    return None


def _passive(doc: Doc, verb: Token) -> Span | None:
    before = verb.i - 1
    seen = False
    while before >= 0 and (doc[before].lower_ in listed("verb_group") or doc[before].tag_ == "RB"):
        seen = seen or doc[before].lower_ in _PASSIVE_AUXILIARIES
        before -= 1
    if not seen or (verb.tag_ == "JJ" and not verb.lower_.endswith("ed")) or verb.tag_ in {"VB", "VBG"}:
        return None
    reduced = verb.dep_ in {"acl", "relcl"} and verb.head.dep_ == "ROOT" and not _relative(verb)
    if not (main_clause(verb) or to_be_done(verb) or reduced):
        return None
    return _with_particle(doc, before + 1, verb)


def _relative(verb: Token) -> bool:
    return any(child.tag_ in {"WDT", "WP"} or child.dep_ == "mark" for child in verb.children)


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
    plain = verb.dep_ in {"ROOT", "acl", "conj", "ccomp"} and not _relative(verb)
    rooted = verb.dep_ == "ROOT" or verb.head.dep_ == "ROOT"
    objects = any(child.dep_ in {"dobj", "attr", "acomp"} for child in verb.children)
    return nouns_before and plain and rooted and not objects


def _with_particle(doc: Doc, begin: int, verb: Token) -> Span:
    end = verb.i + 1
    if end < len(doc) and (
        doc[end].dep_ == "prt" or (doc[end].lower_ in {"up", "out", "off", "in"} and doc[end].tag_ == "RP")
    ):
        end += 1
    return doc[begin:end]
