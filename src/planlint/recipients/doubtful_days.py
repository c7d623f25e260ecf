"""Days that a copy prints though the plan writes them with a weekday that they are not: one of the two is wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from planlint.model.paths import reach
from planlint.model.plan import CaseDocument
from planlint.read.fit import Misfit
from planlint.recipients.shows import Shows


def doubtful_days(plan: CaseDocument, misfits: Sequence[Misfit], shown: Shows) -> Iterator[tuple[Misfit, dt.date]]:
    """Each such date as it was written, with the day that the copy prints for it."""
    for misfit in misfits:
        day = reach(plan, misfit.path) if misfit.problem == "weekday-disagrees" else None
        if isinstance(day, dt.date) and shown.holds(misfit.path):
            yield misfit, day
