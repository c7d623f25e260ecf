"""Where an act begins: behind a condition, at a verb that is no part of a name, where the main clause is resumed."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, Word, word_set
from planlint.english.acts.verbs import acts_of_verb, has_particle, verb_after_modal, verb_at
from planlint.english.acts.words import (
    DETERMINERS,
    MODALS,
    PLAIN_MODALS,
    PREFIXES,
    PRONOUN_SUBJECTS,
    SUBORDINATORS,
    act_nouns,
    also_nouns,
    destinations,
    is_role,
    names_only_owner,
    not_a_verb,
)
from planlint.english.words.small import small_words
from planlint.word_lists import terms

LAST_OF_A_LIST = {"and", ", and", "&", ", &"}
_THEN = {"then", ", then", "and then", ", and then"}
_MAY = {"can", "could", "may", "might", "would"}
_ONE_WHO_ACTS = {"he", "she", "it"}
_IS_OR_HAS = {"is", "was", "has"}
_SHORTEST_TO_ACT = 3
_BEHIND_ANY_VERB = word_set("the a an his her their my our it him them into onto")
_SHORTEST_THING = 2
_SHORTEST_CONDITION = 2  # “once seen”
_SHORTEST_TIME = 2  # “by then”
_LONGEST_TIME = 4  # “at the same time”
_THE_TIME_BEFORE = {"same", "then"}
_BEHIND_A_NAME = {"for", "on", "about", "with", "at", "by", "of", "from", "re"}


def acts_on(words: Sequence[Word]) -> bool:
    """Whether the first word, which no list has, can only be a verb before “the” or “into”: “blow into the machine”."""
    if len(words) < _SHORTEST_TO_ACT or not words[0].text.islower():
        return False
    on_with = words[1].folded in {"on", "up", "ahead"} and words[2].folded == "with"  # “press on with”
    on_with = on_with or (words[1].folded == "with" and words[2].folded in DETERMINERS)  # “persist with the chart”
    if words[1].folded not in _BEHIND_ANY_VERB and not on_with:
        return False
    first = words[0].folded
    verb = verb_at(words, 0, sure=True) or verb_at(words, 0, ending="d")
    known = verb or first in small_words() | not_a_verb() or is_role(words[0]) or first.startswith("re-")
    ends = first.endswith(("ly", "ing", "ed", "s")) and not first.endswith("ss")
    return not known and len(first) > 2 and not ends


def behind_a_condition(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What is to be done in “Before the baby comes Jodie needs to book her scan”: from the name on."""
    for at in range(2, len(words) - 2):
        if words[at].folded in MODALS - {"to", "is", "are"} and words[at - 1].text[0].isupper():
            return words[at - 1 :]
    return words


