"""A text cut into the pieces of words that the encoder knows."""

import pytest

from planlint.bundled import folder
from planlint.english.learnt.word_pieces import FILE, numbers

_PIECES = (folder("lint_rules") / FILE).read_text(encoding="utf-8").split("\n")


def _pieces(text: str, most: int = 72) -> list[str]:
    return [_PIECES[number] for number in numbers(text, most)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Mum rings school", ["mum", "rings", "school"]),
        ("unwillingness", ["unwilling", "##ness"]),
        ("Dad's (late)", ["dad", "'", "s", "(", "late", ")"]),
        ("Siân’s café", ["si", "##an", "’", "s", "cafe"]),
        ("£20 @ 3pm", ["£2", "##0", "@", "3", "##pm"]),
        ("school\u00adbag\u200b\n here", ["school", "##bag", "here"]),
        ("ok ☐", ["ok", "[UNK]"]),
        ("x" * 101, ["[UNK]"]),
        ("", []),
    ],
)
def test_a_text_is_cut_as_the_model_was_taught(text: str, pieces: list[str]) -> None:
    assert _pieces(text) == ["[CLS]", *pieces, "[SEP]"]


def test_what_is_beyond_the_most_is_left_out_and_the_end_is_not() -> None:
    assert _pieces("Mum rings school today", 4) == ["[CLS]", "mum", "rings", "[SEP]"]
