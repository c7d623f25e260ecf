"""No text makes planlint search for ever."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_no_pattern_takes_for_ever_over_any_text() -> None:
    told = subprocess.run([sys.executable, "-m", "tools.slow_patterns"], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout + told.stderr
    assert int(told.stdout.split()[0]) > 1000
