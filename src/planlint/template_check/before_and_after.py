"""The same plan with two folders of templates: what each document says differently, and how its pages look."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from planlint.documents import NotAsTyped, Refused, TemplateUnusable, render
from planlint.model.plan import CaseDocument
from planlint.read import Source
from planlint.recipients.copies import copy_for
from planlint.recipients.entitled import for_one_reader
from planlint.recipients.not_given import NotGiven
from planlint.template_check.differences import Line, changed_lines
from planlint.template_check.document_shape import example
from planlint.template_check.pictures import NoPictures, pages
from planlint.template_check.visible_lines import visible_lines
from planlint.template_folders import template_file, template_folders, use_council_templates


@dataclass(frozen=True, slots=True)
class PagePair:
    """One page before and after as `data:` addresses; None for a page that is not there."""

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One document in one form. `problem` says why it could not be compared; `no_pictures` why no page is shown.

    `stopped` when it could be made with one of the two folders only.
    """

    document: str
    form: str
    lines: tuple[Line, ...] = ()
    pages: tuple[PagePair, ...] = ()
    same_pages: int = 0
    problem: str = ""
    no_pictures: str = ""
    stopped: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything a reader could see is not as it was."""
        return bool(self.lines or self.pages or self.stopped)


def compare(
    old: Path | None,
    new: Path | None,
    plan: Source | CaseDocument | None,
    documents: Sequence[str],
    language: str = "en",
) -> Iterator[Comparison]:
    """Each document with both folders, in Word and HTML.

    A folder that is None is planlint's own templates alone; without a plan each is made of a made-up record.
    """
    for document in documents:
        made_of = plan or example(document)
        for form in ("docx", "html"):
            if any(_has(folder, document, form) for folder in (old, new)):
                yield _compared(old, new, made_of, document, form, language)


def _compared(
    old: Path | None, new: Path | None, plan: Source | CaseDocument, document: str, form: str, language: str
) -> Comparison:
    before, why_not_before = _made(old, plan, document, form, language)
    after, why_not_after = _made(new, plan, document, form, language)
    if before is None or after is None:
        said = why_not_before if before is None else f"made before, and not any more: {why_not_after}"
        return Comparison(document, form, problem=said, stopped=(before is None) != (after is None))
    if before == after:
        return Comparison(document, form)
    lines = changed_lines(visible_lines(before, form), visible_lines(after, form))
    try:
        pairs = list(itertools.zip_longest(pages(before, form), pages(after, form)))
    except NoPictures as why:
        return Comparison(document, form, lines, no_pictures=str(why))
    shown = tuple(
        PagePair(number, _data(one), _data(other)) for number, (one, other) in enumerate(pairs, start=1) if one != other
    )
    return Comparison(document, form, lines, shown, len(pairs) - len(shown))


def _made(
    folder: Path | None, plan: Source | CaseDocument, document: str, form: str, language: str
) -> tuple[bytes | None, str]:
    try:
        with _templates(folder):
            model = plan.plan if isinstance(plan, Source) else plan
            whose = _whose(model, document) if for_one_reader(document) else None
            return render(plan, document, recipient=whose, language=language, format=form, draft=True), ""  # type: ignore[arg-type]
    except (Refused, NotAsTyped, TemplateUnusable) as error:
        return None, f"not made: {error}"


def _whose(plan: CaseDocument, document: str) -> str:
    """The first in the plan who may have a page that is for one person. Raises Refused where nobody may."""
    for who in (*(child.id for child in plan.children), *(person.id for person in plan.people)):
        try:
            if who and copy_for(plan, who, document=document):
                return who
        except NotGiven:
            continue
    raise Refused("it is a page for one person, and nobody in the plan may have it")


@contextmanager
def _templates(folder: Path | None) -> Iterator[None]:
    before = template_folders()
    use_council_templates(folder)
    try:
        yield
    finally:
        use_council_templates(before[0] if len(before) > 1 else None)


def _has(folder: Path | None, document: str, form: str) -> bool:
    with _templates(folder):
        return template_file(f"{document}/{document}.{'docx' if form == 'docx' else 'html.j2'}").is_file()


def _data(picture: bytes | None) -> str | None:
    return None if picture is None else "data:image/png;base64," + base64.b64encode(picture).decode()
