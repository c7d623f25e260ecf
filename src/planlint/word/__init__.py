"""What a .docx is: its parts, its visible words, its runs, and properties in schema order; knows nothing of plans."""

from planlint.word.order import drop, is_on, put, switch
from planlint.word.package import NotWord, Package, opened
from planlint.word.saving import saved
from planlint.word.text import paragraph_text, visible_text

__all__ = [
    "NotWord",
    "Package",
    "drop",
    "is_on",
    "opened",
    "paragraph_text",
    "put",
    "saved",
    "switch",
    "visible_text",
]
