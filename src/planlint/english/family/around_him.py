"""What she is asked to do for the times when he is there, drunk or angry: “be home whenever he is with the girls”.

Where a plan or a text speaks of violence, whatever she arranges round what he does makes her the one who keeps it from
happening; that she calls for help, or goes about her day while he is at work, does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.family.task import SUBJECTS, Task, lemma_of, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

_ACTS = {"VERB", "AUX"}
_CLAUSES = {"advcl", "relcl", "ccomp", "acl", "pcomp", "conj"}
_MAY = {"can", "may", "could", "might", "would", "need"}
_FEW = 25


def is_shaped_by_him(verb: Token, task: Task) -> bool:
    """Whether something she is to do is timed or shaped by what he does, and is no call for help."""
    if lemma_of(verb) in verbs("goes_her_way") or _is_spared(verb):
        return False
    if any(lemma_of(each) in verbs("safe_things") for each in verb.subtree):
        return False
    return any(_is_his_doing(clause, task) for clause in _clauses_of(verb))


def _is_spared(verb: Token) -> bool:
    """What she may do, knows, or has been spared: “does not have to be quiet when he comes”."""
    return any(each.dep_ == "neg" or (each.dep_ == "aux" and each.lower_ in _MAY) for each in verb.children)


def _clauses_of(verb: Token) -> Iterator[Token]:
    """The clauses that hang on a verb or on what it is done to, but none in which somebody else acts first."""
    below = list(verb.children)
    for _ in range(_FEW):
        if not below:
            return
        each = below.pop(0)
        if each.dep_ in _CLAUSES and each.pos_ in _ACTS:
            yield each
        elif each.dep_ not in SUBJECTS:
            below += each.children


def _is_his_doing(clause: Token, task: Task) -> bool:
    told_when = any(each.lower_ in verbs("timed_by") for each in clause.children) or clause.dep_ in {"relcl", "pcomp"}
    if not told_when or lemma_of(clause) in verbs("his_day"):
        return False
    denied = any(each.lower_ in verbs("negations") for each in clause.children) and clause.dep_ == "relcl"
    return not denied and any(
        each.dep_ in SUBJECTS and _is_he(each, task) and not any(one.dep_ == "relcl" for one in each.children)
        for each in clause.children
    )


def _is_he(noun: Token, task: Task) -> bool:
    return task.is_him(noun) or (
        lemma_of(noun) not in verbs("beside_him")
        and any(each.dep_ == "poss" and task.is_him(each) for each in noun.children)
    )
