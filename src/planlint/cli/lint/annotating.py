"""The answer inside the draft: `planlint lint DRAFT.docx --annotate OUT.docx`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from planlint.cli.ending import stopping, write
from planlint.finding import Report

_WORD = (".docx", ".docm", ".dotx", ".dotm")


def can_annotate(paths: Sequence[str], out: Path) -> None:
    """Raises click.UsageError unless one Word draft can be answered in `out`: a file of its kind, and not the draft."""
    draft = Path(paths[0])
    if len(paths) != 1 or draft.suffix.lower() not in _WORD:
        raise click.UsageError("--annotate writes comments into a copy of one Word draft: name one .docx file")
    if out.suffix.lower() != draft.suffix.lower():
        raise click.UsageError(f"--annotate must end in {draft.suffix}, as the draft does: Word opens no other")
    if out.resolve() == draft.resolve() or (out.exists() and draft.exists() and out.samefile(draft)):
        raise click.UsageError("--annotate would overwrite the draft itself: choose another name for the copy")


def write_annotated(path: str, out: Path, reports: Sequence[Report], today: dt.date, pages: str | None) -> None:
    """Writes the copy with the findings as comments, made `today`, with links to `pages`, and says so.

    Nothing is written for a draft that could not be read; what cannot be answered or written ends the command.
    """
    from planlint.report.word_comments import annotate

    if any(report.problem is not None for report in reports):
        return
    findings = [finding for report in reports for finding in report.findings]
    not_run = [left for report in reports for left in report.not_run]
    date = dt.datetime.combine(today, dt.time())
    with stopping(path, "no comments were written"):
        answer = annotate(Path(path).read_bytes(), findings, date=date, not_run=not_run, pages=pages)
    write(out, answer)
    count = sum(finding.places for finding in findings)
    click.echo(f"{out}: the draft with {count} {'comment' if count == 1 else 'comments'}", err=True)
