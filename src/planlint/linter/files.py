"""Files, one or a thousand: each read and judged, in their order, whatever becomes of the others."""

from __future__ import annotations

import datetime as dt
import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from planlint import bundled
from planlint.finding import Problem, Report
from planlint.rules.settings import Settings, load_settings, put_to_use

if TYPE_CHECKING:
    from concurrent.futures import Future

# A second process loads the English pipeline again, which costs as much as linting this many plans.
FEW = 8
_AHEAD = 4  # files a process may be ahead of what has been reported: memory stays the same for any number of files


@dataclass(frozen=True, slots=True)
class Judging:
    """What every file of a run is judged by; `settings` is the council's settings file, if any."""

    settings: Path | None
    today: dt.date
    with_smart: bool = False


def lint_file(path: str, settings: Settings, judging: Judging) -> list[Report]:
    """What is found in each document of a file; a file that cannot be read is a report with its problem."""
    from planlint.linter import lint
    from planlint.read import ReadProblem, read_documents

    try:
        sources = read_documents(Path(path))
        reports = []
        for source in sources:
            if isinstance(source, ReadProblem):
                reports.append(Report(path, None, Problem(source.message, source.place)))
            else:
                report = lint(
                    source,
                    cards=settings.cards,
                    today=judging.today,
                    with_smart=judging.with_smart,
                    procedure=settings.procedure,
                )
                reports.append(replace(report, path=path, switched_off=settings.switched_off))
        return reports
    except ReadProblem as problem:
        return [Report(path, None, Problem(problem.message, problem.place))]
    except bundled.WordsProblem:
        raise
    except Exception as error:
        if os.environ.get("PLANLINT_TRACEBACK"):
            raise
        # Only the kind of error is named: its text could hold words of a plan.
        kind = type(error).__name__
        return [Report(path, None, Problem(f"a fault in planlint itself ({kind}): please report it, without the plan"))]


def lint_files(paths: Sequence[str], judging: Judging, settings: Settings, jobs: int | None = None) -> Iterator[Report]:
    """The reports of many files, in the order given, on `jobs` processes (by default all cores when there are many)."""
    jobs = jobs or (1 if len(paths) <= FEW else os.cpu_count() or 1)
    if jobs == 1:
        for path in paths:
            yield from lint_file(path, settings, judging)
        return
    from concurrent.futures.process import BrokenProcessPool

    left = deque(paths)
    while left:
        try:
            for reports in _pooled(left, judging, jobs):
                left.popleft()
                yield from reports
        except BrokenProcessPool:
            # One of the files that were under way stopped a process: the first of them goes alone, to know which.
            yield from _alone(left.popleft(), judging)


def _pooled(paths: Sequence[str], judging: Judging, jobs: int) -> Iterator[list[Report]]:
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(judging,)) as pool:
        waiting: deque[Future[list[Report]]] = deque()
        for path in tuple(paths):
            waiting.append(pool.submit(_judge, path))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _alone(path: str, judging: Judging) -> list[Report]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        return next(_pooled([path], judging, 1))
    except BrokenProcessPool:
        return [
            Report(path, None, Problem("planlint was stopped while it read this file: is it very large or damaged?"))
        ]


_prepared: tuple[Settings, Judging] | None = None


def _prepare(judging: Judging) -> None:
    global _prepared
    settings = load_settings(judging.settings)
    put_to_use(settings)
    _prepared = (settings, judging)


def _judge(path: str) -> list[Report]:
    assert _prepared is not None
    return lint_file(path, *_prepared)
