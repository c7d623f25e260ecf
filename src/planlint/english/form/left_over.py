"""All that a form or its writers left in a text."""

from __future__ import annotations

import re

from planlint.english.form.blanks import Span, blanks, inside
from planlint.english.form.for_the_writer import for_the_writer
from planlint.english.form.unfilled import unfilled
from planlint.english.words.direct_speech import quoted_spans

_BRACKETS = ("[", "<", "{", "«")
_GAP = re.compile(r"[\s.,:;*\-–]{0,3}")
# In an owner's or a deadline's place other rules say what “TBC” lacks.
_HAVE_RULES_OF_THEIR_OWN = ("by_whom", "by_when")


def left_over(text: str, field: str, *, answered: bool = False, in_a_plan: bool = False) -> list[Span]:
    """Where such words stand in a part of the kind `field` (`action`, `narrative` …); neighbours count as one.

    `answered`: the field beside it answers what it asks.
    """
    spoken = quoted_spans(text)
    found = [*blanks(text, pending=field not in _HAVE_RULES_OF_THEIR_OWN)]
    found += [span for span in unfilled(text) if not inside(span, spoken)]
    for start, end in for_the_writer(text, field, in_a_plan=in_a_plan):
        words = text[start:end]
        said = inside((start, end), spoken) and not words.startswith(_BRACKETS)  # nobody says “[insert name]”
        if not said and not (answered and words.endswith("?")):
            found.append((start, end))
    return _merged(text, found)


def _merged(text: str, found: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and (start <= merged[-1][1] or _GAP.fullmatch(text, merged[-1][1], start)):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
