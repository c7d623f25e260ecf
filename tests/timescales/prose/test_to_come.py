"""Whether a day in a story is still ahead."""

import pytest

from planlint.timescales.prose.to_come import to_come


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Next review: 02.06.2027 at 1.30pm", True),
        ("Date of next core group 04/05/2027", True),
        ("Mum moved in next door to Nan on 04.05.2019", False),
        ("Dad missed the next visit on 04.05.2025 too", False),
    ],
)
def test_the_label_of_a_day_says_that_it_is_ahead(text: str, ahead: bool) -> None:
    assert to_come(text, text.index("0")) is ahead


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Dad gets out on 21 May", True),
        ("Dad is released on 21 May", True),
        ("Mum is discharged on 21 May", True),
        ("They move house on 21 May", True),
        ("The review takes place on 21 May", True),
        ("Dad was released on 21 May", False),
        ("The review took place on 21 May", False),
        ("The children moved house on 21 May", False),
    ],
)
def test_a_present_tense_with_a_day_speaks_of_what_is_ahead(text: str, ahead: bool) -> None:
    assert to_come(text, text.index("21")) is ahead
