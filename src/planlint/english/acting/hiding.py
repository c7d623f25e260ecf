"""The words that hide who acts, where a sentence or note names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.acting.clauses import main_clause
from planlint.english.acting.hiding_verbs import ensured, hiding_verb
from planlint.english.acting.verbs import is_imperative, is_noun, tells_first
from planlint.english.owners.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LONGEST_NOTE = 4
_BEHIND_A_NOUN = {"IN", "TO", "CC", "RB", ".", "HYPH", ":"}
_IN_A_NAME = {"NOUN", "PROPN", "ADJ", "VERB"}


def hiding(text: str, doc: Doc) -> tuple[int, int] | None:
    """The words that hide who acts, in a sentence in which nobody was found: a verb, or all of a note without one."""
    told = tells_first(doc)
    span = ensured(doc) if told else hiding_verb(doc)
    if span is not None:
        return span.start_char, span.end_char
    if told or is_imperative(doc) or any(_tells(token) for token in doc):
        return None
    return len(text) - len(text.lstrip()), len(text.rstrip().rstrip("."))


def _tells(token: Token) -> bool:
    return (
        token.tag_ in {"VBZ", "VBP", "VBD", "MD"}
        and main_clause(token)
        and not _names_a_thing(token)
        and any(
            child.dep_ in {"nsubj", "nsubjpass", "expl"} and not _cut_off(child, token)
            for child in (*token.children, *token.head.children)
        )
    )


def _names_a_thing(verb: Token) -> bool:
    """Whether what the parse took for a verb is a noun: “Police checks on everyone in the house”, “Bus passes”.

    Nobody acts in it, as no owner was found, and bare nouns stand before it.
    """
    following = verb.doc[verb.i + 1 : verb.i + 2]
    if verb.tag_ not in {"VBZ", "VBP"} or not is_noun(verb.lower_) or verb.lemma_ in listed("wishes"):
        return False
    acts_on = bool(following) and following.text != "/" and following[0].tag_ not in _BEHIND_A_NOUN
    bare = all(one.pos_ in _IN_A_NAME or one.lower_ in {"and", "&", "-"} for one in verb.doc[: verb.i])
    return bare and verb.i <= _LONGEST_NOTE and not acts_on


def _cut_off(subject: Token, verb: Token) -> bool:
    # "New glasses before the term starts", "Use of the calm box when Reuben is upset": the verb belongs to the clause
    # that "before" or "when" opens.
    begin = subject.left_edge.i
    between = (*subject.doc[subject.i + 1 : verb.i], *subject.doc[max(0, begin - 1) : begin])
    return any(token.lower_ in listed("subordinators") for token in between)
