"""Is a visit unannounced, and on a day that everybody knows? (SP7.1.3, ST4)"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.acts.agreement import said
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.timescales.prose.rates import rates_in

# On more days than these in a week nobody knows which it will be.
_FEW = 2


class FixedDayUnannounced(Options):
    """An unannounced visit that comes on the same day of each week."""

    kind: Literal["fixed-day-unannounced"] = "fixed-day-unannounced"
    VALUES: ClassVar = frozenset({"unannounced"})


def fixed_day_unannounced(node: Action, path: Path, options: FixedDayUnannounced, context: Context) -> Iterator[Hit]:
    """Report the day, in the sentence or in the column of times."""
    text = node.description or ""
    unannounced = said("unannounced").search(text)
    if unannounced is None or said("some_announced").search(text):
        return
    for field, words in (("description", text), ("by_when", node.by_when or "")):
        for rate in rates_in(words):
            phrase = rate.phrase
            if said("among_other_days").search(words[: phrase.start]):
                continue  # “incl. Sat and Sun mornings”: nobody knows on which other days
            if 0 < len(rate.weekdays) <= _FEW and said("named_day").search(phrase.text):
                yield Hit((field,), phrase.text, phrase.start, phrase.end, {"unannounced": unannounced.group()})
                return
