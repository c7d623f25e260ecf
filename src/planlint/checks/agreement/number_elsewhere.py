"""Does the evidence count more sessions than the outcome's actions bring? (PL11)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.model.outcomes import Outcome
from planlint.model.paths import Path
from planlint.timescales.prose.counted import Counted, counted_in
from planlint.timescales.prose.rates import rates_in


class OtherNumberElsewhere(Options):
    """Evidence of an outcome that needs more sessions, visits or tests than all its actions together bring."""

    kind: Literal["other-number-elsewhere"] = "other-number-elsewhere"
    VALUES: ClassVar = frozenset({"other"})


def other_number_elsewhere(node: Outcome, path: Path, options: OtherNumberElsewhere, context: Context) -> Iterator[Hit]:
    """Report the number in the evidence; an action that counts at least so many, or does not count, settles nothing."""
    if not context.in_english:
        return
    for place, evidence in enumerate(node.evidence):
        for seen in counted_in(evidence.description or ""):
            brought = _brought(node, seen)
            if brought and sum(each.total for each in brought) < seen.total:
                values = {"other": brought[0].phrase.text}
                phrase = seen.phrase
                yield Hit(("evidence", place, "description"), phrase.text, phrase.start, phrase.end, values)


def _brought(outcome: Outcome, seen: Counted) -> list[Counted]:
    """The numbers of the same kind that its actions count; none where one speaks of the kind without a number."""
    found: list[Counted] = []
    for action in outcome.actions:
        text = action.description or ""
        numbers = [each for each in counted_in(text) if each.unit == seen.unit]
        # What comes again and again without being counted may be what is meant: “three calm contacts in a row”.
        uncounted = not numbers and (seen.unit in text.lower() or rates_in(text) or rates_in(action.by_when or ""))
        if uncounted or any(each.open_ended for each in numbers):
            return []
        found += numbers
    return found
