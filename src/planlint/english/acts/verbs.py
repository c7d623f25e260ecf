"""Whether a word is the verb of an act, and what that verb tells about how acts hang together."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence

from planlint.bundled import words as word_list
from planlint.english.acts.segments import Word, word_set
from planlint.english.acts.words import (
    MODALS,
    NOT_IN_SUBJECT,
    PLAIN_MODALS,
    SUBORDINATORS,
    act_nouns,
    after_modal,
    also_nouns,
    is_person,
    is_role,
    names_owner,
    not_a_verb,
)
from planlint.english.words.inflection import verb_forms
from planlint.word_lists import terms

_LONGEST_SUBJECT = 9
_BEFORE_OBJECT = word_set(
    "the a an his her their its him it them this that these any all each every some both two three up out in to for "
    "with at on off from into down about over back if whether what when how where no my our round not daily weekly "
    "new one"
)
_BEFORE_DOING = word_set("stop start keep begin avoid finish try continue give")
_WHERE_FROM = word_set("at from in of")
_INSIDE_A_THING = word_set("for with at from")
_WITH_TO = word_set("needs need has agrees agree")
_TO_BE_DONE = word_set("need needs require requires wants")
_TELLS_A_STATE = word_set("is are was were been")
_SECOND_WORDS = word_set("up out down back off over forward apart")
_LONGEST_BETWEEN = 3
_SAME_WHEN_DONE = word_set("put set cut shut hung let")
_BEFORE_DONE = word_set("get be")
_WITH_OF = word_set("dispose think speak hear talk")


def verb_at(parts: Sequence[Word], at: int, *, sure: bool = False, ending: str = "") -> str:
    """The word at a place if it can be the verb of an act there, else "".

    `sure`: the words before it call for a verb; otherwise what follows must look like its object, since many verbs are
    nouns too. `ending`: "s" for the present tense of one person, "d" for a participle.
    """
    if at >= len(parts) or (at and not parts[at].text.islower()):
        return ""
    word = parts[at].folded
    forms = forms_of_verbs().get(word, frozenset())
    if ending == "d":
        return word if "d" in forms or word.endswith("ed") else ""
    if (ending or "base") not in forms:
        return ""
    return word if sure or _before_object(parts, at) else ""


def verb_after_modal(words: Sequence[Word]) -> tuple[int, int] | None:
    """Where “will”, “to”, “is to” stands after a subject, and where its verb stands."""
    for modal in range(1, min(len(words), _LONGEST_SUBJECT)):
        before = words[modal - 1].folded
        inside_name = before in _WHERE_FROM and (
            names_owner(words) or is_role(words[0])
        )  # “staff at the unit to wake Mum”
        inside_name = inside_name or (before in _INSIDE_A_THING and _shall_be(words[modal:]))
        if before in SUBORDINATORS or (before in NOT_IN_SUBJECT - {"to"} and modal > 1 and not inside_name):
            return None
        following = words[modal + 1].folded if modal + 1 < len(words) else ""
        if words[modal].folded in _TELLS_A_STATE and following not in after_modal():
            return None  # “Ensure home is clean”, “Kian is excited to be starting college”
        if words[modal].folded in _TO_BE_DONE and verb_at(words, modal + 1, ending="d") and following.endswith("ing"):
            return modal, modal + 1  # “a school place needs finding”
        if words[modal].folded in _WITH_TO and following not in after_modal():
            continue
        if words[modal].folded in MODALS and words[modal].text != "D":  # “vitamin D”
            found = _behind(words, modal)
            if found is None and words[modal].folded == "to" and "to" in {word.folded for word in words[modal + 1 :]}:
                continue  # “Referral to CAMHS to be made”
            return found
    return None


def _shall_be(words: Sequence[Word]) -> bool:
    """Whether it is told what shall be done to what stands before: “lunchtime pass for Zara to be printed”."""
    return any(
        first.folded == "to" and second.folded == "be"
        for first, second in itertools.pairwise(words[: _LONGEST_BETWEEN + 2])
    )


def _behind(words: Sequence[Word], modal: int) -> tuple[int, int] | None:
    at, passive, bare = modal + 1, False, words[modal].folded not in PLAIN_MODALS
    while at < len(words) and (words[at].folded in after_modal() or is_adverb(words[at])):
        bare = bare and words[at].folded != "to"
        passive = passive or words[at].folded in {"be", "have"}
        at += 1
    if at >= len(words):
        return None
    if passive:
        return modal, at if verb_at(words, at, ending="d") else at - 1
    who = words[modal - 1 - (words[modal - 1].folded == "not" and modal > 1)]
    called = is_person(who) or who.folded in terms("acts", "act_together")
    if verb_at(words, at, sure=True) or (any_verb(words, at) and (not bare or called)):
        return modal, at
    return None


def any_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a word that no list has may be the verb where the words before it call for one: “and to declutter …”."""
    return words[at].text.islower() and words[at].folded not in not_a_verb()


