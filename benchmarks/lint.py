"""How long a cold `planlint lint` of one plan takes, beside the floor of importing spaCy alone.

Ratios of medians from one run, the two commands in turn, since machines differ and drift. Run with `make benchmark`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

RUNS = 7
PYTHON = sys.executable
COMMANDS = {
    "import spacy": [PYTHON, "-c", "import spacy"],
    "import spacy and load the pipeline": [
        PYTHON,
        "-c",
        "from planlint.english.pipeline import pipeline; pipeline()",
    ],
    "planlint lint examples/good-plan.yml": [PYTHON, "-m", "planlint", "lint", "examples/good-plan.yml"],
    "planlint lint examples/poor-plan.yml": [PYTHON, "-m", "planlint", "lint", "examples/poor-plan.yml"],
    "planlint --version": [PYTHON, "-m", "planlint", "--version"],
}


def seconds(command: list[str]) -> float:
    """Wall time of one cold run."""
    # An installed planlint has been compiled once, as spaCy has; so is a checkout here, whatever this shell says.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Prints the median of each command, and its ratio to the first."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for run in range(RUNS + 1):
        for name, command in COMMANDS.items():
            elapsed = seconds(command)
            if run:  # the first round only compiles, and warms the disk
                taken[name].append(elapsed)
    floor = statistics.median(taken["import spacy"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:40} {median:6.2f} s  ×{median / floor:.2f}  ({min(times):.2f} to {max(times):.2f})")


if __name__ == "__main__":
    main()
