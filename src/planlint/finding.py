"""Findings: what a rule says of one place in a plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from planlint.model.plan import CaseDocument
from planlint.place import Place
from planlint.smart import SmartRow


class Severity(StrEnum):
    """How guidance speaks. `must` is law, statutory guidance or the procedure's own rule, and blocks sign-off."""

    MUST = "must"
    SHOULD = "should"
    CONSIDER = "consider"

    @property
    def rank(self) -> int:
        """0 for `must`, 1 for `should`, 2 for `consider`: smaller weighs more."""
        return list(Severity).index(self)

    @property
    def lighter(self) -> Severity:
        """The next weight below it; nothing is below `consider`."""
        return Severity.SHOULD if self is Severity.MUST else Severity.CONSIDER


@dataclass(frozen=True, slots=True)
class Fix:
    """Words that could stand instead of the quote; `safe` when no meaning can change."""

    replacement: str
    safe: bool

    def as_json(self) -> dict[str, Any]:
        """The fix as the JSON report holds it."""
        return {"replacement": self.replacement, "safe": self.safe}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says of one place.

    `at`: the path in the model (`outcomes[0].actions[1].by_when`).
    `quote`: the words at fault, "" for something missing.
    `context`: the whole text that holds the quote, so that `context[start:end] == quote`; for something missing, the
        nearest words of its part of the plan, with `start` and `end` 0.
    `near`: the nearest words of the plan for a value that the plan could not hold, such as a day that is none.
    `line`: the line of a text file in which the quote begins, as typed; "" in a Word file or a sheet.
    `habit`: a way of writing, such as years of two digits. A report merges findings of one habit into the first, or the
        first that is `plainest`: `also` holds the merged ones, `once` the words that are then added to the message.
    `yields_to`: rules that say as much; a report drops this finding where one of them reported the same words.
    """

    rule: str
    severity: Severity
    at: str
    place: Place | None
    quote: str
    start: int
    end: int
    context: str
    message: str
    instead: str
    why: str
    basis: tuple[str, ...]
    fix: Fix | None = None
    near: str = ""
    line: str = ""
    habit: str = ""
    plainest: bool = False
    once: str = ""
    yields_to: tuple[str, ...] = ()
    also: tuple[Finding, ...] = ()

    @property
    def places(self) -> int:
        """How many places it tells of: its own, and those that it speaks for."""
        return 1 + len(self.also)

    @property
    def musts(self) -> int:
        """How many of those must be put right: each by its own weight, whichever speaks for it."""
        return sum(place.severity is Severity.MUST for place in (self, *self.also))

    def as_json(self) -> dict[str, Any]:
        """The finding as the JSON report holds it; `also` only where it speaks for other places."""
        also = [each._elsewhere() for each in self.also]
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "at": self.at,
            "place": self.place.as_json() if self.place else None,
            "quote": self.quote,
            "context": self.context,
            "message": self.message,
            "instead": self.instead,
            "basis": list(self.basis),
            "fix": self.fix.as_json() if self.fix else None,
            **({"also": also} if also else {}),
        }

    def _elsewhere(self) -> dict[str, Any]:
        return {
            "at": self.at,
            "place": self.place.as_json() if self.place else None,
            "quote": self.quote,
            "fix": self.fix.as_json() if self.fix else None,
        }


# Under this name a report says that nothing was judged by the time limits of a procedure.
PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True)
class NotRun:
    """A rule that could not judge, and why: silence must not look like approval.

    `severity` is the weight of what may have been missed; None where there was nothing to judge by: a form without a
    line for it, a plan without a procedure.
    """

    rule: str
    why: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class VoidAcceptance:
    """An entry under `accepted` that hides nothing, and why: nobody should believe that it still does."""

    rule: str
    at: str
    why: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Why nothing could be read from a file."""

    message: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What linting one document came to: findings in reading order, or the problem that kept it from being read.

    `known` are findings that a baseline already held. `switched_off` are the rules that a council's settings leave out.
    `plan` is what was judged, for reports that show the findings beside the plan's own words,
    and `smart` its grid, where it was asked for.
    """

    path: str
    document: str | None
    problem: Problem | None
    findings: tuple[Finding, ...] = ()
    accepted: tuple[Finding, ...] = ()
    not_run: tuple[NotRun, ...] = ()
    void: tuple[VoidAcceptance, ...] = ()
    known: tuple[Finding, ...] = ()
    switched_off: tuple[str, ...] = ()
    plan: CaseDocument | None = field(default=None, repr=False, compare=False)
    smart: tuple[SmartRow, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings weigh that much."""
        return sum(finding.severity is severity for finding in self.findings)
