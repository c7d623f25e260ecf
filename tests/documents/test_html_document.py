"""The HTML file itself: what stands in it, how it is marked, and what may not be in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import html

from planlint.bundled import folder
from planlint.documents import codes
from planlint.documents.html_document import html_document, visible_text
from planlint.documents.html_values import css_text
from planlint.model.outcomes import Contingency
from planlint.model.plan import ChildProtectionPlan
from planlint.recipients.shows import shows
from planlint.recipients.values import Day, Island, Prose, When
from planlint.recipients.view import ViewPart, view
from planlint.translate.catalogues.catalogue import Catalogue, catalogue
from planlint.translate.dates import long_date

ENGLISH = catalogue("en")
FAMILY_HEADINGS = [
    "What we are worried about",
    "What is going well",
    "What needs to change",
    "Who will do what, and by when",
    "How we will know",
    "What happens if it does not get better",
    "What you can do if you disagree",
]


def made(plan: ChildProtectionPlan, document: str, chosen: Catalogue = ENGLISH) -> bytes:
    return html_document(document, view(plan, shows(document)), chosen)


def folded(text: str) -> str:
    return " ".join(text.split())


def said_in(part: Any) -> Iterator[str]:
    for value in vars(part).values() if isinstance(part, ViewPart) else part:
        if isinstance(value, (ViewPart, tuple)):
            yield from said_in(value)
        elif isinstance(value, When):
            alone = value.day if value.exact and not value.kept else None
            yield long_date(alone.date, ENGLISH.language) if alone else value.written.text
        elif isinstance(value, Day):
            yield long_date(value.date, ENGLISH.language)
        elif isinstance(value, Island):
            yield value.text
        elif isinstance(value, Prose):
            words = codes.said(value, ENGLISH)
            tag = value.text if len(value.text) == 2 or value.text == "en-GB" else ""
            yield "" if tag and tag != "no" else str(words)


def test_the_plan_shows_every_text_it_may_show(good_plan: ChildProtectionPlan) -> None:
    page = folded(visible_text(made(good_plan, "plan")))
    missing = [text for text in said_in(view(good_plan, shows("plan"))) if folded(text) not in page]
    assert missing == []


def test_languages_and_codes_stand_in_words(good_plan: ChildProtectionPlan) -> None:
    page = visible_text(made(good_plan, "plan"))
    for words in ("Urdu", "Polish", "Pakistan", "High risk indicator", "Detailed plan", "Under way"):
        assert words in page
    for code in ("high-risk-indicator", "under-way", "every-other"):
        assert code not in page


def test_the_family_copy_has_its_headings_in_order(good_plan: ChildProtectionPlan) -> None:
    headings = [folded(h.text_content()) for h in html.fromstring(made(good_plan, "family-copy")).iter("h2")]
    assert [heading for heading in headings if heading in FAMILY_HEADINGS] == FAMILY_HEADINGS
    assert headings[:2] == ["What happens next", "Who to ring"]


def test_the_next_meeting_and_whom_to_ring_come_before_anything_else(good_plan: ChildProtectionPlan) -> None:
    page = folded(visible_text(made(good_plan, "family-copy")))
    worried = page.index("What we are worried about")
    for text in ("Thursday 25 March 2027 (25/03/2027)", "Bethan Rhys", "01632 960101", "An interpreter can go through"):
        assert page.index(text) < worried


def test_each_person_has_a_list_of_their_own(good_plan: ChildProtectionPlan) -> None:
    cards = html.fromstring(made(good_plan, "family-copy")).find_class("person")
    lists = {folded(card.findtext(".//h3/bdi") or ""): folded(card.text_content()) for card in cards}
    assert "Tomasz sends Bethan a photo of his work list" in lists["Tomasz Nowak"]
    assert "Adam his brown inhaler before breakfast" in lists["Sadia Hussain"]
    assert "boiler" not in lists["Sadia Hussain"]


def test_a_family_copy_gives_away_no_relative_s_address_or_number(good_plan: ChildProtectionPlan) -> None:
    source = made(good_plan, "family-copy").decode().replace("\u00a0", " ")
    for person in good_plan.people:
        if person.contact and not person.agency:
            for secret in (person.contact.phone, person.contact.email, person.contact.address):
                assert secret is None or secret not in source


def test_a_telephone_number_is_a_link_round_an_island(good_plan: ChildProtectionPlan) -> None:
    island = '<a href="tel:01632960101"><bdi dir="ltr" lang="en">01632\u00a0960101</bdi></a>'
    assert island in made(good_plan, "family-copy").decode()


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_iso_dates_stay_in_attributes(good_plan: ChildProtectionPlan, document: str) -> None:
    page = made(good_plan, document)
    assert '<time datetime="2027-03-25">' in page.decode()
    assert re.findall(r"\d{4}-\d\d-\d\d", visible_text(page)) == []


def test_what_happens_on_the_day_something_goes_wrong_has_no_date(good_plan: ChildProtectionPlan) -> None:
    contingency = Contingency(
        if_this="If nobody opens the door,", then="Bethan rings.", by_when="by 11am on the same day"
    )
    plan = good_plan.model_copy(update={"contingency": (contingency,)})
    inset = html.fromstring(made(plan, "family-copy")).xpath("//section[@class='inset'][h3]")[0]
    assert "by 11am on the same day" in inset.text_content()
    assert inset.find(".//time") is None


def test_english_prose_on_an_urdu_page_is_marked_and_fixed_text_is_not_left_in_english(
    good_plan: ChildProtectionPlan, urdu: Catalogue
) -> None:
    page = html.fromstring(made(good_plan, "family-copy", urdu))
    assert (page.get("lang"), page.get("dir")) == ("ur", "rtl")
    for block in page.find_class("said"):
        assert (block.get("lang"), block.get("dir")) == ("en-GB", "ltr")
    for marked in page.xpath("//*[@lang='en' or @lang='en-GB']"):
        marked.clear(keep_tail=True)
    assert re.findall("[A-Za-z]{2,}", page.xpath("string(body)")) == []


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_a_copy_nobody_has_checked_says_so_in_both_languages(
    good_plan: ChildProtectionPlan, urdu: Catalogue, document: str
) -> None:
    source = made(good_plan, document, urdu).decode()
    banner = html.fromstring(source.encode()).find_class("draft")[0].text_content()
    for sentence in ("Draft: not for the family.", "No qualified translator has checked the translation yet."):
        assert sentence in banner
        assert urdu.translations.gettext(sentence) in banner
        assert css_text(urdu.translations.gettext(sentence)) in source
    assert 'class="draft"' not in made(good_plan, document).decode()


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_a_page_fetches_nothing_and_keeps_itself_to_itself(good_plan: ChildProtectionPlan, document: str) -> None:
    page = html.fromstring(made(good_plan, document))
    assert page.xpath("//script | //link | //iframe | //object | //form | //@onclick") == []
    # The one picture is the timeline, which lies in the page itself.
    assert all(source.startswith("data:image/svg+xml;base64,") for source in page.xpath("//@src"))
    assert all(re.match("#|tel:|mailto:", link) for link in page.xpath("//@href"))
    meta = {tag.get("name") or tag.get("http-equiv"): tag.get("content") or "" for tag in page.iter("meta")}
    assert meta["Content-Security-Policy"].startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    assert "noindex" in meta["robots"]
    assert meta["referrer"] == "no-referrer"


def test_the_style_serves_both_directions_and_prints_without_grids() -> None:
    style = (folder("templates") / "html" / "style.css").read_text(encoding="utf-8")
    assert re.findall(r"\b(?:left|right)\b", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)) == []
    on_screen = re.findall(r"@media screen.*?\n}", style, flags=re.DOTALL)
    printed = style
    for block in on_screen:
        printed = printed.replace(block, "")
    assert len(on_screen) == 2
    assert re.findall(r"display:\s*(?:inline-)?(?:grid|flex)|url\(|@import", printed) == []


def test_the_same_plan_gives_the_same_bytes(good_plan: ChildProtectionPlan) -> None:
    assert made(good_plan, "family-copy") == made(good_plan, "family-copy")
