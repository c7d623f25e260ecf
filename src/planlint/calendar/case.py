"""What the dates of a case are computed from: its newest document, the records before it, and its procedure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.calendar.due import Due
from planlint.calendar.periods import after
from planlint.calendar.procedure import Limit, LimitName, Procedure
from planlint.calendar.profiles import ProcedureProblem, procedure
from planlint.model.paths import Path
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord


@dataclass(frozen=True)
class Case:
    """A family's documents and the procedure whose numbers apply; without one only the plan's own numbers count.

    `document` is the newest, `records` are earlier minutes of the same case. `nation` decides the bank holidays: the
    plan's own, else that of the procedure, else England.
    """

    document: CaseDocument
    records: tuple[MeetingRecord, ...] = ()
    procedure: Procedure | None = None

    @property
    def nation(self) -> str:
        """Whose bank holidays count."""
        return self.document.nation or (self.procedure.nation if self.procedure else None) or "england"

    def limit(self, name: LimitName) -> Limit | None:
        """The procedure's number for something, where there is one."""
        return self.procedure.limit(name) if self.procedure else None

    def by(self, since: dt.date, limit: Limit) -> dt.date:
        """The last day that a limit allows, counted from a day."""
        return after(since, limit.count, limit.unit, self.nation)

    def due(
        self,
        name: LimitName,
        since: dt.date,
        at: Path,
        *,
        about: Sequence[str] = (),
        done: dt.date | None = None,
        planned: dt.date | None = None,
    ) -> Due | None:
        """The date that the procedure sets for something; None where it sets none."""
        limit = self.limit(name)
        if limit is None or self.procedure is None:
            return None
        return Due(
            name.value,
            self.by(since, limit),
            at,
            tuple(about),
            since,
            done,
            planned,
            limit,
            f"{self.procedure.source}, {limit.place}" if limit.place else self.procedure.source,
        )


def case(document: CaseDocument, records: Sequence[MeetingRecord] = (), default: str | None = None) -> Case:
    """The case of a document with the procedure it names, or the council's own by `default`.

    Raises ProcedureProblem where there is no procedure of that name.
    """
    name = document.procedure or default
    return Case(document, tuple(records), procedure(name) if name else None)


def known_case(document: CaseDocument) -> Case:
    """The case of a document; without a procedure where it names none that planlint can use."""
    try:
        return case(document)
    except ProcedureProblem:
        return Case(document)
