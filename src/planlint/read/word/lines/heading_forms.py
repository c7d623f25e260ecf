"""Steps of `headings` that go by the form of a line: its number, its length, its looks, a date or title in it."""

from __future__ import annotations

import re

from planlint.read.word.lines.children import is_child_heading
from planlint.read.word.lines.dates import is_date_heading
from planlint.read.word.lines.heading import NO_HEADING, Heading, Is, Seen
from planlint.read.word.lines.heading_keys import ASIDE, ASKS, Asks
from planlint.read.word.lines.leads import led_by
from planlint.read.word.lines.numbered import NUMBERED, counts_an_outcome, wished_in_order
from planlint.read.word.lines.titles import tells_title, title_in
from planlint.read.word.vocabulary.instructions import instructs
from planlint.read.word.vocabulary.keys import GROUPS, LOOKS_LIKE_ONE, PEOPLE
from planlint.read.word.vocabulary.questions import TWO_LANGUAGES

_COUNTED_OTHERWISE = {*PEOPLE, "child", "contingency", "signatures"}  # what is counted there is no outcome
_PART = re.compile(r"(?:part|section|table|page|sheet|annex)\s+(?:\d{1,2}|[A-Z]|[ivxIVX]{1,4})\W*", re.IGNORECASE)
_SENTENCE = re.compile(r"[^:]+\.")
_STATEMENT = re.compile(r"\s*(?:danger|harm|\w+ statement)\b", re.IGNORECASE)
_TWO = 2  # languages
_MOST_WORDS = 12
_MOST_OF_A_QUESTION = 20
_MOST_OF_AN_OUTCOME = 40
_LEAST_OF_A_SENTENCE = 3


def part(seen: Seen) -> Heading | None:
    """A heading that only counts, or a plain line that does over a table: “Part 2”."""
    return Heading(Is.PART) if (seen.styled or seen.line.leads) and _PART.fullmatch(seen.text) else None


def instruction(seen: Seen) -> Heading | None:
    """A count before an instruction: “SECTION B – to be completed at the first core group”."""
    counts = _PART.match(seen.text)
    return Heading(Is.INSTRUCTION, match=counts) if counts and instructs(seen.text[counts.end() :]) else None


def numbered(seen: Seen) -> Heading | None:
    """A number or ordinal before an outcome or need: “Goal 2: …”, “Our second hope – …”."""
    match = NUMBERED.match(seen.text) or (wished_in_order(seen.flow, seen.text) if seen.marked else None)
    if match is None or (match.end() == len(seen.text) and _STATEMENT.match(seen.text)):
        return None  # “Danger statement 1” stands over the words of it
    if not seen.marked and (_words(seen) >= _MOST_OF_AN_OUTCOME or seen.line.is_item):
        return None
    return Heading(Is.NUMBERED, match=match)


def counted(seen: Seen) -> Heading | None:
    """A noun of the form's own that counts outcomes: “Wish 2: …”."""
    if seen.line.is_item or _words(seen) >= _MOST_OF_AN_OUTCOME or seen.flow.kind in _COUNTED_OTHERWISE:
        return None
    match = counts_an_outcome(seen.text)
    return Heading(Is.NUMBERED, match=match) if match and (seen.marked or match.end() < len(seen.text)) else None


def bold_sentence(seen: Seen) -> Heading | None:
    """A bold sentence among the outcomes, over its actions."""
    among = seen.line.is_bold and not seen.styled and seen.flow.kind in GROUPS
    if not among or not _SENTENCE.fullmatch(seen.text):
        return None
    return Heading(Is.OUTCOME) if _LEAST_OF_A_SENTENCE < _words(seen) < _MOST_OF_AN_OUTCOME else None


def leads(seen: Seen) -> Heading | None:
    """A sentence that says what the list below it holds."""
    key = led_by(seen.flow, seen.line)
    return Heading(Is.SECTION, Asks(key, seen.line.words, None), level=LOOKS_LIKE_ONE) if key is not None else None


def too_long(seen: Seen) -> Heading | None:
    """What can be no heading at all: a sentence, or an item of a list."""
    if seen.styled:
        return None
    bold, text = seen.line.is_bold, seen.text
    most = _MOST_OF_A_QUESTION if bold and (text.rstrip().endswith("?") or ASKS.match(text)) else _MOST_WORDS
    no_heading = _words(seen) > most or (seen.line.is_item and not bold) or text.rstrip().endswith((".", ";", ","))
    return NO_HEADING if no_heading else None


def title(seen: Seen) -> Heading | None:
    """The title of the plan; a sentence that begins with its words is no heading."""
    match = title_in(seen.flow, seen.text)
    if match is None:
        return None
    return Heading(Is.TITLE, match=match) if tells_title(seen.line, match) else NO_HEADING


def date(seen: Seen) -> Heading | None:
    """A date by which the actions below it are to be done."""
    return Heading(Is.DATE) if seen.marked and is_date_heading(seen.text) else None


def child(seen: Seen) -> Heading | None:
    """A child's name with the date of birth."""
    return Heading(Is.CHILD) if seen.marked and is_child_heading(seen.flow, seen.line, seen.level) else None


def _words(seen: Seen) -> int:
    """How many words a line has, in one language: “Rhan 4 – Cryfderau / Part 4 – Strengths” says the same twice."""
    halves = TWO_LANGUAGES.split(ASIDE.sub("", seen.text))
    return max(len(half.split()) for half in halves) if len(halves) == _TWO else sum(len(h.split()) for h in halves)
