"""What of a Word file was not read, or may have been read wrongly: said in the report, never passed over."""

from __future__ import annotations

from collections import Counter

from planlint.word import Story
from planlint.word.story import FlagKind

_UNSEEN = (FlagKind.HIDDEN, FlagKind.TINY, FlagKind.WHITE)


def unread(story: Story) -> tuple[str, ...]:
    """A sentence for each thing that a reader of the report must know about the file itself."""
    counts = Counter(flag.kind for flag in story.flags)
    unseen = sum(counts[kind] for kind in _UNSEEN)
    struck = counts[FlagKind.STRUCK_OUT]
    said = [
        (counts[FlagKind.MACRO], "the file holds macros, which planlint neither runs nor reads"),
        (counts[FlagKind.ALT_CHUNK], "another file is put into this one, and its text was not read"),
        (unseen, f"text that is hidden, tiny or white was left out ({_times(unseen)}): make it visible or take it out"),
        (struck, f"struck-out text was read as if it stood ({_times(struck)}): take out what does not apply"),
    ]
    return tuple(sentence for count, sentence in said if count)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
