"""The documents of one case as several commands open them: the plan, and the records of its meetings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.ending import stop, stopping

if TYPE_CHECKING:
    from planlint.calendar.case import Case
    from planlint.model.plan import CaseDocument
    from planlint.read import Source
    from planlint.rules.settings import Settings


def opened(path: Path | str) -> Source:
    """The one plan or record in a file; one that cannot be read ends the command with one line and exit 2."""
    from planlint.read import ReadProblem, read_plan
    from planlint.report.visible import visible

    try:
        return read_plan(path)
    except ReadProblem as problem:
        place = f":{problem.place}" if problem.place else ""
        stop(f"{path}{place}: cannot be read: {visible(problem.message)}")


def of_one_case(one: str, first: CaseDocument, other: str, second: CaseDocument, *, code: int = 2) -> None:
    """Ends the command when two files are of two cases, and says so where nothing tells that they are of one."""
    from planlint.model.one_case import Sure, one_case

    found = one_case(first, second)
    if found.sure is Sure.NO:
        stop(f"planlint: {one} and {other} are of different cases, so nothing was made: {found.because}", code=code)
    if found.sure is Sure.UNTOLD:
        click.echo(
            f"planlint: be sure that {one} and {other} are of one family: no reference, and no child’s name with a "
            "birthday, stands in both",
            err=True,
        )


def settings_of(config: Path | None) -> Settings:
    """The council's settings, with its words and procedures in use; settings that are wrong end the command."""
    from planlint.rules.nearest import find_settings
    from planlint.rules.settings import load_settings, put_to_use

    with stopping():
        settings = load_settings(config or find_settings(Path.cwd()))
        put_to_use(settings)
    return settings


def opened_case(paths: Sequence[str], config: Path | None) -> tuple[Case, list[str]]:
    """The case of a plan and its minutes, the newest document first; and notes on what cannot be computed.

    A procedure that does not exist ends the command: a date that nobody computed must not look like one that is kept.
    """
    from planlint.calendar.case import case
    from planlint.calendar.profiles import procedure_names
    from planlint.model.records import MeetingRecord

    settings = settings_of(config)
    sources = [opened(path) for path in paths]
    documents = [source.plan for source in sources]
    for path, document in zip(paths[1:], documents[1:], strict=True):
        of_one_case(paths[0], documents[0], path, document)
    newest = max(documents, key=lambda document: (document.date is not None, document.date))
    records = [each for each in documents if isinstance(each, MeetingRecord) and each is not newest]
    with stopping(paths[0]):
        found = case(newest, records, settings.procedure)
    notes = []
    if found.procedure is None:
        known = ", ".join(procedure_names())
        notes.append(f"The plan names no procedure, so only its own numbers count. “procedure:” may be {known}.")
    else:
        notes.append(f"Time limits: {found.procedure.title}. Bank holidays: {found.nation.replace('-', ' ')}.")
    return found, notes
