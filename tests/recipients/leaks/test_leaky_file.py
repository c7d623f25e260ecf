"""One made-up refuge address in every place of a Word file that we know of: the gate names each."""

from __future__ import annotations

import pytest

from planlint.recipients.leaks import leaks, shape_faults
from planlint.recipients.secrets import Secret
from tests.recipients.leaks.leaky import ADDRESS, CROPPED, PLACES, Draft, leaky

REFUGE = [Secret(ADDRESS, "where a child lives")]


def test_the_file_without_the_address_is_clean() -> None:
    assert leaks(Draft().file(), "docx", REFUGE, name="plan.docx") == []


@pytest.mark.parametrize("place", PLACES)
def test_the_address_is_found_in_that_place_alone_and_the_place_is_named(place: str) -> None:
    draft = leaky(place)
    found = leaks(draft.file(), "docx", REFUGE, name=draft.name)
    assert PLACES[place][1] in {leak.where for leak in found}


def test_in_the_whole_file_every_place_is_named() -> None:
    draft = leaky(*PLACES)
    named = {leak.where for leak in leaks(draft.file(), "docx", REFUGE, name=draft.name)}
    assert {where for _, where in PLACES.values()} - named == set()


def test_no_leak_says_the_words_that_are_withheld() -> None:
    draft = leaky(*PLACES)
    for leak in leaks(draft.file(), "docx", [Secret(ADDRESS, f"lives at {ADDRESS}")], name=draft.name):
        assert "Harbour" not in leak.where + leak.what


def test_a_cropped_picture_is_a_fault_of_shape_as_its_pixels_cannot_be_read() -> None:
    draft = Draft()
    CROPPED(draft)
    assert "a cropped picture, which keeps what was cut away" in {fault.what for fault in shape_faults(draft.file())}


@pytest.mark.parametrize("code", [" PAGE ", "NUMPAGES"])
def test_the_code_of_a_page_number_is_nobodys_name(code: str) -> None:
    draft = Draft()
    draft.body += f'<w:p><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r></w:p>'
    assert leaks(draft.file(), "docx", [Secret(code.strip(), "a surname")]) == []


def test_a_name_in_any_other_field_code_is_met() -> None:
    draft = Draft()
    draft.body += "<w:p><w:r><w:instrText>QUOTE Page</w:instrText></w:r></w:p>"
    assert leaks(draft.file(), "docx", [Secret("Page", "a surname")])
