"""Signs that stand for what nobody filled in."""

import pytest

from planlint.english.form.blanks import blanks


def _found(text: str) -> list[str]:
    return [text[start:end] for start, end in blanks(text)]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Born on DD/MM/YYYY in Leeds", "DD/MM/YYYY"),
        ("Signed ____ on the day", "____"),
        ("Visit XXX each week", "XXX"),
        ("Contact for X nights", "X nights"),
        ("By the XXth of June 2027", "XXth"),
        ("By June 20XX", "20XX"),
        ("HV to weigh Baby every ….. days", "….."),
        ("Dear «First_Name»", "«First_Name»"),
        ("The group is TBC", "TBC"),
        ("Seen alone: Yes / No", "Yes / No"),
        ("Choose an item.", "Choose an item."),
        ("Click or tap here to enter text.", "Click or tap here to enter text."),
        ("Cliciwch yma i roi testun", "Cliciwch yma i roi testun"),
    ],
)
def test_a_sign_is_found_where_it_stands(text: str, sign: str) -> None:
    assert _found(text) == [sign]


@pytest.mark.parametrize(
    "text",
    ["He called her a f***ing cow", "Love from Nanny xxx", "☐ Yes ☑ No", "Card ending xxxx 4411", "The XX chromosome"],
)
def test_what_somebody_typed_is_none(text: str) -> None:
    assert _found(text) == []
