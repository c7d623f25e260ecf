"""What is open while a draft is read, and how it is open again behind what is read in between."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

from planlint.read.word.facts.label_beside import Pair
from planlint.read.word.flow.columns import Columns
from planlint.read.word.people.signing import Signing
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words


class Section(NamedTuple):
    """A section: its key (None for one not known), the level of its heading, and the heading's words."""

    kind: str | None
    level: int
    heading: Words | None


@dataclass(slots=True, kw_only=True)
class Opened:
    """What the next line or table belongs to.

    The section and outcome
        `kind`: the section that is open (None for one not known), `level` its heading's, `heading` its words.
        `in_outcome`: what is open belongs to the current outcome, whose heading is of `outcome_level`. `outer`: the
        section around one that a label on a line opened (“Evidence: …” among the actions), and that goes on behind it.
    Lines
        `waiting`: the lines of the open section that nobody has read yet. `pending`: a label that waits for its value
        on the next line. `counted`: the number typed before the last heading that had one. `tabs`: what the columns of
        lines typed with tabs ask for. `signing`: the end of a letter, where its writer signs.
    Sections so far
        `filled`: the open one has got something. `empty`: those under which nothing stood.
    Tables
        `columns`: those of the last header, for a table that goes on below it without one, of that `width`.
    """

    kind: str | None = None
    level: int = 0
    heading: Words | None = None
    in_outcome: bool = False
    outcome_level: int = 0
    outer: str | None = None
    waiting: list[Line] = field(default_factory=list)
    pending: Pair | None = None
    counted: int = 0
    tabs: list[str] = field(default_factory=list)
    signing: Signing = field(default_factory=Signing)
    filled: bool = True
    empty: list[tuple[str, Words | None]] = field(default_factory=list)
    columns: Columns | None = None
    width: int = 0

    @property
    def opened(self) -> Section:
        """The section that is open."""
        return Section(self.kind, self.level, self.heading)

    def reopen(self, section: Section) -> None:
        """Goes back to a section that was open before."""
        self.kind, self.level, self.heading = section

    @contextmanager
    def within(self, kind: str | None, heading: Words | None, *, apart: bool = False) -> Iterator[None]:
        """Reads something as a section of its own, behind which the one that is open now is open again; `apart`: from
        its outcome and columns too."""
        section, in_outcome, columns = self.opened, self.in_outcome, self.columns
        self.kind, self.heading = kind, heading
        yield
        self.reopen(section)
        if apart:
            self.in_outcome, self.columns = in_outcome, columns

    @contextmanager
    def around(self) -> Iterator[Section]:
        """Reads a table in the section that is open now, and open again behind it, unless an outcome goes on there."""
        section = self.opened
        yield section
        if not self.in_outcome:
            self.reopen(section)
