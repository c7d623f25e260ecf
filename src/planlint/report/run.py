"""A run as every report format is given it: what judged, and the documents one after another."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from planlint.finding import Report, Severity
from planlint.rules.pack import Rule


@dataclass(frozen=True, slots=True)
class Run:
    """What a report says of the run itself: planlint's version, the rules that judged, from which weight on it fails.

    `settings` is the council's settings file, if one was used; `pages` the address under which the rules' pages are.
    `of` is what was judged, and `ready` what the verdict is about: plans and their sign-off, unless templates were.
    """

    version: str
    rules: tuple[Rule, ...] = ()
    fail_on: str = "must"
    colour: bool = False
    settings: Path | None = None
    pages: str | None = None
    of: str = "plan"
    ready: str = "Ready for sign-off"

    def fails(self, severity: Severity) -> bool:
        """Whether a finding of that weight makes the run fail."""
        return self.fail_on != "never" and severity.rank <= Severity(self.fail_on).rank

    def page_of(self, rule: str) -> str | None:
        """The address of a rule's page, where the pages are kept at one."""
        return f"{self.pages.rstrip('/')}/{rule}.html" if self.pages else None


# A format turns documents into pieces of text as they come, so that a thousand plans need no more memory than one.
Format = Callable[[Iterable[Report], Run], Iterator[str]]

# Each format is the function `report` of its module in this package.
FORMATS = {
    "text": "text_report",
    "json": "json_report",
    "html": "html_report",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "statistics": "statistics",
}


def format_named(name: str) -> Format:
    """The format of that name, loaded when it is asked for."""
    return cast("Format", importlib.import_module(f"planlint.report.{FORMATS[name]}").report)
