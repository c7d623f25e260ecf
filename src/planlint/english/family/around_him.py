"""What she is asked to do with him in it: “be home whenever he is with the girls”.

Where a plan or a text speaks of violence, whatever she arranges round what he does makes her the one who keeps it from
happening. So a verb that no class has asks it of her, wherever in it he stands; but for a reason (“since he broke her
wrist”), his ordinary day (“when he is at work”), a call for help, and what keeps her safe (“her phone charged”).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.family.task import Task, lemma_of, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

_MAY = {"can", "may", "could", "might", "would", "need"}
_REASONS = {"relcl", "appos"}


def is_shaped_by_him(verb: Token, task: Task) -> bool:
    """Whether something she is to do is timed or shaped by what he does, and is no call for help."""
    lemma = lemma_of(verb)
    if lemma in verbs("goes_her_way") or _is_spared(verb):
        return False
    if any(lemma_of(each) in verbs("safe_things") for each in verb.subtree):
        return False
    beside = lemma in verbs("beside_each_other")
    return any(task.is_him(each) and _bears_on(each, verb, beside) for each in verb.subtree if each.i != verb.i)


def _is_spared(verb: Token) -> bool:
    """What she may do, knows, or has been spared: “does not have to be quiet when he comes”."""
    return any(each.dep_ == "neg" or (each.dep_ == "aux" and each.lower_ in _MAY) for each in verb.children)


def _bears_on(him: Token, verb: Token, beside: bool) -> bool:
    """Whether what she does is about him; of what two do beside each other, only what he times (`beside`)."""
    if him.dep_ == "poss" and lemma_of(him.head) in verbs("beside_him"):
        return False
    timed, each = False, him
    while each.i != verb.i:
        words = {one.lower_ for one in (*each.children, each)}
        of_a_time = each.dep_ == "relcl" and lemma_of(each.head) in verbs("times")
        timed = timed or of_a_time
        if (each.dep_ in _REASONS and not of_a_time) or words & verbs("reasons") or lemma_of(each) in verbs("his_day"):
            return False
        timed = timed or bool(words & verbs("timed_by")) or each.lower_ == "between"
        each = each.head
    return timed or not beside
