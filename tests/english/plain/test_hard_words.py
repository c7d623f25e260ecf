"""A professional's words, from the list and built of parts, and what a reader knows of them."""

import pytest

from planlint.bundled import words
from planlint.english.plain.hard_words import hard_words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ava has laryngomalacia.", "laryngomalacia"),
        ("Hydronephrosis was seen on the scan.", "Hydronephrosis"),
        ("He may need two colonoscopies or a gastroscopy.", "gastroscopy"),
        ("The oppositionality is worse on Mondays.", "oppositionality"),
        ("Mum is 34+2/40.", "34+2/40"),
        ("Review in 6/52 at home.", "6/52"),
        ("Trauma-focused help for Ella.", "Trauma-focused"),
    ],
)
def test_a_word_that_no_list_holds_is_told_by_its_parts(text: str, word: str) -> None:
    assert word in [text[each.listed.start : each.listed.end] for each in hard_words(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Leo has tonsillitis.",
        "Antonia has an aunt in Estonia.",
        "The trophy is on the shelf.",
        "He got 34/40 in maths.",
        "The party is on 5/6/2027.",
        "Dad is well-informed.",
        "Creativity and popularity matter to Kai.",
        "Mum asks for kinship allowance.",
        "Nan rang the exploitation charity.",
    ],
)
def test_what_people_say_is_not(text: str) -> None:
    assert hard_words(text) == []


def test_what_is_heard_often_is_told_from_what_is_rare() -> None:
    heard = {each.listed.entry.term: each.heard for each in hard_words("Strategy meetings and a genogram.")}
    assert heard == {"strategy discussion": True, "genogram": False}


def test_plain_words_are_offered_whole_with_their_advice_behind_them() -> None:
    for entry in words("jargon")["words"]:
        for way in entry["plain"].split(";"):
            assert way.count("(") == way.count(")"), entry["term"]  # a `;` in brackets cuts them in two


@pytest.mark.parametrize(
    "text",
    [
        "His muscles are floppy (hypotonia is the doctor's word).",
        "Leo was dysregulated: screaming, kicking and biting.",
        "They were neglected: no food, no clean clothes.",
        "A care order lets the council decide where Jude lives.",
        "There is a prohibited steps order. Dad may not take Kai out of Wales.",
        "He wets the bed at seven, enuresis as the nurse puts it.",
        "By “threshold” the law means how bad things must be.",
        "She is hypervigilant, always watching the door.",
    ],
)
def test_what_says_what_a_word_means_may_stand_on_either_side_of_it(text: str) -> None:
    assert [word.explained for word in hard_words(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Jodie is to see the perinatal team before the birth.",
        "There are safeguarding concerns: to be discussed.",
        "The injunction was granted.",
        "Kim is to complete a genogram, family group conference and life story.",
        "Mum was dysregulated, which is a worry.",
    ],
)
def test_what_only_stands_near_it_does_not_explain_it(text: str) -> None:
    assert not any(word.explained for word in hard_words(text))
