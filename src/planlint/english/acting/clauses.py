"""Who acts in a sentence, as its grammar shows: the subject of an active main clause, or the agent of a passive one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planlint.english.acting.given import only_given
from planlint.english.acting.phrase import says_when
from planlint.english.owners.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SUBORDINATE = {"advcl", "relcl", "acl", "csubj", "csubjpass", "pcomp"}


@dataclass(frozen=True, slots=True)
class Role:
    """A noun phrase that acts: `start` and `end` in the text; `agent` is one behind “by”."""

    start: int
    end: int
    agent: bool = False


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
            (token.dep_ in {"nsubj", "nsubjpass"} and token.pos_ not in {"NUM"} and _acts(token))
            or (token.dep_ in {"pobj"} and token.head.lower_ == "by" and _agent(token, told))
            or (token.dep_ == "attr" and _cleft_attribute(token))
            or (token.dep_ == "nsubj" and token.head.tag_ == "VBG" and _besides(token.head))
        ):
            yield _role(doc, token)


def _cleft_attribute(noun: Token) -> bool:
    # "It is Nan who collects them."
    relative = any(child.dep_ == "relcl" for child in noun.children)
    return relative and any(child.lower_ in {"it", "this"} for child in noun.head.children)


def _besides(verb: Token) -> bool:
    """“Six sessions at school, with the youth worker delivering”: who does it is added behind “with”."""
    return verb.dep_ == "pcomp" and verb.head.lower_ == "with"


def _acts(subject: Token) -> bool:
    verb = subject.head
    before = subject.left_edge.i - 1
    if before > 0 and subject.doc[before].lower_ in {"with", "to", "for", "from", "about", "of"}:
        return False  # “… and shared with everyone round the table”
    if before >= 0 and subject.doc[before].lower_ in listed("opens_a_condition"):
        return False  # “Use of the calm box when Reuben is upset”, which the parse takes for the main clause
    if verb.pos_ not in {"VERB", "AUX"} or not main_clause(verb):
        return verb.pos_ in {"VERB", "AUX"} and _cleft(verb)
    objects = any(child.dep_ == "dobj" for child in verb.children)
    if verb.lemma_ in listed("meeting") and subject.lemma_ in listed("meet_by_themselves") and not objects:
        return False
    comes_about = verb.lemma_ in listed("happenings") and subject.pos_ == "NOUN" and not objects
    whose = any(child.dep_ == "poss" for child in subject.children)  # “The health visitor's weigh-in continues”
    if comes_about and not whose and subject.lemma_ not in listed("children"):
        return False  # “Play therapy will start in May”
    if verb.lemma_ in listed("needing") and any(_passive_to_come(child) for child in verb.conjuncts):
        return False
    verbs = [verb, *(child for child in verb.children if child.dep_ == "xcomp")]
    in_need = verb.lemma_ in {"need", "require", "want"}
    if in_need and (len(verbs) == 1 or any(one.tag_ == "VBG" for one in verb.children)):
        return False  # “Mum needs a carer's assessment”, “Leo needs taking to the dentist”
    if any(child.lower_ == "would" for child in verb.children) and any(
        child.dep_ == "acomp" for child in verb.children
    ):
        return False  # “An intermediary would be useful”
    if gets_given(subject, verb):
        return False
    if subject.dep_ == "nsubjpass" or _was_asked(verb, verbs):
        return _was_asked(verb, verbs)
    opened = any(child.dep_ == "mark" and child.i < subject.i for child in verb.children)
    if opened and any(token.text == "," for token in subject.doc[verb.i :]):
        return False  # “Before Mr Doyle leaves, speak to …”
    if any(child.dep_ == "auxpass" for one in verbs for child in one.children):
        return False
    # "Smoke alarms tested", "the hospital alerted": in what is still to be done, a bare past form is a passive.
    bare = not any(child.dep_ in {"aux", "dobj", "xcomp", "ccomp"} for child in verb.children)
    return not (bare and verb.tag_ in {"VBD", "VBN"})


def had_verb(verb: Token) -> Token:
    """The verb of what is had: in “Leo is to receive …” it hangs on the one that says it is to come."""
    return next((child for child in verb.children if child.dep_ == "xcomp" and verb.lemma_ == "be"), verb)


def gets_given(subject: Token, verb: Token) -> bool:
    """Whether the subject only gets what somebody else is to give: “Leo will have extra help with reading”."""
    had = had_verb(verb)
    if verb.doc[had.i - 1].lower_ in {"'s", "’s"}:
        return False  # “Adult carer's needs assessment”
    coming = had.tag_ == "VB" or had.lemma_ in {"need", "require"}
    before, after = verb.doc[subject.left_edge.i : subject.i + 1], verb.doc[had.i : had.sent.end]
    return coming and only_given([one.text for one in before], [one.text for one in after])


def _passive_to_come(verb: Token) -> bool:
    """Whether it is what shall be done to somebody: “and is to be linked in”, “and will be taken”."""
    if any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children):
        return False
    verbs = [verb, *(child for child in verb.children if child.dep_ == "xcomp")]
    return any(child.dep_ == "auxpass" for one in verbs for child in one.children)


def _was_asked(verb: Token, verbs: list[Token]) -> bool:
    """Whether the subject was asked or expected to do it, or has agreed: “has been told, and has agreed, to”."""
    still_to_ask = any(child.dep_ == "aux" and child.tag_ in {"MD", "TO"} for child in verb.children)
    does = any(not any(child.dep_ == "auxpass" for child in one.children) for one in verbs[1:])
    agrees = any(child.dep_ == "conj" and child.lower_ in {"agreed", "promised", "offered"} for child in verb.children)
    return verb.lower_ in listed("called_on") and (does or agrees) and not still_to_ask


def _cleft(verb: Token) -> bool:
    return False if verb.dep_ != "relcl" else any(child.lower_ == "it" for child in verb.head.head.children)


def _agent(noun: Token, told: bool) -> bool:
    verb = noun.head.head
    if says_when(noun.doc[noun.left_edge.i : noun.i + 1].text):
        return False
    if verb.pos_ in {"NOUN", "PROPN"} and not told:
        # "Joint visit by HV": a thing done by somebody; "no visits by Lee" is nothing done.
        there = any(child.dep_ == "expl" for child in verb.head.children)
        return (verb.dep_ == "ROOT" or there) and not any(child.lower_ == "no" for child in verb.children)
    if verb.tag_ not in {"VBN", "VBD"} and noun.head.dep_ != "agent":
        return False
    if told:
        return main_clause(verb) and verb.dep_ != "ROOT"
    return not any(relative(one) for one in (verb, *verb.ancestors))


def _role(doc: Doc, head: Token) -> Role:
    start, end = head.left_edge.i, head.right_edge.i + 1
    for child in head.subtree:
        # Conjoined actors and words in apposition belong; a clause that hangs on the noun does not.
        if child.dep_ in {"relcl", "acl", "advcl"} and child.i > head.i:
            end = min(end, child.left_edge.i)
    while start < head.i and doc[start].dep_ in {"advmod", "mark", "cc", "preconj", "punct", "npadvmod"}:
        start += 1
    span = doc[start : max(end, head.i + 1)]
    return Role(span.start_char, span.end_char, head.head.lower_ == "by")


def relative(verb: Token) -> bool:
    """Whether a verb stands in a clause that only says more of a noun."""
    return any(child.tag_ in {"WDT", "WP"} or child.dep_ == "mark" for child in verb.children)
