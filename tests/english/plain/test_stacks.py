"""Two professional words one before the other."""

import pytest

from planlint.english.plain.stacks import stacked_words


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Relational functioning was poor.", "Relational functioning"),
        ("There are contextual stressors.", "contextual stressors"),
        ("Dyadic interactions were seen.", "Dyadic interactions"),
        ("The trauma-response was strong.", "trauma-response"),
    ],
)
def test_a_pair_that_no_list_holds(text: str, pair: str) -> None:
    assert [text[each.start : each.end] for each in stacked_words(text)] == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "She rang the behaviour intervention team.",
        "They have a social, capacity forty.",
        "There is no physical harm.",
        "The response was kind.",
    ],
)
def test_what_is_no_such_pair(text: str) -> None:
    assert [*stacked_words(text)] == []
