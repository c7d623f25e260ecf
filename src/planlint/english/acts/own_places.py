"""One verb for two things, each with its place: “keep a bed for Mia at Nan’s and a spare key at the neighbour’s”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, Word, segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import DETERMINERS, is_person, names_service

_PUTS = word_set("keep leave have put store hold place hang send take bring give show")
_WHERE = word_set("at in on by with to from beside near under for off")
_ONE_OR_MORE = DETERMINERS | word_set("one two three another some spare")
_TAKES_UP = word_set("it them this these there each every other same both")
_KEPT_SAFE = word_set("locked lock locks reach away safe safely shut closed")


def own_places(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """The two things of a text whose one verb is meant again."""
    cut = list(segments(text))
    if len(found) != 1 or len(cut) != 2 or found[0].denied or cut[1].joint == ",":
        return
    words = cut[1].words
    for_each = "takes-up" in found[0].kinds and _for_somebody(found[0].after) and _for_somebody(words)
    if found[0].verb not in _PUTS and not (for_each and names_service(found[0].after)):
        return
    if any(word.folded in _TAKES_UP | _KEPT_SAFE for word in (*found[0].words, *words)):
        return
    if _placed(found[0].after) and _placed(words) and _begins_a_thing(cut[1]):
        yield Act(cut[0].start, cut[0].end, cut[0].words)
        yield Act(cut[1].start, cut[1].end, words)


def _for_somebody(words: Sequence[Word]) -> bool:
    """“play therapy for Ivy”."""
    return len(words) > 2 and words[-2].folded == "for" and is_person(words[-1])


def _placed(words: Sequence[Word]) -> bool:
    """Whether a thing stands first, and behind it where it is or whom it is for."""
    at = next((place for place, word in enumerate(words) if word.folded in _WHERE), 0)
    return 1 < at < len(words) - 1


def _begins_a_thing(segment: Segment) -> bool:
    first = segment.words[0]
    return first.folded in _ONE_OR_MORE and first.text.islower() and not verb_at(segment.words, 0)
