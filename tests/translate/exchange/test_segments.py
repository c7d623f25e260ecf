"""What goes to a translator is what a family document prints, named as the document names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planlint.bundled import folder, load_yaml
from planlint.documents.codes import _CODES
from planlint.model.plan import ChildProtectionPlan
from planlint.read import read_plan
from planlint.recipients.recipient import recipient
from planlint.recipients.shows import shows
from planlint.recipients.values import Prose, When
from planlint.recipients.view import ViewPart, view
from planlint.timescales import read_date
from planlint.translate.critical import is_critical
from planlint.translate.english_text import hash_of
from planlint.translate.segments import family_patterns, segments

EXAMPLES = Path(__file__).parents[3] / "examples"
FAMILY = ["family-copy", "family-minutes", "ending-letter", "looked-after-letter"]
CODES = set(load_yaml(folder("templates") / "exchange" / "not_prose.yml")["codes"])


def printed(value: Any) -> Iterator[Prose]:
    """Every text in a view that has a name, as it would be printed: a whole date is printed as a date."""
    if isinstance(value, ViewPart):
        for each in vars(value).values():
            yield from printed(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from printed(each)
    elif isinstance(value, When):
        yield from () if value.exact else printed(value.written)
    elif isinstance(value, Prose) and value.at:
        yield value


@pytest.mark.parametrize("example", ["good-plan.yml", "minutes.yml"])
@pytest.mark.parametrize("document", FAMILY)
def test_they_are_exactly_the_texts_of_the_view_with_the_same_references(example: str, document: str) -> None:
    plan = read_plan(EXAMPLES / example).plan
    expected = {prose.at: prose.text for prose in printed(view(plan, shows(document))) if prose.text not in CODES}
    assert {each.ref: each.english for each in segments(plan, family_patterns([document]))} == expected


@pytest.mark.parametrize(
    ("who", "document"),
    [
        ("mum", "own-page"),
        ("nani", "own-page"),
        ("lena", "own-page"),
        ("lena", "child-copy-older"),
        ("adam", "child-copy-younger"),
    ],
)
def test_what_a_page_for_one_reader_prints_is_among_them(who: str, document: str) -> None:
    plan = read_plan(EXAMPLES / "good-plan.yml").plan
    page = view(plan, shows(document), reader=recipient(plan, who))
    found = {each.ref: each.english for each in segments(plan, family_patterns([document]), reader=who)}
    expected = {prose.at: prose.text for prose in printed(page) if prose.text not in CODES}
    assert expected
    assert expected.items() <= found.items()


def test_short_words_that_stand_alone_are_among_them() -> None:
    plan = read_plan(EXAMPLES / "good-plan.yml").plan
    found = {each.ref: each.english for each in segments(plan, family_patterns(["family-copy"]))}
    assert (found["people.hv.role"], found["contacts.3.how_often"]) == ("health visitor", "every four weeks")


def test_names_dates_codes_telephones_and_tags_are_not() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "people": [{"id": "mum", "name": "Sana Khan", "contact": {"phone": "0161 496 0000"}}],
            "views": [{"person": "mum", "agrees": "in part", "says": "I will try."}],
            "outcomes": [{"id": "o1", "by_when": "by 12 March 2027", "concerns": ["c1"]}],
            "meetings": {"core_group_every": "20"},
        }
    )
    patterns = ["people[*].name", "people[*].contact.phone", "views[*].agrees", "views[*].says", "views[*].person"]
    patterns += ["outcomes[*].by_when", "outcomes[*].concerns", "meetings.core_group_every"]
    assert [each.ref for each in segments(plan, patterns)] == ["views.1.says"]


def test_an_answer_in_words_of_its_own_is_prose() -> None:
    plan = ChildProtectionPlan.model_validate({"views": [{"agrees": "Mostly, but not about Fridays"}]})
    assert [each.english for each in segments(plan, ["views[*].agrees"])] == ["Mostly, but not about Fridays"]


def test_what_is_kept_from_a_reader_is_not_sent_to_their_translator() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "strengths": [
                {"id": "s1", "description": "Nan lives near."},
                {"id": "s2", "description": "Mum has moved.", "not_for": ["dad"]},
                {"id": "s3", "description": "They live at 12  Refuge lane."},
            ]
        }
    )

    def refs(**options: Any) -> list[str]:
        return [each.ref for each in segments(plan, ["strengths[*].description"], **options)]

    assert refs(reader="dad") == ["strengths.s1.description", "strengths.s3.description"]
    assert refs(reader="mum", leave_out=["12 Refuge Lane"]) == ["strengths.s1.description", "strengths.s2.description"]
    assert refs(leave_out=["12 Refuge Lane"]) == ["strengths.s1.description"]
    assert len(refs(everything=True)) == 3


def test_a_short_word_that_is_kept_back_leaves_no_longer_word_untranslated() -> None:
    plan = ChildProtectionPlan.model_validate(
        {"monitoring": "Bethan asks them separately.", "if_not_achieved": "In Ely."}
    )
    found = segments(plan, ["monitoring", "if_not_achieved"], leave_out=["Ely"])
    assert [segment.ref for segment in found] == ["monitoring"]


def test_names_are_found_as_they_stand_and_mum_is_no_name() -> None:
    plan = ChildProtectionPlan.model_validate(
        {
            "people": [{"name": "Sana Khan", "known_as": ["Mum"]}, {"name": "Mr Chidi Obi"}],
            "monitoring": "Mum and Mr Obi meet. Sana Khan brings Sana's list, and Obidiah stays.",
        }
    )
    (only,) = segments(plan, ["monitoring"])
    assert only.names == ("Obi", "Sana Khan", "Sana")


@pytest.mark.parametrize(
    "english",
    [
        "Dad must not be alone with the children.",
        "Mum don’t leave the gate open",
        "Only if Nan is there",
        "No contact by phone",
        "Unless the court says so",
        "Mum stops the car",
        "Ring 999",
        "Adam has two puffs every morning",
        "Give 5ml at night",
        "Half a tablet",
        "Marek hurt Halina",
        "If Marek comes to the home",
        "Dad stays away from the flat",
        "An adult is with Lena every night",
        "Nan rings the police",
    ],
)
def test_a_text_on_which_safety_hangs_is_critical(english: str) -> None:
    assert is_critical(english)


@pytest.mark.parametrize(
    ("place", "english"),
    [
        ("contingency[*].by_when", "within 5 minutes"),
        ("contingency[*].by_whom", "Halina"),
        ("reconvene_if[*].description", "Lena is tired again"),
    ],
)
def test_every_text_of_what_happens_if_it_goes_wrong_is_critical(place: str, english: str) -> None:
    assert is_critical(english, at=place)
    assert not is_critical(english, at="contacts[*].purpose")


def test_who_gives_whom_is_critical_where_two_people_are_named() -> None:
    assert is_critical("Zofia gives Kuba breakfast", names=["Zofia", "Kuba"])
    assert not is_critical("Zofia gives Kuba breakfast", names=["Kuba"])
    assert not is_critical("Zofia Nowak gives what Zofia has", names=["Zofia Nowak", "Zofia"])
    assert not is_critical("Zofia and Kuba like milk", names=["Zofia", "Kuba"])


@pytest.mark.parametrize("english", ["Nora knows the way.", "Dad takes a note to the stopover.", "every Friday"])
def test_another_text_is_not(english: str) -> None:
    assert not is_critical(english)


def test_a_hash_changes_with_the_words_and_not_with_the_spaces() -> None:
    assert hash_of("Mum  rings\nBethan.") == hash_of("Mum rings Bethan. ")
    assert hash_of("Mum rings Bethan.") != hash_of("Mum rings Bethan!")
    assert len(hash_of("")) == 12


@pytest.mark.parametrize(("example", "document"), [("good-plan.yml", "plan"), ("minutes.yml", "minutes")])
def test_also_in_the_fullest_documents_only_codes_tags_and_whole_dates_are_left_out(
    example: str, document: str
) -> None:
    plan = read_plan(EXAMPLES / example).plan
    lists = load_yaml(folder("templates") / "exchange" / "not_prose.yml")
    expected = {prose.at: prose.text for prose in printed(view(plan, shows(document)))}
    found = {each.ref: each.english for each in segments(plan, family_patterns([document]))}
    left_out = {ref: text for ref, text in expected.items() if ref not in found}
    assert found.keys() <= expected.keys()
    for ref, text in left_out.items():
        is_tag = any(step in lists["tags"] for step in ref.split("."))
        assert is_tag or text in lists["codes"] or (ref.endswith("by_when") and read_date(text)), ref


def test_the_fields_of_codes_are_those_that_templates_print_as_codes() -> None:
    lists = load_yaml(folder("templates") / "exchange" / "not_prose.yml")
    coded = {
        field
        for template in folder("templates").rglob("*.html.j2")
        for field in re.findall(r"\w+\.(\w+) \| coded", template.read_text(encoding="utf-8"))
    }
    of_computed_dates = {"what", "stands"}
    assert coded - of_computed_dates <= {pattern.rpartition(".")[2] for pattern in lists["code_fields"]}
    assert set(lists["codes"]) <= set(_CODES)
