"""The linear text of a document as it grows, paragraph by paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.word.story import Flag, Paragraph


@dataclass(slots=True)
class Linear:
    """The linear text as it grows, its last paragraph, and the flags met so far."""

    lines: list[str] = field(default_factory=list)
    length: int = 0
    last: Paragraph | None = None
    flags: list[Flag] = field(default_factory=list)

    def add(self, paragraph: Paragraph) -> Paragraph:
        """Takes a paragraph in at the end."""
        self.lines.append(paragraph.text)
        self.length += len(paragraph.text) + 1
        self.last = paragraph
        self.flags.extend(paragraph.flags)
        return paragraph
