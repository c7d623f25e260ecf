"""Ways in which a hard word is explained where it stands."""

import pytest

from planlint.english.plain.hard_words import hard_words

_EXPLAINED = [
    "Enuresis = wetting the bed.",
    "There was titration, i.e. changing the dose.",
    "By respite we mean a break for Mum.",
    "Workers say genogram when they mean a drawing of the family.",
    "We call a list of what happened a chronology.",
    "Jo explained titration: the dose goes up bit by bit.",
    "Disclosure: telling somebody what happened.",
    "He is dysregulated (out of control and cannot calm down).",
    "Write the contingency plan: who has the children if Mum drinks.",
    "The doctor says that a haematoma is a big bruise.",
    "Ava has enuresis, so she wets the bed.",
    "Contact (Mum sees the girls) is on Sunday.",
    "They use the word genogram for a drawing of who is in the family.",
    "The report speaks of petechiae. In plain words: tiny red spots under the skin.",
    "The advocate drove her home; an advocate is someone who speaks up for you.",
    "Mum has fibromyalgia, pain all over the body that comes and goes.",
]
_NOT_EXPLAINED = [
    "The advocate drove her home; the advocate was late.",
    "The chronology = 14 pages.",
    "Direct work (six sessions with Jo).",
    "Strategies embedded (seen by the school).",
    "A non-molestation order (legal aid form is with the solicitor).",
    "Enuresis: twice this week.",
]


@pytest.mark.parametrize("text", _EXPLAINED)
def test_said_in_plain_words(text: str) -> None:
    assert [each for each in hard_words(text) if not each.explained] == []


@pytest.mark.parametrize("text", _NOT_EXPLAINED)
def test_what_else_is_said_of_it(text: str) -> None:
    assert any(not each.explained for each in hard_words(text))
