"""Findings as comments in the draft: what they say, and where they stand."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import zipfile

import pytest
from docx import Document

from planlint.finding import Finding, NotRun, Severity
from planlint.place import TextPlace, WordPlace
from planlint.report.word_comments import annotate

PLACE = WordPlace("word/document.xml", "Plan", None, None, None, None, 2, 10, 14)
FINDING = Finding(
    rule="vague-timescale",
    severity=Severity.MUST,
    at="outcomes[0].actions[0].by_when",
    place=PLACE,
    quote="ASAP",
    start=0,
    end=4,
    context="ASAP",
    message="“ASAP” sets no time\nthat anyone could check.",
    instead="Write a date.",
    why="The child waits.",
    basis=("PL10", "G2"),
)


@pytest.fixture
def draft() -> bytes:
    document = Document()
    document.add_heading("Plan")
    document.add_paragraph("Mum rings ASAP, or Dad.")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def comments(draft: bytes, *findings: Finding, not_run: tuple[NotRun, ...] = ()) -> list[tuple[str, list[str]]]:
    """The words each comment stands on, and its lines."""
    data = annotate(draft, findings, date=dt.datetime(2027, 3, 12), not_run=not_run)
    document = Document(io.BytesIO(data))
    found = []
    for comment in document.comments:
        assert comment.author == "planlint"
        own = document.element.xpath(f"//w:commentRangeStart[@w:id='{comment.comment_id}']")[0]
        words = ""
        for element in own.itersiblings():
            if element.tag.endswith("}commentRangeEnd") and element.attrib == own.attrib:
                break
            words += "".join(element.xpath(".//w:t/text()"))
        found.append((words, [paragraph.text for paragraph in comment.paragraphs]))
    return found


def test_a_comment_says_the_rule_its_weight_what_to_write_instead_and_why(draft: bytes) -> None:
    assert comments(draft, FINDING) == [
        (
            "ASAP",
            [
                "must: “ASAP” sets no time that anyone could check. [vague-timescale]",
                "Instead: Write a date.",
                "Why: The child waits. (PL10, G2)",
                "More: vague-timescale.md among the pages of planlint’s rules, or “planlint rules vague-timescale”",
            ],
        )
    ]


def test_something_missing_stands_on_the_nearest_words(draft: bytes) -> None:
    missing = dataclasses.replace(FINDING, quote="", place=dataclasses.replace(PLACE, start=0, end=0))
    assert [words for words, _ in comments(draft, missing)] == ["Mum rings ASAP, or Dad."]


@pytest.mark.parametrize("place", [None, TextPlace(1, 1, 1, 2), dataclasses.replace(PLACE, paragraph=9)])
def test_a_finding_without_a_place_in_the_draft_stands_at_the_title(
    draft: bytes, place: WordPlace | TextPlace | None
) -> None:
    assert [words for words, _ in comments(draft, dataclasses.replace(FINDING, place=place))] == ["Plan"]


def test_what_the_whole_plan_lacks_stands_at_the_title_whatever_comes_first() -> None:
    document = Document()
    document.add_paragraph("OFFICIAL - SENSITIVE")
    document.add_heading("Plan")
    stream = io.BytesIO()
    document.save(stream)
    place = dataclasses.replace(PLACE, paragraph=1, start=0, end=0)
    missing = dataclasses.replace(FINDING, at="contingency", quote="", place=place)
    assert [words for words, _ in comments(stream.getvalue(), missing)] == ["Plan"]


def test_a_rule_that_could_not_run_is_said_at_the_title(draft: bytes) -> None:
    assert comments(draft, not_run=(NotRun("jargon", "no English pipeline"),)) == [
        ("Plan", ["jargon was not checked: no English pipeline"])
    ]


def test_words_that_hide_or_turn_text_round_are_shown_as_codes(draft: bytes) -> None:
    (said,) = comments(draft, dataclasses.replace(FINDING, message="“a\u202eb\x0bc”"))
    assert said[1][0].startswith("must: “a<U+202E>b c”")


def test_comments_of_an_earlier_run_give_way_and_those_of_people_stay(draft: bytes) -> None:
    document = Document(io.BytesIO(draft))
    document.add_comment(document.paragraphs[1].runs, "Is this right?", author="Farah Iqbal", initials="FI")
    stream = io.BytesIO()
    document.save(stream)
    once = annotate(stream.getvalue(), [FINDING, FINDING], date=dt.datetime(2027, 3, 12))
    again = Document(io.BytesIO(annotate(once, [FINDING], date=dt.datetime(2027, 3, 15))))
    assert [comment.author for comment in again.comments] == ["Farah Iqbal", "planlint"]
    assert again.paragraphs[1].text == "Mum rings ASAP, or Dad."


def test_a_comment_leads_to_the_page_of_its_rule_where_the_council_keeps_them(draft: bytes) -> None:
    answered = annotate(draft, [FINDING], date=dt.datetime(2027, 3, 12), pages="https://intranet.example/rules/")
    with zipfile.ZipFile(io.BytesIO(answered)) as archive:
        comments = archive.read("word/comments.xml").decode()
    assert "HYPERLINK &quot;https://intranet.example/rules/vague-timescale.html&quot;" in comments
