"""The phrase bank holds phrases that can be translated whole, and offers only what named humans made and checked."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import planlint
from planlint.bundled import folder
from planlint.translate.languages import language
from planlint.translate.phrases.bank import Phrase, PhraseProblem, bank, problems, read_bank
from planlint.translate.phrases.offered import phrase_for, phrase_offer
from planlint.translate.phrases.translated import PhraseText, read_phrase_texts, state, text_for

# What a writer of a plan still adds in other columns, and words of the trade that a row for a worker may hold.
_OF_OTHER_COLUMNS = {"missing-owner", "hidden-owner", "jargon"}


def test_the_bank_holds_enough_phrases_for_a_plan() -> None:
    kinds = Counter(phrase.kind for phrase in bank().values())
    assert kinds["action"] >= 60
    assert set(kinds) == {"action", "frequency", "place", "role", "until"}


@pytest.mark.parametrize(
    "phrase", [each for each in bank().values() if each.kind == "action"], ids=lambda each: each.id
)
def test_an_action_of_the_bank_is_clear_by_the_linter(phrase: Phrase) -> None:
    found = planlint.check_text(phrase.text.split(": {")[0], "action")
    assert {each.rule for each in found} <= _OF_OTHER_COLUMNS


@pytest.mark.parametrize(
    ("phrase", "says"),
    [
        (Phrase("a", "action", {"other": "Give {name} a meal"}), "only after a colon"),
        (Phrase("a", "action", {"other": "Ask about his school"}), "he or she"),
        (Phrase("a", "action", {"other": "Give a meal."}), "full stop"),
        (Phrase("a", "action", {"other": "Must not hit"}, critical=True), "polarity"),
        (Phrase("a", "action", {"other": "Must not hit"}, "must-not"), "critical"),
        (Phrase("a", "action", {"other": "Hit"}, "must-not", critical=True), "begins with"),
        (Phrase("a", "action", {"one": "Come {number} time", "other": "Come {number} times"}), "how often"),
    ],
)
def test_a_phrase_that_cannot_be_translated_safely_is_refused(phrase: Phrase, says: str) -> None:
    assert any(says in problem for problem in problems(phrase))


def test_a_wrong_file_of_the_bank_names_the_phrase(tmp_path: Path) -> None:
    (tmp_path / "own.yml").write_text("kind: action\nphrases:\n  x: {en: Give her a meal}\n", encoding="utf-8")
    with pytest.raises(PhraseProblem, match=r"own\.yml: x: it says he or she"):
        read_bank(tmp_path)


@pytest.mark.parametrize(
    ("english", "name", "filled"),
    [
        ("must  not be alone with any child.", "not-alone", ""),
        ("Every 15 working days", "every-number-working-days", "15"),
        ("every 1 week", "every-number-weeks", "1"),
        ("until: 12 March 2027", "until-date", "12 March 2027"),
        ("Brush each child’s teeth in the morning and at bedtime", "teeth", ""),
    ],
)
def test_english_that_is_a_phrase_is_known(english: str, name: str, filled: str) -> None:
    phrase = phrase_for(english)
    assert phrase is not None
    assert (phrase[0].id, phrase[1]) == (name, filled)


@pytest.mark.parametrize("english", ["be alone with any child", "Must not be alone with any child on Sundays", ""])
def test_english_that_is_only_alike_is_no_phrase(english: str) -> None:
    assert phrase_for(english) is None


def test_a_text_counts_only_once_two_humans_stand_behind_it() -> None:
    phrase = bank()["not-alone"]
    said = {"other": "…"}
    assert state(phrase, None) == "missing"
    assert state(phrase, PhraseText(said, "0" * 12, "Amna Raza", "Jan Lis")) == "stale"
    assert state(phrase, PhraseText(said, phrase.hash, "", "", drafted=True)) == "draft"
    assert state(phrase, PhraseText(said, phrase.hash, "Amna Raza", "Jan Lis", drafted=True)) == "draft"
    assert state(phrase, PhraseText(said, phrase.hash, "Amna Raza")) == "unchecked"
    assert state(phrase, PhraseText(said, phrase.hash, "Amna Raza", "amna raza")) == "unchecked"
    assert state(phrase, PhraseText(said, phrase.hash, "Amna Raza", "Jan Lis")) == "reviewed"


def test_a_number_takes_the_plural_form_of_its_language() -> None:
    text = PhraseText(
        {"one": "co {number} dzień", "few": "co {number} dni (few)", "many": "co {number} dni", "other": "…"}, ""
    )
    assert [text_for(text, language("pl"), number) for number in (1, 3, 15)] == [
        "co {number} dzień", "co {number} dni (few)", "co {number} dni",
    ]  # fmt: skip


@pytest.fixture
def reviewed(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "not-alone": PhraseText(
            {"other": "Nie wolno przebywać sam na sam"}, bank()["not-alone"].hash, "A. B.", "C. D."
        ),
        "until-date": PhraseText({"other": "do: {date}"}, bank()["until-date"].hash, "A. B.", "C. D."),
        "teeth": PhraseText({"other": "Myć zęby"}, bank()["teeth"].hash, drafted=True),
    }
    monkeypatch.setattr("planlint.translate.phrases.offered.translated_phrases", lambda _: texts)


@pytest.mark.usefixtures("reviewed")
def test_a_reviewed_text_is_offered_with_its_slot_filled() -> None:
    found = phrase_offer("Until: 12 March 2027", language("pl"))
    assert found is not None
    assert (found.text, found.source) == ("do: piątek, 12 marca 2027", "phrase bank")


@pytest.mark.usefixtures("reviewed")
def test_a_draft_is_never_offered() -> None:
    assert phrase_offer(bank()["teeth"].text, language("pl")) is None


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("nobody-knows: {text: x}", "no such phrase"),
        ("until-date: {text: 'do jutra'}", "other slots"),
        ("not-alone: {text: ''}", "no text"),
        ("not-alone: {text: x, checked: yes}", "not known here"),
    ],
)
def test_a_wrong_text_is_named(tmp_path: Path, entry: str, says: str) -> None:
    path = tmp_path / "pl.yml"
    path.write_text(entry, encoding="utf-8")
    with pytest.raises(PhraseProblem, match=says):
        read_phrase_texts(path)


@pytest.mark.parametrize("path", sorted((folder("templates") / "phrases").glob("*.yml")), ids=lambda path: path.stem)
def test_every_file_of_texts_can_be_read(path: Path) -> None:
    assert read_phrase_texts(path)
