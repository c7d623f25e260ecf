"""Each document made with plans that hold everything and nothing, in every language: what stops it, at its place."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import CodeType

from jinja2 import BytecodeCache, Template
from jinja2.bccache import Bucket

from planlint.bundled import load_yaml
from planlint.documents.page import Page
from planlint.documents.printing import Printed
from planlint.documents.proof import proof_read
from planlint.model.plan import CaseDocument
from planlint.recipients.recipient import Recipient, recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.template_check.document_shape import kind_of
from planlint.template_check.faults import Faults
from planlint.template_check.filled import bare, filled, with_words_for_people
from planlint.template_check.sources import WordFile
from planlint.template_check.texts import TemplateText
from planlint.template_folders import template_file
from planlint.translate.catalogues.catalogue import Catalogue, catalogue, languages

# Every fixed text in Arabic letters, and longer with accents (templates/languages.yml).
_PSEUDO = ("ar-XB", "en-XA")
_MOST = 20_000_000  # characters of one page: a thousand times the longest there is


@dataclass(frozen=True, slots=True)
class Trial:
    """One making of a document: what the plan is like, in words, its view, its language and its page."""

    plan: str
    seen: ViewPart
    catalogue: Catalogue
    page: Page

    @property
    def whole(self) -> bool:
        """Whether a Word file itself is made too, which takes longer."""
        return self.catalogue.language.tag in ("en-GB", *_PSEUDO[:1]) and "list" not in self.plan

    def __str__(self) -> str:
        return f"{self.plan}, in “{self.catalogue.language.tag}”"


class TooLong(Exception):  # noqa: N818 - says what was found
    """A page that grows beyond anything a person could read."""


def trials(document: str, shown: Shows) -> list[Trial]:
    """English with every plan; the made-up language and each other one with the plan that holds everything."""
    plans = list(_views(shown, _needed(document)))
    found = [_trial(name, seen, catalogue("en")) for name, seen in plans]
    return found + [_trial(*plans[0], catalogue(tag)) for tag in (*_PSEUDO, *languages())]


class _Compiled(BytecodeCache):
    """Templates are compiled once for all languages."""

    def __init__(self) -> None:
        self._code: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.code


def try_html(document: str, shown: Shows, texts: dict[str, TemplateText], faults: Faults) -> None:
    """Makes the HTML document of each trial; notes the first thing that stops each kind of plan."""
    from planlint.documents.html_document import html_environment, visible_text

    entry, compiled = texts[f"{document}/{document}.html.j2"], _Compiled()
    for trial in trials(document, shown):
        try:
            environment = html_environment(trial.catalogue, printed := Printed())
            environment.bytecode_cache = compiled
            template = environment.get_template(entry.name)
            finished = _bounded(template.generate(plan=trial.seen, page=trial.page, stylesheet=""))
            proof_read(printed.texts, visible_text(finished.encode("utf-8")))
        except Exception as error:  # whatever a template can do wrong is a finding at its line
            text, line = _template_line(error, texts) or (entry, 1)
            faults.add("does-not-render", text, *text.span_of(line), says=_said(trial, error), meant=_cure(error))


def try_word(document: str, file: WordFile, shown: Shows, faults: Faults) -> None:
    """Makes the Word document of each trial: each part as text, where every line is a paragraph; then the file."""
    from planlint.documents.word_document import filled_in

    data, main = file.path.read_bytes(), next(text for text in file.texts if text.part == file.package.main_part())
    code: dict[str, CodeType] = {}
    for trial in trials(document, shown):
        parts = [_try_part(text, trial, code, faults) for text in file.texts]
        if not all(parts) or not trial.whole:
            continue
        try:
            filled_in(data, trial.seen, trial.catalogue, trial.page)
        except Exception as error:
            faults.add("does-not-render", main, *main.span_of(1), says=_said(trial, error), meant=_cure(error))


def _try_part(text: TemplateText, trial: Trial, code: dict[str, CodeType], faults: Faults) -> bool:
    from planlint.documents.word_document import word_context, word_environment
    from planlint.documents.word_values import WordValues

    environment = word_environment(trial.catalogue, WordValues(trial.catalogue, Printed()))
    try:
        if text.part not in code:
            code[text.part] = environment.compile(text.source, text.part, text.part)
        template = Template.from_code(environment, code[text.part], environment.make_globals(None))
        _bounded(template.generate(word_context(trial.seen, trial.page)))
    except Exception as error:
        line = _line_of(error, text.part) or 1
        faults.add("does-not-render", text, *text.span_of(line), says=_said(trial, error), meant=_cure(error))
        return False
    return True


def _needed(document: str) -> set[str]:
    """The keys of the plan without which a letter is refused before any template is opened."""
    path = template_file(f"{document}/needs.yml")
    return {place.partition(".")[0] for place in load_yaml(path)["states"]} if path.is_file() else set()


def _views(shown: Shows, needs: set[str]) -> Iterator[tuple[str, ViewPart]]:
    full = filled(kind_of(shown))
    whoever = ("person", "child") if shown.only_the_reader else ("person",)
    for reader in whoever:
        yield "a plan that holds everything", view(full, shown, reader=recipient(full, reader))
    yield (
        "a plan that names people it does not list",
        view(with_words_for_people(full), shown, reader=_own(shown, full)),
    )
    needed = {"people"} if shown.only_the_reader else needs
    empty = bare(kind_of(shown), needed)
    yield "a plan that holds nothing yet", view(empty, shown, reader=_own(shown, empty))


def _own(shown: Shows, plan: CaseDocument) -> Recipient | None:
    return recipient(plan, "person") if shown.only_the_reader else None


def _trial(name: str, seen: ViewPart, chosen: Catalogue) -> Trial:
    page = Page(chosen.language, is_draft=not chosen.reviewed)
    if not chosen.reviewed:
        somebody = Island("Somebody", "name")
        page = replace(page, is_large=True, for_whom=somebody, reads_aloud=True, translated_by=(somebody,),
                       checked_by=(somebody,))  # fmt: skip
    return Trial(name, seen, chosen, page)


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


def _said(trial: Trial, error: BaseException) -> str:
    return f"{trial}: {' '.join(str(error).split())[:200]}"


def _cure(error: BaseException) -> str:
    kind = type(error).__name__
    if kind == "UndefinedError":
        return "Ask first whether it is there ({% if … is given %}), one step after another."
    if kind == "TypeError":
        return "Print one value, not a part or a list."
    return "Compare it with planlint’s own template of that name."
