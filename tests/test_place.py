"""Places are said as people say them, and reported as programs read them."""

from __future__ import annotations

import dataclasses

import jsonschema
import pytest

from planlint.place import Place, SheetPlace, TextPlace, WordPlace
from planlint.report.schema import report_schema

CELL = WordPlace("word/document.xml", "Amina is safe\n at home", 2, 3, 4, "By when", 41, 5, 9, reading_offset=700)
LINE = WordPlace("word/document.xml", None, None, None, None, None, 7, 0, 4)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (TextPlace(3, 7, 3, 9), "3:7"),
        (CELL, "“Amina is safe at home”, table 2, row 3, “By when”"),
        (dataclasses.replace(CELL, header=None), "“Amina is safe at home”, table 2, row 3, cell 4"),
        (dataclasses.replace(CELL, heading="", row=None, cell=None, header=" "), "table 2"),
        (LINE, "paragraph 7"),
        (dataclasses.replace(LINE, part="word/header2.xml", heading="Plan"), "page header, “Plan”, paragraph 7"),
        (dataclasses.replace(LINE, part="word/footnotes.xml"), "footnotes, paragraph 7"),
        (dataclasses.replace(LINE, heading="worried " * 20), f"“{'worried ' * 7}…”, paragraph 7".replace(" …", "…")),
        (SheetPlace("Actions", "C4", 0, 3), "“Actions”, cell C4"),
        (SheetPlace("", "C4", 0, 3), "cell C4"),
    ],
)
def test_places_are_said_as_people_say_them(place: Place, said: str) -> None:
    assert str(place) == said


@pytest.mark.parametrize("place", [TextPlace(1, 1, 1, 2), CELL, LINE, SheetPlace("Actions", "AB12", 0, 3)])
def test_each_kind_of_place_fits_the_report_schema_and_no_other_kind(place: Place) -> None:
    schema = report_schema()["$defs"]["place"]
    jsonschema.validate(place.as_json(), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**place.as_json(), "kind": "page"}, schema)


def test_the_keys_of_a_word_place_are_those_of_the_contract() -> None:
    keys = ["kind", "part", "heading", "table", "row", "cell", "header", "paragraph", "start", "end"]
    assert list(CELL.as_json()) == keys


def test_places_of_one_file_are_sorted_in_the_order_of_reading() -> None:
    early, late = (dataclasses.replace(LINE, paragraph=9, reading_offset=offset) for offset in (3, 8))
    assert sorted([CELL, late, early], key=lambda place: place.order) == [early, late, CELL]
    cells = [SheetPlace("B", "A10", 0, 1, reading_offset=1), SheetPlace("A", "A2", 0, 1, reading_offset=5)]
    assert sorted([cells[1], cells[0]], key=lambda place: place.order) == cells
