"""An act made of the words that tell it: who does it, the kinds of its verb, and where it stands."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from planlint.english.acts.act import Act
from planlint.english.acts.joints import doing, helped, to_be_opened
from planlint.english.acts.segments import Segment, Word
from planlint.english.acts.verbs import acts_of_verb
from planlint.english.acts.words import PREFIXES, PRONOUN_SUBJECTS, destinations, is_person, names_service
from planlint.word_lists import terms


def subject_name(words: Sequence[Word]) -> str:
    """Words as the name of who acts; a pronoun names nobody new."""
    if len(words) == 1 and words[0].folded in PRONOUN_SUBJECTS:
        return ""
    return " ".join(word.folded for word in words if word.folded not in {"the", "a", "an"})


def made(
    segment: Segment, words: tuple[Word, ...], at: int, *, subject: str = "", added: bool = False, present: bool = False
) -> Act:
    """The act whose verb stands at a place of the words, with the kinds of it and who does it."""
    kinds = acts_of_verb(words, at)
    if _thinks_over(words[at:]):
        kinds = frozenset({"opens"})
    verb_on = words[at:]
    if "loose" in kinds and (destinations(verb_on, places_only=True) or to_be_opened(verb_on) or helped(verb_on)):
        kinds |= {"opens"}
    owner = subject or segment.owner.casefold()
    aside = segment.joint in {"while", "whilst"} and not added
    return Act(words[0].start, segment.end, words, at, owner, kinds, added, present, aside=aside)


def _thinks_over(words: Sequence[Word]) -> bool:
    """“look at moving nearer to her mum”."""
    verb = " ".join(word.folded for word in words[:2])
    doing_at = 2 if verb in terms("acts", "thinks_over") else 1
    if not {verb, words[0].folded} & terms("acts", "thinks_over"):
        return False
    return len(words) > doing_at + 1 and words[doing_at].folded.endswith("ing")


def subject_of(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Who acts in “by 30 April she”: the last word, where a phrase of time comes first."""
    return words[-1:] if words and words[0].folded in PREFIXES else words


def besides(segment: Segment, words: tuple[Word, ...]) -> Act | None:
    """What is done besides: “As well as attending the course, Mum will …”, “Besides his probation meetings, …”."""
    return replace(made(segment, words, 0), opening=True) if doing(words) or names_service(words) else None


def agent(words: Sequence[Word]) -> str:
    """Who acts in a passive: the person after “by”."""
    for at, (before, word) in enumerate(itertools.pairwise(words)):
        if before.folded == "by" and is_person(word):
            return subject_name(words[at + 1 : at + 4])
    return ""
