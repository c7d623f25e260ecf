"""Can what would be seen be known by the review conference that has to use it? (PL11)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.timescales.order import may_be_by
from planlint.model.paths import Path
from planlint.model.timescale import ByDate
from planlint.timescales import deadlines_in, in_full
from planlint.word_lists import Worded

# “The appointment for …”, “a tenancy that lasts till …”: seen now, whatever the day.
_HAS_IT_NOW = Worded(
    r"\b(?:<evidence.held_now>\b[^.;]{0,40}\b(?:for|on|till|until|to|runs? out|starting)"
    r"|(?:lasts?|runs?|valid|paid) (?:till|until|to|up to)|starts?|begins?|expires?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


class EvidenceAfterReview(Options):
    """A day in the evidence of an outcome that lies after the review conference."""

    kind: Literal["evidence-after-review"] = "evidence-after-review"
    VALUES: ClassVar = frozenset({"day", "review"})


def evidence_after_review(node: Any, path: Path, options: EvidenceAfterReview, context: Context) -> Iterator[Hit]:
    """Report the first such day of each piece of evidence; without a date for the review nothing is said."""
    review = context.events.get("review-conference")
    if review is None or (context.plan.date and review <= context.plan.date):
        return
    for place, entry in enumerate(node.evidence):
        for told in deadlines_in(entry.description or "", context.plan.date):
            day = told.meaning.date if isinstance(told.meaning, ByDate) else None
            before = (entry.description or "")[: told.phrase.start]
            if day is not None and day > review and not (may_be_by(told.meaning, review) or _HAS_IT_NOW.search(before)):
                values = {"day": in_full(day), "review": in_full(review)}
                phrase = told.phrase
                yield Hit(("evidence", place, "description"), phrase.text, phrase.start, phrase.end, values)
                break