def behind_what_is_done(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What is to be done in “once she has been seen ask school to …”: from the verb behind the participle on."""
    for at in range(_SHORTEST_CONDITION, len(words) - 1):
        if verb_at(words, at - 1, ending="d") and verb_at(words, at):
            return words[at:]
    return words


def behind_the_time(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """What is to be done in “at the same time find out …”, “that same week open …”: from the verb on."""
    for at in range(_SHORTEST_TIME, min(_LONGEST_TIME, len(words) - 1) + 1):
        if not _THE_TIME_BEFORE.isdisjoint(word.folded for word in words[:at]) and verb_at(words, at, sure=True):
            return words[at:] if words[0].folded in PREFIXES | {"that", "the", "around", "over"} else words
    return words


def asks_at_once(words: tuple[Word, ...], at: int) -> bool:
    """Whether the first word is the verb, and what stands behind “to” is none."""
    return bool(verb_at(words, 0)) and not verb_at(words, at, sure=True) and not names_only_owner(words[:1])


def verb_asked_for(words: tuple[Word, ...]) -> tuple[int, int] | None:
    """The places of “to” or “will” and of the verb behind it; none of “Refer Skye to physio”."""
    stated = verb_after_modal(words)
    if stated and "to" in {words[stated[0]].folded, words[stated[1] - 1].folded} and asks_at_once(words, stated[1]):
        return stated if is_of_a_thing(words, stated[0]) else None
    return stated


def is_of_a_thing(words: tuple[Word, ...], modal: int) -> bool:
    """“repeat prescription to be moved”: the first word only says what kind of thing it is."""
    passive = [word.folded for word in words[modal : modal + 2]] == ["to", "be"]
    named = words[1].text[0].isupper() or words[1].folded in DETERMINERS
    return passive and words[0].folded in also_nouns() and not named


def resumes(segment: Segment, first_verbs: set[str], clause: Sequence[Word]) -> bool:
    """“ask Mr Holt if Ryan can …, and ask the coach …”, “to ring when she hears the voices and to take …”.

    `clause` are the words of the subordinate clause that the sentence may still be in; () where it is none.
    """
    begins = segment.words[0].folded
    if segment.joint not in {*LAST_OF_A_LIST, *_THEN, ","}:
        return False
    if clause and verb_at(segment.words, 0) and _tells_of_one(clause):
        return True  # “tell the midwife if she drinks and ask her sister to …”
    to_do = bool(clause) and begins == "to" and bool(verb_at(segment.words, 1, sure=True))
    to_do = to_do or begins in PLAIN_MODALS  # “show Mum how to make up feeds and will make a referral”
    return segment.joint != "," and (begins in first_verbs or to_do)


def _tells_of_one(clause: Sequence[Word]) -> bool:
    """Whether a clause has its verb in the form of one person, so that none without “s” goes on with it."""
    opened = max((at for at, word in enumerate(clause) if word.folded in SUBORDINATORS), default=0)
    if opened and clause[opened + 1 : opened + 2] and clause[opened + 1].folded in _ONE_WHO_ACTS:
        told = clause[opened + 2 :]  # “what he saw”: behind “he” no verb stands as it does behind “to”
        return bool(told) and not any(word.folded in PLAIN_MODALS | _MAY | {"to"} for word in told)
    return any(
        (verb_at(clause, at, ending="s", sure=True) or clause[at].folded in _IS_OR_HAS)
        and clause[at + 1 : at + 2] != ()
        and clause[at + 1].folded != "to"
        and _is_subject(clause, at)
        for at in range(opened + 1, len(clause))
    )


def purpose(act: Act) -> bool:
    """Whether an act goes on to say what it is for: “… to see how he is”."""
    after = act.after
    return any(word.folded == "to" and verb_at(after, at + 1, sure=True) for at, word in enumerate(after[:-1]))


def goes_on_teaching(segment: Segment, last: Act | None) -> bool:
    """“teach Dad to flush the tube, give a feed and clean round it”: what he is taught goes on."""
    if last is None or last.verb not in terms("acts", "teaches"):
        return False
    # “to tie her laces and to do up her coat”; behind “how to” another “to” begins anew
    again = (
        segment.joint == "and" and segment.words[0].folded == "to" and "how" not in {word.folded for word in last.after}
    )
    if not (again or segment.joint == ",") or destinations(segment.words, places_only=True):
        return False
    return "to" in {word.folded for word in last.after[1:-1]} and not segment.words[0].text[0].isupper()


def verb_after_subordinator(words: Sequence[Word]) -> bool:
    """Whether the last clause that “if”, “when” and the like open has its verb; one of them stands among the words."""
    rest = words[max(at for at, word in enumerate(words) if word.folded in SUBORDINATORS) + 1 :]
    return any(
        word.folded in MODALS
        or (at > 0 and rest[at - 1].folded in PRONOUN_SUBJECTS)  # “what he saw”: whatever stands behind “he”
        or verb_at(rest, at, sure=True)
        or verb_at(rest, at, ending="s", sure=_is_subject(rest, at))
        for at, word in enumerate(rest)
    )


def _is_subject(words: Sequence[Word], at: int) -> bool:
    """Whether somebody stands right before a word, which then is a verb: “when she calls”, “what Eli says”."""
    return at > 0 and (words[at - 1].folded in PRONOUN_SUBJECTS or words[at - 1].text[0].isupper())


def names_a_thing_done(words: Sequence[Word]) -> bool:
    """Whether a verb that is a noun too only says of what kind a check is: “Bank checks for Dad”."""
    pair = len(words) > _SHORTEST_THING and words[0].folded in also_nouns() and words[1].folded in act_nouns()
    return pair and words[1].folded.endswith("s") and words[2].folded in _BEHIND_A_NAME


def is_a_kind_of_session(words: Sequence[Word]) -> bool:
    """Whether a verb only says what they do in a session: “do a hoover and mop session”."""
    kinds = acts_of_verb(words, 0)
    return len(words) > 1 and kinds == {"step"} and words[1].folded in terms("acts", "holds_acts")


def is_a_second_thing(words: Sequence[Word]) -> bool:
    """Whether a verb that is a noun too stands before several of a thing: “bank statements and rent letters”."""
    if len(words) < _SHORTEST_THING or words[0].folded not in also_nouns() or has_particle(words, 0):
        return False
    return words[1].text.islower() and words[1].folded.endswith("s") and words[1].folded not in DETERMINERS


def is_asked_of_the_named(segment: Segment, last: Act | None, before: Segment | None) -> bool:
    """“ask his manager, Sue, to take him off”: what somebody is asked, whose name stands between commas."""
    named = (
        before is not None
        and before.joint == segment.joint == ","
        and all(word.text[0].isupper() for word in before.words)
    )
    return named and last is not None and "control" in last.kinds and segment.words[0].folded == "to"
