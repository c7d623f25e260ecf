"""How soon 999 is rung, and how much of a medicine a child gets, are the same in both languages, also in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.bundled import load_yaml
from planlint.translate.checks.number_words import said_in_words
from tests.translate.checks.judging import errors, judged

_TEXTS: dict[str, list[str]] = load_yaml(Path(__file__).parent / "how_soon_and_how_much.yml")


def _doubts(tag: str, english: str, text: str) -> set[str]:
    return {fault.check for fault in judged(tag, english, text) if fault.level == "second"}


@pytest.mark.parametrize("tag", _TEXTS)
def test_minutes_that_became_hours_are_refused_and_minutes_are_not(tag: str) -> None:
    minutes, hours, *_ = _TEXTS[tag]
    assert not {fault.check for fault in judged(tag, "within 5 minutes", minutes)} & {"unit", "number"}
    assert "unit" in errors(tag, "within 5 minutes", hours)
    assert "unit" in errors(tag, "within 5 hours", minutes)
    assert "unit" in errors(tag, "within five hours", minutes)


@pytest.mark.parametrize("tag", _TEXTS)
def test_two_puffs_that_became_three_or_four_are_refused_and_two_are_not(tag: str) -> None:
    _, _, two, three, four = _TEXTS[tag]
    assert "number" not in {fault.check for fault in judged(tag, "two puffs", two)}
    for wrong in (three, four):
        found = errors(tag, "two puffs", wrong) | _doubts(tag, "two puffs", wrong)
        assert "number" in (found if tag == "zh-Hans" else errors(tag, "two puffs", wrong))
    assert "number" in errors(tag, "two puffs", "3")
    assert "number" in errors(tag, "three puffs", two) | _doubts(tag, "three puffs", two)


@pytest.mark.parametrize("tag", _TEXTS)
def test_one_puff_that_became_three_is_refused(tag: str) -> None:
    if tag != "zh-Hans":
        assert "number" in errors(tag, "one puff", _TEXTS[tag][3])


def test_a_number_in_words_that_is_not_recognised_is_for_a_second_linguist() -> None:
    assert _doubts("pl", "for seventeen nights", "przez siedemnaście nocy") == {"number"}
    assert _doubts("ar", "two puffs", "بخات") == {"number"}
    assert not judged("pl", "for seventeen nights", "przez 17 nocy")


@pytest.mark.parametrize(
    ("tag", "english", "text"),
    [
        ("pl", "Beth rings within twenty-four hours.", "Beth zadzwoni w ciągu dwudziestu czterech godzin."),
        ("fr", "Nan is seventy.", "Mamie a soixante-dix ans."),
        ("ar", "Ava is twelve.", "آفا عمرها اثنا عشر عاماً."),
        ("so", "Ava is twelve.", "Ava waa laba iyo toban jir."),
        ("tr", "for thirteen days", "on üç gün"),
        ("cy", "twenty-five nights", "pump ar hugain noson"),
        ("fr", "two puffs for seventeen nights", "deux bouffées pendant dix-sept nuits"),
    ],
)
def test_a_number_of_two_words_is_for_a_second_linguist_and_no_error(tag: str, english: str, text: str) -> None:
    assert not {fault.check for fault in judged(tag, english, text) if fault.level == "error"} & {"number", "unit"}
    assert "number" in _doubts(tag, english, text)


def test_beside_a_number_of_two_words_a_wrong_one_is_still_refused() -> None:
    english = "two puffs for seventeen nights"
    assert errors("fr", english, "trois bouffées pendant dix-sept nuits") == {"number"}
    assert errors("fr", "nine puffs", "trois bouffées") == {"number"}
    assert errors("pl", "within twenty-four hours", "w ciągu 42 godzin") == {"number"}


def test_fifteen_in_two_words_is_no_five() -> None:
    assert not judged("tr", "for fifteen days", "on beş gün boyunca")


@pytest.mark.parametrize("tag", ["vi", "sq", "ti"])
def test_in_a_language_whose_words_are_not_known_a_linguist_looks(tag: str) -> None:
    assert {"unit", "number"} <= _doubts(tag, "two puffs within 5 minutes", "5 xyz qwe")


def test_lengths_of_time_that_changed_places_are_refused() -> None:
    english = "every 2 days for 3 weeks"
    assert errors("pl", english, "co 2 tygodnie przez 3 dni") == {"unit"}
    assert not judged("pl", english, "co 2 dni przez 3 tygodnie")


def test_a_number_that_nobody_wrote_is_for_a_second_linguist() -> None:
    assert _doubts("pl", "Give the inhaler at night.", "Podać trzy dawki inhalatora w nocy.") == {"number"}


@pytest.mark.parametrize(
    ("tag", "english", "text"),
    [
        ("uk", "The family has two dogs.", "У сім’ї два собаки."),
        ("ur", "Nothing is written for two weeks.", "دو ہفتوں تک کچھ نہیں لکھا جاتا۔"),
        ("ar", "Both parents come on Monday.", "يأتي كلا الوالدين يوم الاثنين."),
        ("fr", "Come at half past two with two adults.", "Venir à 14 h 30 avec deux adultes."),
        ("fr", "within two weeks", "dans les deux semaines"),
        ("so", "Ask two people.", "Weydii laba qof."),
        ("pl", "Come once a week for two nights.", "Przychodzić raz w tygodniu na dwie noce."),
        ("tr", "Weigh the baby every two weeks.", "Bebeği iki haftada bir tartın."),
        ("pl", "One puff once a day for one week.", "Jeden wdech raz dziennie przez tydzień."),
        ("pl", "One puff once a day for one week.", "Jeden wdech raz dziennie przez siedem dni."),
        ("lt", "One puff once a day for one week.", "Vienas įpurškimas kartą per dieną savaitę."),
        ("uk", "One puff once a day for one week.", "Один вдих один раз на день протягом тижня."),
        ("ar", "One puff once a day for one week.", "بخة واحدة مرة واحدة يوميا لمدة أسبوع."),
        ("es", "Two tablets a day for two weeks.", "Dos pastillas al día durante quince días."),
        ("fr", "Two tablets a day for two weeks.", "Deux comprimés par jour pendant quinze jours."),
        ("it", "Two tablets a day for two weeks.", "Due compresse al giorno per quindici giorni."),
        ("fr", "Beth visits fortnightly.", "Beth vient tous les quinze jours."),
        ("es", "Beth visits in a week.", "Beth viene en ocho días."),
        ("cy", "Two visits a day for two weeks.", "Dau ymweliad y dydd am bythefnos."),
    ],
)
def test_right_numbers_and_lengths_are_left_in_peace(tag: str, english: str, text: str) -> None:
    assert not {fault.check for fault in judged(tag, english, text)} & {"number", "unit"}


@pytest.mark.parametrize(
    ("tag", "english", "text"),
    [
        ("pl", "One puff once a day for one week.", "Jeden wdech raz dziennie przez jeden dzień."),
        ("pl", "One puff once a day for 1 week.", "Jeden wdech raz dziennie przez 1 dzień."),
        ("es", "Two tablets a day for two weeks.", "Dos pastillas al día durante dos días."),
        ("fr", "Come every Monday for two weeks.", "Venir chaque lundi pendant deux jours."),
        ("es", "Two weeks at home, then 3 weeks at school.", "Quince días en casa, luego 3 días en la escuela."),
        ("fr", "Ring within two weeks.", "Appeler dans les deux jours suivants."),
    ],
)
def test_weeks_that_became_days_are_refused_beside_the_word_day(tag: str, english: str, text: str) -> None:
    assert "unit" in errors(tag, english, text)


def test_a_length_that_two_words_may_say_is_for_a_second_linguist() -> None:
    english = "Two tablets twice a day for two weeks."
    text = "Dwie tabletki dwukrotnie dziennie przez czternaście dni."
    assert "unit" not in errors("pl", english, text)
    assert "unit" in _doubts("pl", english, text)


def test_a_name_is_no_number() -> None:
    assert not judged("so", "Shan gives milk.", "Shan ayaa caano siiya.", names=["Shan"])


def test_english_numbers_are_read_with_their_tens_and_without_the_clock() -> None:
    assert said_in_words("twenty-eight nights and two days at six o'clock, half past two, no one") == {
        28: "twenty-eight",
        2: "two",
    }
