"""How a text leans, by what readers called others like it."""

from typing import Protocol

import pytest

from planlint.bundled import load_yaml
from planlint.english.learnt import second_look
from planlint.english.opinion import leaning as leanings
from planlint.english.opinion.leaning import is_told, leaning
from planlint.english.opinion.lessons import Lesson
from planlint.english.opinion.noticed import Seen
from tools.accuracy import CORPUS, is_apart


class Readers(Protocol):
    """Has a rule, “a-rule”, whose texts lean so far by their words, and by what they say."""

    def __call__(self, lesson: Lesson, *, by_words: float, says: float = 0.0) -> None: ...


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> Readers:
    def have(lesson: Lesson, *, by_words: float, says: float = 0.0) -> None:
        monkeypatch.setattr(leanings, "LESSONS", {"a-rule": lesson})
        monkeypatch.setattr(leanings, "leaning_of", lambda *_: by_words)
        monkeypatch.setattr(second_look, "leanings", lambda *_: {"a-rule": says})

    return have


@pytest.mark.parametrize(
    ("two", "one"),
    [
        (
            "Mum to see the GP about her sleep and Dad to pay off the rent arrears",
            "Mum to ring the GP and ask for an appointment about her sleep",
        ),
        (
            "Refer Kai to the dentist; social worker to apply for a nursery place for Bea",
            "Nan to collect Kai from school and walk him home",
        ),
    ],
)
def test_two_errands_lean_further_than_one_errand_and_its_steps(two: str, one: str) -> None:
    assert leaning("compound-action", Seen(two, "action")) > leaning("compound-action", Seen(one, "action"))


def test_his_temper_as_her_task_leans_further_than_help_for_her() -> None:
    hers = Seen("Mum to make sure that Dad stays calm and does not lose his temper", "action")
    help_for_her = Seen("IDVA to help Mum to make a safety plan of her own", "action")
    assert leaning("misplaced-responsibility", hers) > leaning("misplaced-responsibility", help_for_her)


@pytest.mark.parametrize("text", ["", " ", "…", "-", "\n"])
def test_a_text_without_a_word_leans_no_further_than_what_is_before(text: str) -> None:
    assert isinstance(leaning("compound-action", Seen(text, "action")), float)


def test_what_readers_taught_is_still_known_by_what_is_noticed_now() -> None:
    labels = load_yaml(CORPUS / "compound-action.yml")
    taught = [
        (leaning("compound-action", Seen(entry["text"], entry["field"])) > 0, kind == "faults")
        for kind in ("faults", "look_alikes")
        for entry in labels[kind][::20]
        if "text" in entry and not entry.get("disputed") and not is_apart(entry)
    ]
    known = sum(leans == fault for leans, fault in taught)
    assert known > 0.98 * len(taught), "learn the weights anew: make opinions"


@pytest.mark.parametrize(
    ("leans", "found", "in_a_plan", "told"),
    [
        (0.9, False, False, False),
        (1.1, False, False, True),
        (1.1, False, True, False),
        (1.6, False, True, True),
        (-1.9, True, False, True),
        (-2.1, True, False, False),
        (-1.9, True, True, True),
    ],
)
def test_readers_add_what_they_are_sure_of_and_doubt_what_they_are_sure_is_no_fault(
    readers: Readers, leans: float, found: bool, in_a_plan: bool, told: bool
) -> None:
    readers(Lesson(sure=1, doubt=-2, rarer=0.5, looked_at_again=False), by_words=leans)
    assert is_told("a-rule", Seen("Words", "action"), found=found, in_a_plan=in_a_plan) is told


def test_what_was_found_is_told_where_nobody_has_taught_readers_to_doubt(readers: Readers) -> None:
    readers(Lesson(sure=1), by_words=-99.0)
    assert is_told("a-rule", Seen("Words", "action"), found=True)


@pytest.mark.parametrize(
    ("by_words", "says", "in_a_plan", "told"),
    [
        pytest.param(0.5, 3, False, True, id="what it says makes up for its words"),
        pytest.param(3, -4, False, False, id="what it says takes back what its words say"),
        pytest.param(-9, 99, False, False, id="plain words are not looked at again"),
        pytest.param(0.5, 3, True, True, id="in a plan, what is in doubt is looked at again"),
        pytest.param(-1, 9, True, False, id="in a plan, what is hardly in doubt is not"),
        pytest.param(3, -9, True, True, id="nor what is hardly in doubt to be told"),
    ],
)
def test_what_is_in_doubt_is_read_a_second_time(
    readers: Readers, by_words: float, says: float, in_a_plan: bool, told: bool
) -> None:
    readers(Lesson(sure=1), by_words=by_words, says=says)
    assert is_told("a-rule", Seen("Words", "action"), in_a_plan=in_a_plan) is told


def test_who_is_in_the_family_is_not_guessed_from_one_text(readers: Readers) -> None:
    readers(Lesson(sure=1, looked_at_again=False), by_words=0.5, says=9)
    assert not is_told("a-rule", Seen("Words", "action"))
