"""Typed values on their way into a Word document.

A template's `{{ … }}` prints a mark with a number instead of the value, so that no text a person typed goes through the
template engine at all: braces, control characters and angle brackets in it cannot mean anything there. The direction
pass then puts the value in the mark's place, as runs of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from jinja2 import Undefined
from markupsafe import Markup

from planlint.documents.codes import answered, last_day
from planlint.documents.hours import hour
from planlint.documents.printing import TYPED, Printed
from planlint.documents.typed_text import FIGURES, normalised
from planlint.documents.whole_terms import TERM, on_its_own_line
from planlint.recipients.values import Answer, Day, Island, Prose, When
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.dates import date_in_figures, long_date

START, END = "\ufdd0", "\ufdd1"
MARK = re.compile(f"{START}(\\d+){END}")
_ONE_LINE = {"phone", "reference", "number", "date"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one kind: fixed text of the page, prose in its own language, or an island."""

    text: str
    kind: Literal["page", "prose", "island"]
    language: str


class WordValues:
    """The values of one document by the number of their mark."""

    def __init__(self, catalogue: Catalogue, printed: Printed) -> None:
        self._catalogue, self._printed = catalogue, printed
        self._language = catalogue.language.tag
        self._paragraphs: list[tuple[tuple[Piece, ...], ...]] = []
        self._kinds: tuple[tuple[type, Callable[[Any], tuple[tuple[Piece, ...], ...]]], ...] = (
            (Prose, self._said),
            (Island, lambda value: (self._own(value),)),
            (Day, lambda value: (self._day(value),)),
            (When, self._when),
            (Answer, lambda value: ((self._page(answered(value, catalogue))),)),
            (str, lambda value: ((self._page(value)),)),
        )

    def finalize(self, value: Any) -> Any:
        """What the engine prints for a value. Raises TypeError for what cannot be printed, such as a whole list."""
        if isinstance(value, (Markup, Undefined)):
            return value
        if value is None:
            return ""
        if isinstance(value, int):
            value = Island(str(value), "number")
        for kind, pieces in self._kinds:
            if isinstance(value, kind):
                self._paragraphs.append(pieces(value))
                return Markup(f"{START}{len(self._paragraphs) - 1}{END}")
        known = ", ".join(kind.__name__ for kind in TYPED)
        raise TypeError(f"a template printed a {type(value).__name__}: only {known} and text can be printed")

    def paragraphs(self, number: int) -> tuple[tuple[Piece, ...], ...]:
        """What a mark stands for: the pieces of one paragraph, or of two where prose needs one of its own."""
        return self._paragraphs[number]

    def plain(self, text: str) -> str:
        """A text with its marks replaced by plain words, for captions and the title."""
        return MARK.sub(lambda mark: self._words(int(mark[1])), text)

    def _words(self, number: int) -> str:
        words = " ".join("".join(piece.text for piece in line) for line in self.paragraphs(number))
        return words.replace("\n", " ")

    def _said(self, value: Prose) -> tuple[tuple[Piece, ...], ...]:
        return tuple((self._prose(one),) for one in self._printed.said(value, self._catalogue.language))

    def _when(self, value: When) -> tuple[tuple[Piece, ...], ...]:
        if (day := self._printed.day_alone(value, self._catalogue.language)) is not None:
            return (self._day(day),)
        written = self._said(value.written)
        if value.day is None or value.exact:
            return written
        return (*written, (*self._page(f"{last_day(self._catalogue)}: "), *self._day(value.day)))

    def _day(self, value: Day) -> tuple[Piece, ...]:
        words = long_date(value.date, self._catalogue.language)
        # The brackets belong to the figures: on a right-to-left page they turn round with what they stand in.
        return (*self._page(f"{words} "), self._island(f"({date_in_figures(value.date)})", "date"))

    def _own(self, value: Island) -> tuple[Piece, ...]:
        said = hour(value, self._catalogue.language)
        if said is None:
            return (self._island(value.text, value.kind),)
        words, figures = said
        return (
            (*self._page(f"{words} "), self._island(f"({figures})", "date"))
            if words
            else (self._island(figures, "date"),)
        )

    def _page(self, text: str) -> tuple[Piece, ...]:
        whole, pieces, end = normalised(text), [], 0
        # An English term in brackets: by itself, the opening bracket would stay behind at the end of a line.
        for term in TERM.finditer(whole) if self._catalogue.language.right_to_left else ():
            before = on_its_own_line(whole[end : term.start()], whole)
            pieces += [self._fixed(before), self._island(term[0], "term")]
            end = term.end()
        pieces.append(self._fixed(whole[end:]))
        return tuple(piece for piece in pieces if piece.text) or (self._fixed(whole),)

    def _fixed(self, text: str) -> Piece:
        return Piece(self._printed.note(text), "page", self._language)

    def _prose(self, value: Prose) -> Piece:
        return Piece(self._printed.note(normalised(value.text)), "prose", value.language)

    def _island(self, text: str, kind: str) -> Piece:
        kept = self._printed.note(normalised(text))
        return Piece(kept.replace(" ", "\u00a0") if kind in _ONE_LINE else kept, "island", "en-GB")


def with_figures_apart(piece: Piece) -> tuple[Piece, ...]:
    """Right-to-left prose cut at telephone numbers, times and dates: those keep their order only as islands."""
    pieces: list[Piece] = []
    end = 0
    for figures in FIGURES.finditer(piece.text):
        pieces.append(Piece(piece.text[end : figures.start()], piece.kind, piece.language))
        pieces.append(Piece(figures[0].replace(" ", "\u00a0"), "island", "en-GB"))
        end = figures.end()
    pieces.append(Piece(piece.text[end:], piece.kind, piece.language))
    return tuple(one for one in pieces if one.text)
