"""What stands in the way of giving a family a translation: every reason, named and bounded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from planlint.translate.confirmed import confirmed
from planlint.translate.gate import Standing, reasons, translations_for_view
from planlint.translate.languages import language
from planlint.translate.linguists import Linguist, TranslationProblem, linguist
from planlint.translate.segments import Segment
from planlint.translate.translation import HumanText, Translated, Translation
from tests.translate.exchange.tables import ENGLISH, made

pytestmark = pytest.mark.usefixtures("agreeable_checks")
AMNA = linguist("Amna Raza, CIOL 012345", dt.date(2027, 3, 5))
JAN = linguist("Jan Lis, ITI 6789", dt.date(2027, 3, 6))
UR = language("ur")
SEGMENTS = made(ENGLISH)


def translation(
    segments: Sequence[Segment] = SEGMENTS, text: str = "چکو", second: Linguist | None = JAN
) -> Translation:
    texts = (
        Translated(each.ref, each.english, each.hash, each.critical, HumanText(text, AMNA, second)) for each in segments
    )
    return Translation("ur", "CP/2027/0009", 2, tuple(texts))


def test_a_whole_fresh_signed_translation_may_be_given() -> None:
    assert reasons(SEGMENTS, translation(), UR) == []


def test_only_critical_texts_need_the_second_linguist() -> None:
    assert reasons(SEGMENTS, translation(second=None), UR) == [
        "1 text: safety hangs on it, or a check doubts it, and no second linguist has signed "
        "(texts.t2 “Dad must not be alone with…”)"
    ]


@pytest.mark.parametrize("nothing", [None, translation([])])
def test_each_missing_text_is_named_up_to_five(nothing: Translation | None) -> None:
    (reason,) = reasons(made([f"Text {number}." for number in range(8)]), nothing, UR)
    assert reason.startswith("8 texts: no translation (texts.t1 “Text 0.”; ")
    assert reason.endswith("; and 3 more)")


def test_a_translation_into_another_language_is_none() -> None:
    assert "no translation" in reasons(SEGMENTS, translation(), language("pl"))[0]


def test_changed_english_makes_a_text_stale_and_it_is_not_shown() -> None:
    changed = made(["Sana writes.", *ENGLISH[1:]])
    assert reasons(changed, translation(), UR) == [
        "1 text: the English has changed since it was translated (texts.t1 “Sana writes.”)"
    ]
    assert translations_for_view(translation(), changed, "ur").keys() == {"texts.t2", "texts.t3"}


def test_what_a_check_refuses_is_said_with_its_message_and_bounded() -> None:
    segments = made([f"Text {number}." for number in range(8)])
    found = reasons(segments, translation(segments, text="FAULT"), UR)
    assert found[0] == "texts.t1 “Text 0.”: FAULT is in it"
    assert found[5:] == ["and 3 more that a check refuses"]


def test_a_view_is_given_text_and_language() -> None:
    assert translations_for_view(translation(), SEGMENTS, "ur")["texts.t1"] == ("چکو", "ur")
    assert translations_for_view(None, SEGMENTS, "ur") == {}


def test_the_second_linguist_signs_what_is_critical_or_named_or_everything() -> None:
    unsigned = translation(second=None)
    assert confirmed(unsigned, SEGMENTS, JAN)[1] == 1
    assert confirmed(unsigned, SEGMENTS, JAN, every=True)[1] == 3
    signed, number = confirmed(unsigned, SEGMENTS, JAN, refs=["texts.t3"])
    assert (number, signed.by_ref()["texts.t3"].text.revised_by) == (1, JAN)


def test_the_translator_does_not_sign_and_stale_texts_are_not_signed() -> None:
    with pytest.raises(TranslationProblem, match="somebody else"):
        confirmed(translation(second=None), SEGMENTS, AMNA)
    with pytest.raises(TranslationProblem, match="no translation of the English as it is now"):
        confirmed(translation(second=None), made(["New.", *ENGLISH[1:]]), JAN, refs=["texts.t1"])


def test_a_text_that_a_check_doubts_is_given_only_with_a_second_signature() -> None:
    turned = translation(second=JAN, text="TURNED")
    unsigned = replace(turned, texts=tuple(replace(t, text=replace(t.text, revised_by=None)) for t in turned.texts))
    found = Standing(SEGMENTS, unsigned, UR, {})
    assert [segment.ref for segment in found.unsigned] == ["texts.t1", "texts.t2", "texts.t3"]
    assert "or a check doubts it" in reasons(SEGMENTS, unsigned, UR)[0]
    assert confirmed(unsigned, SEGMENTS, JAN, doubted={segment.ref for segment, _ in found.doubted})[1] == 3
    assert not reasons(SEGMENTS, turned, UR)
