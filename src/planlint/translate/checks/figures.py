"""The sheet asks for the figures 0 to 9: a telephone number or a date in others is misread, or cannot be tapped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from planlint.translate.checks.contact import PHONE
from planlint.translate.checks.fault import Fault

_RUN = re.compile(r"\d+")
# What somebody in danger types: never in figures that a telephone does not show.
_TO_RING = re.compile(r"(?<!\d)(?:999|112|111|101|105|119|116\s?\d{3})(?!\d)")


def figure_faults(text: str) -> Iterator[Fault]:
    """Refuses a telephone number in figures of another script, and doubts any other number."""
    latin = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    rung: set[int] = set()
    for match in (*PHONE.finditer(latin), *_TO_RING.finditer(latin)):
        written = text[match.start() : match.end()]
        if not written.isascii() and match.start() not in rung:
            yield Fault(
                "error",
                "figures",
                f"the telephone number {written} is not in the figures 0 to 9: write {match.group()}",
            )
        rung.update(range(*match.span()))
    others = [match for match in _RUN.finditer(text) if match.start() not in rung]
    for run in dict.fromkeys(match.group() for match in others):
        if not run.isascii():
            figures = "".join(str(unicodedata.decimal(figure)) for figure in run)
            yield Fault("warning", "figures", f"the number {run} is not in the figures 0 to 9: write {figures}")
