"""The pages of the rules as a small web site."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from planlint.report.rule_pages import rule_pages
from planlint.rules.pack import core_rules
from tests.browsing import axe_says, opened


def test_every_rule_has_a_page_and_every_link_leads_to_one() -> None:
    pages = rule_pages(core_rules())
    assert {f"{rule.card.id}.html" for rule in core_rules()} | {"index.html"} == {*pages}
    links = {link for page in pages.values() for link in re.findall(r'href="([^"#]+)"', page)}
    assert links <= {*pages}


def test_a_page_shows_what_is_found_and_what_is_right_as_typed() -> None:
    page = rule_pages(core_rules())["vague-timescale.html"]
    assert "A time that nobody can check" in page
    assert "<h2>Is found</h2>" in page
    assert "<h2>Is right</h2>" in page


@pytest.mark.chromium
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", ["index.html", "vague-evidence.html", "guessed-heading.html"])
def test_a_page_has_no_barrier_that_axe_knows_and_does_not_run_over(browser: Browser, name: str, width: int) -> None:
    page = opened(browser, rule_pages(core_rules())[name].encode(), width)
    found = axe_says(page)
    sizes = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    page.context.close()
    assert [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found["violations"]] == []
    assert sizes[0] == sizes[1]
