"""What is done for a heading, by what it is: the one place where the lines of `headings` move the flow."""

from __future__ import annotations

from collections.abc import Callable

from planlint.read.word.facts.fact import Fact
from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.facts.labels import asked
from planlint.read.word.lines import heading_words
from planlint.read.word.lines.children import open_child
from planlint.read.word.lines.dates import open_date
from planlint.read.word.lines.heading import Heading, Is, Seen
from planlint.read.word.lines.numbered import numbered_heading
from planlint.read.word.lines.titles import put_title
from planlint.read.word.parts.themes import begins_area
from planlint.read.word.people.children import child
from planlint.read.word.people.children_in_sentence import children_in_sentence
from planlint.read.word.people.named_already import names_children
from planlint.read.word.people.who_is_who import person
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.lookup import folded


def made(seen: Seen, heading: Heading) -> bool:
    """Moves the flow as the heading asks; False for what is no heading, which whoever called has to read."""
    if seen.marked:
        seen.flow.draft.name_above = heading.name
        _whose(seen)
    if heading.what is Is.NO_HEADING:
        return False
    _MOVES[heading.what](seen, heading)
    return True


def _whose(seen: Seen) -> None:
    """Whose the outcomes below are: another child's in the same words are others. A heading as high ends that."""
    draft = seen.flow.draft
    if names_children(draft, seen.line.words.value):
        draft.whose = folded(seen.line.words.value), seen.level
    elif seen.level <= draft.whose[1]:
        draft.whose = "", 0


def _part(seen: Seen, _: Heading) -> None:
    flow = seen.flow
    flow.flush()
    flow.draft.label(seen.line.words, "")
    if flow.in_outcome:
        flow.draft.outcome = flow.draft.action = None


def _instruction(seen: Seen, heading: Heading) -> None:
    assert heading.match is not None
    seen.flow.draft.label(seen.line.words.cut(0, heading.match.end()), "")


def _numbered(seen: Seen, heading: Heading) -> None:
    assert heading.match is not None
    numbered_heading(seen.flow, seen.line, heading.match, seen.level)


def _outcome(seen: Seen, _: Heading) -> None:
    seen.flow.draft.label(seen.line.marker, "")
    seen.flow.outcome(seen.line.words, seen.level)


def _title(seen: Seen, heading: Heading) -> None:
    assert heading.match is not None
    put_title(seen.flow, seen.line, heading.match, seen.level)


def _date(seen: Seen, _: Heading) -> None:
    open_date(seen.flow, seen.line, seen.level)


def _child(seen: Seen, _: Heading) -> None:
    open_child(seen.flow, seen.line, seen.level)


def _owner_of_last(seen: Seen, heading: Heading) -> None:
    """Gives the action above its owner; one that has it already is ended by a section of actions instead."""
    asks = heading.asks
    assert asks is not None
    assert asks.rest is not None
    if not seen.flow.owner_of_last(asks.label, asks.rest):
        _section(seen, heading_words.over_all(seen) or heading_words.section(seen))


def _fact(seen: Seen, _: Heading) -> None:
    flow, words = seen.flow, seen.line.words
    what = asked(flow.draft.terms, words.value)
    assert isinstance(what, Fact)
    flow.flush()
    if seen.styled:
        flow.open(None, seen.level, words)
    flow.pending = Pair(words, what, words.cut(0, 0))


def _for_child(seen: Seen, _: Heading) -> None:
    seen.flow.open("outcomes", seen.level, seen.line.words)
    seen.flow.draft.label(seen.line.words, "children")


def _of_family(seen: Seen, heading: Heading) -> None:
    seen.flow.open(None, seen.level, seen.line.words)
    seen.flow.draft.name_above = heading.name  # whatever the section before has made of it


def _named_outcome(seen: Seen, _: Heading) -> None:
    seen.flow.outcome(seen.line.words, seen.level)
    begins_area(seen.flow.draft, seen.line.words)


def _named_person(seen: Seen, _: Heading) -> None:
    flow = seen.flow
    flow.flush()
    named = child if flow.kind == "child" else person
    flow.draft.subject = named(flow.draft, seen.line.words)


def _counted_goal(seen: Seen, _: Heading) -> None:
    seen.flow.draft.label(seen.line.marker, "")
    seen.flow.open(None, seen.level, seen.line.words)


def _question(seen: Seen, _: Heading) -> None:
    flow = seen.flow
    flow.flush()
    flow.kind = None
    if seen.styled and seen.level <= flow.level:
        flow.open(None, seen.level, seen.line.words)


def _unknown(seen: Seen, _: Heading) -> None:
    flow = seen.flow
    flow.flush()
    if not flow.draft.tree.get("children"):
        children_in_sentence(flow.draft, seen.line.words)
    if seen.level <= flow.level or flow.kind is None:
        flow.open(None, seen.level, seen.line.words)


def _list_end(seen: Seen, _: Heading) -> None:
    seen.flow.flush()
    seen.flow.kind = None


def _section(seen: Seen, heading: Heading) -> None:
    asks = heading.asks
    assert asks is not None
    assert asks.key is not None
    first = Line(asks.rest) if asks.rest else None
    seen.flow.section(asks.key, seen.level if heading.level is None else heading.level, asks.label, first)
    seen.flow.draft.headings.add(seen.line.words.start)


_MOVES: dict[Is, Callable[[Seen, Heading], None]] = {
    Is.PART: _part,
    Is.INSTRUCTION: _instruction,
    Is.NUMBERED: _numbered,
    Is.OUTCOME: _outcome,
    Is.TITLE: _title,
    Is.DATE: _date,
    Is.CHILD: _child,
    Is.OWNER_OF_LAST: _owner_of_last,
    Is.FACT: _fact,
    Is.FOR_CHILD: _for_child,
    Is.OF_FAMILY: _of_family,
    Is.NAMED_OUTCOME: _named_outcome,
    Is.NAMED_PERSON: _named_person,
    Is.COUNTED_GOAL: _counted_goal,
    Is.QUESTION: _question,
    Is.UNKNOWN: _unknown,
    Is.LIST_END: _list_end,
    Is.SECTION: _section,
}
