"""Word lists as lookups."""

import pytest

from planlint.english.words.inflection import plurals, verb_forms
from planlint.english.words.lexicon import Lexicon, phrases


def test_the_longest_phrase_wins_whatever_its_case_and_hyphens() -> None:
    found = Lexicon([("plan", "short"), ("safety plan", "long")]).find("A Safety-Plan and a plan")
    assert [(it.kind, it.start, it.end) for it in found] == [("long", 2, 13), ("short", 20, 24)]


def test_a_possessive_ending_is_no_part_of_the_word() -> None:
    assert Lexicon([("mum", "person")]).find("Mum’s house")[0].start == 0


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("pick up", "picked up"),
        ("stop", "stopping"),
        ("cry", "cried"),
        ("take", "took"),
        ("wash", "washes"),
        ("tidy", "tidying"),
    ],
)
def test_verbs_take_their_endings(verb: str, form: str) -> None:
    assert form in verb_forms(verb)


def test_phrases_take_their_plural_at_the_end() -> None:
    assert plurals("bus pass") == {"bus pass", "bus passes"}
    assert "teeth" in plurals("tooth")


def test_a_form_with_choices_stands_for_each_of_them() -> None:
    assert phrases({"forms": ["see (his|her) mum", "nap"]}) == ["see his mum", "see her mum", "nap"]


def test_a_lookup_of_some_kinds_finds_what_the_whole_one_takes_for_them() -> None:
    whole = Lexicon(
        [("visit", "verb"), ("home visit", "noun"), ("home", "place"), ("visit", "noun"), ("o’clock", "noun")]
    )
    nouns = whole.only("noun")
    assert [it.kind for it in nouns.find("At 3 o'clock a home visit, and a visit home")] == ["noun", "noun"]
    assert nouns.only("place").find("home visit") == []


def test_a_phrase_has_the_words_of_a_text_whatever_it_is_written_with() -> None:
    written = ("Tuesday club", "mum’s home", "R&R", "A-level", "5 a day", "under_scored", "  two   spaces ")
    assert [len(Lexicon([(form, "")]).find(f"so {form} is")) for form in written] == [1] * len(written)
