"""How many last days are worked out right, of deadlines labelled with the day that a careful chair would reckon.

Each deadline of tests/corpus/last_days stands in a plan whose dates the file gives. `last` is the day; a list where a
careful reader could take either; “none” where no day follows from the words. What ends only because the plan comes to
its review has no last day of its own here. A third, by the hash of its text, is kept apart, but for what was `seen`
while the reading was mended. A wrong day that would be printed on a family's copy is counted for itself: one such is
too many, so that it fails there.

With `--tuned` nothing of the part kept apart is told, and what the tuned part still gets otherwise is printed.
"""

from __future__ import annotations

import datetime as dt
import functools
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planlint.bundled import load_yaml
from planlint.calendar.last_day import LastDays, last_days
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.deadline import deadline
from planlint.recipients.values import Prose
from tools.accuracy import kept_apart

DEADLINES = Path(__file__).parent.parent / "tests" / "corpus" / "last_days" / "deadlines.yml"


@dataclass(frozen=True)
class Answered:
    """One deadline: the days it may be read as (none: no day follows), the day worked out, and the day printed."""

    words: str
    right: tuple[dt.date, ...]
    found: dt.date | None
    printed: dt.date | None
    apart: bool

    @property
    def is_right(self) -> bool:
        """Whether the day is one of those, or none where none is."""
        return self.found in self.right if self.right else self.found is None

    @property
    def outcome(self) -> str:
        """What came of it, as the table counts it."""
        if self.right:
            return "found" if self.is_right else "another" if self.found else "no day"
        return "said" if self.found else "silent"

    @property
    def misleads(self) -> bool:
        """Whether a family would read a last day that it is not."""
        return self.printed is not None and self.printed not in self.right


def answers() -> Iterator[Answered]:
    """Each labelled deadline that nobody disputes, with what planlint makes of it."""
    data = load_yaml(DEADLINES)
    last = last_days(ChildProtectionPlan.model_validate(data["plan"]))
    for entry in data["deadlines"]:
        if not entry.get("disputed"):
            yield _answered(entry, last)


def _answered(entry: dict[str, Any], last: LastDays) -> Answered:
    words, told = entry["text"], entry["last"]
    days = () if told == "none" else tuple(told) if isinstance(told, list) else (told,)
    found, printed = last.of(words), deadline(Prose(words, "en"), last).day
    return Answered(
        words,
        tuple(dt.date.fromisoformat(str(day)) for day in days),
        None if found.at_the_review else found.day,
        printed.date if printed else None,
        kept_apart(words) and not entry.get("seen", False),
    )


@functools.cache
def counts() -> tuple[Counter[str], Counter[str]]:
    """What came of the tuned part and of the part kept apart."""
    parts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for answer in answers():
        parts[answer.apart][answer.outcome] += 1
        parts[answer.apart]["printed"] += answer.printed is not None
        parts[answer.apart]["misleads"] += answer.misleads
    return parts


def table() -> str:
    """The figures as a table of the page about accuracy."""
    lines = [
        "| part | last day found | no day given | another day given | a day given where none follows "
        "| printed on copies | of these wrong |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, part in zip(("tuned", "kept apart"), counts(), strict=True):
        with_day = part["found"] + part["no day"] + part["another"]
        without = part["said"] + part["silent"]
        lines.append(
            f"| {name} | {part['found']} of {with_day} | {part['no day']} | {part['another']} "
            f"| {part['said']} of {without} | {part['printed']} | {part['misleads']} |"
        )
    return "\n".join(lines)


def main() -> None:
    """Prints the table, and fails where a wrong day would be printed; with `--tuned` what is read otherwise."""
    if "--tuned" in sys.argv:
        for answer in answers():
            if not answer.apart and (answer.misleads or not answer.is_right):
                right = " or ".join(map(str, answer.right)) or "none"
                print(f"{answer.outcome}: {answer.words!r}: {right}, not {answer.found}; printed: {answer.printed}")
        return
    print(table())
    if any(part["misleads"] for part in counts()):
        sys.exit("A wrong last day would be printed on a copy.")


if __name__ == "__main__":
    main()
