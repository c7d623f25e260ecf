"""The command line: one file a command. The only code that prints, exits, or asks today's date."""

from __future__ import annotations

import atexit
import gc
import sys
from typing import IO, Any

import click

from planlint.cli.commands import Commands

_COMMANDS = {
    "completion": ("planlint.cli.completion", "Print what a shell needs to complete commands with the Tab key."),
    "compare": ("planlint.cli.compare", "Say what changed from one version to the next, and for whom."),
    "convert": ("planlint.cli.convert", "Write a draft from Word, Excel or CSV as a plan in YAML."),
    "dates": ("planlint.cli.dates", "Say by when each thing is due, and what is late."),
    "doctor": ("planlint.cli.doctor", "Say what is installed that planlint can use, and how to get the rest."),
    "lint": ("planlint.cli.lint", "Say what is not yet SMART or readable in a plan."),
    "minutes": ("planlint.cli.minutes", "Make the next meeting’s record from a plan, and the next plan from it."),
    "new": ("planlint.cli.new", "Write a plan to fill in."),
    "render": ("planlint.cli.render", "Make the plan or the family’s copy, in Word or HTML."),
    "rules": ("planlint.cli.rules", "List the rules, show one, or test them."),
    "schema": ("planlint.cli.schema", "Print the JSON Schema of a file, for your editor."),
    "signoff": ("planlint.cli.signoff", "See what stands in the way of authorising a plan, and record who did."),
    "templates": (
        "planlint.cli.templates",
        "Check templates, list them, start a council’s own, compare two folders of them.",
    ),
    "translate": (
        "planlint.cli.translate",
        "Get what people wrote translated by a named human, checked, and ready to give.",
    ),
}


class _Commands(Commands):
    """All commands: a name that is none is said in one line, with what may be meant."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            raise click.UsageError(_no_such_command(args[0]), ctx)
        return super().resolve_command(ctx, args)


def _no_such_command(name: str) -> str:
    from pathlib import Path

    from planlint.read.did_you_mean import did_you_mean

    if Path(name).suffix or Path(name).exists():
        return f"“{name}” is a file: say first what to do with it, such as “planlint lint {name}”"
    meant = did_you_mean(name, _COMMANDS)
    return f"there is no command “{name}”: " + (
        f"did you mean “{meant}”?" if meant else "“planlint lint” checks a plan"
    )


def _version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from planlint.cli.version import show

        show(context)


@click.group(
    cls=_Commands, table=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show versions.")
def cli() -> None:
    """Reads a child protection plan, says what is not yet SMART or readable, and makes the family’s copies.

    Everything happens on this computer: nothing of a plan is sent anywhere, and no file that is read is changed.
    “planlint COMMAND --help” says more of each.

    \b
    Exit codes:
      0  done, and nothing in the way
      1  something has to be put right, or was refused; the reasons are listed
      2  a file could not be read or written, or wrong usage

    \b
    Examples:
      planlint new plan.yml
      planlint lint plan.yml
      planlint render plan.yml --document family-copy --language en --format docx
    """


def main() -> None:
    """Runs the command line; whatever goes wrong is one line and exit 2, never a traceback."""
    # Models, cards and word lists are made and kept: looking through them for rubbish every 700 objects finds little.
    gc.set_threshold(250_000)
    # At its end Python would look through all of it again, for a fifth of a run; the memory is given back anyway.
    atexit.register(gc.freeze)
    for stream in (sys.stdout, sys.stderr):
        _utf8(stream)
    try:
        sys.exit(cli.main(prog_name="planlint", standalone_mode=False))
    except click.exceptions.Abort:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as nothing:
        click.echo(nothing.format_message())
        sys.exit(2)
    except click.ClickException as wrong:
        name = wrong.ctx.command_path if isinstance(wrong, click.UsageError) and wrong.ctx else "planlint"
        message = " ".join(wrong.format_message().split())
        click.echo(f"{name}: {message} (“{name} --help” shows how)", err=True)
        sys.exit(2)
    except Exception as error:
        from planlint.fault import fault, is_to_be_raised

        if is_to_be_raised():
            raise
        click.echo(f"planlint: {fault(error)}; nothing was written. Please report it, without the plan.", err=True)
        sys.exit(2)


def _utf8(stream: IO[str]) -> None:
    # Plans hold curly quotes and every script; a terminal set to ASCII must not stop a report half-way.
    reconfigure: Any = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
