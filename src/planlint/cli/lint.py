"""`planlint lint`: what is not yet SMART or readable, at its exact place."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from planlint import __version__
from planlint.bundled import WordsProblem
from planlint.cli.annotating import can_annotate, write_annotated
from planlint.cli.arguments import day
from planlint.cli.drafts import drafts
from planlint.cli.writing import keep, why, write_whole
from planlint.finding import Report, Severity
from planlint.linter.baseline import BaselineProblem, baseline_of, load_baseline
from planlint.linter.files import FEW, Judging, lint_files
from planlint.linter.once import told_once
from planlint.report.run import FORMATS, Run, format_named
from planlint.rules.card import CardProblem
from planlint.rules.nearest import find_settings
from planlint.rules.settings import SettingsProblem, load_settings, put_to_use

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(name="lint")
@click.argument("paths", nargs=-1, required=True, metavar="PLAN...")
@click.option(
    "--format",
    "form",
    type=click.Choice([name for name in FORMATS if name != "statistics"]),
    default="text",
    show_default=True,
    help="For people (text, html), or for other programs.",
)
@click.option("--out", type=_FILE, metavar="FILE", help="Write the report to FILE instead of the screen.")
@click.option("--smart", is_flag=True, help="Also show which of S, M, A, R, T each action has, and by which words.")
@click.option("--statistics", is_flag=True, help="Only count how often each rule speaks.")
@click.option(
    "--fail-on",
    type=click.Choice(["must", "should", "consider", "never"]),
    help="Exit with 1 from this weight on (default: must).",
)
@click.option("--today", callback=day, metavar="DATE", help="Judge as if today were this day, such as 2027-03-12.")
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
@click.option("--no-config", is_flag=True, help="Use no planlint.toml: planlint’s own rules as they are.")
@click.option("--baseline", type=_FILE, metavar="FILE", help="Say only what was not there when FILE was written.")
@click.option("--write-baseline", type=_FILE, metavar="FILE", help="Write what is found now as a baseline.")
@click.option("--annotate", type=_FILE, metavar="OUT.docx", help="Also write a Word draft with findings as comments.")
@click.option("--fix", type=_FILE, metavar="OUT.yml", help="Also write a YAML plan with the safe fixes made.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and nothing else.")
@click.option("--suggested", is_flag=True, help="With --fix or --diff: also fixes that somebody should read over.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes for many files (default: all cores).")
@click.option("--colour/--no-colour", default=None, help="Colours, whatever the terminal.")
def command(
    paths: Sequence[str],
    form: str,
    out: Path | None,
    smart: bool,
    statistics: bool,
    fail_on: str | None,
    today: dt.date | None,
    config: Path | None,
    no_config: bool,
    baseline: Path | None,
    write_baseline: Path | None,
    annotate: Path | None,
    fix: Path | None,
    diff: bool,
    suggested: bool,
    jobs: int | None,
    colour: bool | None,
) -> None:
    """Say what is not yet SMART or readable in each PLAN, at its exact place.

    PLAN is a Word, Excel, CSV, YAML or JSON file, or a folder of them. It is never changed.

    Each finding is a question to the writer. “planlint rules RULE” shows what a rule means and what is right.

    \b
    Exit codes:
      0  nothing as weighty as --fail-on
      1  findings
      2  a file could not be read (the others still are), or wrong usage

    \b
    Examples:
      planlint lint examples/poor-plan.yml
      planlint lint draft.docx --annotate answer.docx
      planlint lint plan.yml --format html --out report.html
      planlint lint plans --fail-on should --baseline known.json
      planlint lint plan.yml --diff --suggested
    """
    today = today or dt.date.today()
    if annotate is not None:
        can_annotate(paths, annotate)
    if fix is not None or diff:
        from planlint.cli.fixing import can_fix

        can_fix(paths, fix)
    try:
        settings = load_settings(None if no_config else config or find_settings(Path.cwd()))
        files = drafts(paths, settings)
        keep(files, out, "--out")
        keep(files, write_baseline, "--write-baseline")
        put_to_use(settings)
        known = load_baseline(baseline) if baseline else None
        judging = Judging(settings.path, today, with_smart=smart or form == "html")
        found: Iterable[Report] = lint_files(files, judging, settings, jobs)
        found = _progress(found, len(files))
        found = (known.parted(report) for report in found) if known else found
        if annotate or fix or diff or write_baseline:
            found = list(found)
        run = Run(
            __version__,
            settings.rules,
            fail_on or settings.fail_on or "must",
            _coloured(colour, out),
            settings.path,
            settings.pages,
        )
        told = _Told(tell_problems=form == "text" or statistics)
        chunks = format_named("statistics" if statistics else form)(told.watching(map(told_once, found)), run)
        if diff:
            from planlint.cli.fixing import show_diff

            show_diff(paths[0], [*told.watching(found)], suggested=suggested)
        elif out is not None:
            write_whole(out, "".join(chunks).encode())
            click.echo(f"{out}: the report", err=True)
        else:
            for chunk in chunks:
                click.echo(chunk, nl=False, color=True)
    except (CardProblem, SettingsProblem, WordsProblem, BaselineProblem) as problem:
        click.echo(f"planlint: {problem}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        # Whoever read the report has seen enough of it; nothing more can be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        click.echo(f"{out}: the report could not be written ({why(error)}): choose another name", err=True)
        sys.exit(2)
    if not _also_written(
        paths[0],
        [*found] if isinstance(found, list) else [],
        today,
        annotate,
        fix,
        suggested,
        write_baseline,
        settings.pages,
    ):
        sys.exit(2)
    sys.exit(2 if told.unread else int(any(run.fails(severity) for severity in told.weights)))


class _Told:
    """Watches the documents go by: which weights were found, whether any could not be read."""

    def __init__(self, *, tell_problems: bool) -> None:
        self.weights: set[Severity] = set()
        self.unread = False
        self._tell_problems = tell_problems

    def watching(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The same documents; a problem is said at once where the report itself does not hold it."""
        from planlint.report.text_report import problem_line

        for report in reports:
            self.weights |= {finding.severity for finding in report.findings}
            if report.problem is not None:
                self.unread = True
                if self._tell_problems:
                    click.echo(problem_line(report), err=True)
            yield report


