"""Each of Word's four font slots names a font that holds the letters of the language."""

from __future__ import annotations

from gettext import NullTranslations

import pytest
from lxml import etree

from planlint.documents.word_document import word_document
from planlint.documents.word_fonts import SLOTS, set_fonts, slots
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue
from planlint.translate.languages import language
from planlint.word.names import w
from planlint.word.order import is_on
from planlint.word.package import Package, opened, parsed


def made(tag: str) -> Package:
    chosen = Catalogue(language(tag), NullTranslations(), reviewed=False)
    return opened(word_document("family-copy", view(ChildProtectionPlan(), shows("family-copy")), chosen))


def filled(attributes: dict[str, str], tag: str) -> dict[str, str]:
    properties = etree.Element(w("rPr"))
    fonts = etree.SubElement(properties, w("rFonts"), {w(key): value for key, value in attributes.items()})
    set_fonts(properties, language(tag))
    return {str(key).rpartition("}")[2]: str(value) for key, value in fonts.attrib.items()}


@pytest.mark.parametrize(
    ("tag", "slot", "font"),
    [
        ("en", "ascii", "Calibri"),
        ("pl", "cs", "Calibri"),
        ("ur", "cs", "Segoe UI"),
        ("ur", "ascii", "Calibri"),
        ("ar", "cs", "Arial"),
        ("ckb", "cs", "Segoe UI"),
        ("bn", "cs", "Nirmala UI"),
        ("ti", "ascii", "Ebrima"),
        ("zh-Hans", "eastAsia", "Microsoft YaHei"),
        ("zh-Hant", "eastAsia", "Microsoft JhengHei"),
    ],
)
def test_the_authoritys_own_font_stays_where_it_has_the_letters(tag: str, slot: str, font: str) -> None:
    assert filled({"ascii": "Calibri", "hAnsi": "Calibri"}, tag)[slot] == font


def test_a_font_of_the_theme_is_replaced_in_every_slot() -> None:
    found = filled({"asciiTheme": "minorHAnsi", "hAnsiTheme": "minorHAnsi", "cstheme": "minorBidi"}, "pl")
    assert found == dict.fromkeys(SLOTS, "Arial")


def test_a_font_of_signs_stays() -> None:
    assert filled({"ascii": "Wingdings", "hAnsi": "Wingdings"}, "ur") == {"ascii": "Wingdings", "hAnsi": "Wingdings"}


@pytest.mark.parametrize(
    "tag", ["en", "pl", "ur", "ar", "ps", "ckb", "pa-Arab", "pa", "bn", "gu", "ta", "am", "uk", "vi"]
)
def test_every_language_has_all_four_slots(tag: str) -> None:
    assert set(slots(language(tag))) == set(SLOTS)


def test_bold_and_size_are_set_for_other_scripts_too() -> None:
    styles = parsed(made("ur").parts["word/styles.xml"])
    for properties in styles.iter(w("rPr")):
        for tag in ("b", "sz"):
            assert (properties.find(w(tag)) is None) == (properties.find(w(f"{tag}Cs")) is None)


def test_bengali_runs_from_left_to_right_in_the_font_for_complex_scripts() -> None:
    package = made("bn")
    runs = [run for run in parsed(package.parts["word/document.xml"]).iter(w("r")) if run.find(w("t")) is not None]
    assert runs
    assert all(is_on(run.find(w("rPr")), "cs") for run in runs)
    assert b"w:rtl" not in package.parts["word/document.xml"]
    assert b"<w:bidi" not in package.parts["word/document.xml"]


@pytest.mark.parametrize(("tag", "slot"), [("pl", "val"), ("ur", "bidi"), ("zh-Hant", "eastAsia")])
def test_the_documents_language_stands_in_its_defaults(tag: str, slot: str) -> None:
    found = parsed(made(tag).parts["word/styles.xml"]).find(f".//{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    assert found is not None
    assert found.get(w(slot)) == tag
    assert found.get(w("val")) == tag
