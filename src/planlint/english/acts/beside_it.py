"""Acts that stand beside each other as things: “A, B and C to be arranged”, “clear the loft; new beds bought”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment, segments, word_set
from planlint.english.acts.verbs import verb_at
from planlint.english.acts.words import act_nouns, names_only_owner, names_service, results, whole_acts
from planlint.word_lists import Worded

# Verbs that only say that something is to be: each thing under them is work of its own.
_TO_BE = Worded(r"\bto be <acts.to_be_done>\b", re.IGNORECASE)
_LISTED_BY = {"", ",", "and", ", and", "&", "+", "plus", "/"}
_ANOTHER = word_set("a an another new spare extra two three four")
_TAKES_UP = word_set("it them this these those there same both one ones")
_WHENCE = word_set("from for in at to with")
_SMALL = word_set("a an the to for in at of with from")
_FEWEST = 3
_FEWEST_NAMED = 2


def to_be_done(text: str) -> Iterator[Act]:
    """“Substance misuse work, hair strand, debt advice and mediation to be actioned by Kiran”."""
    end = _TO_BE.search(text)
    if end is None or "." in text[: end.start()]:
        return
    cut = list(segments(text[: end.start()]))
    if any(segment.joint not in _LISTED_BY or _is_told(segment) for segment in cut):
        return
    if any(names_only_owner(segment.words) and segment.words[-1].folded not in whole_acts() for segment in cut):
        return  # “social worker, school and health visitor to be …”
    named = sum(names_service(segment.words) for segment in cut)
    heads = [segment.words[-1].folded for segment in cut]
    two = len(cut) == _FEWEST_NAMED and all(head in whole_acts() for head in heads) and len(set(heads)) > 1
    if two or (len(cut) >= _FEWEST and named >= _FEWEST_NAMED):
        yield from (Act(segment.start, segment.end, segment.words) for segment in cut)


def _is_told(segment: Segment) -> bool:
    """Whether it begins with what somebody does; “drug work” is a thing."""
    return bool(verb_at(segment.words, 0, sure=True)) and segment.words[-1].folded not in act_nouns()


def behind_a_semicolon(text: str, found: Sequence[Act]) -> Iterator[Act]:
    """“Clear the bedrooms; new mattresses from the Baby Bank”: something else, and where it comes from."""
    cut = list(segments(text))
    parted = [at for at, segment in enumerate(cut) if segment.strong and at]
    if len(parted) != 1 or cut[parted[0]].joint != ";" or len(found) > 1:
        return
    first, second = cut[: parted[0]], cut[parted[0]]
    if len(first[0].words) < _FEWEST or not _is_another(second):
        return
    said = {word.folded.removesuffix("s") for segment in first for word in segment.words}
    if not {word.folded.removesuffix("s") for word in second.words} & said - {
        "a",
        "the",
        "to",
        "for",
        "in",
        "at",
        "with",
    }:
        yield Act(first[0].start, first[-1].end, first[0].words)
        yield Act(second.start, cut[-1].end, second.words)


def _is_another(segment: Segment) -> bool:
    folded = [word.folded for word in segment.words]
    if folded[0] not in _ANOTHER or len(folded) < _FEWEST or set(folded) & (_TAKES_UP | results()):
        return False
    told = any(verb_at(segment.words, at, sure=True) for at in range(1, len(folded)))
    named = not act_nouns().isdisjoint(folded[1:])
    return not told and (named or bool(_WHENCE & set(folded[2:])))
