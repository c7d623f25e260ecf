"""The documents of one case as several commands open them: the plan, and the records of its meetings."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from planlint.calendar.case import Case
    from planlint.read import Source
    from planlint.rules.settings import Settings


def opened(path: Path | str) -> Source:
    """The one plan or record in a file; one that cannot be read ends the command with one line and exit 2."""
    from planlint.read import ReadProblem, read_plan

    try:
        return read_plan(path)
    except ReadProblem as problem:
        place = f":{problem.place}" if problem.place else ""
        click.echo(f"{path}{place}: cannot be read: {problem.message}", err=True)
        sys.exit(2)


def settings_of(config: Path | None) -> Settings:
    """The council's settings, with its words and procedures in use; settings that are wrong end the command."""
    from planlint.bundled import WordsProblem
    from planlint.rules.card_problem import CardProblem
    from planlint.rules.nearest import find_settings
    from planlint.rules.settings import load_settings, put_to_use
    from planlint.rules.settings_file import SettingsProblem

    try:
        settings = load_settings(config or find_settings(Path.cwd()))
        put_to_use(settings)
    except (CardProblem, SettingsProblem, WordsProblem) as problem:
        click.echo(f"planlint: {problem}", err=True)
        sys.exit(2)
    return settings


def opened_case(paths: Sequence[str], config: Path | None) -> tuple[Case, list[str]]:
    """The case of a plan and its minutes, the newest document first; and notes on what cannot be computed.

    A procedure that does not exist ends the command: a date that nobody computed must not look like one that is kept.
    """
    from planlint.calendar.case import case
    from planlint.calendar.profiles import ProcedureProblem, procedure_names
    from planlint.model.records import MeetingRecord

    settings = settings_of(config)
    sources = [opened(path) for path in paths]
    documents = [source.plan for source in sources]
    references = {document.reference for document in documents if document.reference}
    if len(references) > 1:
        click.echo(
            f"planlint: the files are of different cases ({', '.join(sorted(references))}): name one case", err=True
        )
        sys.exit(2)
    newest = max(documents, key=lambda document: (document.date is not None, document.date))
    records = [each for each in documents if isinstance(each, MeetingRecord) and each is not newest]
    try:
        found = case(newest, records, settings.procedure)
    except ProcedureProblem as problem:
        click.echo(f"{paths[0]}: {problem}", err=True)
        sys.exit(2)
    notes = []
    if found.procedure is None:
        known = ", ".join(procedure_names())
        notes.append(f"The plan names no procedure, so only its own numbers count. “procedure:” may be {known}.")
    else:
        notes.append(f"Time limits: {found.procedure.title}. Bank holidays: {found.nation.replace('-', ' ')}.")
    return found, notes
