"""Fourteen errors that a tired translator makes, each planted into a right sentence and each refused."""

from __future__ import annotations

import pytest

from tests.translate.checks.judging import errors, judged, warnings

_VISITS = "Priya Shah visits Adam every 15 working days until 12 March 2027."
_VISITS_PL = "Priya Shah odwiedza Adama co 15 dni roboczych do 12 marca 2027 r."
_VISITS_AR = "تزور Priya Shah الطفل Adam كل ١٥ يوم عمل حتى ١٢ مارس ٢٠٢٧."
_RING = "Ring 0161 496 0000 by 17:00 on 12 March 2027."
_RING_UR = "12 مارچ 2027 کو 17:00 بجے تک 0161 496 0000 پر فون کریں۔"
_NAMES = ("Priya Shah", "Adam")

_PLANTED = {
    "wrong day": ("pl", _VISITS, _VISITS_PL.replace("12 marca", "13 marca"), "date"),
    "wrong month": ("pl", _VISITS, _VISITS_PL.replace("marca", "maja"), "date"),
    "wrong year": ("pl", _VISITS, _VISITS_PL.replace("2027", "2026"), "date"),
    "lost day": ("pl", _VISITS, _VISITS_PL.replace("12 marca", "marca"), "date"),
    "Hijri date": ("ar", _VISITS, _VISITS_AR.replace("١٢ مارس ٢٠٢٧", "٤ شوال ١٤٤٨"), "calendar"),
    "a digit of another script": ("ar", _VISITS, _VISITS_AR.replace("١٢", "١٣"), "date"),
    "15 to 5 days": ("pl", _VISITS, _VISITS_PL.replace("15", "5"), "number"),
    "15 days to fortnightly": ("pl", _VISITS, _VISITS_PL.replace("co 15 dni roboczych", "co dwa tygodnie"), "number"),
    "short telephone number": ("ur", _RING, _RING_UR.replace("0161 496 0000", "0161 496 000"), "telephone"),
    "17:00 to 7:00": ("ur", _RING, _RING_UR.replace("17:00", "7:00"), "time"),
    "wrong surname": ("pl", _VISITS, _VISITS_PL.replace("Shah", "Nowak"), "name"),
    "child’s name replaced": ("pl", _VISITS, _VISITS_PL.replace("Adama", "Kacpra"), "name"),
    "left in English": ("pl", _VISITS, _VISITS, "english"),
    "lost date": ("ur", _RING, _RING_UR.replace("12 مارچ 2027 کو ", ""), "date"),
}  # fmt: skip


@pytest.mark.parametrize(("tag", "english", "text", "check"), _PLANTED.values(), ids=_PLANTED)
def test_a_planted_error_is_refused(tag: str, english: str, text: str, check: str) -> None:
    names = _NAMES if english is _VISITS else ()
    assert check in errors(tag, english, text, names=names)


def test_the_sentences_that_errors_are_planted_in_are_right() -> None:
    assert not errors("pl", _VISITS, _VISITS_PL, names=_NAMES)
    assert not errors("ar", _VISITS, _VISITS_AR, names=_NAMES)
    assert judged("ur", _RING, _RING_UR) == []


def test_a_wrong_weekday_beside_a_right_date_is_refused() -> None:
    english = "Come on Friday 12 March 2027 to the meeting at school."
    assert "weekday" in errors("es", english, "Venga el jueves 12 de marzo de 2027 a la reunión en la escuela.")
    assert not errors("es", english, "Venga el viernes 12 de marzo de 2027 a la reunión en la escuela.")


def test_an_impossible_date_is_refused() -> None:
    found = judged("it", "Come by 28 February 2027.", "Venire entro il 30 febbraio 2027.")
    assert any("no calendar has" in fault.message for fault in found)


def test_a_postcode_and_an_address_of_mail_stay_as_they_are() -> None:
    english = "Write to help@ellerdale.example or come to SK1 3XE."
    assert errors("fr", english, "Écrivez à aide@ellerdale.example ou venez à SK1 3XF.") == {"e-mail", "postcode"}


def test_a_number_written_out_is_a_warning() -> None:
    english = "See the nurse 2 times before the next meeting."
    assert warnings("pt", english, "Ir à enfermeira duas vezes antes da próxima reunião.") == {"number"}


def test_an_hour_that_could_be_of_the_night_is_a_warning() -> None:
    assert warnings("ro", "Be at home from 5pm.", "A fi acasă de la ora 5:00.") == {"time"}
    assert not judged("ro", "Be at home from 5pm.", "A fi acasă de la ora 17.00.")


def test_an_empty_text_is_refused() -> None:
    assert errors("pl", _VISITS, "  \n") == {"empty"}


def test_days_that_became_weeks_are_refused() -> None:
    english = "Weigh the baby every 2 days at the clinic."
    assert errors("es", english, "Pesar al bebé cada 2 semanas en la clínica.") == {"unit"}
    assert errors("ar", english, "وزن الطفل كل 2 أسابيع في العيادة.") == {"unit"}
    assert not judged("es", english, "Pesar al bebé cada 2 días en la clínica.")
    assert not judged("ar", english, "وزن الطفل كل 2 أيام في العيادة.")
