"""Whom a verb makes answer for the other parent, by grammar: who does it, and in which place of it the other stands.

The patterns of `answering` know whole turns of phrase; this knows classes of verbs (her_task.yml), whatever stands
between: “Mother is able to maintain appropriate boundaries with Father”.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from planlint.english.family.around_him import is_shaped_by_him
from planlint.english.family.done_to_him import ASKED, acts_on_him
from planlint.english.family.her_verbs import answers
from planlint.english.family.pronouns import Mention
from planlint.english.family.task import SUBJECTS, Task, verbs

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# A verb hangs on these for its subject: “agrees to …”, “shows … and ends …”, “Mum to …”.
_GOES_ON = {"xcomp", "conj", "acl", "relcl", "pcomp", "ccomp", "advcl", "dep"}
_ACTS = {"VERB", "AUX"}
_FARTHEST = 6


def her_tasks(
    doc: Doc,
    signs: Mapping[int, str],
    her: str,
    him: str,
    *,
    owned: bool,
    a_task: bool,
    of_harm: bool = False,
    in_a_case: bool = False,
) -> Iterator[tuple[int, int]]:
    """Where she is made to answer for him; `owned`: what has no subject is hers, as the owner of the action.

    `a_task`: the text asks something of somebody, so that a verb of no known class asks it too. `of_harm`: violence is
    spoken of, so that what she does round him is asked because of it. `in_a_case`: what stands first may be the case
    that a contingency is for.
    """
    task = Task(signs, her, him)
    for verb in doc:
        acts = verb.pos_ in _ACTS and verb.dep_ not in {"aux", "auxpass"}
        if not acts or not _is_hers(verb, task, owned):
            continue
        around_him = of_harm and verb.tag_ in ASKED and is_shaped_by_him(verb, task, wherever=not in_a_case)
        asked = a_task and (around_him or acts_on_him(verb, task))
        if asked or answers(verb, task):
            yield _span(verb)


def signs_in(doc: Doc, named: Iterable[Mention]) -> dict[int, str]:
    """The sign of whoever is named, at the word on which the others of the name hang."""
    found = {}
    for one in named:
        if (span := doc.char_span(one.start, one.end, alignment_mode="expand")) is not None:
            found[span.root.i] = one.who
    return found


def _is_hers(verb: Token, task: Task, owned: bool) -> bool:
    """Whether she is who does it, with nobody's help, and not as something she wishes or on a condition."""
    if _is_done_to_her(verb):
        return False
    for _ in range(_FARTHEST):
        if _is_condition(verb):
            return False
        if _is_spared_her(verb, task) or _is_not_owed(verb):
            return False
        if (subject := next((each for each in verb.children if each.dep_ in SUBJECTS), None)) is not None:
            return task.signs.get(subject.i) == task.her
        above = verb.head
        if above is verb:
            return owned and verb.i == verb.sent.start
        if verb.dep_ not in _GOES_ON or _is_what_she_needs(verb) or above.lemma_.lower() in verbs("wishes"):
            return False
        if above.pos_ not in _ACTS and task.signs.get(above.i) is not None:
            return task.signs[above.i] == task.her
        verb = above if above.pos_ in _ACTS else above.head
    return False


def _is_done_to_her(verb: Token) -> bool:
    """Whether others do it: “Mum to be asked on her own whether he has hurt her”."""
    return any(each.dep_ == "auxpass" for each in verb.children)


def _is_condition(verb: Token) -> bool:
    return verb.dep_ in {"advcl", "ccomp"} and any(
        each.dep_ in {"mark", "advmod"} and each.lower_ in verbs("conditions") for each in verb.children
    )


def _is_spared_her(verb: Token, task: Task) -> bool:
    """“Pat hands Mia over so that Bethan does not meet him”: what somebody else does it for."""
    above = verb.head
    so = verb.dep_ == "advcl" and any(each.lower_ in {"so", "that"} for each in verb.children)
    acting = [each for each in above.children if each.dep_ in SUBJECTS]
    acting = acting or ([above.head] if above.dep_ in {"relcl", "acl"} else [])
    return so and any(task.signs.get(each.i) != task.her for each in acting)


def _is_not_owed(verb: Token) -> bool:
    """“does not have to share any blame for what he did”."""
    above = verb.head
    owed = verb.dep_ == "xcomp" and above.lemma_ in {"have", "need"}
    return owed and any(each.dep_ == "neg" for each in above.children)


def _is_what_she_needs(verb: Token) -> bool:
    """Whether it tells what a thing is for: “the money and the housing she needs to live apart from him”."""
    return verb.dep_ == "relcl" and verb.lemma_ == "need" and verb.head.pos_ == "NOUN"


def _span(verb: Token) -> tuple[int, int]:
    """The words from the verb to the end of what is asked."""
    end = max((each for each in verb.subtree if not each.is_punct), key=lambda each: each.i, default=verb)
    return verb.idx, end.idx + len(end.text)
