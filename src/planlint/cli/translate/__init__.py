"""`planlint translate`: what people wrote, out to a translator and back. One file a subcommand."""

from __future__ import annotations

import click

from planlint.cli.commands import Commands

_COMMANDS = {
    "export": ("planlint.cli.translate.exporting", "Make the file that a translator fills in."),
    "import": ("planlint.cli.translate.importing", "Take back what a translator sent."),
    "status": ("planlint.cli.translate.status", "Say what is translated, what is not, and what to do next."),
    "check": ("planlint.cli.translate.check", "List what the checks find in a translation."),
    "confirm": ("planlint.cli.translate.confirm", "Record that a second linguist has checked texts."),
    "review": ("planlint.cli.translate.review", "Record the two humans who answer for the fixed text of a language."),
    "memory": (
        "planlint.cli.translate.memory",
        "Keep translated sentences, without anybody’s facts, for the next plan.",
    ),
    "phrases": ("planlint.cli.translate.phrases", "List the sentences that are translated once and for all."),
}


@click.group(name="translate", cls=Commands, table=_COMMANDS)
def command() -> None:
    """Get what people wrote in PLAN translated by a named human, checked, and ready for the family’s copies.

    \b
    Examples:
      planlint translate export plan.yml --to ur
      planlint translate import plan.yml plan-ur-to-translate.docx --by "Amna Raza, CIOL 012345"
      planlint translate status plan.yml --to ur
      planlint translate confirm plan.yml --to ur --checked-by "Jan Lis, ITI 6789"
    """
