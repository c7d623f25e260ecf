"""Which language a tag stands for, and whose catalogue it may use."""

import pytest

from planlint.translate.catalogues.catalogue import catalogue, languages
from planlint.translate.languages import (
    InterpreterOnly,
    UnknownLanguage,
    at_home,
    fact,
    facts,
    language,
    written_language,
)

TWENTY = [
    *("pl", "ro", "ur", "pa", "bn", "ar", "pt", "so", "gu", "es"),
    *("ckb", "cy", "fr", "it", "lt", "tr", "uk", "fa", "zh-Hans", "ta"),
]


def test_twenty_languages_are_described_besides_english() -> None:
    assert sorted(facts()["languages"]) == sorted([*TWENTY, "en"])


@pytest.mark.parametrize("tag", TWENTY)
def test_each_is_named_in_english_and_in_itself_and_has_neighbours(tag: str) -> None:
    chosen = language(tag)
    assert written_language(chosen) == tag
    assert fact(chosen, "english")
    assert fact(chosen, "itself")
    assert fact(chosen, "neighbours")


@pytest.mark.parametrize(
    ("tag", "script", "direction"),
    [
        ("en", "Latn", "ltr"),
        ("pl", "Latn", "ltr"),
        ("uk", "Cyrl", "ltr"),
        ("pa", "Guru", "ltr"),
        ("pa-Arab", "Arab", "rtl"),
        ("bn", "Beng", "ltr"),
        ("gu", "Gujr", "ltr"),
        ("ta", "Taml", "ltr"),
        ("zh-Hans", "Hans", "ltr"),
        ("ur", "Arab", "rtl"),
        ("ar", "Arab", "rtl"),
        ("fa", "Arab", "rtl"),
        ("ckb", "Arab", "rtl"),
    ],
)
def test_direction_follows_the_script(tag: str, script: str, direction: str) -> None:
    assert (language(tag).script, language(tag).direction) == (script, direction)


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ("pl-PL", "pl"),
        ("ur-PK", "ur"),
        ("ar-SY", "ar"),
        ("es-419", "es"),
        ("es-MX", "es"),
        ("en-AU", "en"),
        ("fr-CD", "fr"),
        ("pt-PT", "pt"),
        ("pt-AO", "pt"),
        ("ro-MD", "ro"),
        ("ta-LK", "ta"),
        ("pa-Guru", "pa"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-CN", "zh-Hans"),
    ],
)
def test_a_country_that_reads_the_same_written_language_uses_its_catalogue(tag: str, written: str) -> None:
    assert written_language(language(tag)) == written


@pytest.mark.parametrize("tag", ["pt-BR", "ur-IN", "bn-IN", "zh-TW", "zh-Hant", "pa-PK"])
def test_another_written_language_is_not_lent_a_catalogue_in_silence(tag: str) -> None:
    assert written_language(language(tag)) not in TWENTY
    with pytest.raises(UnknownLanguage, match="there is no catalogue"):
        catalogue(tag)


@pytest.mark.parametrize(("tag", "used"), [("prs", "fa-AF"), ("pnb", "pa-Arab"), ("syl", "bn"), ("kmr", "ku")])
def test_other_tags_of_a_written_language_are_understood(tag: str, used: str) -> None:
    assert language(tag).tag == used


@pytest.mark.parametrize("tag", ["rom", "phr", "bfi"])
def test_a_language_that_nobody_reads_is_for_an_interpreter_only(tag: str) -> None:
    with pytest.raises(InterpreterOnly, match="an interpreter goes through the plan"):
        catalogue(tag)


def test_chinese_alone_does_not_say_which_script_is_read() -> None:
    with pytest.raises(UnknownLanguage, match="choose one of zh-Hans, zh-Hant"):
        catalogue("zh")


@pytest.mark.parametrize(
    ("tag", "used"), [("UR", "ur"), ("ur-PK", "ur"), ("pl-PL", "pl"), ("EN", "en-GB"), ("en-gb", "en-GB")]
)
def test_a_tag_may_be_written_in_capitals_or_with_its_own_country(tag: str, used: str) -> None:
    assert catalogue(tag).language.tag == used


def test_a_country_with_its_own_names_of_months_stays_in_the_tag() -> None:
    assert not at_home(language("ar-SY"))
    assert at_home(language("ar-EG"))


def test_a_language_without_a_catalogue_names_those_there_are() -> None:
    with pytest.raises(UnknownLanguage, match="choose one of " + ", ".join(["en", *languages()])):
        catalogue("ti")
    with pytest.raises(UnknownLanguage, match="is not a language tag"):
        catalogue("no such thing")
