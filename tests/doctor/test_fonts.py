"""Fonts for each script that a copy can be made in."""

from planlint.doctor.fonts import fonts
from planlint.doctor.tools import installed
from planlint.translate.catalogues.catalogue import languages
from planlint.translate.languages import language


def test_every_language_with_a_catalogue_has_a_line() -> None:
    assert {tag for each in fonts(frozenset()) for tag in each.languages} == {"en", *languages()}


def test_every_script_of_a_catalogue_has_fonts_to_look_for() -> None:
    assert {language(tag).script for tag in languages()} <= set(installed()["fonts"])


def test_the_first_font_that_is_there_is_named() -> None:
    there = frozenset({"Noto Naskh Arabic", "Noto Nastaliq Urdu"})
    assert next(each for each in fonts(there) if each.script == "Arab").found == "Noto Naskh Arabic"


def test_a_script_without_a_font_is_missing() -> None:
    assert all(each.found is None for each in fonts(frozenset({"Comic Sans MS"})))
