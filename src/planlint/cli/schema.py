"""`planlint schema`: the JSON Schemas, for editors and other programs."""

from __future__ import annotations

import json
from typing import Any

import click


@click.command(name="schema")
@click.argument(
    "what",
    type=click.Choice(["plan", "core-group-minutes", "conference-record", "review-record", "report", "card"]),
    default="plan",
)
def command(what: str) -> None:
    """Print the JSON Schema of a plan (the default), of a meeting’s record, of the lint report, or of a rule card.

    \b
    Example:
      planlint schema > child-protection-plan.schema.json
    """
    click.echo(json.dumps(_schema(what), ensure_ascii=False, indent=2))


def _schema(what: str) -> dict[str, Any]:
    if what == "report":
        from planlint.report.schema import report_schema

        return report_schema()
    if what == "card":
        from planlint.rules.schema import card_schema

        return card_schema()
    from planlint.model.kinds import PLAN
    from planlint.model.schema import document_schema

    return document_schema(PLAN if what == "plan" else what)
