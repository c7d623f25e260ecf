"""The page of two folders of templates compared: what came and went, and nobody is shut out of reading it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from planlint.read import read_plan
from planlint.template_check.before_and_after import Comparison, PagePair, compare
from planlint.template_check.diff_page import diff_page
from planlint.template_check.differences import Line, Stretch, changed_lines
from planlint.template_folders import template_folders
from tests.browsing import axe_says, opened
from tests.template_check.planting import own

_DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
GOOD_PLAN = Path(__file__).parents[2] / "examples" / "good-plan.yml"


def test_words_that_came_and_went_stand_between_those_that_stayed() -> None:
    (line,) = changed_lines(["Title", "Ring your social worker today."], ["Title", "Ring your worker today."])
    assert line == Line(2, (Stretch("same", "Ring your"), Stretch("out", " social"), Stretch("same", " worker today.")))


def test_lines_that_have_nothing_in_common_are_two() -> None:
    lines = changed_lines(["Who to ring"], ["Meetings"])
    assert [stretch.kind for line in lines for stretch in line.stretches] == ["out", "in"]


def test_a_line_more_or_less_is_one_change() -> None:
    assert changed_lines(["a b", "c d"], ["a b"]) == (Line(2, (Stretch("out", "c d"),)),)
    assert changed_lines(["a"], ["a"]) == ()


def test_the_templates_in_use_are_the_same_afterwards(tmp_path: Path) -> None:
    own(tmp_path, "html/style.css")
    before = template_folders()
    assert [each.changed for each in compare(None, tmp_path, None, ["plan"])] == [False, False]
    assert template_folders() == before


def test_a_document_that_can_no_longer_be_made_has_changed(tmp_path: Path) -> None:
    own(tmp_path, "plan/first.html.j2", add="{{ plan.nothing_like_it }}\n")
    word, page = compare(None, tmp_path, read_plan(GOOD_PLAN), ["plan"])
    assert (word.changed, page.changed) == (False, True)
    assert "not any more" in page.problem


@pytest.mark.chromium
def test_axe_finds_nothing_on_the_page(browser: Browser) -> None:
    lines = (Line(1, (Stretch("same", "Ring "), Stretch("out", "us"), Stretch("in", "your social worker"))),)
    compared = [
        Comparison("plan", "html", lines, (PagePair(1, _DOT, _DOT), PagePair(2, _DOT, None)), 3),
        Comparison("plan", "docx"),
        Comparison("minutes", "docx", problem="not made: there is no record"),
        Comparison("family-copy", "html", lines, no_pictures="Chromium is not installed"),
    ]
    page = opened(browser, diff_page("planlint", "our-templates", compared, "1.0").encode())
    found = axe_says(page)
    assert ([each["id"] for each in found["violations"]], found["incomplete"]) == ([], [])


def test_the_page_has_its_own_words_for_what_came_and_went() -> None:
    lines = (Line(1, (Stretch("out", "us"), Stretch("in", "<b>her</b>"))),)
    page = diff_page("a", "b", [Comparison("plan", "html", lines)], "1.0")
    assert '<del><span class="kind">[went: </span>us' in page
    assert '<ins><span class="kind">[came: </span>&lt;b&gt;her&lt;/b&gt;' in page
