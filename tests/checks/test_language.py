"""Language in a fragment and in a plan."""

import pytest

from planlint import check_text, lint
from planlint.model.plan import ChildProtectionPlan


def rules(text: str, field: str = "narrative") -> set[str]:
    return {finding.rule for finding in check_text(text, field)}


def test_a_hard_word_explained_in_brackets_is_clean() -> None:
    assert "jargon" not in rules("Priya writes a chronology (a list of what happened and when).")


@pytest.mark.parametrize(
    "text",
    [
        "Priya will draw a family tree, which workers call a genogram, with Leo.",
        "Leo lives with Nan. The law's word for this is kinship care.",
        "A chronology is a list of what happened and when.",
        "Lesley draws a genogram with Finn, which is a family tree.",
        "An advocate, someone who helps Ellie say what she wants, comes on Friday.",
        "The judge made a non-molestation order on Monday. It means that Dad stays away.",
        "Priya draws a family tree, or genogram, with Finn.",
        "Dad did not know what a genogram was.",
        "Mum goes to Threshold, a housing charity.",
        "Nan and Leo keep in contact by letter.",
        "Dad engaged the handbrake.",
    ],
)
def test_a_word_that_is_explained_or_means_something_else_is_no_jargon(text: str) -> None:
    assert "jargon" not in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "Contact means a lot to Leo.",
        "After contact his behaviour is worse.",
        "Advocate to be allocated.",
        "Monitor Kofi's sleep.",
        "Strategies embedded (seen by the school).",
        "Dad has no insight.",
        "Mum missed contact, which is a worry.",
        "Dad is not engaging.",
        "The case will be reviewed by the core group.",
        "He resides with his aunt.",
        "The baby is febrile.",
    ],
)
def test_a_professionals_word_is_jargon_in_every_place_of_a_sentence(text: str) -> None:
    assert "jargon" in rules(text)


def test_a_childs_own_words_are_not_judged() -> None:
    assert not {"jargon", "blame-language"} & rules("Ellie said, “I hate contact and Dad doesn't care about me.”")


def test_another_language_is_not_judged() -> None:
    found = check_text("Safeguarding CAMHS [insert name]", "narrative", language="cy")
    assert not {"jargon", "undefined-acronym", "template-leftover"} & {finding.rule for finding in found}


@pytest.mark.parametrize("text", ["Ring \u202e0123", "Pri\u200bya", "hos\u00adpital", "lost \ufffd here", "\u2067open"])
def test_what_nobody_can_see_is_found(text: str) -> None:
    assert "hidden-characters" in rules(text)


@pytest.mark.parametrize("text", ["می\u200cخواهم", "\U0001f468\u200d\U0001f469", "\u2067سلام\u2069", "Siân’s café"])
def test_characters_that_spell_are_right(text: str) -> None:
    assert "hidden-characters" not in rules(text)


def jargon_of(*descriptions: str) -> list[str]:
    plan = ChildProtectionPlan.model_validate({"concerns": [{"description": each} for each in descriptions]})
    return [finding.at for finding in lint(plan).findings if finding.rule == "jargon"]


def test_a_word_heard_often_is_told_where_the_plan_first_says_it() -> None:
    assert jargon_of("A strategy meeting was held.", "A second strategy meeting was held.") == [
        "concerns[0].description"
    ]


def test_a_word_heard_often_is_only_to_be_considered() -> None:
    assert {finding.severity for finding in check_text("Sam is on the 2nd centile", "narrative")} == {"consider"}
    assert {finding.severity for finding in check_text("Priya will write a chronology.", "action")} >= {"should"}


def test_a_rare_word_is_told_each_time() -> None:
    assert len(jargon_of("Mum drew a genogram.", "Dad drew a genogram.")) == 2


def test_a_word_is_known_once_the_plan_has_explained_it() -> None:
    assert jargon_of("Mum drew a genogram (a family tree).", "Dad drew a genogram.") == []
    assert jargon_of("Dad drew a genogram.", "Mum drew a genogram (a family tree).") == ["concerns[0].description"]


@pytest.mark.parametrize(
    ("worker", "agency", "text", "blamed"),
    [
        ("Rachel Fairbrother", "Children’s Services", "Rachel has failed to engage with services.", True),
        ("Rachel Fairbrother", "Children’s Services", "Rachel Fairbrother has failed to engage with services.", False),
        ("Daniel Bennett", "Children’s Services", "Daniel Bennett has failed to engage with services.", False),
        ("Daniel Osei", "Rachel House", "Rachel has failed to engage with services.", True),
        ("Daniel Osei", "Children’s Services", "Daniel has failed to engage with services.", False),
        ("Marlon Osei", "Children’s Services", "Marlon minimises the concerns.", False),
    ],
)
def test_a_worker_with_a_name_of_the_family_switches_no_blame_off(
    worker: str, agency: str, text: str, blamed: bool
) -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "children": [{"id": "theo", "name": "Theo Bennett"}],
            "people": [
                {"name": "Rachel Bennett", "relations": [{"to": "theo", "is": "mother"}]},
                {"name": worker, "role": "social worker", "agency": agency},
            ],
            "concerns": [{"description": text}],
        }
    )
    assert ("blame-language" in {finding.rule for finding in lint(plan).findings}) is blamed


@pytest.mark.parametrize(
    "text",
    [
        "If he or anybody for him contacts you",
        "Dad will not go to the flat or contact Abena",
        "She texted: will engage, promise",
        "Mum left a message with duty: sorry, will engage",
        "Sessions at New Pathways start on 3 May",
    ],
)
def test_a_verb_a_message_and_a_name_are_no_jargon(text: str) -> None:
    assert jargon_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The worker texted: will engage. Dad will engage with us",
        "Referral to Pathways",
        "Dad to have contact Monday and Friday",
        "Contact has been positive",
    ],
)
def test_the_same_words_elsewhere_are(text: str) -> None:
    assert len(jargon_of(text)) == 1


@pytest.mark.parametrize(
    ("says", "told"), [("I want more contact with Dad.", 0), ("My sibling first.", 0), ("Sam wants more contact.", 1)]
)
def test_nobody_puts_better_words_in_a_childs_mouth(says: str, told: int) -> None:
    plan = ChildProtectionPlan.model_validate({"wishes_and_feelings": [{"says": says}]})
    assert len([finding for finding in lint(plan).findings if finding.rule == "jargon"]) == told
