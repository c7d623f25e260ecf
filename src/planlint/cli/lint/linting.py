"""One call of `planlint lint` from beginning to end: judge, tell, and write what else was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from planlint import __version__
from planlint.cli.ending import stop, stopping, write
from planlint.cli.lint.annotating import write_annotated
from planlint.cli.lint.asked import Asked
from planlint.cli.lint.drafts import drafts
from planlint.cli.lint.fixing import write_fixed
from planlint.cli.lint.telling import coloured, tell, with_progress
from planlint.cli.writing import keep
from planlint.finding import Report
from planlint.linter.baseline import baseline_of, load_baseline
from planlint.linter.files import Judging, lint_files
from planlint.linter.once import told_once, without_echoes
from planlint.report.run import Run
from planlint.rules.nearest import find_settings
from planlint.rules.settings import Settings, load_settings, put_to_use


def lint(asked: Asked) -> int:
    """Does all that was asked, and gives the exit code. Raises click.UsageError for what cannot be asked."""
    asked.vet()
    with stopping():
        try:
            settings = load_settings(None if asked.no_config else asked.config or find_settings(Path.cwd()))
            reports = _judged(asked, settings)
            run = _run(asked, settings)
            told = tell(reports, asked, run)
        except OSError as error:
            stop(f"{error.filename or 'planlint'}: could not be read ({error.strerror or error})")
    if asked.wants_all:
        _write_beside([*reports], asked, settings.pages)
    return told.exit_code(run)


def _judged(asked: Asked, settings: Settings) -> Iterable[Report]:
    """The documents, judged one after another as they are asked for, or all of them where they are needed again."""
    files = drafts(asked.paths, settings)
    keep(files, asked.out, "--out")
    keep(files, asked.write_baseline, "--write-baseline")
    asked.vet_endings()
    put_to_use(settings)
    known = load_baseline(asked.baseline) if asked.baseline else None
    judging = Judging(settings.path, asked.today, with_smart=asked.smart or asked.form == "html")
    reports = with_progress(lint_files(files, judging, settings, asked.jobs), len(files))
    reports = map(known.parted, reports) if known else reports
    return list(reports) if asked.wants_all else reports


def _run(asked: Asked, settings: Settings) -> Run:
    return Run(
        __version__,
        settings.rules,
        asked.fail_on or settings.fail_on or "must",
        coloured(asked),
        settings.path,
        settings.pages,
    )


def _write_beside(reports: Sequence[Report], asked: Asked, pages: str | None) -> None:
    """Writes what was asked for beside the report; what cannot be written ends the command."""
    path = asked.paths[0]
    if asked.annotate is not None:
        write_annotated(path, asked.annotate, [*map(told_once, reports)], asked.today, pages)
    if asked.fix is not None:
        write_fixed(path, asked.fix, reports, suggested=asked.suggested)
    if asked.write_baseline is not None:
        write(asked.write_baseline, baseline_of(reports))
        known = sum(len(without_echoes(report).findings) for report in reports)
        click.echo(f"{asked.write_baseline}: {known} findings known", err=True)
