"""The minutes of the example's core group: what they say, and in which order (their whole text: test_golden)."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from lxml import html

from planlint.cli import cli
from planlint.documents import Refused, render
from planlint.documents.html_document import visible_text
from planlint.documents.visits import other_visits, since_last_meeting
from planlint.recipients.shows import shows
from planlint.recipients.view import view
from tests.documents.cases import EXAMPLES, case

HEADINGS = [
    "Why there is a plan",
    "What this meeting is for",
    "The meeting",
    "Who was there",
    "What people have seen since the last meeting",
    "Visits since the last meeting",
    "What needs to change",
    "What we think of the danger now",
    "What was decided",
    "Where people do not agree",
    "What the children say",
    "What the family says",
    "Whether to have an early review",
    "What we tell the review conference",
    "Who sees the children",
    "How we work together",
    "What happens if it does not get better",
    "What happens next",
    "Meetings that were moved",
    "Help that is needed but is not in the plan",
    "Who gets a copy",
]


def test_the_sections_stand_in_the_order_people_need_them() -> None:
    page = html.fromstring(render(case("minutes"), "minutes", format="html"))
    found = [" ".join(heading.text_content().split()) for heading in page.iter("h2")]
    assert [heading for heading in found if heading in HEADINGS] == HEADINGS


def test_visits_since_the_last_meeting_stand_apart_from_the_others() -> None:
    seen = view(case("minutes"), shows("minutes"))
    since = [str(visit.date.date) for visit in since_last_meeting(seen)]  # type: ignore[attr-defined]
    assert since == ["2027-03-12", "2027-03-17", "2027-03-23", "2027-03-24"]
    assert len(other_visits(seen)) == len(case("minutes").visits) - 4


def test_the_example_is_silent_under_lint() -> None:
    result = CliRunner().invoke(cli, ["lint", str(EXAMPLES / "minutes.yml")])
    assert result.exit_code == 0, result.output
    assert "Nothing found" in result.output


@pytest.mark.parametrize("document", ["plan", "family-copy"])
def test_a_record_carries_the_plan_and_can_be_made_into_it(document: str) -> None:
    page = visible_text(render(case("minutes"), document, format="html"))
    assert "Rashida and Tomasz write in the calendar on their phones" in page
    assert "Larkhill Primary School, the library" not in page


def test_a_plan_makes_no_minutes_and_the_reason_says_what_to_do() -> None:
    with pytest.raises(Refused) as refused:
        render(case("plan"), "minutes", format="html")
    assert refused.value.reasons == (
        "This is a plan and not the record of a meeting: give the file of the record, whose first line says "
        "“document: core-group-minutes”, “conference-record” or “review-record” (“planlint minutes new” makes one).",
    )
