"""`planlint templates check`: what is wrong in the templates, at its exact place."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from planlint import __version__
from planlint.cli.ending import stopping, write
from planlint.cli.own_templates import put_templates_to_use
from planlint.finding import Report, Severity
from planlint.report.run import FORMATS, Run, format_named

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command(name="check")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help="How to report.")
@click.option("--out", type=_FILE, metavar="FILE", help="Write the report to FILE instead of the screen.")
@click.option(
    "--fail-on",
    type=click.Choice(["must", "should", "consider", "never"]),
    default="must",
    show_default=True,
    help="Exit with 1 from this weight on.",
)
@click.option(
    "--language",
    "languages",
    metavar="TAG",
    multiple=True,
    help="Make documents in this language, beside English, only; may be repeated.",
)
@click.option("--config", type=_FILE, metavar="FILE", help="Settings to use instead of the nearest planlint.toml.")
def command(
    folder: Path | None, form: str, out: Path | None, fail_on: str, languages: tuple[str, ...], config: Path | None
) -> None:
    """Say what is wrong in the templates of DIR, with the place and the cure; nothing is changed.

    DIR is a council’s own folder: what it does not have comes from planlint’s own templates. Without DIR, the folder
    that planlint.toml names is checked, or else planlint’s own. Each document is made of planlint’s example plans and
    of plans that hold everything and nothing, in every language and two that nobody speaks.

    Exit codes: 0 nothing as weighty as --fail-on, 1 findings, 2 wrong usage.

    \b
    Examples:
      planlint templates check our-templates
      planlint templates check our-templates --language ur
      planlint templates check our-templates --format sarif --out templates.sarif
    """
    from planlint.template_check.check import check
    from planlint.template_check.rules import reported_rules

    put_templates_to_use(folder, config)
    _known(languages)
    run = Run(__version__, reported_rules(), fail_on, of="template", ready="Fit to be used")
    run = run if out or not sys.stdout.isatty() else _coloured(run)
    weights: set[Severity] = set()
    reports = check(languages=languages, jobs=None, done=_tell)
    if not reports:
        click.echo(f"{folder or 'The council’s folder'}: no template in it yet, planlint’s own are in use", err=True)
    chunks = format_named(form)(_watching(reports, weights), run)
    if out is None:
        for chunk in chunks:
            click.echo(chunk, nl=False, color=True)
    else:
        write(out, "".join(chunks).encode(), what="the report")
        click.echo(f"{out}: the report", err=True)
    sys.exit(int(any(run.fails(severity) for severity in weights)))


def _watching(reports: Iterable[Report], weights: set[Severity]) -> Iterator[Report]:
    for report in reports:
        weights |= {finding.severity for finding in report.findings}
        yield report


def _coloured(run: Run) -> Run:
    import os
    from dataclasses import replace

    return run if os.environ.get("NO_COLOR") else replace(run, colour=True)


def _known(tags: Iterable[str]) -> None:
    from planlint.translate.catalogues.catalogue import catalogue

    with stopping():
        for tag in tags:
            catalogue(tag)


def _tell(made: int, of: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{made} of {of} documents made", err=True, nl=made == of)
