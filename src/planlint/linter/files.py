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
from planlint.fault import fault, is_to_be_raised
from planlint.finding import Problem, Report
from planlint.linter.time_limit import MINUTES, TookTooLong, time_limit
from planlint.rules.settings import Settings, load_settings, put_to_use

if TYPE_CHECKING:
    from concurrent.futures import Future

# A second process loads the English pipeline again, which costs as much as linting this many plans.
FEW = 8
_AHEAD = 4  # files a process may be ahead of what has been reported: memory stays the same for any number of files

_GIVEN_UP = (
    f"planlint gave it up after {MINUTES} minutes of work, and nothing in it was checked: is it very long? Take out "
    "what is no part of the plan, and please report it if it is no longer than other plans"
)


@dataclass(frozen=True, slots=True)
class Judging:
    """What every file of a run is judged by; `settings` is the council's settings file, if any."""

    settings: Path | None
    today: dt.date
    with_smart: bool = False


def lint_file(path: str, settings: Settings, judging: Judging) -> list[Report]:
    """What is found in each document of a file; a file that cannot be read is a report with its problem."""
    from planlint.read import ReadProblem

    try:
        with time_limit():
            return _judged(path, settings, judging)
    except ReadProblem as problem:
        return [Report(path, None, Problem(problem.message, problem.place))]
    except bundled.WordsProblem:
        raise
    except TookTooLong:
        return [Report(path, None, Problem(_GIVEN_UP))]
    except Exception as error:
        if is_to_be_raised():
            raise
        return [Report(path, None, Problem(f"{fault(error)}: please report it, without the plan"))]


def _judged(path: str, settings: Settings, judging: Judging) -> list[Report]:
    from planlint.linter import lint
    from planlint.read import ReadProblem, read_documents

    reports = []
    for source in read_documents(Path(path)):
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
