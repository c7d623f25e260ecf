"""The Word table as it comes back: rows moved, columns added, changes tracked, saved by another program."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.english_text import folded
from planlint.translate.exchange.returned import NotReturned, Returned, ReturnedRow, tidied
from planlint.translate.exchange.word_table import fixed_words
from planlint.word import FlagKind, NotWord, Paragraph, Row, Table, opened, paragraphs_of, read_story
from planlint.word.story import Block

_REF = re.compile(r"(?P<ref>.+?)\[(?P<hash>[0-9a-f]{6,12})\]", re.IGNORECASE)
_UNSEEN = str.maketrans(dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e"))
_ASKS = {FlagKind.COMMENT: "a comment", FlagKind.STRUCK_OUT: "words that are struck out"}


def read_word_table(data: bytes) -> Returned:
    """The rows of a translator's table in a .docx, tracked changes accepted. Raises NotReturned where there is none."""
    try:
        story = read_story(opened(data))
    except NotWord as wrong:
        raise NotReturned(str(wrong)) from wrong
    rows: list[ReturnedRow] = []
    remarks: list[str] = []
    for table in _tables(story.body):
        columns = _columns(table)
        for row in table.rows:
            cells = {cell.column: tuple(paragraphs_of(cell.blocks)) for cell in row.cells}
            found = _REF.match(_squeezed("".join(p.text for p in cells.get(columns[0], ()))))
            if found:
                english, text = (cells.get(column, ()) for column in columns[1:])
                rows.append(
                    ReturnedRow(found["ref"], found["hash"].lower(), folded(_text(english)), tidied(_text(text)))
                )
                remarks += _asked(found["ref"], text)
    if not rows:
        raise NotReturned(
            "no table with “Ref, English, Translation” is in it: take the file that “planlint translate export” made"
        )
    facts = _facts(story.body)
    return Returned(facts["plan"], facts["version"], facts["language"], tuple(rows), tuple(remarks))


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)


def _columns(table: Table) -> tuple[int, int, int]:
    """Which columns hold ref, English and translation: by the words of the heading row, else the first three."""
    labels = [label.split()[0].casefold() for label in fixed_words()["columns"]]
    for row in table.rows:
        said = _headings(row)
        if all(label in said for label in labels):
            return said[labels[0]], said[labels[1]], said[labels[2]]
    return 1, 2, 3


def _headings(row: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for cell in row.cells:
        words = " ".join(paragraph.text for paragraph in paragraphs_of(cell.blocks)).split()
        if words:
            found.setdefault(words[0].casefold(), cell.column)
    return found


def _text(paragraphs: tuple[Paragraph, ...]) -> str:
    return "\n".join(paragraph.text for paragraph in paragraphs)


def _squeezed(text: str) -> str:
    return "".join(text.translate(_UNSEEN).split())


def _asked(ref: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    kinds = {flag.kind for paragraph in paragraphs for flag in paragraph.flags}
    for kind, what in _ASKS.items():
        if kind in kinds:
            yield f"{ref}: the translator left {what} here: look at it in the file"


def _facts(blocks: tuple[Block, ...]) -> dict[str, str]:
    labels = fixed_words()["facts"]
    said = dict.fromkeys(labels, "")
    for block in blocks:
        for line in block.text.split("\n") if isinstance(block, Paragraph) else ():
            label, _, value = line.partition(":")
            for key, words in labels.items():
                if label.strip().casefold() == words.casefold():
                    said[key] = said[key] or value.strip()
    return said
