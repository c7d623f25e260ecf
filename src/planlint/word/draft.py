"""A paragraph in the making: its text so far, where each piece came from, and what is to be flagged."""

from __future__ import annotations

import re

from lxml import etree

from planlint.word.story import Flag, FlagKind, Paragraph, Piece

_TYPED_TICK = re.compile(r"\[[ xX✓✔]?\]")


class Draft:
    """Collects one paragraph, or several that a deleted paragraph mark joins."""

    def __init__(self) -> None:
        self.length = 0
        self._words: list[str] = []
        self._pieces: list[Piece] = []
        self._seen: list[tuple[FlagKind, int, int]] = []
        self._unseen: list[tuple[FlagKind, int, list[str]]] = []
        self._plain_letters = self._bold_letters = False
        self._faint_letters = self._strong_letters = False
        self._bold_to = 0

    def add(
        self,
        text: str,
        element: etree._Element,
        *,
        bold: bool,
        faint: bool = False,
        kinds: tuple[FlagKind, ...] = (),
    ) -> None:
        """Words that are seen; `kinds` are what to flag about them."""
        end = self.length + len(text)
        self._words.append(text)
        self._pieces.append(Piece(self.length, end, element))
        self._seen.extend((kind, self.length, end) for kind in kinds)
        if bold and not self._plain_letters:
            self._bold_to = end
        if not text.isspace():
            self._bold_letters |= bold
            self._plain_letters |= not bold
            self._faint_letters |= faint
            self._strong_letters |= not faint
        self.length = end

    def add_unseen(self, kind: FlagKind, text: str) -> None:
        """Words that are not seen, or something without words that stands here."""
        if self._unseen and self._unseen[-1][:2] == (kind, self.length) and kind is not FlagKind.COMMENT:
            self._unseen[-1][2].append(text)
        else:
            self._unseen.append((kind, self.length, [text]))

    def finish(
        self,
        *,
        start: int,
        part: str,
        number: int,
        element: etree._Element,
        heading: int = 0,
        list_level: int | None = None,
        is_title: bool = False,
    ) -> Paragraph:
        """The paragraph; the arguments are its fields of the same names."""
        text = "".join(self._words)
        return Paragraph(
            text=text,
            start=start,
            part=part,
            number=number,
            heading=heading,
            list_level=list_level,
            pieces=tuple(self._pieces),
            flags=self._flags(text, part, number) if self._seen or self._unseen or "[" in text else (),
            element=element,
            is_title=is_title,
            is_bold=self._bold_letters and not self._plain_letters,
            is_faint=self._faint_letters and not self._strong_letters,
            bold_lead=self._bold_to if self._plain_letters else 0,
        )

    def _flags(self, text: str, part: str, number: int) -> tuple[Flag, ...]:
        spans: dict[FlagKind, list[list[int]]] = {}
        for kind, start, end in self._seen:
            own = spans.setdefault(kind, [])
            if own and own[-1][1] == start:
                own[-1][1] = end
            else:
                own.append([start, end])
        spans[FlagKind.TYPED_TICK] = [[*match.span()] for match in _TYPED_TICK.finditer(text)]
        flags = [Flag(kind, text[a:b], part, number, a, b) for kind, own in spans.items() for a, b in own]
        # Two boxes or comments at one place are two; words that are not there are said once.
        flags += [Flag(kind, "".join(words), part, number, at, at) for kind, at, words in self._unseen]
        return tuple(sorted(flags, key=lambda flag: (flag.start, flag.end)))
