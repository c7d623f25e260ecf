"""Lists of words by their names, as sets and within regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from planlint import word_lists
from planlint.word_lists import Worded, alternatives, terms, with_terms

_LISTS = {"a_file": {"helps": ["aid", "ask for", "help", "help out", "c.o.d"]}}


@pytest.fixture(autouse=True)
def _own_lists(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(word_lists, "words", _LISTS.__getitem__)
    word_lists.any_of.cache_clear()
    terms.cache_clear()
    yield
    word_lists.any_of.cache_clear()
    terms.cache_clear()


def test_a_list_is_a_set_of_its_words() -> None:
    assert terms("a_file", "helps") == {"aid", "ask for", "help", "help out", "c.o.d"}


def test_a_slot_is_any_word_of_the_list_the_longest_first() -> None:
    found = Worded(r"to <a_file.helps>").search("Nan is to help out on Fridays")
    assert found is not None
    assert found.group() == "to help out"


def test_a_word_of_a_list_is_no_pattern_of_its_own() -> None:
    assert Worded("<a_file.helps>").fullmatch("cxoxd") is None


def test_numbers_of_repetition_are_no_slots() -> None:
    assert with_terms(r"\d{1,3}") == r"\d{1,3}"


def test_nothing_is_read_before_it_is_asked_and_an_unknown_list_fails() -> None:
    unknown = Worded("<a_file.hleps>")
    with pytest.raises(KeyError, match="hleps"):
        unknown.search("help")


def test_it_is_asked_as_any_regular_expression_is() -> None:
    helps = Worded(r"\b<a_file.helps>\b", re.IGNORECASE)
    assert helps.match("Help") is not None
    assert helps.match("to help", 3) is not None
    assert helps.search("to help", 0, 5) is None
    assert [found.group() for found in helps.finditer("Aid and help")] == ["Aid", "help"]
    assert helps.sub("…", "to help her") == "to … her"


def test_the_longest_word_comes_first_and_marks_mean_themselves() -> None:
    assert alternatives(["am", "a.m", "morning"]) == r"morning|a\.m|am"
