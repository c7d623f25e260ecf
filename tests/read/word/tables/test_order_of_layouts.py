"""Which layouts know the same table of a draft, so that their order decides who reads it."""

from __future__ import annotations

import functools
import io
import pickle
from collections import Counter
from collections.abc import Iterable, Sequence

import pytest

from planlint.read.word import blocks, read_story_of, understood
from planlint.read.word.flow.state import Flow
from planlint.read.word.tables import reading
from planlint.read.word.tables.grid import Grid
from planlint.word.story import Table
from tools.draft_accuracy import DRAFTS

# What has labels in its first column looks like labels and values by turns as well; that layout is asked last.
_LAST = "label_table"
# Beside that, these alone have the same table in sight, in the order in which they are asked.
_BOTH_KNOW = {
    ("under_wide_heads", "children_lying"),
    ("children_lying", "people_across"),
    ("people_across", "people_cards"),
}


class _Keeping(pickle.Pickler):
    """Writes a flow down in a tenth of the time of a deep copy, all but the parts that reading never changes."""

    def __init__(self, out: io.BytesIO, parts: Iterable[object]) -> None:
        super().__init__(out, pickle.HIGHEST_PROTOCOL)
        self._places = {id(part): place for place, part in enumerate(parts)}

    def persistent_id(self, one: object) -> int | None:
        return self._places.get(id(one))


class _Restoring(pickle.Unpickler):
    def __init__(self, written: bytes, parts: Sequence[object]) -> None:
        super().__init__(io.BytesIO(written))
        self._parts = parts

    def persistent_load(self, place: int) -> object:
        return self._parts[place]


class _Untouched:
    """A flow as it is before a table is read, as often as it is asked for."""

    def __init__(self, flow: Flow) -> None:
        self._parts = (flow.draft.story, flow.draft.terms, flow.read)
        out = io.BytesIO()
        _Keeping(out, self._parts).dump(flow)
        self._written = out.getvalue()

    def flow(self) -> Flow:
        flow = _Restoring(self._written, self._parts).load()
        assert isinstance(flow, Flow)
        return flow


def test_order_decides_only_between_layouts_that_are_known_to_see_the_same_tables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layouts, untouched = reading._LAYOUTS, list[_Untouched]()
    pairs: Counter[tuple[str, str]] = Counter()

    def read_table(flow: Flow, table: Table) -> None:
        untouched.append(_Untouched(flow))
        reading.read_table(flow, table)
        untouched.pop()

    def asked(at: int, flow: Flow, grid: Grid, table: Table) -> bool:
        """Asks one layout; where that has the table, those behind it are asked too, each with a copy of the flow."""
        known = layouts[at](flow, grid, table)
        for later in layouts[at + 1 :] if known else ():
            tried = untouched[-1].flow()
            if later(tried, Grid(tried.draft, table), table):
                pairs[layouts[at].__name__, later.__name__] += 1
        return known

    monkeypatch.setattr(reading, "_LAYOUTS", tuple(functools.partial(asked, at) for at in range(len(layouts))))
    monkeypatch.setattr(blocks, "read_table", read_table)
    monkeypatch.setattr("planlint.read.word.read_again", lambda draft: draft)  # a page in no layout asks none
    for path in sorted(DRAFTS.glob("*.docx")):
        understood(read_story_of(path.read_bytes()))
    assert {pair for pair in pairs if pair[1] != _LAST} == _BOTH_KNOW
    assert sum(pairs.values()) > sum(pairs[pair] for pair in _BOTH_KNOW)  # else nothing was counted
