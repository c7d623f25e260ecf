"""What is to be made sure of, for one and then for something else: “ensure that … and that …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set, words_of

_ENSURED = re.compile(
    r"\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) (?:sure|certain)|sees? to it|sees?(?= that\b))\b(?: that)?\s+"
    r"(?P<first>[^.;]{8,120}?),? (?:and|&) that (?P<second>[^.;]{8,120})",
    re.IGNORECASE,
)
_TAKES_UP = word_set("it this these those he she they there him her nobody somebody everyone no nothing everything")
_SMALL = word_set("a an the his her their its is are has have had be been to of in on at for with and that up not")


def ensured_besides(text: str) -> Iterator[Act]:
    """Both of what is ensured, where the second speaks of somebody or something else than the first."""
    if (match := _ENSURED.search(text)) is None:
        return
    first, second = (tuple(words_of(text, *match.span(name))) for name in ("first", "second"))
    if not first or not second or second[0].folded in _TAKES_UP:
        return
    told = [[word.folded for word in each if word.folded not in _SMALL] for each in (first, second)]
    said = [{word.removesuffix("'s").removesuffix("s") for word in each} for each in told]
    if not said[0] & said[1]:
        yield Act(first[0].start, first[-1].end, first)
        yield Act(second[0].start, second[-1].end, second)
