"""Names that a parser knows, in place of those it does not."""

from __future__ import annotations

from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.mentions import mentions
from planlint.english.family.plainly_named import plainly_named

_CAST = Cast((GrownUp("b", ("Bethan",), "she", "mother"), GrownUp("r", ("Rhodri",), "he", "father")))


def test_both_have_plain_names_and_each_place_leads_back() -> None:
    text = "Bethan to get Rhodri onto the course when he asks"
    plain, moved = plainly_named(text, mentions(text, _CAST), {"0": "Mary", "1": "John"})
    assert plain.text == "Mary to get John onto the course when he asks"
    assert [plain.text[one.start : one.end] for one in moved] == ["Mary", "John", "he"]
    start = plain.text.index("onto")
    assert text[plain.written(start) :].startswith("onto the course")
