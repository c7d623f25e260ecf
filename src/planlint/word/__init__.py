"""What a .docx is: its parts, its visible words, its runs, and properties in schema order; knows nothing of plans."""

from planlint.word.order import drop, is_on, put, switch
from planlint.word.package import NotWord, Package, opened
from planlint.word.reading import read_story
from planlint.word.saving import saved
from planlint.word.story import Block, Cell, Flag, FlagKind, Paragraph, Piece, Row, Story, Table, paragraphs_of
from planlint.word.text import paragraph_text, visible_text

__all__ = [
    "Block",
    "Cell",
    "Flag",
    "FlagKind",
    "NotWord",
    "Package",
    "Paragraph",
    "Piece",
    "Row",
    "Story",
    "Table",
    "drop",
    "is_on",
    "opened",
    "paragraph_text",
    "paragraphs_of",
    "put",
    "read_story",
    "saved",
    "switch",
    "visible_text",
]