def _also_written(
    path: str,
    reports: Sequence[Report],
    today: dt.date,
    annotate: Path | None,
    fix: Path | None,
    suggested: bool,
    write_baseline: Path | None,
    pages: str | None,
) -> bool:
    """Writes what was asked for beside the report; False when something could not be."""
    if annotate is not None and not write_annotated(path, annotate, [*map(told_once, reports)], today, pages):
        return False
    if fix is not None:
        from planlint.cli.fixing import write_fixed

        if not write_fixed(path, fix, reports, suggested=suggested):
            return False
    if write_baseline is not None:
        try:
            write_whole(write_baseline, baseline_of(reports))
        except OSError as error:
            click.echo(f"{write_baseline}: could not be written ({why(error)}): choose another name", err=True)
            return False
        click.echo(f"{write_baseline}: {sum(len(report.findings) for report in reports)} findings known", err=True)
    return True


def _coloured(colour: bool | None, out: Path | None) -> bool:
    if colour is not None:
        return colour
    return out is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _progress(reports: Iterable[Report], files: int) -> Iterable[Report]:
    """The same documents, with a bar on a terminal when there are many."""
    if files <= FEW or not sys.stderr.isatty() or sys.stdout.isatty():
        return reports
    return _with_bar(reports, files)


def _with_bar(reports: Iterable[Report], files: int) -> Iterator[Report]:
    seen: set[str] = set()
    with click.progressbar(length=files, label="Plans read", file=sys.stderr) as bar:
        for report in reports:
            if report.path not in seen:
                seen.add(report.path)
                bar.update(1)
            yield report
