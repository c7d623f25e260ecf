"""XLIFF 2.0: its shape, what is protected, what comes back, and that another program's edits are kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from lxml import etree

from planlint.bundled import folder
from planlint.translate.english_text import folded
from planlint.translate.exchange.files_back import read_back
from planlint.translate.exchange.returned import NotReturned, tidied
from planlint.translate.exchange.xliff import XLIFF, xliff
from planlint.translate.exchange.xliff_back import read_xliff
from planlint.translate.languages import language
from planlint.translate.segments import Segment
from planlint.translate.translation import MachineDraft
from tests.translate.exchange.tables import ENGLISH, PSEUDO, made, texts_of
from tests.translate.exchange.test_word_table import LEGAL

# A separate program: it is licensed under the GPL and never imported here. Its own id of a unit is asked for by ref.
FILLED_IN_BY_ANOTHER_PROGRAM = """
import sys
from translate.storage.xliff2 import Xliff2File
store = Xliff2File.parsefile(sys.argv[1])
for number, unit in enumerate(store.units):
    unit.target = sys.argv[2 + number]
store.save()
"""


def sent(tag: str = "ur", drafts: dict[str, MachineDraft] | None = None, texts: dict[str, str] | None = None) -> bytes:
    segments = made(ENGLISH)
    return xliff(segments, language(tag), of="CP/2027/0009", plan_version=2, texts=texts or {}, drafts=drafts)


@pytest.mark.parametrize("tag", [*PSEUDO, "pt-BR"])
def test_it_has_the_shape_that_planlint_promises(tag: str) -> None:
    shape = etree.RelaxNG(etree.parse(str(folder("templates") / "exchange" / "xliff.rng")))
    draft = {"texts.t1": MachineDraft("ںںں", "127.0.0.1:5000")}
    for data in (sent(tag), sent(tag, drafts=draft, texts={"texts.t2": "چکو"})):
        shape.assertValid(etree.fromstring(data))


def test_names_and_telephone_numbers_are_protected() -> None:
    marks = list(etree.fromstring(sent()).iter(f"{{{XLIFF}}}mrk"))
    assert [mark.text for mark in marks] == ["Sana", "0161 496 0000"]
    assert {mark.get("translate") for mark in marks} == {"no"}


def test_what_is_translated_comes_back_with_its_english_hash_and_plan() -> None:
    segments = made(ENGLISH)
    texts = {segment.ref: text for segment, text in zip(segments, PSEUDO["ur"], strict=True)}
    back = read_xliff(sent(texts=texts))
    assert (back.of, back.plan_version, back.language) == ("CP/2027/0009", "2", "ur")
    assert texts_of(back.rows) == texts
    assert [(row.ref, row.hash, row.english) for row in back.rows] == [
        (segment.ref, segment.hash, folded(segment.english)) for segment in segments
    ]


@settings(max_examples=60, deadline=None)
@given(english=LEGAL, text=LEGAL)
@example(english="0", text="\xa0")
def test_any_text_comes_back_with_its_spaces_folded(english: str, text: str) -> None:
    data = xliff([Segment("a b.ć", english, "0" * 12)], language("ur"), of="X", plan_version=1, texts={"a b.ć": text})
    (row,) = read_xliff(data).rows
    assert (row.ref, row.text) == ("a b.ć", tidied(text) if text.strip() else "")  # of spaces alone it is no text
    assert folded(row.english) == folded(english)


def test_a_machines_draft_is_a_suggestion_and_never_a_target() -> None:
    data = sent(drafts={"texts.t1": MachineDraft("ںںں", "127.0.0.1:5000")})
    assert not list(etree.fromstring(data).iter(f"{{{XLIFF}}}segment/{{{XLIFF}}}target"))
    first, *_ = read_xliff(data).rows
    assert (first.text, first.draft, first.engine) == ("", "ںںں", "127.0.0.1:5000")


def test_what_humans_have_translated_before_is_a_suggestion_too() -> None:
    segments = made(ENGLISH)
    data = xliff(segments, language("ur"), of="X", plan_version=2, texts={}, offered=lambda each: f"چ {each.ref}")
    etree.RelaxNG(etree.parse(str(folder("templates") / "exchange" / "xliff.rng"))).assertValid(etree.fromstring(data))
    first, *_ = read_xliff(data).rows
    assert (first.text, first.engine) == ("", None)


def test_a_tool_may_split_a_unit_and_a_half_translated_one_is_none() -> None:
    root = etree.fromstring(sent(texts={"texts.t1": "چکو"}))
    second = etree.SubElement(root[0].findall(f"{{{XLIFF}}}unit")[0], f"{{{XLIFF}}}segment")
    etree.SubElement(second, f"{{{XLIFF}}}source").text = " More."
    assert read_xliff(etree.tostring(root)).rows[0].text == ""
    etree.SubElement(second, f"{{{XLIFF}}}target").text = " پلو"
    assert read_xliff(etree.tostring(root)).rows[0].text == "چکو پلو"


def test_edits_of_another_program_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlf"
    file.write_bytes(sent(drafts={"texts.t1": MachineDraft("ںںں", "127.0.0.1:5000")}))
    command = [sys.executable, "-c", FILLED_IN_BY_ANOTHER_PROGRAM, str(file), *PSEUDO["ur"]]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    back = read_back(file)
    assert [row.text for row in back.rows] == PSEUDO["ur"]
    assert [row.hash for row in back.rows] == [segment.hash for segment in made(ENGLISH)]
    assert back.rows[0].engine == "127.0.0.1:5000"


@pytest.mark.parametrize(
    "data",
    [
        b"<xliff",
        b"<html/>",
        b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><xliff xmlns="' + XLIFF.encode() + b'">&e;</xliff>',
        b'<xliff xmlns="' + XLIFF.encode() + b'"/>',
    ],
)
def test_what_is_no_file_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(NotReturned):
        read_xliff(data)


def test_a_text_whose_state_is_initial_is_not_begun_and_another_is() -> None:
    data = sent(texts={"texts.t1": "چکو", "texts.t2": "پلو"})
    back = read_xliff(data.replace(b'state="translated"', b'state="initial"', 1))
    assert [row.begun for row in back.rows] == [False, True, False]


def test_each_date_time_and_number_of_a_text_stands_in_a_note() -> None:
    notes = [note.text for note in etree.fromstring(sent()).iter(f"{{{XLIFF}}}note")]
    assert "Keep each date, time and number, in the figures 0 to 9: 12 March 2027" in notes


def test_where_a_program_sets_no_states_its_work_is_taken_and_that_is_said() -> None:
    data = sent(texts={"texts.t1": "چکو"}).replace(b'state="translated"', b'state="initial"')
    back = read_xliff(data)
    assert all(row.begun for row in back.rows)
    assert back.remarks[0].startswith("every text in it has the state “initial”")


def test_a_note_says_under_which_label_a_text_is_printed() -> None:
    role = Segment("people.sw.role", "social worker", "000000000000")
    made = xliff([role], language("pl"), of="CP/1", plan_version=1, texts={})
    assert "Printed under: Role: Rola" in [note.text for note in etree.fromstring(made).iter(f"{{{XLIFF}}}note")]
