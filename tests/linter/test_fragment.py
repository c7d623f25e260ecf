"""One piece of text, judged only by what it shows."""

from planlint.linter import check_text


def _blamed(text: str, *, one_of_many: bool = False) -> bool:
    return "blame-language" in {one.rule for one in check_text(text, "narrative", one_of_many=one_of_many)}


def test_readers_must_be_surer_of_a_text_that_is_one_of_many() -> None:
    doubtful, plain = (
        "Mum likes to have the last word.",
        "Dad cares more about his dogs than about the girls.",
    )
    assert [_blamed(doubtful), _blamed(doubtful, one_of_many=True)] == [True, False]
    assert [_blamed(plain), _blamed(plain, one_of_many=True)] == [True, True]


def test_words_of_a_list_are_told_however_many_texts_there_are() -> None:
    assert _blamed("Mum failed to bring Jayden to the clinic.", one_of_many=True)
