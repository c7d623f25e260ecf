"""Many patterns as one find what one long pattern finds, and make only those that a text may need."""

from __future__ import annotations

import re

import pytest

from planlint.english.words.needed_words import needed_words
from planlint.english.words.patterns import Patterns

FORMS = [r"\bto be (?:agreed|decided)\b", r"(?:no|not) (?:yet )?known", r"\bt\.?b\.?c\b", r"be agreed \w+"]
TEXTS = [
    "To be agreed by whom?",
    "not yet KNOWN, to be decided",
    "TBC (t.b.c)",
    "it will be agreed today; to be agreed",
    "Nan rings the school.",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_matches_are_those_of_one_pattern_with_all_the_forms(text: str) -> None:
    whole = re.compile("|".join(FORMS), re.IGNORECASE)
    patterns = Patterns(FORMS)
    assert [found.span() for found in patterns.finditer(text)] == [found.span() for found in whole.finditer(text)]
    assert bool(patterns.search(text)) is bool(whole.search(text))
    assert patterns.without(text, " … ") == whole.sub(" … ", text)


def test_a_form_may_be_the_whole_of_a_text() -> None:
    patterns = Patterns(FORMS)
    assert patterns.fullmatch("not known")
    assert not patterns.fullmatch("not known here")


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_begin_with_a_form(text: str) -> None:
    whole = re.compile("|".join(FORMS), re.IGNORECASE)
    assert bool(Patterns(FORMS).match(text)) is bool(whole.match(text))


def test_no_form_is_spelt_for_a_text_that_lacks_its_words() -> None:
    spelt: list[str] = []

    def spell(form: str) -> str:
        spelt.append(form)
        return form

    Patterns(FORMS, spell).search("The date is not known.")
    assert spelt == [FORMS[1]]


def test_no_forms_find_nothing() -> None:
    assert Patterns([]).search("anything") is None


@pytest.mark.parametrize(
    ("form", "needed"),
    [
        ("rings? nan", [{"ring"}, {" nan"}]),
        ("(?:mum|dad)s? helps", [{" helps"}, {"mum", "dad"}]),
        ("(?:still )?(?:to be )*open", [{"open"}]),
        (r"(?<!no )harm(?! done)", [{"harm"}]),
        ("(?-i:[A-Z][a-z]+|nan) rings", [{" rings"}]),
        ("(?-i:mum|dad)s? helps", [{" helps"}, {"mum", "dad"}]),
        ("harm|abuse of (?:him|her)", [{"harm", "abuse of "}]),
        ("harm|(?:him|)", []),
        (r"[ab]\w+.{2}$", []),
        (r"[ab]\w+\.{2}", [{"."}]),
        (r"\(?1[.)] ?nan/\d:?", [{"nan"}, {"1"}, {"/"}]),
        ("<who> ~never", [{"never"}]),
        ("(?P<one>nan){0,2} rings (?P<two>gp|sw)", [{" rings "}, {"gp", "sw"}]),
    ],
)
def test_words_are_needed_that_no_way_through_a_form_goes_without(form: str, needed: list[set[str]]) -> None:
    assert [set(words) for words in needed_words(form)] == needed


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", FORMS)
def test_a_text_that_a_form_matches_holds_the_words_it_needs(form: str, text: str) -> None:
    for found in re.finditer(form, text, re.IGNORECASE):
        held = found.group().casefold()
        assert all(any(word in held for word in words) for words in needed_words(form))
