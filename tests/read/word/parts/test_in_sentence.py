"""Who acts and by when, where only the sentence of an action says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from planlint.linter import lint
from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("sentence", "who", "when"),
    [
        ("Kay will fit a marker to the address by 24 February.", "Kay", "24 February"),
        ("Tom Reed will see Amy at home every other Wednesday.", "Tom Reed", "every other Wednesday"),
        ("Kay will live at her mother’s from 1 March and keep to the order.", "Kay", "from 1 March"),
        ("Mum to open an account before the first core group.", "Mum", "before the first core group"),
        ("Kay is to be in the room whenever Amy is bathed.", "Kay", None),
        ("By Friday 5 March Tom Reed will have fitted the alarm.", "Tom Reed", "Friday 5 March"),
        ("On Mondays Kay and Tom Reed will bring Amy to the library.", "Kay and Tom Reed", "On Mondays"),
        ("Each morning Tom Reed meets Amy at the side door.", "Tom Reed", "Each morning"),
        ("Kay holds the spare keys until the review.", "Kay", "until the review"),
        ("Kay will put the splints on every night.", "Kay", "every night"),
        ("Kay is going to take Amy to the doctor on 11 March.", "Kay", "on 11 March"),
        ("Kay has promised to move out by 20 May 2027 and to stay away until the work is done.", "Kay", "20 May 2027"),
        ("A referral will be made by Tom Reed before half term.", "Tom Reed", "before half term"),
        ("Amy sleeps in her own bed every night.", None, "every night"),
        ("On Mondays pancakes will be made.", None, "On Mondays"),
        ("Handovers will be done at the school.", None, None),
        ("Kay to review sleep and food.", "Kay", None),
        ("Referral to Young Carers.", None, None),
        ("We will keep the chart.", None, None),
        ("Kay will ring by 3 May and write by 6 June.", "Kay", None),
        (
            "Kay will stay every Friday and Saturday night until the review.",
            "Kay",
            "every Friday and Saturday night until the review",
        ),
        ("Kay will read with Amy on two weekends in July.", "Kay", "on two weekends in July"),
        ("Kay will see Amy every fortnight, first on 17 March.", "Kay", "every fortnight, first on 17 March"),
        ("Tom Reed will take Amy to the clinic on 2 December.", "Tom Reed", "on 2 December"),
        (
            "Kay will stay every two weeks until the review on 14 December 2026.",
            "Kay",
            "every two weeks until the review on 14 December 2026",
        ),
        (
            "Kay will fetch Amy on the Friday and bring her back on the Sunday, every other weekend from 9 May 2027.",
            "Kay",
            "every other weekend from 9 May 2027",
        ),
        ("Tom Reed to write the genogram as soon as possible", "Tom Reed", "as soon as possible"),
        ("Parents to work on their relationship", "Parents", None),
        ("School to offer a place at the club", "School", None),
        ("Kay visits Mon, Wed and Fri 10-12.", "Kay", "Mon, Wed and Fri 10-12"),
        ("Tom Reed visits Sundays after church, 1pm-3pm.", "Tom Reed", "Sundays after church, 1pm-3pm"),
        ("Kay collects Amy on Fridays at 3.", "Kay", "on Fridays at 3"),
        (
            "Tom Reed will see Amy every other Tuesday 3.30-4.30pm until Easter.",
            "Tom Reed",
            "every other Tuesday 3.30-4.30pm until Easter",
        ),
        (
            "Tom Reed meets Kay fortnightly on Mondays after nursery.",
            "Tom Reed",
            "fortnightly on Mondays after nursery",
        ),
        ("Kay will phone Tom Reed before 9.30am if Amy is not in.", "Kay", "before 9.30am"),
        ("Kay will put Amy to bed.", "Kay", None),
        (
            "Tom Reed will offer a first visit by 20/03/27 and weekly after that.",
            "Tom Reed",
            "20/03/27 and weekly after that",
        ),
        ("Tom Reed will bring a crate on 4 May 2027, then monthly.", "Tom Reed", "on 4 May 2027, then monthly"),
        ("Tom Reed will do the bath book weekly for ten weeks.", "Tom Reed", "weekly for ten weeks"),
        ("Kay will ring each evening for two weeks.", "Kay", "each evening for two weeks"),
        ("Tom Reed will call twice a week, one call after 6pm, starting this week.", "Tom Reed", "starting this week"),
        ("Tablets locked away today by Kay.", "Kay", "today"),
        ("Old cot taken to the tip by Tom Reed and Kay", "Tom Reed and Kay", None),
        ("Car seat bought by Christmas.", None, "Christmas"),
        ("Daily supervised pick up at the chemist, Kay, ongoing.", "Kay", "ongoing"),
        ("Milk and nappies, Tom Reed, every Friday", "Tom Reed", "every Friday"),
        ("Games with Amy, Tom Reed.", None, None),
        ("Dr Lind’s secretary to send the result by 19 December.", "Dr Lind’s secretary", "19 December"),
        ("Amy’s bed to go in the back room.", None, None),
    ],
)
def test_owner_and_time_are_read_out_of_the_sentence(
    sentence: str, who: str | None, when: str | None, paper: Any, fields: Fields
) -> None:
    paper.head("People")
    paper.bullets("Kay Bell – mother", "Tom Reed – social worker")
    paper.head("Outcome: Amy is safe")
    paper.head("Actions", 2)
    paper.bullets(sentence)
    assert fields(paper.source())["outcomes"][0][2] == [(sentence, who, when)]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Amy makes a coping box with Tom Reed on Thursdays after school.", "Tom Reed"),
        ("Amy bakes with Kay every Sunday.", "Kay"),
        ("Amy plays with Ben every day.", None),
        ("Amy will draw her week with Tom Reed.", "Amy"),
        ("Amy sleeps at home with the light on.", None),
    ],
)
def test_what_a_child_does_with_a_grown_up_is_the_grown_ups_act(
    sentence: str, who: str | None, paper: Any, fields: Fields
) -> None:
    paper.table(["Child", "Date of birth"], ["Amy Bell", "4 May 2014"], ["Ben Bell", "9 June 2016"])
    paper.head("People")
    paper.bullets("Kay Bell – mother", "Tom Reed – social worker")
    paper.head("Outcome: Amy is safe")
    paper.head("Actions", 2)
    paper.bullets(sentence)
    assert fields(paper.source())["outcomes"][0][2][0][1] == who


def test_a_column_beside_the_sentence_says_who(paper: Any, fields: Fields) -> None:
    paper.table(["Action", "Who", "When"], ["Kay will fit a lock by 3 May 2027.", "Tom Reed", ""])
    assert fields(paper.source())["outcomes"][0][2] == [("Kay will fit a lock by 3 May 2027.", "Tom Reed", None)]


def test_a_day_that_stands_in_both_is_found_at_fault_once(paper: Any) -> None:
    paper.head("Outcome: Amy is safe")
    paper.head("Actions", 2)
    paper.bullets("Tom Reed will see Amy on Tuesday 23 March.")
    found = [one.quote for one in lint(paper.source()).findings if one.rule == "ambiguous-date"]
    assert found == ["Tuesday 23 March"]
