"""Which owner, and which day, is that of which act of a page: by where they stand, the nearest first.

Whoever made a form wrote it in one way throughout: behind each act or before it, in its cell, its row or its column,
over it or at the head of its column. So what stands in one line is paired first, then what stands in one cell, row and
column. Where lines or rows follow one another, they are paired in the way that leaves the fewest of them alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeAlias

from planlint.read.word.tables.by_cells import is_count
from planlint.read.word.whole_page.told import Told, table_of

Pairs: TypeAlias = dict[int, int]  # an act, by its number in the page, and what says who or when
_MOST_OWNERS_IN_TURN = 2
_WORTH_OF_AN_ACT = 2  # an act that is served counts more than an owner that is left over


def pairs(page: list[Told], acts: Iterable[int], says: Iterable[int]) -> Pairs:
    """What says who (or when) each act is, out of the pieces that do; both by their numbers in the page."""
    pairing = _Pairing(page, [*acts], {*says})
    pairing.in_lines()
    pairing.in_cells()
    pairing.in_rows()
    pairing.in_columns()
    pairing.by_number()
    pairing.in_turn()
    pairing.under_lines()
    return pairing.given


@dataclass(slots=True)
class _Pairing:
    """`free` are the pieces that say who or when and belong to no act as yet."""

    page: list[Told]
    acts: list[int]
    free: set[int]
    given: Pairs = field(default_factory=dict)

    def in_lines(self) -> None:
        """What stands in the line of the act."""
        self._align(self._grouped(lambda one: id(one.piece.line)), carry=False)

    def in_cells(self) -> None:
        """What stands in the cell of the act."""
        self._align(self._grouped(lambda one: one.cell), carry=True)

    def in_rows(self) -> None:
        """What stands in the row of the act, or in a cell that reaches down to it."""
        rows: dict[tuple[int, int], list[int]] = defaultdict(list)
        for act in self._lacking():
            if (row := self.page[act].row) is not None:
                rows[row].append(act)
        beside = {row: self._beside(*row) for row in rows}
        for row, acts in rows.items():
            says = beside[row]
            if len(says) == len(acts):
                self.given |= dict(zip(acts, says, strict=True))
            else:
                self.given |= {act: self._nearest(act, says) for act in acts if says}
        self._used()

    def _beside(self, table: int, row: int) -> list[int]:
        return [
            number
            for number in sorted(self.free)
            if (place := self.page[number].piece.place) is not None
            and place.table == table
            and place.row <= row < place.row + place.row_span
        ]

    def _nearest(self, act: int, says: list[int]) -> int:
        """The next to the right, else the last to the left."""
        return next((one for one in says if one > act), says[-1])

    def in_columns(self) -> None:
        """What stands over or under the act, in its column."""
        sequences: dict[tuple[int, int], list[int]] = defaultdict(list)
        lacking = {*self._lacking()}
        for number in sorted(lacking | self.free):
            if (place := self.page[number].piece.place) is not None:
                for column in range(place.column, place.column + place.column_span):
                    sequences[place.table, column].append(number)
        self._align([one for one in sequences.values() if {*one} & lacking], carry=True)

    def by_number(self) -> None:
        """What stands in another table, in the row that begins with the same number or mark as that of the act."""
        marks = {one.row: one.piece.words.value for one in reversed(self.page) if one.cell and one.cell[2] == 1}
        says: dict[str, int] = {}
        for number in sorted(self.free, reverse=True):
            if is_count(mark := marks.get(self.page[number].row, "")):
                says[mark] = number
        acts = [(act, marks.get(self.page[act].row, "")) for act in self._lacking()]
        if len({mark for _, mark in acts if mark in says}) == len([act for act, mark in acts if mark in says]):
            self.given |= {act: says[mark] for act, mark in acts if mark in says}
            self._used()

    def in_turn(self) -> None:
        """What stands in the lines or rows before or after the act, those of one table, or between tables, together.

        A row that names several people, or days, is the head of columns.
        """
        named = Counter(self.page[number].row for number in self.free)
        self.free -= {number for number in self.free if (row := self.page[number].row) and named[row] > 1}
        self._leave_out_lists()
        self._align(self._grouped(table_of, within_one=True), carry=True)

    def _leave_out_lists(self) -> None:
        """Several lines that name somebody, one after another without an act between them, are a list of people."""
        free = frozenset(self.free)
        for is_free, group in groupby(sorted(free | {*self.acts}), key=free.__contains__):
            run = {*group}
            if is_free and len(run) > _MOST_OWNERS_IN_TURN:
                self.free -= run

    def under_lines(self) -> None:
        """What stands in a line over a table, or over several, none of whose acts has any."""
        tables = {table_of(self.page[act]) for act in self.given}
        last = None
        for number, one in enumerate(self.page):
            table = table_of(one)
            if not table and number in self.free:
                last = number
            elif one.kind == "action" and not table:
                last = None
            elif one.kind == "action" and last is not None and table not in tables:
                self.given[number] = last

    def _lacking(self) -> list[int]:
        return [act for act in self.acts if act not in self.given]

    def _grouped(self, by: Callable[[Told], Hashable], *, within_one: bool = False) -> list[list[int]]:
        """The acts that lack something and the pieces that are free, by what they stand in; None is nothing.

        `within_one`: those that follow one another, without a gap.
        """
        groups: dict[Hashable, list[int]] = defaultdict(list)
        last, times = None, 0
        waiting = {*self._lacking()} | self.free
        for number, one in enumerate(self.page):
            key = by(one)
            if within_one and key != last:
                last, times = key, times + 1
            if number in waiting and key is not None:
                groups[(key, times) if within_one else key].append(number)
        return [*groups.values()]

    def _align(self, sequences: list[list[int]], *, carry: bool) -> None:
        """Pairs each sequence in the one way, behind or before, that serves them all best.

        `carry`: what stands before several acts is that of all of them.
        """
        acts = {*self.acts}
        sequences = [one for one in sequences if {*one} & acts and {*one} - acts]
        behind = [pair for one in sequences for pair in _behind(one, acts)]
        before = [pair for one in sequences for pair in _before(one, acts, carry=carry)]
        ways = max((behind, before), key=lambda ways: _worth(ways, sequences, acts))
        self.given |= dict(ways)
        self._used()

    def _used(self) -> None:
        self.free -= {*self.given.values()}


def _worth(ways: list[tuple[int, int]], sequences: list[list[int]], acts: set[int]) -> tuple[int, int]:
    """How many are served, less what is left over; of those that serve as many the nearer ones are better."""
    says = {number for one in sequences for number in one} - acts
    served = _WORTH_OF_AN_ACT * len(ways) - len(says - {one for _, one in ways})
    return served, -sum(abs(act - one) for act, one in ways)


def _behind(sequence: list[int], acts: set[int]) -> list[tuple[int, int]]:
    """Each act with what stands next behind it."""
    found, last = [], None
    for number in sequence:
        if number in acts:
            last = number
        elif last is not None:
            found.append((last, number))
            last = None
    return found


def _before(sequence: list[int], acts: set[int], *, carry: bool) -> list[tuple[int, int]]:
    """Each act with what stands next before it."""
    found, last = [], None
    for number in sequence:
        if number not in acts:
            last = number
        elif last is not None:
            found.append((number, last))
            last = last if carry else None
    return found
