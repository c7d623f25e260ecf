"""Notes to whoever fills in the form: they belong to nobody's plan, and go out with it where nobody takes them out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from planlint.read.fit import Misfit, MisfitKind
from planlint.read.nodes import Span
from planlint.read.word.vocabulary.instructions import is_note
from planlint.word.story import Story

_LONGEST = 60


def notes(story: Story) -> Iterator[Misfit]:
    """A misfit for each paragraph that is such a note, at its words."""
    for paragraph in story.paragraphs():
        words = paragraph.text.strip()
        if words and is_note(words):
            start = paragraph.start + paragraph.text.index(words)
            says = f"“{textwrap.shorten(words, _LONGEST, placeholder='…')}” is a note to whoever fills in the form"
            yield Misfit(MisfitKind.NOTE_TO_WRITERS, (), Span(start, start + len(words)), words, says)
