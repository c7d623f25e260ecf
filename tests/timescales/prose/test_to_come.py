"""Whether a day in a story is still ahead."""

import pytest

from planlint.timescales.prose.to_come import is_over, to_come
from planlint.timescales.words.tokens import Tokens


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


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Chase the referral made on 21 January", True),
        ("Return the keys that were cut on 21 January", True),
        ("Put the receipt for 21 January in the file", True),
        ("Read the report from the 21 January visit", True),
        ("Bring the paper the bank gave her on 21 January", True),
        ("Get the form signed on 21 January", False),
        ("Have the cot delivered on 21 January", False),
        ("See the nurse on 21 January", False),
    ],
)
def test_what_was_made_or_is_on_paper_is_past_and_what_is_to_be_brought_about_is_not(text: str, over: bool) -> None:
    tokens = Tokens(text)
    assert is_over(tokens, tokens.words.index("21")) is over


def test_what_was_meant_to_be_is_not_ahead() -> None:
    text = "Mum was meant to see the doctor on 21 May but did not go"
    assert not to_come(text, text.index("21"))
