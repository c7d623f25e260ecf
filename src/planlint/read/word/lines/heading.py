"""What a line is as a heading: seen without a move, and told by one word, for which there is one move."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from enum import Enum, auto

from planlint.read.word.flow.state import Flow
from planlint.read.word.lines.heading_keys import Asks, by_list, by_words
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words

_PLAN = re.compile(r"\bplan(?:\s*\([^()]*\))?\W*$", re.IGNORECASE)  # at the end of a title


class Is(Enum):
    """What a line is; `heading_moves` says what is done for each."""

    NO_HEADING = auto()  # labels, or a line of the section that is open
    PART = auto()  # “Part 2”: what stands below it is about another outcome
    INSTRUCTION = auto()  # “Section B – to be completed at the first core group”
    NUMBERED = auto()  # “Goal 2: …”, by `match`
    OUTCOME = auto()  # the words of one, in bold letters
    TITLE = auto()  # of the plan, by `match`
    DATE = auto()  # what stands below is to be done by then
    CHILD = auto()  # a child's name and date of birth, over what is said of that child
    OWNER_OF_LAST = auto()  # “Action: Kenny Haldane”, below an action
    FACT = auto()  # “Date of birth”, over its value
    FOR_CHILD = auto()  # a child's name over the outcomes for that child
    OF_FAMILY = auto()  # the name of somebody in the family
    NAMED_OUTCOME = auto()  # an outcome, or the name of its area
    NAMED_PERSON = auto()  # a name under “Children” or “People”
    COUNTED_GOAL = auto()  # what stands below tells whether it is an outcome
    QUESTION = auto()  # of the form, which asks for no field of the plan
    UNKNOWN = auto()  # a heading by its style, of no known words
    LIST_END = auto()  # a bold line of no known words that ends the list above it
    SECTION = auto()  # of the key that it asks for


@dataclass(frozen=True, slots=True)
class Heading:
    """What was recognised, and by what: `asks` the key and its words, `match` the number or title, `level` another
    level than its looks give it, `name` the line's own words, where they may be the name of whoever stands below."""

    what: Is
    asks: Asks | None = None
    match: re.Match[str] | None = None
    level: int | None = None
    name: Words | None = None


NO_HEADING = Heading(Is.NO_HEADING)


@dataclass(frozen=True)
class Seen:
    """A line as it is looked at; the flow is not moved. `styled`: as a heading or title of Word's, of that `level`."""

    flow: Flow
    line: Line
    styled: bool
    level: int

    @property
    def text(self) -> str:
        """The words of the line."""
        return self.line.words.value

    @property
    def marked(self) -> bool:
        """Whether its looks make it stand out."""
        return self.styled or self.line.is_bold

    @functools.cached_property
    def listed(self) -> Asks:
        """What it asks for by the list of terms."""
        return by_list(self.flow, self.line, styled=self.styled)

    @property
    def unlisted(self) -> bool:
        """Whether it stands out, and is in no list."""
        return self.listed.key is None and self.marked

    @functools.cached_property
    def asks(self) -> Asks:
        """What it asks for by the list, else, where it stands out, by its words."""
        if not self.unlisted:
            return self.listed
        opens = _PLAN.search(self.text) and not self.flow.draft.story.text[: self.line.words.start].strip()
        return Asks(by_words(self.flow, self.text, styled=self.styled or bool(opens)), self.line.words, None)
