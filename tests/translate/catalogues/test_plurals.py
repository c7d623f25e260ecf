"""Which form of a plural a number takes is what CLDR says, in every catalogue."""

import pytest
from babel import Locale
from babel.messages.plurals import get_plural

from planlint.translate.catalogues.catalogue import catalogue_path, languages, read_catalogue
from planlint.translate.catalogues.plurals import categories, forms, plural_header
from tests.translate.test_languages import TWENTY


def expression(header: str) -> str:
    return header.partition("plural=")[2].rstrip(";")


def in_cldr(locale: str) -> list[int]:
    rule = Locale.parse(locale).plural_form
    return [categories(locale).index(rule(number)) for number in range(201)]


@pytest.mark.parametrize("tag", TWENTY)
def test_a_number_takes_the_form_of_its_category_in_cldr(tag: str) -> None:
    locale = tag.replace("-", "_")
    assert forms(expression(plural_header(locale))) == in_cldr(locale)
    assert plural_header(locale).startswith(f"nplurals={len(categories(locale))};")


@pytest.mark.parametrize("tag", languages())
def test_the_header_of_a_catalogue_says_the_same(tag: str) -> None:
    _, catalog = read_catalogue(catalogue_path(tag), tag)
    assert forms(catalog.plural_expr) == in_cldr(tag.replace("-", "_"))


def test_babels_own_arabic_header_takes_15_for_100() -> None:
    babels = forms(get_plural("ar").plural_expr)
    assert (babels[15], babels[100]) == (5, 4)
    ours = forms(expression(plural_header("ar")))
    assert (ours[15], ours[100]) == (4, 5)


@pytest.mark.parametrize(("locale", "number"), [("ar", 6), ("cy", 6), ("pl", 3), ("fa", 2), ("tr", 2), ("zh_Hans", 1)])
def test_only_categories_that_a_whole_number_reaches_are_counted(locale: str, number: int) -> None:
    assert len(categories(locale)) == number
