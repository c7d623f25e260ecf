"""What README and design speak of is there; tests/test_docs.py runs the commands, tests/test_site.py follows links."""

import re
from pathlib import Path

from planlint.cli import cli

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_in_running_text_exists() -> None:
    named = set(re.findall(r"`planlint ([a-z]+)", README))
    assert named <= set(cli.commands) | {*cli.list_commands(None)}  # type: ignore[arg-type]


def test_every_file_that_the_design_names_exists() -> None:
    text = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    named = re.findall(r"\| `([a-z_/]+\.py)` \|", text)
    assert len(named) >= 8
    for path in named:
        assert (ROOT / "src" / "planlint" / path).is_file(), path
