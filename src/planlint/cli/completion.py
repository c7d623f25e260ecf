"""`planlint completion`: the lines with which a shell completes planlint's commands and options."""

from __future__ import annotations

import click

_WHERE = {
    "bash": "~/.bashrc",
    "zsh": "~/.zshrc",
    "fish": "~/.config/fish/completions/planlint.fish",
}


@click.command(name="completion")
@click.argument("shell", type=click.Choice([*_WHERE]))
def command(shell: str) -> None:
    """Print what SHELL needs to complete planlint’s commands and options with the Tab key.

    SHELL is bash, zsh or fish. The lines go where the first of them says; a new window knows them.

    \b
    Exit codes:
      0  printed
      2  wrong usage

    \b
    Examples:
      planlint completion bash >> ~/.bashrc
      planlint completion zsh >> ~/.zshrc
      planlint completion fish > ~/.config/fish/completions/planlint.fish
    """
    from click.shell_completion import get_completion_class

    from planlint.cli import cli

    kind = get_completion_class(shell)
    assert kind is not None, shell
    click.echo(f"# planlint: belongs in {_WHERE[shell]}")
    click.echo(kind(cli, {}, "planlint", "_PLANLINT_COMPLETE").source())
