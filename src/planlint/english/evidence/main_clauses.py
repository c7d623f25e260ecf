"""The clauses that stand beside each other in a sentence, each of which says something by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
AUXILIARIES = {"aux", "auxpass"}
_FINITE = {"VBZ", "VBP", "VBD", "MD"}


def main_clauses(head: Token) -> Iterator[Token]:
    """The head of a sentence with those of the clauses that stand beside it."""
    yield from _side_by_side(head)
    yield from (token for token in head.subtree if _resumes(token))


def _side_by_side(head: Token) -> Iterator[Token]:
    yield head
    for child in head.children:
        beside = child.dep_ == "conj" and _says_by_itself(child)
        loose = child.dep_ in {"ccomp", "parataxis", "dep"} and _stands_alone(child)
        if beside or loose:
            yield from _side_by_side(child)


def _says_by_itself(conjunct: Token) -> bool:
    kinds = {child.dep_ for child in conjunct.children}
    if kinds & (SUBJECTS | AUXILIARIES):
        return True
    if conjunct.pos_ in {"VERB", "AUX"}:
        if after_alternatives(conjunct):
            return True
        return conjunct.tag_ in _FINITE or form(conjunct) == form(conjunct.head)
    return conjunct.head.dep_ == "ROOT" and conjunct.pos_ in {"NOUN", "PROPN"} and "det" in kinds


def _resumes(verb: Token) -> bool:
    """“Is safe from the men who are using him and is home”: one of many men is not home, so it is he who is."""
    if verb.dep_ != "conj" or verb.head.dep_ != "relcl":
        return False
    return "VBZ" in _finite_tags(verb) and "VBP" in _finite_tags(verb.head)


def _finite_tags(verb: Token) -> set[str]:
    return {it.tag_ for it in (verb, *verb.children) if it is verb or it.dep_ in AUXILIARIES}


def after_alternatives(conjunct: Token) -> bool:
    """“Do not hear or see rows, and know whom to ring”: what was denied is over with the “or”."""
    before = conjunct.nbor(-1) if conjunct.i else conjunct
    commas = before.lower_ == "and" and before.i > 0 and before.nbor(-1).text == ","
    return commas and any(it.lower_ == "or" for it in conjunct.head.children)


def _stands_alone(clause: Token) -> bool:
    marked = any(child.dep_ == "mark" for child in clause.children)
    between = clause.doc[min(clause.i, clause.head.i) : max(clause.i, clause.head.i)]
    return not marked and clause.pos_ in {"VERB", "AUX"} and any(token.is_punct for token in between)


def form(verb: Token) -> str:
    """The form of a verb, where two that stand side by side have one."""
    # The tagger takes “hit or shouted at” for a participle and a past form, “have no contact and feel safe” for two.
    return {"VBD": "VBN", "VB": "VBP" if _plain_present(verb) else "VB"}.get(verb.tag_, verb.tag_)


def _plain_present(verb: Token) -> bool:
    return verb.dep_ == "conj" and verb.head.tag_ == "VBP" and verb.head.pos_ == "VERB"
