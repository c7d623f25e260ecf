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
    "The form has a name for that: emotional unavailability.",
    "A word the report uses is enmeshed: Mum and Kai share a bed and every worry.",
    "The school asked what 'safeguarding' meant to Mum.",
    "A list of people to ring, known at the council as a safety network.",
    "Doctors think it is plagiocephaly. His head is flat on one side from lying.",
    "Mum finds 'contact' a cold word. It just means seeing the girls.",
    "Leo is dysregulated. By that school mean he throws chairs.",
    "The plan is for reunification (Sam going back home to live with Mum).",
    "There was bleeding between his skull and his brain (a subdural haematoma).",
    "Under a supervision order the council has to help us for a year.",
    "Go over safe sleep with Mum: on his back, feet to the foot of the cot.",
    "In court they say 'respondent'; that is what they call Mum and me.",
    "Mr Ward is a guardian ad litem. His job is to tell the court what is best.",
]
_NOT_EXPLAINED = [
    "The advocate drove her home; the advocate was late.",
    "The chronology = 14 pages.",
    "Direct work (six sessions with Jo).",
    "Strategies embedded (seen by the school).",
    "A non-molestation order (legal aid form is with the solicitor).",
    "Enuresis: twice this week.",
    "Leo is dysregulated. That is a worry for school.",
    "Mum was non-compliant. That’s been the picture since May.",
    "It is not clear what his lived experience is like on a day when Mum drinks.",
    "Respite (Sam staying at Nan’s on Fridays by agreement).",
    "Under a supervision order Mum has made progress.",
    "Peers are unkind to Leo because he smells.",
]


@pytest.mark.parametrize("text", _EXPLAINED)
def test_said_in_plain_words(text: str) -> None:
    assert [each for each in hard_words(text) if not each.explained] == []


@pytest.mark.parametrize("text", _NOT_EXPLAINED)
def test_what_else_is_said_of_it(text: str) -> None:
    assert any(not each.explained for each in hard_words(text))
