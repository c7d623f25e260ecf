"""Writes `lint_rules/bank_holidays.yml` anew, with the bank holidays that the installed `holidays` knows."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from planlint.calendar.working_days import NATIONS, ask_holidays

FILE = Path(__file__).parent.parent / "lint_rules" / "bank_holidays.yml"
YEARS = range(2024, 2034)
HEAD = """\
# The bank holidays of each nation, as the package `holidays` gives them in this version: loading the package, which
# knows all countries, takes longer than linting a plan. Where another version is installed, that is asked itself.
# Written by tools/bank_holidays.py.
"""


def content() -> str:
    """The file's text."""
    lines = [f'{HEAD}version: "{version("holidays")}"\nnations:\n']
    for nation in NATIONS:
        lines.append(f"  {nation}:\n")
        for year in YEARS:
            days = sorted(ask_holidays(nation, year).items())
            lines.append(f'    "{year}":\n')
            lines += [f'      "{day:%m-%d}": "{name}"\n' for day, name in days]
    return "".join(lines)


if __name__ == "__main__":
    FILE.write_text(content(), encoding="utf-8")
