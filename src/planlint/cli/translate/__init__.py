"""`planlint translate`: what people wrote, out to a translator and back. One file a subcommand."""

from __future__ import annotations

import importlib

import click

_COMMANDS = {
    "export": ("exporting", "Make the file that a translator fills in."),
    "import": ("importing", "Take back what a translator sent."),
    "status": ("status", "Say what is translated, what is not, and what to do next."),
    "check": ("check", "List what the checks find in a translation."),
    "confirm": ("confirm", "Record that a second linguist has checked texts."),
    "review": ("review", "Make the pages on which a second linguist reads both languages."),
    "memory": ("memory", "Keep translated sentences, without anybody’s facts, for the next plan."),
    "phrases": ("phrases", "List the sentences that are translated once and for all."),
}


class _Commands(click.Group):
    """Loads a subcommand's module only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"planlint.cli.translate.{_COMMANDS[cmd_name][0]}")
        command = getattr(module, "command")  # noqa: B009
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in _COMMANDS.items()])


@click.group(name="translate", cls=_Commands)
def command() -> None:
    """Get what people wrote in PLAN translated by a named human, checked, and ready for the family’s copies.

    \b
    Examples:
      planlint translate export plan.yml --to ur
      planlint translate import plan.yml plan-ur-to-translate.docx --by "Amna Raza, CIOL 012345"
      planlint translate status plan.yml --to ur
      planlint translate confirm plan.yml --to ur --checked-by "Jan Lis, ITI 6789"
    """
