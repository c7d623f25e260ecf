"""Several lists of people in one line: “Present: Jo Bell (health visitor). Apologies: Owen Frith (DSL).”"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.keys import PEOPLE

# “. Apologies: …”, “; and apologies were received from …”
_LABEL = re.compile(
    r"[.;,]\s+(?:and |with )?(?P<label>[^\W\d][^\W\d' ’]*(?: [^\W\d]+){0,4})(?::\s+|(?<= from)\s+|(?<= by)\s+)(?=\w)",
    re.IGNORECASE,
)
# Behind a word of small letters, “DSL” or a bracket it ends the list; behind “J.” or “Jr.” it may be of the name.
_STOP = re.compile(r"(?<=[a-z)\]]{2})\.$|(?<=[A-Z]{2})\.$|(?<=\))\.$")
_HOW = re.compile(r"(?:\s*[,;:–—]|\s-\s)\s*(?P<how>[^,;:()–—]{2,40})$|\s*\((?P<within>[^,;:()–—]{2,40})\)$")


@dataclasses.dataclass(frozen=True, slots=True)
class People:
    """A list of people in one line, and the label that says whether they came, where it says so."""

    line: Line
    how: Words | None = None


def each_list(draft: Draft, lines: list[Line], heading: Words | None = None) -> Iterator[People]:
    """The lines, each cut where a label within it begins another list, and without the full stop at their ends."""
    for line in lines:
        start, marker, how = 0, line.marker, heading
        for label in _LABEL.finditer(line.words.value):
            if _is_of_people(draft, label.group("label")):
                before = dataclasses.replace(line, words=line.words.cut(start, label.start()), marker=marker)
                yield People(_without_stop(before), how)
                how = line.words.cut(*label.span("label"))
                draft.label(how, "people.attended")
                start, marker = label.end(), None
        rest = dataclasses.replace(line, words=line.words.cut(start), marker=marker) if start else line
        yield People(_without_stop(rest), how)


def how_behind(draft: Draft, words: Words) -> tuple[Words, Words | None]:
    """Somebody without what says behind the name whether they came, and that: “Owen Frith (DSL) – apologies”."""
    found = _HOW.search(words.value)
    said = "within" if found is not None and found.group("how") is None else "how"
    if found is None or draft.terms.attended.whole(found.group(said)) is None:
        return words, None
    how = words.cut(*found.span(said))
    draft.label(how, "people.attended")
    return words.cut(0, found.start()), how


def _is_of_people(draft: Draft, label: str) -> bool:
    return draft.terms.attended.whole(label) is not None or draft.terms.headings.whole(label) in PEOPLE


def _without_stop(line: Line) -> Line:
    words = line.words
    stop = _STOP.search(words.value)
    return dataclasses.replace(line, words=words.cut(0, stop.start())) if stop is not None else line
