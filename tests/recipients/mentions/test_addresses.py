"""Which pieces of a withheld address are looked for: street, house and postcode; not the town, nor the council."""

import pytest

from planlint.recipients.mentions import pieces
from planlint.recipients.secrets import Secret

REFUGE = "Rose Cottage, 40 Beacon Row, Norwood, NW3 1AB"


def tells(text: str, address: str = REFUGE) -> bool:
    return Secret(address, "withheld[0]").is_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hannah lives in Beacon Row",
        "on BEACON-ROW, Norwood",
        "the flats of Rose Cottage",
        "Rose cott.",
        "40, Beacon\u00a0Row",
        "BeaconRow.docx",
        "on Вeacоn Rоw",
        "her postcode is NW3 1AB",
        "NW31AB",
        "nw3-1ab",
        "NW3 lAB",
        "somewhere in NW3 1",
        "a postcode that begins NW3",
        "The post code ends in 1AB.",
    ],
)
def test_a_piece_that_tells_the_place_by_itself_is_met(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hannah lives in Norwood",
        "Norwood Council",
        "40 Mill Brow",
        "in a row",
        "Beacon Surgery",
        "a rose",
        "They live in NW3.",
        "by the 1st",
        "a beacon by the row of houses",
    ],
)
def test_a_town_a_number_and_a_word_of_the_street_are_no_place(text: str) -> None:
    assert not tells(text)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("12 Refuge Lane", "near Refuge Ln"),
        ("Flat 2, 40 Beacon Row, Tarnley", "Beacon Row"),
        ("Flat 2 40 Beacon Rd", "Beacon Road"),
        ("40 Cheapside", "a flat on Cheapside"),
        ("The Hollies, 12 Cheapside, Leeds", "at The Hollies"),
        ("40-42 St Mary's Road\nNorwood", "St. Marys Rd"),
        ("Norwood House", "norwood hse"),
    ],
)
def test_an_address_is_known_however_much_of_it_is_written(address: str, text: str) -> None:
    assert tells(text, address)


@pytest.mark.parametrize(
    "text", ["by the close of the meeting", "Close the door", "the close friends of Norwood", "4 friends"]
)
def test_a_street_whose_name_is_an_ordinary_word_counts_with_its_number_or_town_only(text: str) -> None:
    assert not tells(text, "4 The Close, Norwood")
    assert tells("at 4, the close", "4 The Close, Norwood")
    assert tells("The Close, Norwood", "4 The Close, Norwood")


def test_a_short_spelling_of_a_street_is_met_whole_only() -> None:
    assert tells("in High St.", "1 High Street, Norwood")
    assert not tells("high standards, highest of all", "1 High Street, Norwood")


def test_the_council_in_whose_care_a_letter_goes_is_no_piece_of_an_address() -> None:
    address = "c/o Norwood Council, Civic Centre, 1 Mill Brow, Norwood"
    assert not tells("Norwood Council meets at the Civic Centre.", address)
    assert tells("Write to Mill Brow.", address)


@pytest.mark.parametrize(
    "words", ["Tarnley", "Tarnley Green Primary School", "12 May 2027", "12 weeks", "07700 900171", "Sean Kelley", ""]
)
def test_what_is_no_address_has_no_pieces(words: str) -> None:
    assert pieces(words) == ()
