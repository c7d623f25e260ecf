"""Several lists of people in one line: “Present: Jo Bell (health visitor). Apologies: Owen Frith (DSL).”"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import PEOPLE

_LABEL = re.compile(r"[.;,]\s+(?:and )?(?P<label>[^\W\d][^\W\d' ’]*(?: [^\W\d]+){0,3}):\s+(?=\w)", re.IGNORECASE)
# Behind a word of small letters or a bracket it ends the list; behind “J.” or “Jr.” it may be of the name.
_STOP = re.compile(r"(?<=[a-z)\]]{2})\.$|(?<=\))\.$")


def each_list(draft: Draft, lines: list[Line]) -> Iterator[Line]:
    """The lines, each cut where a label within it begins another list, and without the full stop at their ends."""
    for line in lines:
        start, marker = 0, line.marker
        for label in _LABEL.finditer(line.words.value):
            if _is_of_people(draft, label.group("label")):
                yield _without_stop(
                    dataclasses.replace(line, words=line.words.cut(start, label.start()), marker=marker)
                )
                draft.label(line.words.cut(*label.span("label")), "people.attended")
                start, marker = label.end(), None
        yield _without_stop(dataclasses.replace(line, words=line.words.cut(start), marker=marker) if start else line)


def _is_of_people(draft: Draft, label: str) -> bool:
    return draft.terms.attended.whole(label) is not None or draft.terms.headings.whole(label) in PEOPLE


def _without_stop(line: Line) -> Line:
    words = line.words
    stop = _STOP.search(words.value)
    return dataclasses.replace(line, words=words.cut(0, stop.start())) if stop is not None else line
