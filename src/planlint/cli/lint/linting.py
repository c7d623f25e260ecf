"""One call of `planlint lint` from beginning to end: judge, tell, and write what else was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from planlint import __version__
from planlint.bundled import WordsProblem
from planlint.cli.lint.annotating import write_annotated
from planlint.cli.lint.asked import Asked
from planlint.cli.lint.drafts import drafts
from planlint.cli.lint.fixing import write_fixed
from planlint.cli.lint.telling import NotWritten, coloured, tell, with_progress
from planlint.cli.writing import keep, why, write_whole
from planlint.finding import Report
from planlint.linter.baseline import BaselineProblem, baseline_of, load_baseline
from planlint.linter.files import Judging, lint_files
from planlint.linter.once import told_once, without_echoes
from planlint.report.run import Run
from planlint.rules.card_problem import CardProblem
from planlint.rules.nearest import find_settings
from planlint.rules.settings import Settings, load_settings, put_to_use
from planlint.rules.settings_file import SettingsProblem


def lint(asked: Asked) -> int:
    """Does all that was asked, and gives the exit code. Raises click.UsageError for what cannot be asked."""
    asked.vet()
    try:
        settings = load_settings(None if asked.no_config else asked.config or find_settings(Path.cwd()))
        reports = _judged(asked, settings)
        run = _run(asked, settings)
        told = tell(reports, asked, run)
    except (CardProblem, SettingsProblem, WordsProblem, BaselineProblem) as problem:
        click.echo(f"planlint: {problem}", err=True)
        return 2
    except NotWritten as lost:
        click.echo(str(lost), err=True)
        return 2
    except OSError as error:
        click.echo(f"{error.filename or 'planlint'}: could not be read ({error.strerror or error})", err=True)
        return 2
    if asked.wants_all and not _written_beside([*reports], asked, settings.pages):
        return 2
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


def _written_beside(reports: Sequence[Report], asked: Asked, pages: str | None) -> bool:
    """Writes what was asked for beside the report; False, with the reason said, when something could not be."""
    path = asked.paths[0]
    if asked.annotate is not None:
        once = [*map(told_once, reports)]
        if not write_annotated(path, asked.annotate, once, asked.today, pages):
            return False
    if asked.fix is not None and not write_fixed(path, asked.fix, reports, suggested=asked.suggested):
        return False
    return asked.write_baseline is None or _baseline_written(asked.write_baseline, reports)


def _baseline_written(path: Path, reports: Sequence[Report]) -> bool:
    try:
        write_whole(path, baseline_of(reports))
    except OSError as error:
        click.echo(f"{path}: could not be written ({why(error)}): choose another name", err=True)
        return False
    click.echo(f"{path}: {sum(len(without_echoes(report).findings) for report in reports)} findings known", err=True)
    return True
