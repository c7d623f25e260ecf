"""The runs of a Word paragraph: direction, language, and islands that keep their order.

In a right-to-left paragraph 01632 960456 comes out as 960456 01632 unless a left-to-right mark stands at both ends
and its spaces are no-break ones; a run of its own, or `w:dir`, is not enough.
"""

from __future__ import annotations

import unicodedata

from lxml import etree

from planlint.documents.word_looks import COMPLEX_LEFT_TO_RIGHT, tag_language
from planlint.documents.word_values import Piece, with_figures_apart
from planlint.translate.languages import Language, UnknownLanguage, language
from planlint.word.names import w
from planlint.word.order import put, switch
from planlint.word.runs import run_like, run_text, text_elements

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
Kinds = dict[etree._Element, Piece | None]


def text_language(text: str, tag: str) -> Language:
    """The language of a text: the one it is said to be in, unless its letters run the other way.

    A short sentence in Arabic may be mostly names in Latin letters (“تحضر Rania برنامج Freedom.”) and is Arabic.
    """
    try:
        said = language(tag)
    except UnknownLanguage:
        said = language("en-GB")
    letters = [unicodedata.bidirectional(character) for character in text]
    right, left = sum(letter in ("R", "AL") for letter in letters), letters.count("L")
    if right > left and not said.right_to_left:
        return language("ar")
    return language("en-GB") if left and not right and said.right_to_left else said


def is_settled(run: etree._Element) -> bool:
    """Whether the language of a run, and so its direction, is settled already."""
    return run.find(f"{w('rPr')}/{w('lang')}") is not None


def settle_runs(kinds: Kinds, page: Language, *, right_to_left: bool) -> None:
    """Sets the properties of each run of a paragraph with that direction; what is settled already stays."""
    against = False
    gap: etree._Element | None = None
    for run, piece in _with_figures_apart(kinds).items():
        if piece is None and is_settled(run):
            continue
        own = piece if piece is not None and piece.kind != "page" else None
        spoken = text_language(own.text, own.language) if own else page
        neutral = not any(unicodedata.bidirectional(one) in ("L", "R", "AL") for one in run_text(run))
        if own and spoken.right_to_left != right_to_left:
            _guard(run, RIGHT_TO_LEFT if spoken.right_to_left else LEFT_TO_RIGHT)
            if against and gap is not None:  # two islands with only a comma between would fuse into one
                _guard(gap, RIGHT_TO_LEFT if right_to_left else LEFT_TO_RIGHT)
            against, gap = True, None
        elif neutral and against and run_text(run):
            gap = run
        elif run_text(run):
            against, gap = False, None
        _set(run, spoken, page)


def _with_figures_apart(kinds: Kinds) -> Kinds:
    """Cuts right-to-left prose at telephone numbers and the like, a run each."""
    found: Kinds = {}
    for run, piece in kinds.items():
        pieces: tuple[Piece, ...] = ()
        if piece is not None and piece.kind == "prose" and text_language(piece.text, piece.language).right_to_left:
            pieces = with_figures_apart(piece)
        if len(pieces) < 2:
            found[run] = piece
            continue
        for one in pieces:
            new = run_like(run, text_elements(one.text))
            run.addprevious(new)
            found[new] = one
        run.getparent().remove(run)  # type: ignore[union-attr]
    return found


def _guard(run: etree._Element, mark: str) -> None:
    texts = list(run.iterchildren(w("t")))
    if texts:
        texts[0].text = mark + (texts[0].text or "")
        texts[-1].text = (texts[-1].text or "") + mark


def _set(run: etree._Element, spoken: Language, page: Language) -> None:
    if spoken.tag == page.tag and not page.right_to_left and page.script not in COMPLEX_LEFT_TO_RIGHT:
        return  # the document's own language: its defaults say so
    properties = put(run, "rPr")
    if spoken.right_to_left:
        switch(properties, "rtl")
    elif spoken.script in COMPLEX_LEFT_TO_RIGHT:
        switch(properties, "cs")
    tag_language(properties, spoken)
