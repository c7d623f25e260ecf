"""What stands within a paragraph: runs, fields, breaks and symbols → its words as they are seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lxml import etree

from planlint.word.controls import ENTERED, Around, entered
from planlint.word.draft import Draft
from planlint.word.fields import Fields
from planlint.word.names import MATH, name, w
from planlint.word.story import FlagKind
from planlint.word.styles import PLAIN, Style, Styles
from planlint.word.symbols import plain, symbol
from planlint.word.visibility import Look, look_of

_TEXT, _DELETED_TEXT, _RUN, _SYMBOL, _FIELD = w("t"), w("delText"), w("r"), w("sym"), w("fldChar")
_MATH_TEXT = f"{{{MATH}}}t"
_AS_TEXT = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}
_TEXTS = {_TEXT, _MATH_TEXT}
_SKIPPED = {w(tag) for tag in ("rPr", "pPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "fldData", "p", "tbl")}
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_POINTERS = {w(tag) for tag in ("txbxContent", "commentReference", *_NOTES)}
_RUN_PROPERTIES = w("rPr")
_RUBY, _RUBY_BASE, _READING = w("ruby"), w("rubyBase"), w("rt")
_WHITE_SPACE = str.maketrans("\n\r\t", "   ")
_ID = w("id")


@dataclass(slots=True)
class Met:
    """What reading has met on its way and has yet to read: notes by kind and id, text boxes with their part."""

    comments: dict[str, str] = field(default_factory=dict)
    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    boxes: list[tuple[str, etree._Element]] = field(default_factory=list)

    def box(self, part: str, element: etree._Element) -> str:
        """Remembers a text box; the name of its stream."""
        self.boxes.append((part, element))
        return f"text box {len(self.boxes)}"


class Inline:
    """Reads the paragraphs of one part, in order: a field may begin in one paragraph and end in another."""

    def __init__(self, part: str, root: etree._Element, styles: Styles, met: Met) -> None:
        self._part, self._styles, self._met = part, styles, met
        self._fields = Fields(root)
        self._draft = Draft()
        self._style: Style = PLAIN
        self._looks: dict[tuple[Style, bool], Look] = {}

    def read(self, paragraph: etree._Element, draft: Draft, style: Style, around: Around) -> None:
        """Adds what is seen of a paragraph to a draft. `around` is what lies about it, `style` is its own style."""
        self._draft, self._style = draft, style
        self._walk(paragraph, around, self._look(None, around))

    def _walk(self, parent: etree._Element, around: Around, look: Look) -> None:
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                of_run = self._look(next(child.iterchildren(_RUN_PROPERTIES), None), around)
                inside = around
                if of_run.unseen is not None and around.unseen is None:
                    inside = replace(around, unseen=of_run.unseen)
                self._walk(child, inside, of_run)
            elif tag in _SKIPPED:
                continue
            elif tag in _TEXTS:
                text = child.text
                if text:
                    if not text.isprintable():
                        text = text.translate(_WHITE_SPACE)
                    self._seen(plain(text, look.symbols), child, around, look)
            elif tag in _AS_TEXT:
                self._seen(_AS_TEXT[tag], child, around, look)
            elif tag == _FIELD:
                self._seen(self._fields.mark(child), child, around, look)
            elif tag == _SYMBOL:
                self._seen(symbol(child), child, around, look)
            elif tag in _POINTERS:
                self._met_with(child, around)
            elif tag in ENTERED:
                content, inside = entered(child, around)
                if content is not None:
                    self._walk(content, inside, look)
            elif tag == _RUBY:
                self._ruby(child, around, look)
            elif tag == _DELETED_TEXT:
                if around.unseen is FlagKind.DELETED:
                    self._draft.add_unseen(FlagKind.DELETED, child.text or "")
            elif len(child):
                self._walk(child, around, look)

    def _ruby(self, element: etree._Element, around: Around, look: Look) -> None:
        """A word, and in brackets behind it how it is read, which is written above it and stands first in the file."""
        base, reading = element.find(_RUBY_BASE), element.find(_READING)
        if base is not None:
            self._walk(base, around, look)
        if reading is not None and any(text.text for text in reading.iter(_TEXT)):
            self._seen(" (", element, around, look)
            self._walk(reading, around, look)
            self._seen(")", element, around, look)

    def _seen(self, text: str, element: etree._Element, around: Around, look: Look) -> None:
        if not text or self._fields.in_code:
            return
        if around.unseen is not None:
            self._draft.add_unseen(around.unseen, text)
            return
        self._fields.saw_text()
        if around.tick is not None:
            text = _ticked(text, around)
        kinds: tuple[FlagKind, ...] = ()
        if around.tracked is not None or look.struck or look.highlighted:
            told = (around.tracked, look.struck and FlagKind.STRUCK_OUT, look.highlighted and FlagKind.HIGHLIGHTED)
            kinds = tuple(kind for kind in told if kind)
        self._draft.add(text, element, bold=look.bold, faint=look.faint, kinds=kinds)

    def _look(self, properties: etree._Element | None, around: Around) -> Look:
        if properties is not None:
            return look_of(properties, self._style, self._styles, filled=around.filled)
        key = (self._style, around.filled)
        if key not in self._looks:
            self._looks[key] = look_of(None, self._style, self._styles, filled=around.filled)
        return self._looks[key]

    def _met_with(self, element: etree._Element, around: Around) -> None:
        if around.unseen is not None or self._fields.in_code:
            return
        kind, key = name(element), element.get(_ID, "")
        if kind == "txbxContent":
            self._draft.add_unseen(FlagKind.TEXT_BOX, self._met.box(self._part, element))
        elif kind in _NOTES:
            self._met.notes.setdefault((_NOTES[kind], key))
        elif key in self._met.comments:
            self._draft.add_unseen(FlagKind.COMMENT, self._met.comments[key])


def _ticked(text: str, around: Around) -> str:
    """The glyph of a tick-box control as ☒ or ☐; what else somebody put into the control stays as it is."""
    letters = text.strip()
    if around.tick is None or not around.tick.shows or not letters or letters[0].isalnum():
        return text
    shows, around.tick.shows = around.tick.shows, ""
    return text.replace(letters[0], shows, 1)
