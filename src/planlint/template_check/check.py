"""`planlint templates check`: every document through its templates, every file by itself; a report for each file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from planlint.documents import DOCUMENTS
from planlint.finding import Report
from planlint.recipients.shows import Shows
from planlint.template_check.accessibility import accessible, headings_in_order
from planlint.template_check.catalogues import Catalogues
from planlint.template_check.document_shape import plan_shape
from planlint.template_check.expressions import Expressions, Shown
from planlint.template_check.faults import Faults
from planlint.template_check.fixed_text import Marked
from planlint.template_check.html_leaks import leaks_of_page
from planlint.template_check.html_page import HtmlPage
from planlint.template_check.loops import loops
from planlint.template_check.making import Making, all_stopped
from planlint.template_check.medium import Form, medium
from planlint.template_check.own_files import ListUnusable, own_list, unused
from planlint.template_check.required import missing
from planlint.template_check.shapes import Part
from planlint.template_check.sought import sought
from planlint.template_check.sources import Source, Sources, WordFile
from planlint.template_check.style_sheet import style_file, styles_of
from planlint.template_check.texts import TemplateText
from planlint.template_check.trials import tried_languages
from planlint.template_check.unmarked import unmarked_in_page, unmarked_in_word
from planlint.template_check.walk import Walk
from planlint.template_check.word_leaks import leaks
from planlint.template_check.word_structure import structure
from planlint.template_check.wording import wording
from planlint.template_folders import template_file, template_folders

# Where this is found, nobody can say yet which fields are printed.
_UNREAD = {"syntax-error", "unknown-variable", "unsafe-template", "endless-loop", "not-a-template"}
# What makes a document stop, or run for ever, is known before it is tried.
_STOPS = _UNREAD | {"whole-part-printed"}
# … and a Word template that holds what would travel with it is refused unopened.
_STOPS |= {"external-link", "active-content", "leaking-property", "comment-in-template", "tracked-change-in-template"}
_STOPS |= {"refused-in-a-copy"}


def check(
    documents: Sequence[str] = DOCUMENTS,
    *,
    languages: Sequence[str] = (),
    jobs: int | None = 1,
    done: Callable[[int, int], None] = lambda _made, _of: None,
) -> list[Report]:
    """A report for each file of the templates in use: the council’s own files where there are any, else planlint’s.

    A document with no file of the council’s is not looked at. Documents are made in `languages` (tags; each there is a
    catalogue for, where none is named), on `jobs` processes (None: all cores); `done` hears how many of how many.
    """
    run = _Run()
    for document in documents:
        run.document(document)
    for stopped in all_stopped(run.makings, tried_languages(languages), jobs, done):
        span = stopped.text.span_of(stopped.line)
        run.faults.add(stopped.rule, stopped.text, *span, says=stopped.says, meant=stopped.cure)
    run.everything_else()
    return [Report(str(path), "template", None, run.faults.of(path)) for path in sorted(run.files())]


class _Run:
    def __init__(self) -> None:
        self.faults = Faults()
        self.makings: list[Making] = []
        self._sources = Sources(self.faults)
        self._marked: Marked = {}
        self._used: dict[Path, TemplateText] = {}
        self._catalogues: list[Path] = []

    def files(self) -> Iterator[Path]:
        """The files that are judged."""
        found = {*self._used, *self.faults.paths, *self._catalogues}
        yield from (path for path in found if _is_judged(path))

    def document(self, document: str) -> None:
        """One document in each of its forms."""
        try:
            shown, own = own_list(document, self.faults)
        except ListUnusable:
            return
        plan = plan_shape(shown)
        html = self._sources.html(f"{document}/{document}.html.j2")
        if html is not None:
            self._html(document, html, plan, shown, whole=own)
        if own or _is_judged(template_file(f"{document}/{document}.docx")):
            word = self._sources.word(f"{document}/{document}.docx")
            if word is not None:
                self._word(document, word, plan, shown)

    def everything_else(self) -> None:
        """Style, catalogues, the words that were marked in any document, and files that nothing uses."""
        path = template_file("html/style.css")
        text = TemplateText("html/style.css", path, path.read_text(encoding="utf-8"))
        self._used[path] = text
        style_file(text, self.faults)
        catalogues = Catalogues(self.faults)
        self._catalogues = catalogues.files
        marked = {at: english for at, english in self._marked.items() if _is_judged(at[0].path)}
        catalogues.missing(marked)
        wording(marked, self.faults)
        if len(template_folders()) > 1:
            unused(template_folders()[0], {*self._used, *catalogues.files, *self.faults.paths}, self.faults)

    def _html(self, document: str, entry: Source, plan: Part, shown: Shows, *, whole: bool) -> None:
        walk, printed = self._walk("html", document)
        walk.document(entry, {"plan": plan})
        texts = {name: source.text for name, source in walk.used.items()}
        if not whole and not any(_is_judged(text.path) for text in texts.values()):
            return
        headings_in_order(walk.headings, self.faults)
        for source in walk.used.values():
            if source.text.path not in self._used:
                self._used[source.text.path] = source.text
                loops(source, self.faults)
                if source.text.name.endswith(".css"):
                    style_file(source.text, self.faults)
                    continue
                page = HtmlPage(source.text)
                accessible(page, self.faults)
                leaks_of_page(page, self.faults)
                styles_of(page, self.faults)
                unmarked_in_page(page, self.faults)
        if not self._found(texts.values(), _UNREAD):
            named = missing(document, printed, entry.text, self.faults)
            if not self._found(texts.values(), _STOPS):
                self.makings.append(Making(document, shown, texts, sought(document, shown, named)))

    def _word(self, document: str, file: WordFile, plan: Part, shown: Shows) -> None:
        leaks(file, self.faults)
        structure(file, self.faults)
        printed = Shown()
        for text in file.texts:
            self._used[text.path] = text
            source = self._sources.source(text, {"defined", "given"})
            if source is None:
                continue
            unmarked_in_word(text, self.faults)
            loops(source, self.faults)
            walk, _ = self._walk("docx", document, printed)
            walk.document(source, {"plan": plan})
        if not self._found(file.texts, _UNREAD):
            main = next(text for text in file.texts if text.part == file.package.main_part())
            named = missing(document, printed, main, self.faults)
            if not self._found(file.texts, _STOPS):
                self.makings.append(Making(document, shown, file, sought(document, shown, named)))

    def _walk(self, form: Form, document: str, printed: Shown | None = None) -> tuple[Walk, Shown]:
        printed = printed if printed is not None else Shown()
        reading = Expressions(medium(form), self.faults, printed, f"{document}/shows.yml", self._marked)
        load = self._sources.html if form == "html" else lambda _: None
        return Walk(reading, load, self._sources.broken), printed

    def _found(self, texts: Iterable[TemplateText], rules: set[str]) -> bool:
        return any(self.faults.rules_of(text.path) & rules for text in texts)


def _is_judged(path: Path) -> bool:
    return path.is_relative_to(template_folders()[0])
