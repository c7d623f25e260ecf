"""Acts that are named and not told: “Hair strand test. DNA test.”, “Not only a referral but a visit too”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, Word, segments, word_set, words_of
from planlint.english.acts.verbs import acts_of_verb, verb_at
from planlint.english.acts.words import act_nouns, destinations, is_person, whole_acts

_MOST_WORDS = 7
_BEFORE_A_LIST = word_set("to for with of on at")
_FOR_SOMEBODY = re.compile(r"\s*([^,;.]+? for [A-Z][\w’'-]+)(?:\s*(?:,|;|\band\b|\+|&|$|\.$))")
_NOT_ONLY = re.compile(r"\bnot only\b(?P<first>[^.;]+?),?\s+but\b(?P<second>[^.;]+)", re.IGNORECASE)


def named_in_sentences(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """Sentences that hold nothing but the name of an act, beside each other or behind what is to be done."""
    cut = list(segments(text))
    if len(cut) < 2 or len(found) > 1:
        return
    if not found and [segment.joint for segment in cut] == ["", "and"]:
        yield from _two_kinds(cut)
        return
    if not all(segment.strong and segment.joint in {"", ".", ";"} for segment in cut):
        return
    named = [Act(segment.start, segment.end, segment.words) for segment in cut if _is_named(segment)]
    if (
        found
        and "opens" in found[0].kinds
        and not found[0].kinds & {"takes-up", "tells"}
        and found[0].end == cut[0].end
    ):
        named.insert(0, found[0])
    yield from named if len(named) == len(cut) else ()


def _two_kinds(cut: Sequence[Segment]) -> Iterator[Act]:
    """“Parenting assessment and a falls referral”, unlike “vision and hearing test” and “referral to A and B”."""
    goes_on = {word.folded for word in cut[0].words} & _BEFORE_A_LIST and cut[1].words[0].folded not in {"a", "an"}
    if goes_on:
        return
    kinds = [{word.folded for word in segment.words} & whole_acts() for segment in cut]
    if all(kinds) and not kinds[0] & kinds[1] and all(_is_named(segment) for segment in cut):
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut if len(segment.words) > 1)


def named_for_each(text: str) -> Iterator[Act]:
    """“Speech screening for Tariq, parenting group for Mum”: something with a name for each person."""
    groups = list(_FOR_SOMEBODY.finditer(text))
    whole = "".join(match.group() for match in groups).strip() == text.strip().rstrip(".")
    words = [tuple(words_of(text, *match.span(1))) for match in groups]
    people = {each[-1].folded for each in words if each and is_person(each[-1])}
    named = any(word.folded in act_nouns() for each in words for word in each)
    if whole and named and len(people) == len(words) > 1 and not any(verb_at(each, 0) for each in words):
        yield from (Act(each[0].start, each[-1].end, each) for each in words)


def not_only(text: str) -> Iterator[Act]:
    """The two acts of “not only will he join the group but he will also repay the debt”."""
    if (match := _NOT_ONLY.search(text)) is None:
        return
    for name in ("first", "second"):
        words = tuple(words_of(text, *match.span(name)))
        acted = any(_opens(words, at) for at in range(1, len(words)))
        named = any(word.folded in act_nouns() for word in words) and bool(destinations(words))
        if acted or named:
            yield Act(words[0].start, words[-1].end, words)


def _opens(words: Sequence[Word], at: int) -> bool:
    done = words[at - 1].folded in {"be", "been"} and verb_at(words, at, ending="d")
    return bool(done) or (bool(verb_at(words, at)) and "opens" in acts_of_verb(words, at))


def _is_named(segment: Segment) -> bool:
    words = segment.words
    if len(words) > _MOST_WORDS or words[0].text.isdigit() or verb_at(words, 0):
        return False
    return words[0].folded in act_nouns() or any(word.folded in whole_acts() for word in words)
