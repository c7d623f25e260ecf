"""Sentences as a reader meets them."""

from planlint.english.words.sentences import longest_run, sentences, word_count


def split(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


def test_titles_initials_and_hours_end_no_sentence() -> None:
    text = "Dr. A. J. Singh sees Leo at 9.30 a.m. on Monday at St. Luke's."
    assert split(text) == [text]


def test_a_word_of_three_letters_with_the_same_ends_as_an_abbreviation_ends_one() -> None:
    assert split("The baby sleeps at Ife. Mum visits Pam. 2 nights are agreed.") == [
        "The baby sleeps at Ife.", "Mum visits Pam.", "2 nights are agreed.",
    ]  # fmt: skip


def test_an_hour_may_end_a_sentence_before_a_capital() -> None:
    assert split("Linda comes at 5.30 p.m. He then baths them.") == ["Linda comes at 5.30 p.m.", "He then baths them."]


def test_each_bullet_is_a_sentence_without_its_bullet() -> None:
    assert split("We will see:\n- food in the fridge\n- a clean cot") == [
        "We will see:",
        "food in the fridge",
        "a clean cot",
    ]


def test_a_line_broken_by_the_screen_goes_on() -> None:
    text = "Mum will take Reggie to the clinic at the library on the first Monday\nof every month."
    assert len(split(text)) == 1


def test_a_sentence_stands_where_it_says() -> None:
    text = "  Mum came.  Dad did not. "
    assert [text[each.start : each.end] for each in sentences(text)] == ["Mum came.", "Dad did not."]


def test_a_list_after_a_colon_counts_item_by_item() -> None:
    assert longest_run("Mum brings: the red book, the chart, a pen, and the keys") < 5


def test_signs_are_no_words() -> None:
    assert word_count("Mum & Dad – 5 May 2027") == 5
