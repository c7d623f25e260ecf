"""Headers, labels and headings that are told by their first words, by what stands beside them, or by each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from planlint import bundled
from planlint.read import Source
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.headings import about
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import terms

Fields = Callable[[Source], dict[str, Any]]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Tasks to achieve outcome", "action"),
        ("Risk to be reduced", "concern"),
        ("Outcome measure", "evidence"),
        ("Evidence of outcome", "evidence"),
        ("What we want for Leo", "outcome"),
        ("S – what exactly will be done", "action"),
        ("M – how it will be measured", "evidence"),
        ("T: by when", "by_when"),
        ("Where we are trying to get to", "outcome"),
        ("If anyone notices", "if_this"),
        ("How it has gone", "progress"),
        ("Whose shoulders", "by_whom"),
        ("What difference will it make / how will we measure it?", "evidence"),
        ("Who should be contacted out of hours?", "contingency"),
    ],
)
def test_a_header_is_what_its_first_words_say(header: str, key: str) -> None:
    assert column_keys(terms(), header, loose=True) == key


@pytest.mark.parametrize(
    ("key", "headers"),
    [
        ("outcome", "Hopes for the child|Our hopes|Future safety|What the child needs to be safe|Safer outcome|End goal"
                    "|Expected impact on the child|What safety will look like|Improvement sought|Vision of safety"),
        ("action", "Action / Service|Task to be completed|Strategies|Measures to be put in place|Plan of work|Duties"
                   "|Agreed work|Steps to safety|What help will be given|Practical steps"),
        ("by_whom", "To be done by (name)|Ownership|Accountability|Actionee|Who is taking this on|Named professional"
                    "|Person(s) undertaking action|Professional/parent responsible|Action holder|By (name)"),
        ("by_when", "Timings|Expected by|Goal date|Milestone date|Timing|Duration|How often / by when|Last date"
                    "|On or before / how often|Time period"),
        ("evidence", "Measure of change|KPI|What tells us it worked|Progress measure|Test for this"
                     "|How will change be seen|Monitoring method|Proof of change"
                     "|Markers of progress|Success looks like"),
        ("contingency", "If no progress|Alternative action|Failing this|What happens otherwise|Non-achievement"
                        "|Plan if not met|If unsuccessful|What if not done?|Safety net|If things slip"),
    ],
)  # fmt: skip
def test_ten_other_words_for_each_column_are_known(key: str, headers: str) -> None:
    assert {header: column_keys(terms(), header, loose=True) for header in headers.split("|")} == dict.fromkeys(
        headers.split("|"), key
    )


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("What needs to happen if the risk to Leo increases", "contingency"),
        ("What will we do if Leo is hurt again?", "contingency"),
        ("How we will all know it is working", "evidence"),
        ("What we want to be different", "outcomes"),
        ("What is good", "strength"),
        ("Who is helping you", "people"),
        ("What Leo wants", "wishes"),
        ("Why we are not yet satisfied", "concern"),
        ("What still keeps us awake", "concern"),
        ("What has been happening since we met", "progress"),
        ("On the credit side", "strength"),
        ("The children said", "wishes"),
        ("Heard from our young people", "wishes"),
        ("Mum told us", "views"),
        ("Voices", "wishes"),
    ],
)
def test_a_heading_is_about_what_its_words_ask(heading: str, key: str) -> None:
    assert about(terms(), heading) == key


def test_by_beside_a_column_of_dates_says_by_whom(paper: Any, fields: Fields) -> None:
    paper.head("Outcome: Leo is fed well")
    paper.table(["What has to be done", "By", "Date"], ["Cook each evening", "Kelly", "12 March 2027"])
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly", "12 March 2027")])
    ]


def test_lines_of_what_who_and_when_within_a_cell(paper: Any, fields: Fields) -> None:
    paper.table(
        ["What we want for Leo", "What will be done"],
        ["Leo is fed well", "What: Cook each evening\nWho: Kelly\nWhen: from today"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")])
    ]


def test_a_card_for_each_action_names_its_outcome_by_number(paper: Any, fields: Fields) -> None:
    paper.head("Outcomes")
    paper.lines("Leo is fed well", "Leo sleeps well", style="List Number")
    paper.head("Actions")
    for action, number in (("Read him a story", "2"), ("Cook each evening", "1")):
        paper.table(
            ["What needs to be done?", action], ["By who?", "Kelly"], ["Which outcome does this support?", number]
        )
        paper.lines("")
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly", None)]),
        ("Leo sleeps well", [], [("Read him a story", "Kelly", None)]),
    ]


def test_a_measure_in_a_row_below_the_actions_is_evidence(paper: Any, fields: Fields) -> None:
    paper.table(
        ["Outcome 1: Leo is fed well", ""],
        ["Actions", "Who and when"],
        ["Cook each evening", "Kelly, from today"],
        ["Measure", "His weight goes up"],
        merged=((0, 0, 0, 1),),
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", ["His weight goes up"], [("Cook each evening", "Kelly", "from today")])
    ]


def test_what_stands_below_a_table_of_several_outcomes_is_about_all_of_them(paper: Any, fields: Fields) -> None:
    paper.table(["Outcome", "Action"], ["Leo is fed well", "Cook"], ["Leo sleeps well", "Read to him"])
    paper.lines("Evidence: Leo says that he is happy.")
    assert fields(paper.source())["outcomes"][-1] == (None, ["Leo says that he is happy."], [])


def test_the_core_group_after_its_label_is_people_and_no_date(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant", "Core group: Kelly Grant (mother), Sam Ode (social worker)")
    assert fields(paper.source())["people"] == [("Kelly Grant", "mother"), ("Sam Ode", "social worker")]


def test_children_who_share_a_surname_each_have_it(paper: Any, fields: Fields) -> None:
    paper.table(["This plan is for", "Leo and Ada Grant"], ["Dates of birth", "06/01/2016 and 02/05/2019"])
    assert fields(paper.source())["children"] == [("Leo Grant", "2016-01-06", None), ("Ada Grant", "2019-05-02", None)]


def test_an_outcome_may_be_a_row_among_its_actions(paper: Any, fields: Fields) -> None:
    paper.table(
        ["No.", "Outcome / action", "Responsible", "Timescale"],
        ["1.0", "Outcome: Leo is fed well", "", ""],
        ["1.1", "Cook each evening", "Kelly", "from today"],
        ["2.0", "Outcome: Leo sleeps well", "", ""],
        ["2.1", "Read him a story", "Kelly", "every night"],
    )
    assert fields(paper.source())["outcomes"] == [
        ("Leo is fed well", [], [("Cook each evening", "Kelly", "from today")]),
        ("Leo sleeps well", [], [("Read him a story", "Kelly", "every night")]),
    ]


def test_labels_in_one_row_have_their_values_in_the_row_below(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.table(["Current legal status", "CP category", "CP start date"], ["None", "Neglect", "22/02/2027"])
    source = paper.source()
    assert fields(source)["children"] == [("Leo Grant", None, "Neglect")]
    assert str(source.plan.date) == "2027-02-22"


def test_family_and_professionals_in_two_columns(paper: Any, fields: Fields) -> None:
    paper.lines("Name of child: Leo Grant")
    paper.table(["Family", "Professionals"], ["Kelly Grant – mum\nPat Grant – nan", "Sam Ode – social worker"])
    assert fields(paper.source())["people"] == [
        ("Kelly Grant", "mum"), ("Pat Grant", "nan"), ("Sam Ode", "social worker"),
    ]  # fmt: skip


@pytest.mark.parametrize("table", ["columns", "headings", "labels", "record_labels", "record_headings"])
def test_a_phrase_stands_once_in_a_table(table: str) -> None:
    phrases = [folded(str(phrase)) for listed in bundled.words("terms")[table].values() for phrase in listed]
    assert [phrase for phrase, times in Counter(phrases).items() if times > 1 and phrase] == []


@pytest.mark.parametrize("says", ["Immediate", "ASAP", "Now"])
def test_a_vague_time_written_as_a_name_is_still_when(paper: Any, fields: Fields, says: str) -> None:
    paper.table(["Outcome", "Leo is safe"], ["Action to be taken", "Fit a lock"], ["Owner", "Jo Vale"],
                ["Target date", says])  # fmt: skip
    assert fields(paper.source())["outcomes"] == [("Leo is safe", [], [("Fit a lock", "Jo Vale", says)])]


def test_a_statement_of_something_is_that_thing(paper: Any, fields: Fields) -> None:
    paper.lines("Outcome statement: Leo is fed well", "Measure of success: He eats tea at the table each day")
    paper.table(["Action", "Cook each evening"], ["Who", "Kelly"], ["By when", "12 March 2027"])
    assert fields(paper.source())["outcomes"] == [
        (
            "Leo is fed well",
            ["He eats tea at the table each day"],
            [("Cook each evening", "Kelly", "12 March 2027")],
        )
    ]


def test_how_many_there_are_is_no_outcome(paper: Any, fields: Fields) -> None:
    paper.lines("Total outcomes: 1 Total actions: 1", "Outcome: Leo is fed well")
    paper.table(["Action", "Who", "By when"], ["Cook each evening", "Kelly", "12 March 2027"])
    assert [outcome for outcome, *_ in fields(paper.source())["outcomes"]] == ["Leo is fed well"]


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("What keeps us from closing the case", "concern"),
        ("What still seems hard", "concern"),
        ("What isn’t working", "concern"),
        ("On the debit side", "concern"),
        ("What gives everyone hope", "strength"),
        ("What mum already brings", "strength"),
        ("Reasons to be hopeful", "strength"),
        ("What would make us act sooner", "contingency"),
        ("What we do on a bad day", "contingency"),
        ("If the plan wobbles", "contingency"),
        ("In case of trouble", "contingency"),
        ("What everyone has signed up to", "action"),
        ("Messages from the children", "wishes"),
        ("Who’s round the table", "people"),
    ],
)
def test_headings_as_people_put_them(heading: str, key: str) -> None:
    assert (terms().headings.whole(heading) or about(terms(), heading)) == key


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("To be done", "action"),
        ("Work item", "action"),
        ("For action by", "by_whom"),
        ("Cut-off date", "by_when"),
        ("Starts / ends", "by_when"),
        ("End we have in mind", "outcome"),
        ("Satisfied when", "evidence"),
        ("What we’d see", "evidence"),
        ("Position today", "progress"),
        ("Outcome of step", "progress"),
        ("Early warning", "if_this"),
    ],
)
def test_headers_as_people_put_them(header: str, key: str) -> None:
    assert column_keys(terms(), header, loose=True) == key


def test_what_somebody_says_below_the_answers_is_none_of_them(paper: Any, fields: Fields) -> None:
    paper.head("In case…")
    paper.table(["If", "Then"], ["Leo is ill", "Nan has him"])
    paper.lines("Shona’s words: “I just want a chance.”")
    assert fields(paper.source())["contingency"] == [("Leo is ill", "Nan has him", None, None)]
