"""The documentation as a web site: every link leads somewhere, nothing is fetched, nobody is shut out."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from tests.browsing import axe_says, opened
from tools.site.build import site
from tools.site.links import broken
from tools.site.markdown import Anchors, page
from tools.site.pages import NAVIGATION, sources


@pytest.fixture(scope="session")
def built() -> dict[str, bytes]:
    files, wrong = site()
    assert wrong == []
    return files


def test_every_link_of_every_page_leads_to_a_page_and_a_heading(built: dict[str, bytes]) -> None:
    assert broken(built) == []


def test_every_page_of_the_documentation_is_there(built: dict[str, bytes]) -> None:
    assert {*sources().values(), *(name for name, _ in NAVIGATION)} <= {*built}
    assert len([name for name in built if name.startswith("rules/")]) >= 100


def test_every_page_leads_to_the_others_and_says_where_it_is(built: dict[str, bytes]) -> None:
    for name, content in built.items():
        if name.endswith(".html") and not name.startswith("rules/"):
            text = content.decode()
            assert text.count("<nav") == 1
            assert text.count('aria-current="page"') == int(name in {place for place, _ in NAVIGATION})
    assert '<a href="../index.html">Start</a>' in built["rules/jargon.html"].decode()


PAGE = b'<h1 id="a">A</h1><a href="b.html#b">b</a>'


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"index.html": b'<a href="gone.html">x</a>'}, "which is not there"),
        ({"index.html": b'<a href="#gone">x</a>'}, "no such heading"),
        ({"index.html": PAGE, "b.html": b"<h1>B</h1>"}, "no such heading"),
        ({"index.html": b"", "alone.html": b""}, "no page leads to it"),
        ({"index.html": b'<script src="x.js"></script>'}, "fetches"),
        ({"index.html": b"<style>@import 'x.css'</style>"}, "fetches"),
    ],
)
def test_what_is_wrong_with_a_site_is_said(files: dict[str, bytes], says: str) -> None:
    assert [line for line in broken(files) if says in line]


def test_a_link_out_into_the_world_is_left_alone() -> None:
    assert broken({"index.html": b'<a href="https://example.org/x#y">x</a> <a href="mailto:a@example.org">y</a>'}) == []


def test_headings_are_named_as_code_hosts_name_them() -> None:
    anchors = Anchors()
    names = [anchors.next(each) for each in ("A rule", "1. The draft’s `words`", "A rule", "what is it_for?")]
    assert names == ["a-rule", "1-the-drafts-words", "a-rule-1", "what-is-it_for"]


def test_text_that_looks_like_a_template_stays_text() -> None:
    assert "{{ plan }}" in page("# A\n\n`{{ plan }}`", lambda link: link).html


def test_a_table_moves_within_a_frame_that_has_a_name() -> None:
    html = page("# A\n\n## Words & marks\n\n| a |\n|---|\n| b |\n", lambda link: link).html
    assert re.search(r'<div class="wide" role="region" aria-label="Table 1: Words &amp; marks" tabindex="0">', html)


WRITTEN = [
    "index.html", "how-a-plan-goes-through.html", "for-writers.html", "for-managers.html", "translators.html",
    "for-template-owners.html", "schemas.html", "readme.html", "accuracy.html", "examples/a-year/index.html",
    "rules/index.html", "rules/guessed-heading.html",
]  # fmt: skip


@pytest.mark.chromium
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", WRITTEN)
def test_a_page_has_no_barrier_that_axe_knows_and_does_not_run_over(
    browser: Browser, built: dict[str, bytes], name: str, width: int
) -> None:
    shown = opened(browser, built[name], width)
    found = axe_says(shown)
    sizes = shown.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    shown.context.close()
    assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found["violations"]] == []
    assert sizes[0] == sizes[1]
