"""One verb for two things, each with its place: “keep a bed for Mia at Nan’s and a spare key at the neighbour’s”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, Word, segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import DETERMINERS, is_person, is_role, names_service
from planlint.word_lists import terms

_ARRANGES = word_set("arrange find organise book get sort")
_BEFORE_FOR = 5
_PAIR = 2
_WHERE = word_set("at in on by with to from beside near under for off")
_ONE_OR_MORE = DETERMINERS | word_set("one two three another some spare")
_TAKES_UP = word_set("it them this these there each every other same both")
_KEPT_SAFE = word_set("locked lock locks reach away safe safely shut closed")


def own_places(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """The two things of a text whose one verb is meant again."""
    cut = list(segments(text))
    if len(found) == 1 and len(cut) > _PAIR and not found[0].denied and _for_each(cut):
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)
        return
    if len(found) != 1 or len(cut) != 2 or found[0].denied or cut[1].joint == ",":
        return
    words = cut[1].words
    for_each = "takes-up" in found[0].kinds and _for_somebody(found[0].after) and _for_somebody(words)
    each = found[0].verb in _ARRANGES and _for_somebody(found[0].after) and _for_somebody(words)
    if each and words[-1].folded != found[0].after[-1].folded and _is_help(found[0].after, words):
        yield Act(cut[0].start, cut[0].end, cut[0].words)
        yield Act(cut[1].start, cut[1].end, words)
        return
    if found[0].verb not in terms("acts", "puts_somewhere") and not (for_each and names_service(found[0].after)):
        return
    if all(terms("acts", "daily_care") & {word.folded for word in each} for each in (found[0].after, words)):
        return  # “have a bath run by six and the boys in bed by half past seven”
    if any(word.folded in _TAKES_UP | _KEPT_SAFE for word in (*found[0].words, *words)):
        return
    if _placed(found[0].after) and _placed(words) and _begins_a_thing(cut[1]):
        yield Act(cut[0].start, cut[0].end, cut[0].words)
        yield Act(cut[1].start, cut[1].end, words)


def _for_each(cut: Sequence[Segment]) -> bool:
    """“get a bank card for Rory, a SIM for Mum and a place on the course”: things for one and for another."""
    whom = [segment.words[-1].folded for segment in cut if _for_somebody(segment.words)]
    things = all(len(segment.words) > 1 and not verb_at(segment.words, 0) for segment in cut[1:])
    listed = all(segment.joint in {",", "and", ", and"} for segment in cut[1:])
    return listed and things and len(set(whom)) > 1


def _for_somebody(words: Sequence[Word]) -> bool:
    """“play therapy for Ivy”."""
    for_whom = {word.folded for word in words[-3:-1]}
    return len(words) > 2 and "for" in for_whom and is_person(words[-1])


def _is_help(*things: Sequence[Word]) -> bool:
    """Whether one of some things for somebody is a person or a service: “a solicitor for the grandparents”."""
    heads = [words[max(0, len(words) - _BEFORE_FOR) :] for words in things]
    return any(names_service(words) or any(is_role(word) for word in words[:-1]) for words in heads)


def _placed(words: Sequence[Word]) -> bool:
    """Whether a thing stands first, and behind it where it is or whom it is for."""
    at = next((place for place, word in enumerate(words) if word.folded in _WHERE), 0)
    named = bool(words) and words[0].text[0].isupper()  # “Skye on the waiting list”
    return (0 if named and at else 1) < at < len(words) - 1


def _begins_a_thing(segment: Segment) -> bool:
    first = segment.words[0]
    return first.folded in _ONE_OR_MORE and first.text.islower() and not verb_at(segment.words, 0)
