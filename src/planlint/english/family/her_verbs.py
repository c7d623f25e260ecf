"""Verbs by which a plan makes one parent answer for what the other does, and where each verb names the other parent.

“Ask him to leave” names the other as the object, “make sure he leaves” as the subject of the clause that follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.family.task import SUBJECTS, Task, lemma_of, verbs

if TYPE_CHECKING:
    from spacy.tokens import Token

_TELLS_WHEN = {"tell", "know", "say", "see"}  # “learn how to tell when he is going to blow”
_SAYS_TO = {"tell", "ask", "instruct"}


def answers(verb: Token, task: Task) -> bool:
    """Whether what the verb tells makes whoever does it answer for the other."""
    return any(test(verb, task) for test in (_controls, _parts, _admits, _stands, _sees, _chooses, _reports))


def _controls(verb: Token, task: Task) -> bool:
    lemma = lemma_of(verb)
    if lemma in verbs("controls"):
        return any(_object(each, task) or (_acts(each, task) and not _is_handed_to_him(each)) for each in verb.children)
    if lemma == "make" and any(each.lower_ in {"sure", "certain"} for each in verb.children):
        clauses = (each for part in verb.children for each in (part, *part.children))
        return any(_acts(each, task) and not _is_handed_to_him(each) for each in clauses)
    if lemma in verbs("causes"):
        then = [
            each
            for each in verb.children
            if each.dep_ in {"xcomp", "ccomp", "acomp", "oprd", "prt"} and not _is_question(each)
        ]
        return any(_acts(each, task) for each in then if each.dep_ != "ccomp" or lemma not in _SAYS_TO) or (
            bool(then) and any(each.dep_ == "dobj" and task.is_him(each) for each in verb.children)
        )
    return False


def _is_question(clause: Token) -> bool:
    """“ask him which Saturday suits him”."""
    return any(each.tag_ in {"WDT", "WP", "WRB"} for part in clause.children for each in (part, *part.children))


def _is_handed_to_him(clause: Token) -> bool:
    """Whether he is only to have or to know something: “make sure that Dad has the letter”."""
    things = [each for each in clause.children if each.dep_ == "dobj"]
    handed = lemma_of(clause) in verbs("handed") and bool(things) and not _negated(clause)
    return handed and not any(lemma_of(each) in verbs("not_handed") for each in things)


def _parts(verb: Token, task: Task) -> bool:
    if lemma_of(verb) not in verbs("parts") or _negated(verb):
        return False
    return any(
        (each.dep_ == "dobj" and (task.is_him(each) or task.is_bond(each)))
        or (each.dep_ in {"prep", "dobj"} and _behind(each, task, verbs("parts_with")))
        for each in verb.children
    )


def _admits(verb: Token, task: Task) -> bool:
    spared = any(each.dep_ == "aux" and each.lower_ in {"need", "needs"} for each in verb.children)
    spared = spared or (lemma_of(verb) == "have" and any(each.dep_ == "xcomp" for each in verb.children))
    if spared or lemma_of(verb) not in verbs("admits") or not (_negated(verb) or _only_then(verb)):
        return False
    return any(
        _object(each, task)
        or _acts(each, task)
        or (each.dep_ in {"xcomp", "ccomp", "advmod", "prt"} and task.about_him(each))
        for each in verb.children
    )


def _stands(verb: Token, task: Task) -> bool:
    if lemma_of(verb) in verbs("takes_a_stance"):
        things = [each for each in verb.children if each.dep_ == "dobj"]
        # “her share of the blame”
        things += [deep for each in things for part in each.children if part.dep_ == "prep" for deep in part.children]
        held = [each for each in things if lemma_of(each) in verbs("stances")]
        return bool(held) and any(
            task.about_him(each) for each in verb.children if each.dep_ in {"prep", "dobj", "dative"}
        )
    if lemma_of(verb) in {"be", "stay", "remain", "become"}:
        manner = [each for each in verb.children if each.dep_ == "acomp" and lemma_of(each) in verbs("manners")]
        return any(task.about_him(each) for each in manner) or (
            bool(manner) and any(each.dep_ == "prep" and task.about_him(each) for each in verb.children)
        )
    return False


def _sees(verb: Token, task: Task) -> bool:
    lemma = lemma_of(verb)
    told_apart = lemma in _TELLS_WHEN and lemma_of(verb.head) in verbs("learns")
    if (lemma in verbs("sees_coming") or told_apart) and not _negated(verb):
        return any(_acts(each, task) for each in verb.children)
    if lemma not in verbs("insights"):
        return False
    parts = (
        deep for part in verb.children for deep in (part, *part.children) if part.dep_ in {"dobj", "prep", "advmod"}
    )
    seen = [each for part in parts for each in (part, *part.children)]
    return any(lemma_of(each) in verbs("harms_seen") and task.about_him(each) for each in seen)


def _chooses(verb: Token, task: Task) -> bool:
    if lemma_of(verb) not in verbs("chooses"):
        return False
    return any(
        each.lower_ in verbs("before_him") and any(task.is_him(one) or task.is_bond(one) for one in each.subtree)
        for each in verb.subtree
    )


def _reports(verb: Token, task: Task) -> bool:
    return lemma_of(verb) in verbs("reports") and any(
        _object(each, task) or _acts(each, task) for each in verb.children
    )


def _object(part: Token, task: Task) -> bool:
    """Whether he, the relationship or what is his is what the verb is about, straight or behind a preposition."""
    if part.dep_ in {"dobj", "oprd", "dative"}:
        return task.is_him(part) or task.is_bond(part) or _his(part, task)
    if part.dep_ == "prep" and not (part.lower_ == "for" and lemma_of(part.head) in verbs("waits_for")):
        return any(
            each.dep_ in {"pobj", "pcomp"}
            and (task.is_him(each) or task.is_bond(each) or _his(each, task) or _acts(each, task))
            for each in part.children
        )
    return False


def _his(noun: Token, task: Task) -> bool:
    """Whether it is something of his: “his drinking”, “contact with Dad”, “letters from Dad”."""
    return any(
        (each.dep_ == "poss" and task.is_him(each))
        or (each.dep_ == "prep" and any(one.dep_ == "pobj" and task.is_him(one) for one in each.children))
        for each in noun.children
    )


def _acts(part: Token, task: Task) -> bool:
    """Whether he is the one who acts in a clause: “that Dad keeps away”, “Dad hitting out”."""
    return part.dep_ in {"ccomp", "xcomp", "pcomp", "advcl", "acl", "relcl"} and any(
        each.dep_ in SUBJECTS and (task.is_him(each) or _his(each, task)) for each in part.children
    )


def _behind(part: Token, task: Task, preps: frozenset[str]) -> bool:
    return any(
        each.dep_ == "prep"
        and each.lower_ in preps
        and any(task.is_him(one) or task.is_bond(one) for one in each.children)
        for each in (part, *part.children, *(deep for child in part.children for deep in child.children))
    )


def _negated(verb: Token) -> bool:
    """Whether it shall not be done: “not”, “never”, “no longer”, “stops seeing”, “has no contact”."""
    around = [
        *verb.children,
        *(deep for each in verb.children for deep in each.children if each.dep_ in {"dobj", "prep", "advmod"}),
    ]
    above = verb.head if verb.dep_ in {"xcomp", "pcomp"} or _is_listed(verb) else verb
    negated = (each for each in (*around, *above.children) if each.lower_ in verbs("negations"))
    return any(not _is_fear_gone(each) for each in negated) or (
        above is not verb and above.lemma_ in verbs("negations")
    )


def _is_listed(verb: Token) -> bool:
    """“must not text, ring or meet Dad”: what is denied of the first is of all."""
    return verb.dep_ == "conj" and any(each.lower_ in {"or", "nor"} for each in verb.head.children)


def _is_fear_gone(negation: Token) -> bool:
    """Whether it only tells how one lives: “without fear of him”."""
    return any(lemma_of(each) in verbs("fears") for each in negation.children)


def _only_then(verb: Token) -> bool:
    then = (each for each in verb.children if each.lower_ in verbs("only_then"))
    return any(not _is_fear_gone(each) for each in then) or (
        verb.dep_ in {"advcl", "pcomp"} and any(each.lower_ == "before" for each in (*verb.children, verb.head))
    )
