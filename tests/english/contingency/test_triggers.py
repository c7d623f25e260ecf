"""“Should” behind what is done opens a condition; behind whoever is meant it does not."""

from planlint.english.contingency.triggers import plain_condition


def test_should_before_a_subject_is_a_condition() -> None:
    assert "unless Dad return" in plain_condition("Strategy discussion should Dad return home")
    assert "unless risks increase" in plain_condition("Reconvene conference should risks increase")


def test_should_behind_a_subject_is_none() -> None:
    assert plain_condition("Mum should ring the police") == "Mum should ring the police"


def test_letters_keep_their_places() -> None:
    text = "Nan comes round should Mum be ill"
    assert len(plain_condition(text)) == len(text)
