"""When something is done again and again, in its own sentence: until when, in which week, by which hour."""

from __future__ import annotations

import pytest

from planlint.read.word.parts.inline import inline
from planlint.read.word.parts.time_in_sentence import time_in
from planlint.read.word.text.spans import Words


def _words(text: str) -> Words:
    return Words(text, ((0, len(text)),))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Luke will see Kay on her own every Wednesday until baby is born.", "every Wednesday until baby is born"),
        ("Su Lin will visit every other Friday until baby is 8 weeks to watch her.", "until baby is 8 weeks"),
        ("Anton will do a food shop every Saturday from his own money till PIP is sorted.", "every Saturday"),
        ("Nan will sit with her each evening until the order is made.", "each evening until the order is made"),
        ("Dad will ring every night till the children are back.", "every night till the children are back"),
        ("Nas will visit at home at 34 weeks and talk through safe sleeping.", "at 34 weeks"),
        ("Nas will do the first scan at 12 weeks.", "at 12 weeks"),
        ("Tim to football at the Zone on Sats with Dad", "on Sats"),
        ("Bo will keep the diary I gave her, and will bring it to each core group.", "each core group"),
        ("Oksana to bring Mila to school for 8.50 each day.", "each day"),
        ("Ms Noor will ring by 9.30 on any day Mila is not in.", "9.30 on any day Mila is not in"),
        ("Rosa will have Luca Sunday night to Wednesday tea time, starting 25 May.", "tea time, starting 25 May"),
    ],
)
def test_when(text: str, when: str) -> None:
    told = time_in(_words(text))
    assert told is not None
    assert told.value.endswith(when)


@pytest.mark.parametrize(
    ("text", "who", "day"),
    [
        ("Viability assessment (kinship duty worker / 9 May)", "kinship duty worker", "9 May"),
        (
            "Family group conference (Folasade Adeyemi to refer / before end of April)",
            "Folasade Adeyemi to refer",
            "April",
        ),
        ("Growth chart (Jo Bell to chase, 3 June)", "Jo Bell to chase", "3 June"),
        ("Contact centre (Ana Rao to book – by 4 May)", "Ana Rao to book", "4 May"),
        ("First scan (hospital social worker / 16 May)", "hospital social worker", "16 May"),
    ],
)
def test_who_and_when_in_brackets(text: str, who: str, day: str) -> None:
    said = inline(_words(text))
    assert said.by_whom is not None
    assert said.by_when is not None
    assert said.by_whom.value == who
    assert said.by_when.value.endswith(day)
    assert said.description.value == text[: text.index(" (")]
