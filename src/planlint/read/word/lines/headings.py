"""A line that is a heading: the title of the plan, a section, a numbered outcome, somebody's name.

What it is (`recognised`) is asked of named steps that move nothing; what is done then stands in `heading_moves`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from planlint.read.word.flow.state import Flow
from planlint.read.word.lines import heading_forms as forms
from planlint.read.word.lines import heading_words as words
from planlint.read.word.lines.heading import Heading, Seen
from planlint.read.word.lines.heading_moves import made
from planlint.read.word.lines.leads import in_capitals
from planlint.read.word.lines.name_headings import may_be_somebodys
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.keys import LOOKS_LIKE_ONE

_MOST_ASKING_WORDS = 11

# Each says what the line is, or None: then the next is asked. First what tells itself, whatever its words ask for …
_BY_FORM: tuple[Callable[[Seen], Heading | None], ...] = (
    forms.part,  # its whole line is a count
    forms.instruction,  # a count and an instruction: before the count alone
    forms.numbered,
    forms.counted,  # a noun of the form's own that counts: the known ones have been asked for
    forms.bold_sentence,
    forms.leads,  # before length, which such a sentence may have
    forms.too_long,  # from here on a line without a style has few words
    forms.title,  # before any list, which holds “plan” too
    forms.date,
    forms.child,  # before labels, as “born …” beside a name is one
    words.several_labels,
    words.owner_of_last,  # before its label is the heading of a section
    words.fact,
    words.for_child,  # before the family's names, of which the child's is one
)
# … then what may be a name that nobody knows yet, and at last what any words ask for.
_BY_WORDS: tuple[Callable[[Seen], Heading | None], ...] = (
    words.of_family,
    words.named,
    words.label_and_value,  # before its words are looked at, which the value has too
    words.awaited,  # before the section that it sounds like, too
    words.over_all,  # before the section that it sounds like
    words.item_outcome,
    words.counted_goal,
    words.question,  # after what asks for a field
    words.unknown,
    words.unmarked_label,
    words.section,
)


def heading_line(flow: Flow, line: Line) -> bool:
    """Whether the line is a heading, which is then dealt with."""
    seen = as_seen(flow, line)
    return made(seen, recognised(seen))


def as_seen(flow: Flow, line: Line) -> Seen:
    """The line with its looks; a question or capitals make as much of it as bold letters do."""
    styled, text = line.heading > 0 or line.is_title, line.words.value
    asks = text.rstrip().endswith("?") and len(text.split()) < _MOST_ASKING_WORDS and not line.is_item
    if asks or (not styled and not line.is_item and in_capitals(flow, text)):
        line = dataclasses.replace(line, is_bold=True)
    return Seen(flow, line, styled, line.heading or (1 if line.is_title else LOOKS_LIKE_ONE))


def recognised(seen: Seen) -> Heading:
    """What the line is; nothing is moved or noted."""
    if (by_form := _first(_BY_FORM, seen)) is not None:
        return by_form
    heading = _first(_BY_WORDS, seen)
    assert heading is not None  # the last step always answers
    name = seen.line.words if seen.unlisted and may_be_somebodys(seen.line) else None
    return dataclasses.replace(heading, name=name)


def _first(steps: tuple[Callable[[Seen], Heading | None], ...], seen: Seen) -> Heading | None:
    return next((heading for step in steps if (heading := step(seen)) is not None), None)
