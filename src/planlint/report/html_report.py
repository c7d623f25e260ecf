"""Findings beside the plan's own rows, as one HTML page that needs nothing else and fetches nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planlint.finding import Report, Severity
from planlint.report.left_unread import left_unread
from planlint.report.pages import environment, style
from planlint.report.rows import Row, also_in, people_of, rows
from planlint.report.run import Run
from planlint.report.tally import Tally
from planlint.smart import QUESTIONS


@dataclass(frozen=True, slots=True)
class Shown:
    """A document as the page shows it, under a name that no other has: whoever hears the page goes from name to name.

    `people` are numbered, so that a choice of person can name them in a style.
    """

    name: str
    report: Report
    rows: tuple[Row, ...]
    people: dict[str, str]

    def classes(self, row: Row) -> str:
        """The style classes by which a row is chosen: one for each of its owners."""
        keys = list(self.people)
        return " ".join(f"of-{keys.index(key)}" for key in row.people) or "of-nobody"


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The whole page. It holds the plan's words: it is kept and sent as the plan itself is."""
    tally = Tally()
    shown: list[Shown] = []
    for each in reports:
        tally.add(each)
        made = tuple(rows(each))
        before = sum(other.report.path == each.path for other in shown)
        name = f"{each.path}, document {before + 1}" if before else each.path
        shown.append(Shown(name, each, made, people_of(made, each.plan) if each.plan else {}))
    template = environment().get_template("report/lint-report.html.j2")
    yield template.render(
        documents=shown,
        tally=tally,
        run=run,
        style=style(),
        weights=list(Severity),
        questions=QUESTIONS,
        also_in=also_in,
        left_unread=left_unread,
    )
