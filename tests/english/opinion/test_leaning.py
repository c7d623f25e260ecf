"""How a text leans, by what readers called others like it."""

import pytest

from planlint.bundled import load_yaml
from planlint.english.opinion.leaning import leaning
from planlint.english.opinion.noticed import Seen
from tools.accuracy import CORPUS, is_apart


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
