"""A sentence in which the two it is about have plain names, so that a parser takes them for people whatever they are
called: “Bethan to get Rhodri onto the course” is parsed as “Mary to get John onto the course”.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.english.family.pronouns import Mention
from planlint.english.family.written_out import WrittenOut


def plainly_named(text: str, named: Sequence[Mention], called: Mapping[str, str]) -> tuple[WrittenOut, list[Mention]]:
    """The text with the names of `called` (by sign), the way back from it, and where everybody stands in it."""
    out, length, last = [], 0, 0
    long, short = [0], [0]
    moved = []
    for one in named:
        name = text[one.start : one.end] if one.pronoun else called.get(one.who, text[one.start : one.end])
        before = text[last : one.start]
        out += [before, name]
        length += len(before) + len(name)
        long += [length - len(name), length]
        short += [one.start, one.end]
        moved.append(replace(one, start=length - len(name), end=length))
        last = one.end
    out.append(text[last:])
    return WrittenOut("".join(out), tuple(long), tuple(short)), moved
