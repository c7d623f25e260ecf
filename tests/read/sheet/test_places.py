"""Each value, label and leftover of a sheet leads back to its cell."""

from pathlib import Path

from planlint.linter import lint
from planlint.place import SheetPlace
from planlint.read import Source
from planlint.read.sheet import source_of
from planlint.read.sheet.grid import Raw, Workbook

Rows = list[list[str]]
SAFE = "Amina sleeps in a dry room"


def read(*sheets: tuple[str, Rows]) -> Source:
    workbook = Workbook()
    for name, rows in sheets:
        cells = [Raw(r, c, text) for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1)]
        workbook.add(name, cells)
    return source_of(workbook, Path("actions.xlsx"))


def test_a_finding_stands_on_its_words_in_its_cell() -> None:
    source = read(
        (
            "Plan",
            [["Outcome", "Action", "By whom", "By when"], [SAFE, "Ring Mr Obi", "Nan", "As soon as possible (ASAP)"]],
        )
    )
    found = [each for each in lint(source).findings if each.at == "outcomes[0].actions[0].by_when"]
    assert found
    for finding in found:
        assert isinstance(finding.place, SheetPlace)
        assert (finding.place.sheet, finding.place.cell) == ("Plan", "D2")
        assert "As soon as possible (ASAP)"[finding.place.start : finding.place.end] == finding.quote


def test_something_missing_stands_at_the_action() -> None:
    source = read(("Plan", [["Who", "Action"], ["Nan", "Ring Mr Obi"]]))
    place = source.locate("outcomes[0].actions[0].by_when")
    assert isinstance(place, SheetPlace)
    assert (place.cell, place.start, place.end) == ("B2", 0, 0)


def test_what_no_field_fits_is_unplaced_with_its_cell() -> None:
    source = read(
        ("Plan", [["Outcome", "Action", "Moon phase"], [SAFE, "Ring", "full"], [], ["", "", "Bring the letter"]])
    )
    assert [(each.text, each.place) for each in source.plan.unplaced] == [
        ("Moon phase", "“Plan”, cell C1"),
        ("full", "“Plan”, cell C2"),
        ("Bring the letter", "“Plan”, cell C4"),
    ]


def test_a_formula_without_a_result_is_unplaced_and_says_why() -> None:
    workbook = Workbook()
    cells = [
        Raw(1, 1, "Action"),
        Raw(1, 2, "By when"),
        Raw(2, 1, "Ring"),
        Raw(2, 2, "=TODAY()", "a formula without a saved result"),
    ]
    workbook.add("Plan", cells)
    source = source_of(workbook, Path("a.xlsx"))
    assert source.plan.outcomes[0].actions[0].by_when is None
    assert [each.place for each in source.plan.unplaced] == ["“Plan”, cell B2: a formula without a saved result"]


def test_each_header_is_explained() -> None:
    source = read(("", [["Desired outcome", "What needs to happen"], [SAFE, "Ring"]]))
    assert [(each.text, each.became) for each in source.explained] == [
        ("Desired outcome", "outcome"),
        ("What needs to happen", "action"),
    ]


def test_what_the_whole_plan_lacks_stands_where_its_first_table_begins() -> None:
    source = read(("Notes", [["Kept by Priya"]]), ("Plan", [[], ["Outcome", "Action"], [SAFE, "Ring Mr Obi"]]))
    place = source.locate("contingency")
    assert isinstance(place, SheetPlace)
    assert (place.sheet, place.cell, place.start, place.end) == ("Plan", "A2", 0, 0)
