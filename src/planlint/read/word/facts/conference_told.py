"""The conference whose minutes and plan stand in one file: its kind by the title, its day beside “Held at”."""

from __future__ import annotations

import itertools
import re

from planlint.read.word.facts.values import into
from planlint.read.word.text.draft import Draft
from planlint.read.word.text.tree import used
from planlint.timescales.words.day_words import DATE

_FIRST_LINES = 12
_KIND = re.compile(
    r"\b(?:minutes|record|notes) (?:of|from) (?:the |an? )?(?P<kind>(?:initial|review|pre-?birth|transfer)\b"
    r"(?: child protection)?(?: case)? conference)",
    re.IGNORECASE,
)
_HELD = re.compile(r"\W*(?:meeting |conference )?held\b(?: at| on)?:?\s", re.IGNORECASE)


def settle_conference(draft: Draft) -> None:
    """Gives the plan the conference that the first lines of the file tell, where no label has told it."""
    if draft.record:
        return  # what is said there is said of that meeting
    filled = (paragraph for paragraph in draft.story.paragraphs() if paragraph.text.strip())
    lines = [draft.words(paragraph) for paragraph in itertools.islice(filled, _FIRST_LINES)]
    kind = next(((line, found) for line in lines if (found := _KIND.search(line.value))), None)
    if kind is None:
        return
    line, found = kind
    into(draft, draft.part("conference"), "type", line.cut(*found.span("kind")))
    held = next((line for line in lines if _HELD.match(line.value) and DATE.search(line.value)), None)
    taken = {words.start for words in used(draft.tree)}
    if held is not None and "date" not in draft.part("conference") and held.start not in taken:
        into(draft, draft.part("conference"), "date", held)
