"""The plain words of the list of jargon: each entry has its own, short enough to write in the word's place."""

from dataclasses import fields

from planlint.bundled import words
from planlint.english.words.listed import Entry, word_list

_MOST_WAYS = 3
_MOST_WORDS = 14
_FIT_ANYTHING = ("everyday words", "the words that", "same words")


def test_no_plain_words_would_fit_anything() -> None:
    plain = [entry.plain for entry in word_list("jargon").entries]
    assert [words for words in plain if any(each in words for each in _FIT_ANYTHING)] == []


def test_plain_words_are_few() -> None:
    ways = {
        entry.term: [way.split("(")[0].split() for way in entry.plain.split(";")]
        for entry in word_list("jargon").entries
    }
    long = [
        term
        for term, each in ways.items()
        if len(each) > _MOST_WAYS or not all(len(way) <= _MOST_WORDS for way in each)
    ]
    assert long == []


def test_plain_words_hold_no_comma_that_the_list_would_read_as_its_own() -> None:
    known = {field.name for field in fields(Entry)} | {"source", "nation"}
    assert [entry["term"] for entry in words("jargon")["words"] if set(entry) - known] == []


def test_a_word_in_another_walk_of_life_is_not_found() -> None:
    found = word_list("jargon").find
    assert [*found("The captain convened his players before the cup match.")] == []
    assert [*found("The chair convened the core group.")] != []
