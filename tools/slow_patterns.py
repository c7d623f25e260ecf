"""Looks for a pattern that takes for ever over an unlucky text: one such cell would stop a whole batch.

`python -m tools.slow_patterns` takes every pattern that planlint makes while it is imported and lints its own examples,
and searches monotonous texts with it. It prints the patterns that need too long, and ends with 1 when there is one.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

_ENOUGH = 1  # second of the processor; a sound pattern takes less than a thousandth
_TIMES = 60
_AGAIN_AND_AGAIN = (
    *("a", "A", "1", " ", "a-", "A-", "a ", "A ", "Aa ", "1 ", "a, ", "a. ", "1/", "1.", "a'", "- ", "(", "(a)", "a/"),
    *(".", "_", "\n", "\t", "a:", "; ", "a\n", "£1", "'’", "A a-", "Mr A. ", "the ", "and ", "to ", "in the ", "no "),
    *("not ", "every ", "week ", "Mum ", "mum and ", "plan "),
)


class _TooSlow(Exception):
    pass


def _too_slow(*_: object) -> None:
    raise _TooSlow


def patterns() -> set[re.Pattern[str]]:
    """Every pattern that is made while all of planlint is imported and some plans are linted."""
    made: set[re.Pattern[str]] = set()
    compile_ = re.compile

    def noted(pattern: str, flags: int = 0) -> re.Pattern[str]:
        made.add(compile_(pattern, flags))
        return compile_(pattern, flags)

    re.compile = noted  # type: ignore[assignment]
    import planlint
    from planlint.word_lists import Worded

    for module in pkgutil.walk_packages(planlint.__path__, "planlint."):
        if not module.name.endswith("__main__"):
            for one in vars(importlib.import_module(module.name)).values():
                if isinstance(one, Worded):  # else it is made only where a plan has need of it
                    assert one.made
    for example in sorted(Path("examples").glob("*plan*.yml")) + sorted(Path("examples").glob("*.docx")):
        planlint.lint(planlint.read_plan(example))
    return {pattern for pattern in made if isinstance(pattern.pattern, str)}


def slow(made: set[re.Pattern[str]]) -> Iterator[tuple[re.Pattern[str], str]]:
    """Each pattern that needs too long, with the beginning of the text that it needs it for."""
    signal.signal(signal.SIGVTALRM, _too_slow)
    for pattern in made:
        for piece in _AGAIN_AND_AGAIN:
            for ending in ("", "!"):
                signal.setitimer(signal.ITIMER_VIRTUAL, _ENOUGH)
                try:
                    pattern.search(piece * _TIMES + ending)
                except _TooSlow:
                    yield pattern, piece
                finally:
                    signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def main() -> int:
    """Prints the slow patterns."""
    made = patterns()
    found = [*slow(made)]
    for pattern, piece in found:
        print(f"over {piece * 3!r}…: {pattern.pattern}")
    print(f"{len(made)} patterns, {len(found)} too slow")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
