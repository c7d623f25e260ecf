"""All documents of a run made of everything they are tried on, on as many cores as there are."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from planlint.recipients.shows import Shows
from planlint.template_check.rendering import Stopped, try_html, try_word
from planlint.template_check.sought import Sought
from planlint.template_check.sources import WordFile
from planlint.template_check.texts import TemplateText
from planlint.template_folders import template_folders, use_council_templates


@dataclass(frozen=True, slots=True)
class Making:
    """One document in one form: what it may and must show, and its template: HTML texts by name, or a Word file."""

    document: str
    shown: Shows
    template: dict[str, TemplateText] | WordFile
    sought: tuple[Sought, ...]

    def stopped(self, tags: Sequence[str]) -> list[Stopped]:
        """What stops it in any of these languages."""
        if isinstance(self.template, WordFile):
            return list(try_word(self.document, self.template, self.shown, tags, self.sought))
        return list(try_html(self.document, self.shown, self.template, tags, self.sought))


def all_stopped(
    makings: Sequence[Making], tags: Sequence[str], jobs: int | None, done: Callable[[int, int], None]
) -> Iterator[Stopped]:
    """What stops any of them, in their order, on `jobs` processes (None: all cores); `done` hears how many are made."""
    jobs = min(jobs or os.cpu_count() or 1, len(makings))
    if jobs <= 1:
        for number, making in enumerate(makings, 1):
            yield from making.stopped(tags)
            done(number, len(makings))
        return
    council = template_folders()[0] if len(template_folders()) > 1 else None
    with ProcessPoolExecutor(jobs, initializer=use_council_templates, initargs=(council,)) as pool:
        waiting = [pool.submit(_made, making, tags) for making in makings]
        for number, one in enumerate(waiting, 1):
            yield from one.result()
            done(number, len(makings))


def _made(making: Making, tags: Sequence[str]) -> list[Stopped]:
    return making.stopped(tags)
