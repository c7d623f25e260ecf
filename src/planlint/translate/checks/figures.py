"""The sheet asks for the figures 0 to 9: a telephone number or a date in others is misread, or cannot be tapped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from planlint.translate.checks.fault import Fault

_RUN = re.compile(r"\d+")


def figure_faults(text: str) -> Iterator[Fault]:
    """Doubts each number in figures of another script; its value is compared with the English all the same."""
    for run in dict.fromkeys(_RUN.findall(text)):
        if not run.isascii():
            latin = "".join(str(unicodedata.decimal(figure)) for figure in run)
            yield Fault("warning", "figures", f"the number {run} is not in the figures 0 to 9: write {latin}")
