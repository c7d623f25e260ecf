"""What a form leaves behind."""

import pytest

from planlint.english.prompts import leftovers


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in leftovers(text)]


@pytest.mark.parametrize(
    "text",
    [
        "[insert name]",
        "((name of child))",
        "Choose an item.",
        "DD/MM/YYYY",
        "<<Child_First_Name>>",
        "enter date",
        "{insert owner}",
    ],
)
def test_a_prompt_is_found_whole(text: str) -> None:
    assert found(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "“he defiantly [sic] said”",
        "{{ name }}",
        "Mum will insert the batteries.",
        "Love you xxx",
        "He called her a f***ing cow",
        "Kai will delete the app.",
    ],
)
def test_what_a_person_typed_is_no_prompt(text: str) -> None:
    assert found(text) == []


def test_to_be_confirmed_counts_only_where_no_other_rule_judges_it() -> None:
    assert leftovers("room TBC")
    assert not leftovers("TBC", pending=False)
