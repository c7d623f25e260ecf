"""Every filled cell of a sheet is used once: as a value, as a label that was understood, or as unplaced."""

import csv
import io
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.model.paths import texts
from planlint.read import read_source
from planlint.read.as_yaml import as_yaml
from planlint.read.ids import with_ids
from planlint.read.nodes import Mapping, Node, Sequence, Span
from planlint.read.sheet import source_of, workbook_of

HEADERS = [
    "Outcome",
    "Action",
    "By whom",
    "By when",
    "Concern",
    "Evidence",
    "RAG",
    "Comments",
    "Contingency",
    "Moon",
    "No.",
    "Name",
]
WORDS = st.sampled_from(
    ["", "Ring Nan", "Nan, weekly", "weekly", "Mould", "1", "-", "Name", "Child", "=A1", "a\nb", " x ", "Action"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(HEADERS), min_size=2, max_size=6), st.lists(st.lists(WORDS, max_size=7), max_size=8))
def test_every_filled_cell_is_used_once(headers: list[str], rows: list[list[str]]) -> None:
    file = io.StringIO()
    csv.writer(file).writerows([["Action", "Outcome"], ["Go", "Safe"], headers, *rows])
    workbook = workbook_of(file.getvalue().encode(), ".csv")
    source = source_of(workbook, Path("a.csv"))
    used: dict[int, int] = {}
    for node in scalars(source.root):
        if node.value is not None and node.value == workbook.text[node.span.start : node.span.end]:
            used[node.span.start] = used.get(node.span.start, 0) + 1
    assert all(count == 1 for count in used.values())
    said = {field.text for field in texts(source.plan)}
    for cell in workbook.cells():
        explained = any(each.place == workbook.place(Span(cell.start, cell.end)) for each in source.explained)
        numbering = cell.text.strip() in {"1", "-"}
        assert explained or numbering or any(cell.text.strip() in words or words in cell.text for words in said)
    assert read_source(as_yaml(source), Path("a.yml")).plan == with_ids(source.plan)


def scalars(node: Node) -> list[Any]:
    if isinstance(node, Mapping):
        return [each for entry in node.entries for each in scalars(entry.value)]
    return [each for item in node.items for each in scalars(item)] if isinstance(node, Sequence) else [node]
