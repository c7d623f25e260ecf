"""What she is asked to do with him in it: “be home whenever he is with the girls”.

Where a plan or a text speaks of violence, whatever she arranges round what he does makes her the one who keeps it from
happening. So any verb asks it of her that is timed by him; but for a reason (“since he broke her wrist”), his usual day
(“when he is at work”), a call for help, and what keeps her safe (“her phone charged”).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.family.task import SUBJECTS, Task, lemma_of, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

_MAY = {"can", "may", "could", "might", "would", "need"}
_REASONS = {"relcl", "appos"}
_ACTS_IN_IT = {*SUBJECTS, "poss"}


def is_shaped_by_him(verb: Token, task: Task, *, wherever: bool = True) -> bool:
    """Whether something she is to do is timed or shaped by what he does, and is no call for help.

    Unless it counts `wherever` he stands, what he does first is only when a contingency begins: “If he comes, she …”.
    """
    if lemma_of(verb) in verbs("goes_her_way") or _is_spared(verb):
        return False
    if any(lemma_of(each) in verbs("safe_things") for each in verb.subtree):
        return False
    told = (each for each in verb.subtree if each.i > verb.i or (wherever and each.i != verb.i))
    return any(task.is_him(each) and _bears_on(each, verb) for each in told)


def _is_spared(verb: Token) -> bool:
    """What she may do, knows, or has been spared: “does not have to be quiet when he comes”."""
    return any(each.dep_ == "neg" or (each.dep_ == "aux" and each.lower_ in _MAY) for each in verb.children)


def _bears_on(him: Token, verb: Token) -> bool:
    """Whether what she does hangs on him: on a clause of his that times it, or on her standing between."""
    if him.dep_ == "poss" and lemma_of(him.head) in verbs("beside_him"):
        return False
    timed, each = False, him
    while each.i != verb.i:
        said = {one.lower_ for one in (*each.children, each)}
        of_a_time = each.dep_ == "relcl" and him.dep_ in _ACTS_IN_IT and lemma_of(each.head) in verbs("times")
        timed = timed or of_a_time or bool(said & verbs("timed_by")) or each.lower_ == "between"
        # “comes in from work” gives no reason
        given = {one.lower_ for one in (*each.children, each) if one.dep_ != "prep" or one is each}
        if (each.dep_ in _REASONS and not of_a_time) or given & verbs("reasons") or _is_of_his_day(each):
            return False
        each = each.head
    return timed


def _is_of_his_day(clause: Token) -> bool:
    """“when he is at work”, “when he was at home”: nothing that she has to be ready for."""
    away = any(lemma_of(each) in verbs("his_places") for each in clause.subtree)
    return lemma_of(clause) in verbs("his_day") or (lemma_of(clause) == "be" and (away or clause.tag_ == "VBD"))
