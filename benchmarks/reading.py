"""How long reading one plan-sized Word draft takes after imports, beside opening and parsing its parts alone.

Medians and their ratio from one run, in turn; then each draft of tests/corpus, the best of three times, for the
slowest of them. Run with `make benchmark`.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from planlint.read import ReadProblem
from planlint.read.word import read_word
from planlint.word import opened, read_story
from planlint.word.package import parsed

ROUNDS = 40


def _read(path: Path, data: bytes) -> None:
    """Reads a draft, or says that there is no plan in it: that takes as long."""
    with contextlib.suppress(ReadProblem):
        read_word(path, data)


@functools.cache
def _kept_words() -> list[Any]:
    """Every cache of the program that keeps what it was told of the words of a draft: those with a largest size."""
    caches = [one for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)]
    return [one for one in caches if one.__module__.startswith("planlint") and one.cache_parameters()["maxsize"]]


def milliseconds(work: Callable[[], object]) -> float:
    """Wall time of one call on a draft that has not been met before."""
    for kept in _kept_words():
        kept.cache_clear()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Prints the median of each step and its ratio to the first."""
    path = Path("examples/poor-draft.docx")
    data = path.read_bytes()

    def parts() -> None:
        package = opened(data)
        for name, content in package.parts.items():
            if name.endswith(".xml"):
                parsed(content)

    steps: dict[str, Callable[[], object]] = {
        "unzip and parse": parts,
        "read the story": lambda: read_story(opened(data)),
        "read the plan": lambda: read_word(path, data),
    }
    taken: dict[str, list[float]] = {name: [] for name in steps}
    for round_ in range(ROUNDS + 3):
        for name, work in steps.items():
            elapsed = milliseconds(work)
            if round_ >= 3:
                taken[name].append(elapsed)
    floor = statistics.median(taken["unzip and parse"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:20} {median:6.1f} ms  ×{median / floor:.1f}  ({min(times):.1f} to {max(times):.1f})")
    _all_drafts()


def _all_drafts() -> None:
    """Prints how long the drafts of tests/corpus take, each the best of three times."""
    drafts = [(path, path.read_bytes()) for path in sorted(Path("tests/corpus/drafts").glob("*.docx"))]
    taken = sorted((min(milliseconds(functools.partial(_read, *one)) for _ in range(3)), one[0].stem) for one in drafts)
    times = [time_ for time_, _ in taken]
    slow = ", ".join(f"{name} {time_:.1f}" for time_, name in taken[-3:])
    under = sum(time_ < 30 for time_ in times)
    print(f"{len(times)} drafts: median {statistics.median(times):.1f} ms; {under} under 30 ms; slowest {slow}")


if __name__ == "__main__":
    main()
