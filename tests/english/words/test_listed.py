"""A listed word beside words of another walk of life, and beside a name that only sounds like one."""

from planlint.english.words.listed import word_list


def _found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in word_list("jargon").find(text)]


def test_another_walk_of_life_has_its_own_words() -> None:
    assert _found("The captain convened his players before the cup match.") == []


def test_the_name_of_a_place_or_a_help_is_no_walk_of_life() -> None:
    assert "engage with" in _found("Dean and Kirsty engage with the drug worker at Turning Tide.")
