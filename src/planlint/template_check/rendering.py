"""A document made of each plan it is tried on (`trials`), in every language: what stops it, and at which line."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jinja2 import Template
from jinja2.sandbox import SandboxedEnvironment

from planlint.documents.printing import Printed
from planlint.documents.proof import proof_read
from planlint.documents.word_values import WordValues
from planlint.recipients.shows import Shows
from planlint.template_check.compiled import CompiledFiles, CompiledTexts
from planlint.template_check.sought import Sought
from planlint.template_check.sources import WordFile
from planlint.template_check.texts import TemplateText
from planlint.template_check.trials import Trial, trials
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.word.package import opened
from planlint.word.text import visible_text as word_text

_MOST = 20_000_000  # characters of one page: a thousand times the longest there is


class TooLong(Exception):
    """A page that grows beyond anything a person could read."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A document that could not be made, or lacks something: the text and the line, what happened, and the cure."""

    text: TemplateText
    line: int
    says: str
    cure: str
    rule: str = "does-not-render"


def try_html(
    document: str, shown: Shows, texts: dict[str, TemplateText], tags: Sequence[str], sought: Sequence[Sought]
) -> Iterator[Stopped]:
    """Makes the HTML document of each trial in these languages; one of them must show what is `sought`."""
    from planlint.documents.html_document import html_environment, visible_text

    entry, compiled, full = texts[f"{document}/{document}.html.j2"], CompiledFiles(), []
    for trial in trials(document, shown, tags):
        try:
            environment = html_environment(trial.catalogue, printed := Printed())
            environment.bytecode_cache = compiled
            template = environment.get_template(entry.name)
            finished = _bounded(template.generate(plan=trial.seen, page=trial.page, stylesheet=""))
            proof_read(printed.texts, visible := visible_text(finished.encode("utf-8")))
            if trial.is_full:
                full.append(visible)
        except Exception as error:  # whatever a template can do wrong is a finding at its line
            yield _stopped(trial, error, *(_template_line(error, texts) or (entry, 1)))
    yield from _not_shown(sought, full)


def try_word(
    document: str, file: WordFile, shown: Shows, tags: Sequence[str], sought: Sequence[Sought]
) -> Iterator[Stopped]:
    """Makes the Word document of each trial in these languages; one of them must show what is `sought`.

    A trial is made part by part where the file itself cannot say which line stops it, and so are all until one can be
    made, since only a part is cut short when it grows without end.
    """
    from planlint.documents.word_document import filled_in

    data, main = file.path.read_bytes(), next(text for text in file.texts if text.part == file.package.main_part())
    word, made_before, full = _Parts(file.texts), False, []
    for trial in trials(document, shown, tags):
        if not made_before:
            stopped = list(word.stopped(trial))
            yield from stopped
            if stopped:
                continue
        try:
            made = filled_in(data, trial.seen, trial.catalogue, trial.page, engine=word.engine)
            made_before = True
            if trial.is_full:
                full.append(word_text(opened(made)))
        except Exception as error:
            yield from list(word.stopped(trial)) or [_stopped(trial, error, main, 1)]
    yield from _not_shown(sought, full)


def _not_shown(sought: Sequence[Sought], full: Sequence[str]) -> Iterator[Stopped]:
    """What is sought in documents of a plan that holds everything, and stands in none of them."""
    for one in sought if full else ():
        if not any(one.stands_in(visible) for visible in full):
            cure = f"Print it here without a condition that no plan meets; {one.asked_for}"
            yield Stopped(one.text, one.line, one.field, cure, "missing-field")


class _Parts:
    """The parts of a Word template as texts, where every paragraph is a line."""

    def __init__(self, texts: Iterable[TemplateText]) -> None:
        self._texts = texts
        self._compiled = CompiledTexts()

    def engine(self, catalogue: Catalogue, values: WordValues) -> SandboxedEnvironment:
        """The engine of the Word templates, which compiles each text once."""
        from planlint.documents.word_document import word_environment

        return self._compiled.used_by(word_environment(catalogue, values))

    def stopped(self, trial: Trial) -> Iterator[Stopped]:
        """What stops each part that cannot be made."""
        from planlint.documents.word_document import word_context

        for text in self._texts:
            environment = self.engine(trial.catalogue, WordValues(trial.catalogue, Printed()))
            try:
                code = self._compiled.code(environment, text.source, text.part)
                template = Template.from_code(environment, code, environment.make_globals(None))
                _bounded(template.generate(word_context(trial.seen, trial.page)))
            except Exception as error:
                yield _stopped(trial, error, text, _line_of(error, text.part) or 1)


def _bounded(pieces: Iterator[str]) -> str:
    found, length = [], 0
    for piece in pieces:
        found.append(piece)
        length += len(piece)
        if length > _MOST:
            raise TooLong(f"the document grows beyond {_MOST:,} characters")
    return "".join(found)


def _template_line(error: BaseException, texts: dict[str, TemplateText]) -> tuple[TemplateText, int] | None:
    by_path = {str(text.path): text for text in texts.values()}
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in by_path]
    if not frames:
        return None
    return by_path[frames[-1].filename], frames[-1].lineno or 1


def _line_of(error: BaseException, name: str) -> int | None:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    return lines[-1] if lines else getattr(error, "lineno", None)


def _stopped(trial: Trial, error: BaseException, text: TemplateText, line: int) -> Stopped:
    return Stopped(text, line, f"{trial}: {' '.join(str(error).split())[:200]}", _cure(error))


def _cure(error: BaseException) -> str:
    kind = type(error).__name__
    if kind == "UndefinedError":
        return "Ask first whether it is there ({% if … is given %}), one step after another."
    if kind == "TypeError":
        return "Print one value, not a part or a list."
    return "Compare it with planlint’s own template of that name."
