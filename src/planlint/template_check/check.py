"""`planlint templates check`: every document through its templates, every file by itself; a report for each file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planlint.documents import DOCUMENTS
from planlint.finding import Report
from planlint.recipients.shows import shows
from planlint.template_check.document_shape import plan_shape
from planlint.template_check.expressions import Expressions, Shown
from planlint.template_check.faults import Faults
from planlint.template_check.medium import medium
from planlint.template_check.sources import Sources
from planlint.template_check.walk import Walk
from planlint.template_folders import template_folders


def check() -> list[Report]:
    """A report for each file of the templates in use: the council’s own files where there are any, else planlint’s."""
    run = _Run()
    for document in DOCUMENTS:
        run.document(document)
    return [Report(str(path), "template", None, run.faults.of(path)) for path in sorted(run.files())]


class _Run:
    def __init__(self) -> None:
        self.faults = Faults()
        self._sources = Sources(self.faults)
        self._used: set[Path] = set()

    def files(self) -> Iterator[Path]:
        """The files that are judged."""
        yield from {path for path in (*self._used, *self.faults.paths) if path.is_relative_to(template_folders()[0])}

    def document(self, document: str) -> None:
        """One document in both of its forms."""
        plan = plan_shape(shows(document))
        html = self._sources.html(f"{document}/{document}.html.j2")
        if html is not None:
            walk = Walk(Expressions(medium("html"), self.faults, Shown(), f"{document}/shows.yml"), self._sources.html)
            walk.document(html, {"plan": plan})
            self._used |= {source.text.path for source in walk.used.values()}
        word = self._sources.word(f"{document}/{document}.docx")
        if word is not None:
            self._used.add(word.path)
            for text in word.texts:
                source = self._sources.source(text, {"defined", "given"})
                if source is not None:
                    walk = Walk(
                        Expressions(medium("docx"), self.faults, Shown(), f"{document}/shows.yml"), lambda _: None
                    )
                    walk.document(source, {"plan": plan})
