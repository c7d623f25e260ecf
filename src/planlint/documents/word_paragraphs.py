"""One paragraph of a Word document: its values in place of their marks, then its direction."""

from __future__ import annotations

import copy
import unicodedata

from lxml import etree

from planlint.documents.whole_terms import TERM, on_its_own_line
from planlint.documents.word_runs import Kinds, is_settled, settle_runs, text_language
from planlint.documents.word_values import MARK, START, Piece, WordValues
from planlint.translate.languages import Language
from planlint.word.names import w
from planlint.word.order import drop, is_on, put, switch
from planlint.word.runs import own_runs, run_like, run_text, text_elements

_FEW = 40  # characters
_SENTENCE_ENDS = (".", "!", "?", "…", '"', "”", "۔", "؟", "")


def direct(paragraph: etree._Element, page: Language, values: WordValues) -> None:
    """Settles a paragraph, and a second one that it makes where prose and a date may not share a line."""
    kinds: Kinds = {}
    ends: list[etree._Element] = []
    for run in own_runs(paragraph):
        if START in run_text(run):
            ends += _replace(run, kinds, values)
        elif page.right_to_left and TERM.search(run_text(run)) and not is_settled(run):
            _terms_apart(run, kinds)
        else:
            kinds[run] = None
    for one in _split(paragraph, ends):
        own = {run: kinds[run] for run in own_runs(one) if run in kinds}
        right_to_left = _is_right_to_left(one, own, page)
        _set_direction(one, right_to_left, page)
        _align(one, own, right_to_left, page)
        settle_runs(own, page, right_to_left=right_to_left)


def _replace(run: etree._Element, kinds: Kinds, values: WordValues) -> list[etree._Element]:
    """Puts the pieces of a run's marks in its place, a run each; returns the runs at which a paragraph ends."""
    ends: list[etree._Element] = []

    def add(content: list[etree._Element], piece: Piece | None) -> None:
        new = run_like(run, content)
        run.addprevious(new)
        kinds[new] = piece

    for child in list(run):
        if child.tag == w("rPr"):
            continue
        if child.tag != w("t"):
            add([child], None)
            continue
        text, end = child.text or "", 0
        for mark in MARK.finditer(text):
            if mark.start() > end:
                add(text_elements(text[end : mark.start()]), None)
            for number, pieces in enumerate(values.paragraphs(int(mark[1]))):
                if number:
                    add(text_elements("\n"), None)
                    ends.append(run.getprevious())  # type: ignore[arg-type]
                for piece in pieces:
                    add(text_elements(piece.text), piece)
            end = mark.end()
        if text[end:]:
            add(text_elements(text[end:]), None)
    run.getparent().remove(run)  # type: ignore[union-attr]
    return ends


def _terms_apart(run: etree._Element, kinds: Kinds) -> None:
    """Cuts a run of fixed text at the English terms in it, a run each."""
    whole, end = run_text(run), 0
    for term in TERM.finditer(whole):
        before = on_its_own_line(whole[end : term.start()], whole)
        for text, piece in ((before, None), (term[0], Piece(term[0], "island", "en-GB"))):
            if text:
                run.addprevious(new := run_like(run, text_elements(text)))
                kinds[new] = piece
        end = term.end()
    if whole[end:]:
        run.addprevious(new := run_like(run, text_elements(whole[end:])))
        kinds[new] = None
    run.getparent().remove(run)  # type: ignore[union-attr]


def _split(paragraph: etree._Element, ends: list[etree._Element]) -> list[etree._Element]:
    """The paragraphs that a paragraph becomes; a break within a link or control stays a line break."""
    made = [paragraph]
    for end in ends:
        if end.getparent() is not made[-1]:
            continue
        after = etree.Element(w("p"))
        properties = made[-1].find(w("pPr"))
        if properties is not None:
            after.append(copy.deepcopy(properties))
            drop(after[0], "sectPr")
            style = after[0].find(w("pStyle"))
            if style is not None and style.get(w("val"), "").startswith("List"):  # one item has one bullet
                put(put(after[0], "numPr"), "numId").set(w("val"), "0")
        after.extend(end.itersiblings())
        made[-1].remove(end)
        # A row stays together by itself; rows that hold on to each other would drive a whole table to the next page.
        if next(made[-1].iterancestors(w("tc")), None) is None:
            switch(put(made[-1], "pPr"), "keepNext")
        made[-1].addnext(after)
        made.append(after)
    return made


def _is_right_to_left(paragraph: etree._Element, kinds: Kinds, page: Language) -> bool:
    """The direction of the prose where a paragraph holds nothing else; that of the page otherwise."""
    settled = is_on(paragraph.find(w("pPr")), "bidi")
    if settled is not None:
        return settled
    prose = [piece for piece in kinds.values() if piece is not None and piece.kind == "prose"]
    rest = [
        run_text(run) if piece is None else piece.text
        for run, piece in kinds.items()
        if piece is None or piece.kind != "prose"
    ]
    if not prose or any(unicodedata.category(character)[0] in "LN" for text in rest for character in text):
        return page.right_to_left
    return text_language(prose[0].text, prose[0].language).right_to_left


def _set_direction(paragraph: etree._Element, right_to_left: bool, page: Language) -> None:
    if not (right_to_left or page.right_to_left):
        return
    properties = put(paragraph, "pPr")
    switch(properties, "bidi", right_to_left)
    if not right_to_left:
        return
    switch(put(properties, "rPr"), "rtl")
    alignment = properties.find(w("jc"))
    if alignment is not None:  # in a right-to-left paragraph, Word takes "left" for the start
        side = alignment.get(w("val"), "")
        alignment.set(w("val"), {"left": "start", "right": "end"}.get(side, side))


def _align(paragraph: etree._Element, kinds: Kinds, right_to_left: bool, page: Language) -> None:
    """A few words in another direction (a role, "every Friday") stand on the page's side; sentences on their own."""
    words = "".join(run_text(run) for run, piece in kinds.items() if piece is not None)
    if right_to_left == page.right_to_left or not words or len(words) > _FEW or words.rstrip()[-1:] in _SENTENCE_ENDS:
        return
    properties = put(paragraph, "pPr")
    if properties.find(w("jc")) is None:
        put(properties, "jc").set(w("val"), "right" if page.right_to_left else "end")
