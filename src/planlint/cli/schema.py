"""`planlint schema`: the JSON Schemas, for editors and other programs."""

from __future__ import annotations

import json
from typing import Any

import click

_RECORDS = ["core-group-minutes", "conference-record", "review-record"]


@click.command(name="schema")
@click.argument(
    "what",
    type=click.Choice(["plan", *_RECORDS, "report", "card", "procedure", "config"]),
    default="plan",
    metavar="[WHAT]",
)
def command(what: str) -> None:
    """Print a JSON Schema: with it an editor completes names, explains them, and marks what does not fit.

    \b
    WHAT is one of:
      plan                the plan file (when nothing is named)
      core-group-minutes, conference-record, review-record
                          the record of a meeting
      report              what “planlint lint --format json” prints
      card                a rule card
      procedure           a procedure with its time limits
      config              planlint.toml

    \b
    Exit codes:
      0  printed
      2  wrong usage

    \b
    Examples:
      planlint schema > child-protection-plan.schema.json
      planlint schema procedure > procedure.schema.json
      planlint schema config > config.schema.json
    """
    click.echo(json.dumps(_schema(what), ensure_ascii=False, indent=2))


def _schema(what: str) -> dict[str, Any]:
    """The schema by the name that the command knows it by; each is loaded when it is asked for."""
    if what == "report":
        from planlint.report.schema import report_schema

        return report_schema()
    if what == "card":
        from planlint.rules.schema import card_schema

        return card_schema()
    if what == "procedure":
        from planlint.calendar.schema import procedure_schema

        return procedure_schema()
    if what == "config":
        from planlint.rules.schema import settings_schema

        return settings_schema()
    from planlint.model.kinds import PLAN
    from planlint.model.schema import document_schema

    return document_schema(PLAN if what == "plan" else what)
