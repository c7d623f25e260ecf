"""The acts an action is made of, read from its segments: who does each, its verb, and what it depends on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.english.act_verbs import acts_of_verb, is_adverb, verb_after_modal, verb_at
from planlint.english.act_words import (
    BEGINS_A_CONDITION,
    CONNECTORS,
    DETERMINERS,
    MODALS,
    NOT_IN_SUBJECT,
    PLAIN_MODALS,
    PREFIXES,
    PRONOUN_SUBJECTS,
    SUBORDINATORS,
    adds,
    destinations,
    is_person,
)
from planlint.english.segments import Segment, Word, segments

_PEOPLE_LISTED_BY = {"and", ",", "&"}


@dataclass(frozen=True, slots=True)
class Act:
    """One act: `text[start:end]`, its words and where among them its verb stands.

    `subject` is folded, "" when the act goes on from the one before. `kinds` are those of its verb in the list `acts`.
    `added`: a joint such as “plus” says that something else comes. `present`: told as a state or habit, not asked for.
    `inside`: in the scope of “so that”, “if” or a purpose. `aside`: it follows “while”.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    at: int = 0
    subject: str = ""
    kinds: frozenset[str] = frozenset()
    added: bool = False
    present: bool = False
    inside: bool = False
    aside: bool = False

    @property
    def verb(self) -> str:
        """The word of its verb, folded."""
        return self.words[self.at].folded

    @property
    def after(self) -> tuple[Word, ...]:
        """The words behind its verb."""
        return self.words[self.at + 1 :]


def acts(text: str) -> Iterator[Act]:
    """Every act of an action's text, in order, whether or not it is a step of another."""
    inside = awaiting = False
    last: Act | None = None
    for segment in segments(text):
        if segment.strong:
            inside = awaiting = False
        act = None if awaiting else _act(segment, last)
        if act is not None and inside and act.subject and act.present:
            act = None  # “so that the school can … and the nurse can …”
        subordinate = any(word.folded in SUBORDINATORS for word in segment.words)
        if act is not None:
            restated = segment.strong and bool(act.subject) and "opens" in act.kinds
            also = any(adds(segment.joint, word) for word in segment.words[:2])
            added = act.added or segment.item or restated or also
            yield replace(act, inside=inside and not act.subject, added=added)
            last, awaiting = act, False
            inside = inside or _purpose(act)
        if subordinate:
            inside, awaiting = True, not _verb_after_subordinator(segment.words)


def subject_name(words: Sequence[Word]) -> str:
    """Words as the name of who acts; a pronoun names nobody new."""
    if len(words) == 1 and words[0].folded in PRONOUN_SUBJECTS:
        return ""
    return " ".join(word.folded for word in words if word.folded not in {"the", "a", "an", "mr", "mrs", "ms"})


def _act(segment: Segment, last: Act | None) -> Act | None:
    words, marked = _without_connectors(segment.words)
    if not words or words[0].folded in SUBORDINATORS | BEGINS_A_CONDITION:
        return None
    stated = verb_after_modal(words)
    if verb_at(words, 0, sure=marked or segment.item) and not (words[0].text[0].isupper() and stated):
        return _made(segment, words, 0, added=marked and segment.joint == "and")
    if words[0].folded.endswith("ing") and adds(segment.joint, words[0]) and verb_at(words, 0, ending="d"):
        return _made(segment, words, 0, added=True)  # “as well as applying for a court order”
    if last is not None and last.verb.startswith("refer") and _gapped(words):
        return replace(_made(segment, words, 0, added=True), kinds=last.kinds)
    if stated:
        modal, at = stated
        if words[modal - 1].text.isdigit():
            return None  # “by 30 April 2027 to look at the flat”
        if last is not None and words[at - 1].folded == "to" and _people_go_on(segment, last):
            return None
        subject = _agent(words[at:]) or subject_name(_subject(words[:modal]))
        return _made(segment, words, at, subject=subject, present=words[modal].folded == "can")
    if not (words[0].text[0].isupper() or words[0].folded in DETERMINERS | PRONOUN_SUBJECTS):
        return None
    for at in range(1, min(len(words), 6)):
        if words[at - 1].folded in NOT_IN_SUBJECT:
            return None
        if verb_at(words, at, ending="s"):
            return _made(segment, words, at, subject=subject_name(words[:at]), present=True)
    return None


def _without_connectors(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """The words behind “and then also to …”, and whether those call for a verb."""
    first = 0
    while first < len(words) and (words[first].folded in CONNECTORS or is_adverb(words[first])):
        first += 1
    marked = first > 0 and words[first - 1].folded == "to"
    if first < len(words) and words[first].folded in PLAIN_MODALS:
        first += 1
        # “and will not come to the flat” only says where the act before it ends.
        while first < len(words) and (words[first].folded in {"also", "then", "both"} or is_adverb(words[first])):
            first += 1
        return words[first:], True
    return words[first:], marked


def _made(
    segment: Segment, words: tuple[Word, ...], at: int, *, subject: str = "", added: bool = False, present: bool = False
) -> Act:
    kinds = acts_of_verb(words, at)
    if "loose" in kinds and (destinations(words[at:], places_only=True) or _to_be_opened(words[at:])):
        kinds |= {"opens"}
    owner = subject or segment.owner.casefold()
    aside = segment.joint in {"while", "whilst"}
    return Act(words[0].start, segment.end, words, at, owner, kinds, added, present, aside=aside)


def _to_be_opened(words: tuple[Word, ...]) -> bool:
    """“ensure Leo is referred”: the act is the referral."""
    return any(
        before.folded in {"is", "are", "be"} and "opens" in acts_of_verb(words, at)
        for at, before in enumerate(words[:-1], start=1)
    )


def _subject(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Who acts in “by 30 April she”: the last word, where a phrase of time comes first."""
    return words[-1:] if words and words[0].folded in PREFIXES else words


def _gapped(words: Sequence[Word]) -> bool:
    """“… and Mum to Women’s Aid”: the verb of the act before is meant again."""
    return len(words) > 2 and is_person(words[0]) and words[1].folded == "to" and words[2].text[0].isupper()


def _people_go_on(segment: Segment, last: Act) -> bool:
    """“write to Mum and Dad to say when”: the list of people goes on, and then says what for."""
    near = segment.joint in _PEOPLE_LISTED_BY and segment.start - last.end <= 6
    ends_in_person = len(last.after) > 0 and is_person(last.words[-1]) and last.words[-2].folded != "by"
    return near and ends_in_person and "control" in last.kinds


def _purpose(act: Act) -> bool:
    after = act.after
    return any(word.folded == "to" and verb_at(after, at + 1, sure=True) for at, word in enumerate(after[:-1]))


def _verb_after_subordinator(words: Sequence[Word]) -> bool:
    rest = words[max(at for at, word in enumerate(words) if word.folded in SUBORDINATORS) + 1 :]
    return any(
        word.folded in MODALS or verb_at(rest, at, sure=True) or verb_at(rest, at, ending="s")
        for at, word in enumerate(rest)
    )


def _agent(words: Sequence[Word]) -> str:
    """Who acts in a passive: the person after “by”."""
    for at, (before, word) in enumerate(itertools.pairwise(words)):
        if before.folded == "by" and is_person(word):
            return subject_name(words[at + 1 : at + 4])
    return ""
