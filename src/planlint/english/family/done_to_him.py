"""What she is asked to do to, against or about him, whatever the verb: “bring Dad into line”, “warn him off”.

The classes of `her_verbs` know what their verbs do. Of a verb that no class has, this asks what he is in it: whoever is
told to act on another grown-up is made to answer for him, unless the verb only says that the two live, talk or bring a
child up beside each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from planlint.english.family.task import SUBJECTS, Task, verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

# “to bring”; “brings”, where an outcome or a piece of evidence tells what she does.
ASKED = {"VB", "VBZ", "VBP"}
_MAY = {"can", "may", "could", "might", "would"}
_SAYS_THAT = {"that", "whether"}
_WHEREABOUTS = {"where", "who", "whom"}  # “find out where he has been”
_PUTS = {"get", "have", "put", "bring"}
_INTO = {"into", "onto", "off", "out"}
_PARTS = {"prt", "advmod"}
_LEADS_TO = {"ccomp", "acomp", "xcomp", "oprd", "prep", "dobj"}


def acts_on_him(verb: Token, task: Task) -> bool:
    """Whether a verb that asks something of her has him, or what is his, for what it is done to."""
    lemma = verb.lemma_.lower()
    if verb.tag_ not in ASKED or any(each.dep_ == "aux" and each.lower_ in _MAY for each in verb.children):
        return False
    if _is_watched(verb, task) or any(_keeps_him_from_it(each, task) for each in verb.children):
        return True
    # “give up on Dad”, unlike “pick Dad up”
    phrasal = any(each.dep_ == "prt" and (each.lower_ != "up" or lemma == "give") for each in verb.children)
    if lemma in verbs("beside_each_other") and not phrasal:
        return False
    clauses = (*verb.children, *(deep for each in verb.children if each.dep_ in _LEADS_TO for deep in each.children))
    return any(_is_done_to(each, task) for each in verb.children) or any(_is_that_he(each, task) for each in clauses)


def _is_watched(verb: Token, task: Task) -> bool:
    """“keep a lookout for Dad's car”, “keep him from drinking”."""
    objects = [each for each in verb.children if each.dep_ == "dobj"]
    preps = [each for part in (verb, *objects) for each in part.children if each.dep_ == "prep"]
    if any(each.lemma_.lower() in verbs("watches") for each in objects):
        return any(_is_his(one, task) for each in preps for one in each.children)
    if verb.lemma_ in _PUTS and any(each.lower_ in _INTO for each in preps):
        return any(task.is_him(each) for each in objects)  # “get him onto the course”
    held = verb.lemma_ == "keep" and any(task.is_him(each) for each in objects)
    return held and any(each.lower_ == "from" and any(one.dep_ == "pcomp" for one in each.children) for each in preps)


def _is_done_to(part: Token, task: Task) -> bool:
    """“take Dad down”, “put Dad's bags outside”, “warn off Dad”, “lodge a complaint against Dad”."""
    if part.dep_ in {"dobj", "oprd"}:
        against = (each for each in part.children if each.dep_ == "prep" and each.lower_ in verbs("against"))
        return _is_his(part, task) or any(_is_his(one, task) for each in against for one in each.children)
    if part.dep_ == "prep":
        return part.lower_ in verbs("upon") and any(_is_his(one, task) for one in part.children)
    if part.dep_ in _PARTS:
        return any(_is_done_to(each, task) for each in part.children)
    return False


def _is_his(noun: Token, task: Task) -> bool:
    """Whether it is he, what goes on with him, or something of his that is no relative and no paper: “his moods”."""
    lemma = noun.lemma_.lower()
    if lemma in verbs("dealings") | verbs("harms_seen"):
        return task.about_him(noun)
    return task.is_him(noun) or (
        lemma not in verbs("beside_him") and any(each.dep_ == "poss" and task.is_him(each) for each in noun.children)
    )


def _is_that_he(clause: Token, task: Task) -> bool:
    """“see that Dad takes his tablets”, “make it plain to him that he is not welcome”."""
    marked = any(
        (each.dep_ == "mark" and each.lower_ in _SAYS_THAT) or each.lower_ in _WHEREABOUTS for each in clause.children
    )
    return clause.dep_ in {"ccomp", "xcomp", "advcl", "pcomp", "acl", "relcl"} and marked and _is_subject(clause, task)


def _keeps_him_from_it(clause: Token, task: Task) -> bool:
    """“keep the house quiet so that Dad isn't set off”, unlike “… so that he does not miss it”."""
    if clause.dep_ not in {"advcl", "ccomp"} or not _is_subject(clause, task):
        return False
    so = any(each.lower_ == "so" for each in (*clause.children, *_before(clause)))
    denied = any(each.dep_ == "neg" or each.lower_ in {"no", "nothing"} for each in _around(clause))
    return so and denied and not any(each.lemma_.lower() in verbs("he_goes_without") for each in clause.subtree)


def _before(clause: Token) -> Iterator[Token]:
    at = min(each.i for each in clause.subtree)
    yield from (clause.doc[place] for place in (at - 1,) if place >= 0)


def _around(clause: Token) -> Iterator[Token]:
    yield from clause.children
    yield from (deep for each in clause.children if each.dep_ in {"dobj", "attr", "xcomp"} for deep in each.children)


def _is_subject(clause: Token, task: Task) -> bool:
    return any(each.dep_ in SUBJECTS and (task.is_him(each) or _is_his(each, task)) for each in clause.children)
