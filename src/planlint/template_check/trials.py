"""What a document is tried on: plans that hold everything and nothing, and the shipped examples, in every language."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.bundled import folder, load_yaml
from planlint.documents.page import Page
from planlint.model.plan import CaseDocument
from planlint.read import read_plan
from planlint.recipients.entitled import table
from planlint.recipients.not_given import NotGiven
from planlint.recipients.recipient import Recipient, recipient
from planlint.recipients.shows import Shows
from planlint.recipients.values import Island
from planlint.recipients.view import ViewPart, view
from planlint.template_check.document_shape import kind_of
from planlint.template_check.filled import bare, filled, with_words_for_people
from planlint.template_folders import template_file
from planlint.translate.catalogues.catalogue import Catalogue, catalogue, languages

_ENGLISH = "en"
_FULL = "a plan that holds everything"
# Every fixed text in Arabic letters, and longer with accents (templates/languages.yml).
_PSEUDO = ("ar-XB", "en-XA")


@dataclass(frozen=True, slots=True)
class Trial:
    """One making of a document: what the plan is like, in words, its view, its language and its page."""

    plan: str
    seen: ViewPart
    catalogue: Catalogue
    page: Page

    @property
    def is_full(self) -> bool:
        """Whether its plan holds everything, in English."""
        return self.plan == _FULL and self.catalogue.language.tag.startswith(_ENGLISH)

    def __str__(self) -> str:
        return f"{self.plan}, in “{self.catalogue.language.tag}”"


def tried_languages(named: Sequence[str] = ()) -> tuple[str, ...]:
    """English, two languages that nobody speaks, and those `named`, or else each that has a catalogue."""
    return tuple(dict.fromkeys((_ENGLISH, *_PSEUDO, *(named or languages()))))


def trials(document: str, shown: Shows, tags: Sequence[str]) -> Iterator[Trial]:
    """Each plan in each of the languages; English has one plan more."""
    examples = ((f"the example “{name}”", seen) for name, seen in of_examples(document, shown))
    plans = [*_made_up(shown, _needed(document)), *examples]
    for tag in tags:
        chosen = catalogue(tag)
        for name, seen in [*plans, *(_unlisted(shown) if tag == _ENGLISH else ())]:
            yield Trial(name, seen, chosen, _page(chosen))


def _made_up(shown: Shows, needs: set[str]) -> Iterator[tuple[str, ViewPart]]:
    full = filled(kind_of(shown))
    whoever = ("person", "child") if shown.only_the_reader else ("person",)
    for reader in whoever:
        yield _FULL, view(full, shown, reader=recipient(full, reader))
    empty = bare(kind_of(shown), {"people"} if shown.only_the_reader else needs)
    yield "a plan that holds nothing yet", view(empty, shown, reader=_own(shown, empty))


def _unlisted(shown: Shows) -> Iterator[tuple[str, ViewPart]]:
    full = filled(kind_of(shown))
    seen = view(with_words_for_people(full), shown, reader=_own(shown, full))
    yield "a plan that names people it does not list", seen


def of_examples(document: str, shown: Shows) -> Iterator[tuple[str, ViewPart]]:
    """The shipped examples of which this document is made (templates/tried_on.yml), by path, as its view of each."""
    for name in load_yaml(template_file("tried_on.yml"))[document]:
        plan = _example(name)
        reader = _of_the_example(plan, document) if shown.only_the_reader else None
        try:
            seen = view(plan, shown, reader=reader)
        except NotGiven:  # its words would tell what is kept from this reader: no copy, whichever the template
            continue
        yield name, seen


@functools.cache
def _example(name: str) -> CaseDocument:
    return read_plan(folder("examples") / name).plan


def _of_the_example(plan: CaseDocument, document: str) -> Recipient:
    reader = plan.children[0].id if document in table()["ages"] else plan.people[0].id
    assert reader is not None, "the shipped examples have ids"
    return recipient(plan, reader)


def _needed(document: str) -> set[str]:
    """The keys of the plan without which a letter is refused before any template is opened."""
    path = template_file(f"{document}/needs.yml")
    return {place.partition(".")[0] for place in load_yaml(path)["states"]} if path.is_file() else set()


def _own(shown: Shows, plan: CaseDocument) -> Recipient | None:
    return recipient(plan, "person") if shown.only_the_reader else None


def _page(chosen: Catalogue) -> Page:
    page = Page(chosen.language, is_draft=not chosen.reviewed)
    if chosen.reviewed:
        return page
    somebody = Island("Somebody", "name")
    return replace(
        page, is_large=True, for_whom=somebody, reads_aloud=True, translated_by=(somebody,), checked_by=(somebody,)
    )
