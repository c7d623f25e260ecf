"""A machine is no linguist, whatever it is called; a person with such a name is one."""

from __future__ import annotations

import datetime as dt

import pytest

from planlint.translate.catalogues.review import ReviewProblem, with_review
from planlint.translate.linguists import TranslationProblem, linguist
from planlint.translate.phrases.bank import bank
from planlint.translate.phrases.translated import PhraseText, state

_DAY = dt.date(2027, 3, 12)


@pytest.mark.parametrize(
    "said",
    [
        "Google Translate, 1",
        "DeepL, 2",
        "Deep-L Pro, SE 5",
        "ChatGPT 5, OpenAI",
        "Claude, 4",
        "Gemini 2.5, 1",
        "Microsoft Translator, 7",
        "Machine translation, none",
        "AI, 12345",
        "Papago, 1",
        "Naver Papago, 2",
        "Ewa Maj, Papago Translate",
        "Amna Raza, Google Translate",
    ],
)
def test_an_engine_is_never_the_translator_or_the_checker(said: str) -> None:
    with pytest.raises(TranslationProblem, match="is a machine, which answers for nothing: name the person"):
        linguist(said, _DAY)


@pytest.mark.parametrize(
    "said",
    [
        "Claude Martin, CIOL 1",
        "Gemma Bard, ITI 2",
        "Bing Li, NRPSI 3",
        "Ai Tanaka, ITI 4",
        "Amna Raza, translator 55",
        "Maria Papagou, ITI 5",
        "Ai, NRPSI 6",
    ],
)
def test_a_person_with_such_a_name_may_translate(said: str) -> None:
    assert linguist(said, _DAY).name == said.partition(",")[0]


def test_no_engine_signs_a_catalogue() -> None:
    from babel.messages.catalog import Catalog

    with pytest.raises(ReviewProblem, match="is a machine"):
        with_review(
            'msgid ""\nmsgstr ""\n"Language: pl\\n"\n', Catalog(), by="DeepL, 2", checked_by="Jan Lis, ITI 1", on=_DAY
        )


def test_a_phrase_that_an_engine_signed_is_a_draft() -> None:
    phrase = next(iter(bank().values()))
    assert state(phrase, PhraseText(phrase.english, phrase.hash, "DeepL, 2", "Jan Lis, ITI 1")) == "draft"
    assert (
        state(phrase, PhraseText(phrase.english, phrase.hash, "Ewa Maj, ATC 9", "Google Translate, 1")) == "unchecked"
    )
