"""A cell with no-break spaces is read as one with spaces."""

from __future__ import annotations

from pathlib import Path

from planlint.read import read_plan

_ROWS = "Outcome,Action,By whom,By when\nMia is safe,Ring the school,Sam Lee,12 March 2027\n"


def test_a_sheet_is_read_alike_with_no_break_spaces(tmp_path: Path) -> None:
    plain, other = tmp_path / "plain.csv", tmp_path / "other.csv"
    plain.write_text(_ROWS, encoding="utf-8")
    other.write_text(_ROWS.replace(" ", "\u00a0"), encoding="utf-8")
    assert read_plan(other).plan == read_plan(plain).plan
