"""Words that promise without saying what will happen."""

from planlint.english.acts.vague import clauses, vague_phrases, with_its_object


def _quotes(text: str) -> list[str]:
    return [text[found.start : with_its_object(text, found, len(text))] for found in vague_phrases(text)]


def test_a_phrase_is_quoted_with_what_it_is_about() -> None:
    assert _quotes("HV to monitor the situation, and visit") == ["monitor the situation"]


def test_that_clause_belongs_to_the_phrase() -> None:
    assert _quotes("Ensure that the plan works") == ["Ensure that the plan works"]


def test_an_ordinary_use_is_no_vague_phrase() -> None:
    assert _quotes("Plug in the baby monitor for the support worker") == []


def test_each_phrase_brings_its_question() -> None:
    assert all(found.question.endswith("?") for found in vague_phrases("Liaise, explore and promote"))


def test_sentences_and_parts_between_semicolons_are_judged_apart() -> None:
    text = "Visit on Monday. Offer support; be available"
    assert [text[start:end].strip() for start, end in clauses(text)] == [
        "Visit on Monday.", "Offer support;", "be available",
    ]  # fmt: skip
