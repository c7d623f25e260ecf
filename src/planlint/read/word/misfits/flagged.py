"""What of a Word file a reader may overlook or planlint did not read: each a finding at its place, none passed over."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from planlint.model.paths import Path
from planlint.read.fit import Misfit, MisfitKind
from planlint.read.nodes import Mapping, Node, Scalar, Span
from planlint.word.story import Flag, FlagKind, Story

_LONGEST = 60
_LOOKS = {
    FlagKind.HIDDEN: "Words here are hidden and were",
    FlagKind.HIDDEN_ROW: "A row of a table right below here is hidden and was",
    FlagKind.TINY: "Words here are too small to see and were",
    FlagKind.WHITE: "Words here are white on white and were",
}


def flagged(story: Story, root: Mapping) -> tuple[Misfit, ...]:
    """A misfit for each flag of the file that somebody must look at, in the order of the draft."""
    starts = {(one.part, one.number): one.start for one in story.paragraphs()}
    return tuple(sorted(_misfits(story, starts, root), key=lambda one: one.span.start))


def not_read(story: Story) -> tuple[str, ...]:
    """What of the file no rule could judge."""
    chunks = sum(flag.kind is FlagKind.ALT_CHUNK for flag in story.flags)
    return ("another file is put into this one, and its text was not read",) if chunks else ()


def _misfits(story: Story, starts: dict[tuple[str, int], int], root: Mapping) -> Iterator[Misfit]:
    for flag in story.flags:
        start = starts.get((flag.part, flag.paragraph_number), root.span.start) + flag.start
        here = Span(start, start)
        if flag.kind is FlagKind.MACRO:
            yield Misfit(
                MisfitKind.MACROS, (), here, "", "The file holds macros, which planlint neither runs nor reads"
            )
        elif flag.kind is FlagKind.ALT_CHUNK:
            says = "Another file is put in here, and its text was not read"
            yield Misfit(MisfitKind.UNREAD_TEXT, (), here, "", says)
        elif flag.kind in _LOOKS and flag.text.strip():
            says = f"{_LOOKS[flag.kind]} left out: “{_shown(flag)}”"
            yield Misfit(MisfitKind.UNSEEN_TEXT, path_at(root, start), here, "", says)
        elif flag.kind is FlagKind.STRUCK_OUT and flag.text.strip():
            span = Span(start, start + len(flag.text))
            says = f"“{_shown(flag)}” is struck out, and was read as if it stood"
            yield Misfit(MisfitKind.STRUCK_OUT_TEXT, path_at(root, start), span, flag.text, says)


def _shown(flag: Flag) -> str:
    return textwrap.shorten(flag.text, _LONGEST, placeholder="…")


def path_at(node: Node, position: int, path: Path = ()) -> Path:
    """The path of the value in which a position of the file's text stands; of the whole plan where there is none."""
    inner: Iterator[tuple[str | int, Node]] = iter(())
    if isinstance(node, Mapping):
        inner = ((entry.key, entry.value) for entry in node.entries if entry.key != "id")
    elif not isinstance(node, Scalar):
        inner = iter(enumerate(node.items))
    elif node.value is not None and node.span.start <= position <= node.span.end:
        return path
    for step, one in inner:
        found = path_at(one, position, (*path, step))
        if found:
            return found
    return ()
