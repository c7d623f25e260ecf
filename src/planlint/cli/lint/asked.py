"""What one call of `planlint lint` asks for: its arguments and options."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import click

from planlint.cli.lint.annotating import can_annotate
from planlint.cli.lint.fixing import can_fix
from planlint.cli.writing import differ, fits

_ENDINGS = {
    "html": (".html", ".htm"),
    "json": (".json",),
    "sarif": (".sarif", ".json"),
    "junit": (".xml",),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """The arguments and options under their names on the command line; `form` is the format of the report."""

    paths: tuple[str, ...]
    form: str
    out: Path | None
    smart: bool
    statistics: bool
    fail_on: str | None
    today: dt.date
    config: Path | None
    no_config: bool
    baseline: Path | None
    write_baseline: Path | None
    annotate: Path | None
    fix: Path | None
    diff: bool
    suggested: bool
    jobs: int | None
    colour: bool | None

    @property
    def report(self) -> str:
        """Which of `planlint.report.run.FORMATS` is written."""
        return "statistics" if self.statistics else self.form

    @property
    def wants_all(self) -> bool:
        """Whether something is made of the findings once the report has been written: they are then kept together."""
        return bool(self.annotate or self.fix or self.diff or self.write_baseline)

    def vet(self) -> None:
        """Raises click.UsageError when what is asked for cannot be done with files of these kinds and names."""
        if self.no_config and self.config is not None:
            raise click.UsageError("--config names settings and --no-config wants none: take one of the two out")
        differ(out=self.out, annotate=self.annotate, fix=self.fix, write_baseline=self.write_baseline)
        if self.annotate is not None:
            can_annotate(self.paths, self.annotate)
        if self.fix is not None or self.diff:
            can_fix(self.paths, self.fix)

    def vet_endings(self) -> None:
        """Raises click.UsageError when a report would have the name of a file of another kind."""
        fits(self.out, "--out", *_ENDINGS.get(self.report, (".txt",)))
        fits(self.write_baseline, "--write-baseline", ".json")