def is_adverb(word: Word) -> bool:
    """Whether a word only says how: “openly”, but not “apply”."""
    return word.folded.endswith("ly") and word.text.islower() and word.folded not in forms_of_verbs()


def has_particle(parts: Sequence[Word], at: int) -> bool:
    """Whether the word behind the verb belongs to it: “hand in the keys”."""
    return at + 1 < len(parts) and f"{parts[at].folded} {parts[at + 1].folded}" in _kinds()


def acts_of_verb(parts: Sequence[Word], at: int) -> frozenset[str]:
    """The kinds that the list `acts` gives the verb there (alone or with its particle): opens, frame, step …"""
    verb = parts[at].folded
    following = [part.folded for part in parts[at + 1 : at + 3]]
    for form in (" ".join([verb, *following]), " ".join([verb, *following[:1]]), _apart(parts, at)):
        if form in _kinds():
            return _kinds()[form]
    return _kinds().get(verb, frozenset({"other"}))


def _apart(parts: Sequence[Word], at: int) -> str:
    """The verb and its second word behind what is done to: “put the family forward”, “sign Leo up”."""
    for place, word in enumerate(parts[at + 2 : at + 2 + _LONGEST_BETWEEN], at + 3):
        if place < len(parts) and parts[place].folded == "of":
            break  # “take all medicines out of the living room”
        apart = f"{parts[at].folded} {word.folded}"
        for form in (f"{apart} {parts[place].folded}" if place < len(parts) else apart, apart):
            if word.folded in _SECOND_WORDS and "opens" in _kinds().get(form, frozenset()):
                return form
        if word.folded in NOT_IN_SUBJECT:
            break
    return parts[at].folded


def _before_object(parts: Sequence[Word], at: int) -> bool:
    if at + 1 >= len(parts):
        return False
    following = parts[at + 1]
    if following.folded == "of" and parts[at].folded not in _WITH_OF:
        return False  # “change of school” is a thing
    if has_particle(parts, at) and at + 2 < len(parts):
        return True  # “risk assess the dog”
    if parts[at].folded in _BEFORE_DONE and "d" in forms_of_verbs().get(following.folded, frozenset()):
        return True  # “get tested”
    if following.folded.endswith("ing") and (
        parts[at].folded in _BEFORE_DOING or parts[at].folded in terms("acts", "asks_for_doing")
    ):
        return True
    if forms_of_verbs().get(following.folded, frozenset()) == frozenset({"s"}) and parts[at].folded not in act_nouns():
        return True  # “change locks”
    if (
        forms_of_verbs().get(following.folded, frozenset()) == frozenset({"d"})
        and at + 2 < len(parts)
        and parts[at + 2].folded not in _BEFORE_OBJECT
    ):
        return True  # “replace broken bed”
    if following.folded in act_nouns() | also_nouns() and parts[at].folded not in act_nouns():
        return True  # “sort transport”
    looks_like_one = following.folded in _BEFORE_OBJECT or following.text[0].isupper() or following.text[0].isdigit()
    return looks_like_one or following.folded not in forms_of_verbs()


@functools.cache
def forms_of_verbs() -> dict[str, frozenset[str]]:
    """Each form of the verbs of the list `acts`, folded, with what it can be: "base", "s" (present), "d" (done)."""
    found: dict[str, set[str]] = {}
    for entry in word_list("acts")["words"]:
        for verb in {str(form).split()[0] for form in entry["forms"]}:
            found.setdefault(verb, set()).update({"base", "d"} if verb in _SAME_WHEN_DONE else {"base"})
            for other in verb_forms(verb) - {verb}:
                found.setdefault(other, set()).add("s" if other.endswith("s") else "d")
    return {word: frozenset(kinds) for word, kinds in found.items()}


@functools.cache
def _kinds() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in word_list("acts")["words"]:
        for form in entry["forms"]:
            for inflected in verb_forms(str(form)):
                found.setdefault(inflected, set()).add(entry["kind"])
    return {verb: frozenset(kinds) for verb, kinds in found.items()}
