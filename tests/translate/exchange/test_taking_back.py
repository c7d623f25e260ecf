"""What is taken of the rows that came back, what is refused, and what somebody is told to look at."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from planlint.translate.exchange.returned import Returned, ReturnedRow
from planlint.translate.exchange.taking_back import Taken, taken_back
from planlint.translate.languages import language
from planlint.translate.linguists import TranslationProblem, linguist
from planlint.translate.translation import Translation
from tests.translate.exchange.tables import ENGLISH, made

pytestmark = pytest.mark.usefixtures("agreeable_checks")
AMNA = linguist("Amna Raza, CIOL 012345", dt.date(2027, 3, 5))
JAN = linguist("Jan Lis, ITI 6789", dt.date(2027, 3, 6))
NONE = Translation("ur", "CP/2027/0009", 2, ())
SEGMENTS = made(ENGLISH)
ROWS = tuple(
    ReturnedRow(segment.ref, segment.hash[:6], segment.english, f"چکو {number}")
    for number, segment in enumerate(SEGMENTS)
)


def take(*rows: ReturnedRow, before: Translation = NONE, of: str = "CP/2027/0009", version: str = "2") -> Taken:
    return taken_back(Returned(of, version, "ur", rows), SEGMENTS, before, language("ur"), by=AMNA)


def test_rows_are_taken_in_the_order_of_the_plan() -> None:
    taken = take(*reversed(ROWS))
    assert [text.ref for text in taken.translation.texts] == [segment.ref for segment in SEGMENTS]
    assert (taken.new, taken.refused, taken.faulty, taken.remarks) == (3, (), (), ())


def test_a_row_that_is_missing_and_one_that_is_empty_are_pointed_out() -> None:
    taken = take(replace(ROWS[0], text=" "), ROWS[1])
    assert taken.remarks == ("1 in no row of the file: texts.t3", "1 without a translation: texts.t1")


def test_an_unknown_row_is_left_out_and_said() -> None:
    taken = take(*ROWS, ReturnedRow("texts.t9", "abcdef", "Who?", "چکو"))
    assert taken.remarks == ("texts.t9: the plan has no such text now: the row was left out",)
    assert len(taken.translation.texts) == 3


def test_two_rows_of_one_ref_that_differ_are_refused() -> None:
    taken = take(*ROWS, replace(ROWS[0], text="پلو"))
    assert taken.refused == ("texts.t1: 2 rows have this ref and differ: keep one of them",)
    assert "texts.t1" not in taken.translation.by_ref()


def test_two_rows_that_are_the_same_are_one() -> None:
    assert take(*ROWS, ROWS[0]).new == 3


def test_english_that_was_changed_in_the_table_is_refused() -> None:
    taken = take(replace(ROWS[1], english="Dad may be alone with the children."))
    assert taken.refused[0].startswith("texts.t2: the English in this row was changed")
    assert taken.new == 0


def test_a_row_made_from_older_english_is_kept_as_stale() -> None:
    from planlint.translate.english_text import hash_of

    old = "Sana rings on Monday."
    taken = take(ReturnedRow("texts.t1", hash_of(old)[:6], old, "چکو"), version="1")
    assert taken.translation.by_ref()["texts.t1"].hash == hash_of(old) != SEGMENTS[0].hash
    assert taken.remarks[0].startswith("The file was made from version 1 of the plan, and this is version 2")
    assert "texts.t1: the English has changed since: it has to be translated again" in taken.remarks


def test_another_plan_and_another_language_are_refused_whole() -> None:
    with pytest.raises(TranslationProblem, match="CP/2027/0117"):
        take(*ROWS, of="CP/2027/0117")
    with pytest.raises(TranslationProblem, match="“pl”"):
        taken_back(Returned("", "", "pl", ROWS), SEGMENTS, NONE, language("ur"), by=AMNA)


@pytest.mark.parametrize(("of", "ours"), [("", ""), ("", "CP/2027/0009"), ("CP/2027/0009", ""), ("TBC", "n/a")])
def test_the_table_of_another_family_is_refused_whole_though_its_refs_are_of_this_plan(of: str, ours: str) -> None:
    from planlint.translate.english_text import hash_of

    told = ["Samir hit Yusuf with a belt.", "Rania rings 999."]
    theirs = [ReturnedRow(row.ref, hash_of(said)[:6], said, "چکو") for row, said in zip(ROWS, told, strict=False)]
    with pytest.raises(TranslationProblem, match="none of its 2 English texts"):
        take(*theirs, of=of, before=replace(NONE, of=ours))
    shared = replace(ROWS[1], ref="texts.t3")  # a sentence without a name, as many plans have it
    with pytest.raises(TranslationProblem, match="1 of its 3 English texts"):
        take(*theirs, shared, of=of, before=replace(NONE, of=ours))


def test_without_a_reference_rows_with_other_english_are_left_out_and_the_rest_is_taken() -> None:
    from planlint.translate.english_text import hash_of

    old = "Sana rings on Monday."
    taken = take(ReturnedRow("texts.t1", hash_of(old)[:6], old, "چکو"), *ROWS[1:], of="")
    assert [text.ref for text in taken.translation.texts] == ["texts.t2", "texts.t3"]
    assert taken.remarks == ("texts.t1: this English is not in the plan (now): the row was left out",)


def test_what_is_the_same_as_before_keeps_its_translator_and_its_second_signature() -> None:
    before = taken_back(
        Returned("", "2", "ur", ROWS), SEGMENTS, NONE, language("ur"), by=JAN, revised_by=AMNA
    ).translation
    taken = take(*ROWS[:2], replace(ROWS[2], text="پلو"), before=before)
    texts = taken.translation.by_ref()
    assert (texts["texts.t1"].text.by, texts["texts.t1"].text.revised_by) == (JAN, AMNA)
    assert (texts["texts.t3"].text.by, texts["texts.t3"].text.revised_by) == (AMNA, None)
    assert taken.new == 1


def test_a_second_linguist_named_with_the_very_same_text_signs_it() -> None:
    before = take(*ROWS).translation
    again = taken_back(Returned("", "2", "ur", ROWS), SEGMENTS, before, language("ur"), by=AMNA, revised_by=JAN)
    assert {text.text.revised_by for text in again.translation.texts} == {JAN}
    assert again.new == 0


def test_an_engines_name_stays_for_ever_with_a_text_that_began_from_its_draft() -> None:
    edited = replace(ROWS[0], draft="پلو", engine="engine 1")
    before = take(edited).translation
    assert before.by_ref()["texts.t1"].text.post_edited_from == "engine 1"
    again = take(replace(ROWS[0], text="written anew چ"), before=before).translation
    assert again.by_ref()["texts.t1"].text.post_edited_from == "engine 1"


def test_a_draft_that_nobody_settled_is_refused() -> None:
    untouched = replace(ROWS[0], draft="چکو 0", engine="engine 1", settled=False)
    assert take(untouched).refused == ("texts.t1: this is still the draft of engine 1, which no human has settled",)
    assert take(replace(untouched, settled=True)).new == 1


def test_errors_of_the_checks_are_apart_from_what_is_odd() -> None:
    taken = take(replace(ROWS[0], text="FAULT"), replace(ROWS[1], text="ODD"), ROWS[2])
    assert taken.faulty == ("texts.t1: FAULT is in it",)
    assert taken.remarks == ("texts.t2: warning: ODD is in it",)


@pytest.mark.usefixtures("agreeable_checks")
def test_a_doubt_that_only_a_linguist_can_settle_is_told_as_such() -> None:
    assert take(replace(ROWS[0], text="TURNED"), *ROWS[1:]).remarks == (
        "texts.t1: for a second linguist: TURNED is in it",
    )


def test_what_the_translators_program_calls_not_translated_is_left_out_and_said() -> None:
    taken = take(replace(ROWS[0], begun=False), *ROWS[1:])
    assert "texts.t1" not in taken.translation.by_ref()
    assert taken.remarks == (
        "texts.t1: the translator’s program calls this not translated (state “initial”): the row was left out. "
        "If it is translated, ask for the file with its state set to “translated”",
    )
