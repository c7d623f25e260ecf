"""Where an act begins: behind a condition, at a verb that is no part of a name, where the main clause is resumed."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, Word
from planlint.english.acts.verbs import acts_of_verb, has_particle, verb_at
from planlint.english.acts.words import (
    DETERMINERS,
    MODALS,
    PLAIN_MODALS,
    PRONOUN_SUBJECTS,
    SUBORDINATORS,
    act_nouns,
    also_nouns,
    is_person,
    names_only_owner,
)
from planlint.word_lists import terms

LAST_OF_A_LIST = {"and", ", and", "&", ", &"}
_SHORTEST_THING = 2
_SHORTEST_CONDITION = 2  # “once seen”
_BEHIND_A_NAME = {"for", "on", "about", "with", "at", "by", "of", "from", "re"}


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


def asks_at_once(words: tuple[Word, ...], at: int) -> bool:
    """Whether the first word is the verb, and what stands behind “to” is none."""
    return bool(verb_at(words, 0)) and not verb_at(words, at, sure=True) and not names_only_owner(words[:1])


def is_of_a_thing(words: tuple[Word, ...], modal: int) -> bool:
    """“repeat prescription to be moved”: the first word only says what kind of thing it is."""
    passive = [word.folded for word in words[modal : modal + 2]] == ["to", "be"]
    return passive and words[0].folded in also_nouns() and not (is_person(words[1]) or words[1].folded in DETERMINERS)


def resumes(segment: Segment, first_verbs: set[str], clause: Sequence[Word]) -> bool:
    """“ask Mr Holt if Ryan can …, and ask the coach …”, “to ring when she hears the voices and to take …”.

    `clause` are the words of the subordinate clause that the sentence may still be in; () where it is none.
    """
    begins = segment.words[0].folded
    if segment.joint not in {*LAST_OF_A_LIST, ","}:
        return False
    if clause and verb_at(segment.words, 0) and _tells_of_one(clause):
        return True  # “tell the midwife if she drinks and ask her sister to …”
    to_do = bool(clause) and begins == "to" and bool(verb_at(segment.words, 1, sure=True))
    to_do = to_do or begins in PLAIN_MODALS  # “show Mum how to make up feeds and will make a referral”
    return segment.joint != "," and (begins in first_verbs or to_do)


def _tells_of_one(clause: Sequence[Word]) -> bool:
    """Whether a clause has its verb in the form of one person, so that none without “s” goes on with it."""
    opened = max((at for at, word in enumerate(clause) if word.folded in SUBORDINATORS), default=0)
    return any(
        verb_at(clause, at, ending="s", sure=True) and _is_subject(clause, at) for at in range(opened + 1, len(clause))
    )


def purpose(act: Act) -> bool:
    """Whether an act goes on to say what it is for: “… to see how he is”."""
    after = act.after
    return any(word.folded == "to" and verb_at(after, at + 1, sure=True) for at, word in enumerate(after[:-1]))


def verb_after_subordinator(words: Sequence[Word]) -> bool:
    """Whether the last clause that “if”, “when” and the like open has its verb; one of them stands among the words."""
    rest = words[max(at for at, word in enumerate(words) if word.folded in SUBORDINATORS) + 1 :]
    return any(
        word.folded in MODALS
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
