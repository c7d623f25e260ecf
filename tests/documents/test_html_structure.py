"""How a page is built, where axe is blind: it let a missing scope pass. No browser is needed for these."""

from __future__ import annotations

import re

import pytest
from lxml import html

from planlint.documents.html_document import html_document
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from tests.documents.cases import DOCUMENTS, READERS, case, made_for


def made(plan: CaseDocument, document: str, chosen: Catalogue) -> bytes:
    return html_document(document, view(plan, shows(document)), chosen)


def faults(source: bytes) -> set[str]:
    """What is wrong with the way a page is built, by name."""
    page = html.fromstring(source)
    right_to_left = page.get("lang", "").split("-")[0] in ("ur", "ar", "fa", "ps", "ckb")
    rules = {
        "a header cell without scope": page.xpath("//th[not(@scope)]"),
        "a table without caption": page.xpath("//table[not(normalize-space(caption))]"),
        "not one h1": len(page.xpath("//h1")) != 1,
        "an empty heading": page.xpath("//*[self::h1 or self::h2 or self::h3][not(normalize-space())]"),
        "language and direction disagree": page.get("dir") != ("rtl" if right_to_left else "ltr"),
        "a telephone link without island": page.xpath("//a[starts-with(@href, 'tel:')][not(bdi[@dir='ltr'])]"),
        "figures of a date outside an island": page.xpath("//time[not(.//bdi[@dir='ltr'])]"),
        "a space in a name that may break": page.xpath("//h3/bdi[contains(., ' ')]"),
        "an id that stands twice": len(ids := page.xpath("//@id")) != len(set(ids)),
        "a label that points nowhere": set(page.xpath("//@aria-labelledby")) - set(page.xpath("//@id")),
        "heading levels that jump": re.search(
            "1[3-6]|2[4-6]", "".join(h.tag[1] for h in page.xpath("//h1|//h2|//h3|//h4"))
        ),
    }
    return {name for name, broken in rules.items() if broken}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_page_is_built_as_html_should_be(each_catalogue: Catalogue, document: str) -> None:
    assert faults(made(case(document), document, each_catalogue)) == set()


@pytest.mark.parametrize("document", READERS)
def test_a_copy_for_one_person_is_built_as_html_should_be(each_catalogue: Catalogue, document: str) -> None:
    assert faults(made_for(document, each_catalogue, translated=True)) == set()


def test_a_page_broken_on_purpose_is_caught(good_plan: ChildProtectionPlan) -> None:
    source = made(good_plan, "family-copy", catalogue("en")).decode()
    for whole, broken in [
        ('lang="en-GB" dir="ltr"', 'lang="en-GB" dir="rtl"'),
        (' scope="col"', ""),
        ("<h1>", "<h2>"),
        ("</h1>", "</h2>"),
        ("<caption", "<p"),
        ("</caption>", "</p>"),
    ]:
        assert whole in source
        source = source.replace(whole, broken)
    source = re.sub(r'(<a href="tel:\d+">)<bdi dir="ltr" lang="en">([^<]*)</bdi>', r"\1\2", source)
    assert faults(source.encode()) == {
        "a header cell without scope",
        "a table without caption",
        "not one h1",
        "language and direction disagree",
        "a telephone link without island",
    }
