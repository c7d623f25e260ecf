"""Plans in the layouts that councils use, each read field by field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planlint.read import Source

Fields = Callable[[Source], dict[str, Any]]


def test_a_smart_table_with_progress_beside_it(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(
        ["Child's name", "Amina Khan", "Date of birth", "2 May 2021"],
        ["Category of abuse", "Neglect", "First language", "Urdu"],
        ["Social worker", "Priya Shah", "Interpreter needed", "Yes"],
        ["Mother", "Sana Khan", "Date of review", "19 May 2027"],
    )
    paper.head("The plan")
    paper.table(
        ["Issue", "Outcome", "Action", "Who", "When", "Evidence", "Progress (RAG)"],
        ["Amina is alone at night", "An adult is with Amina every night", "Sana gives Priya a list of sitters",
         "Sana Khan", "12 March 2027", "Amina says who stayed with her", "Green"],
        ["", "", "Priya visits", "Priya Shah", "weekly until 19 May 2027", "", "Not started"],
        ["Sana uses cocaine", "Sana is sober with Amina", "Sana goes to Turning Point", "Sana Khan", "20/03/2027",
         "Three clear tests", "Sana has rung them"],
    )  # fmt: skip
    source = paper.source()
    assert fields(source) == {
        "children": [("Amina Khan", "2021-05-02", "Neglect")],
        "people": [("Priya Shah", "Social worker"), ("Sana Khan", "Mother")],
        "concerns": ["Amina is alone at night", "Sana uses cocaine"],
        "outcomes": [
            ("An adult is with Amina every night", ["Amina says who stayed with her"], [
                ("Sana gives Priya a list of sitters", "Sana Khan", "12 March 2027"),
                ("Priya visits", "Priya Shah", "weekly until 19 May 2027")]),
            ("Sana is sober with Amina", ["Three clear tests"],
             [("Sana goes to Turning Point", "Sana Khan", "20/03/2027")]),
        ],
    }  # fmt: skip
    plan = source.plan
    assert plan.outcomes[0].concerns == ("c1",)
    assert plan.outcomes[0].actions[0].status == "Green"
    assert plan.outcomes[1].actions[0].progress[0].description == "Sana has rung them"
    assert plan.lead_social_worker == plan.people[0].id
    languages = plan.children[0].languages
    assert languages is not None
    assert (languages.speaks, languages.interpreter) == (("ur",), True)
    assert plan.meetings is not None
    assert str(plan.meetings.review_conference) == "2027-05-19"


def test_other_names_and_another_order_of_columns_and_merged_outcomes(paper: Any, fields: Fields) -> None:
    paper.lines("Child Protection Plan - Leo Grant (01.02.2020)")
    paper.table(
        ["Ref", "What we will do", "Responsibility and timescale", "Desired outcome", "Success criteria", "RAG"],
        ["1.1", "Take Leo to the dentist", "Kelly Grant by 12 March 2027", "Leo's teeth are healthy",
         "No new decay", "A"],
        ["1.2", "Brush Leo's teeth with him", "Kelly Grant\nEvery morning until 1 June 2027", "", "", "G"],
        ["2.1", "Check the home for hazards", "HV, 1 April 2027", "Leo plays safely", "Nothing sharp on the floor", ""],
        merged=((1, 3, 2, 3), (1, 4, 2, 4)),
    )  # fmt: skip
    assert fields(paper.source()) == {
        "children": [("Leo Grant", "2020-02-01", None)],
        "outcomes": [
            ("Leo's teeth are healthy", ["No new decay"], [
                ("Take Leo to the dentist", "Kelly Grant", "12 March 2027"),
                ("Brush Leo's teeth with him", "Kelly Grant", "Every morning until 1 June 2027")]),
            ("Leo plays safely", ["Nothing sharp on the floor"],
             [("Check the home for hazards", "HV", "1 April 2027")]),
        ],
    }  # fmt: skip


def test_one_table_of_labels_for_each_outcome(paper: Any, fields: Fields) -> None:
    paper.head("Child protection plan for Leo Grant", 0)
    for number in ("1", "2"):
        paper.table(
            [f"Outcome {number}", f"Leo is fed well {number}"],
            ["What are we worried about?", f"Leo lost weight {number}"],
            ["Action 1", f"Kelly will cook {number}"],
            ["By whom", "Kelly Grant"],
            ["By when", "12 March 2027"],
            ["Action 2", f"Sam will weigh Leo {number}"],
            ["By whom", "Sam Ode"],
            ["By when", "20 March 2027"],
            ["How will we know?", f"His weight goes up {number}"],
            ["Contingency", "If his weight drops, Sam Ode will call the GP the same day."],
        )
        paper.lines("")
    source = paper.source()
    read = fields(source)
    assert read["children"] == [("Leo Grant", None, None)]
    assert read["concerns"] == ["Leo lost weight 1", "Leo lost weight 2"]
    assert read["outcomes"] == [
        (f"Leo is fed well {number}", [f"His weight goes up {number}"], [
            (f"Kelly will cook {number}", "Kelly Grant", "12 March 2027"),
            (f"Sam will weigh Leo {number}", "Sam Ode", "20 March 2027")])
        for number in ("1", "2")
    ]  # fmt: skip
    assert read["contingency"] == [("If his weight drops", "Sam Ode will call the GP the same day.", None, None)] * 2
    assert [one.outcomes for one in source.plan.contingency] == [("o1",), ("o2",)]
    assert "unplaced" not in read


def test_headings_and_bullets_with_owner_and_date_in_brackets(paper: Any, fields: Fields) -> None:
    paper.lines("DETAILED CHILD PROTECTION PLAN", bold=True)
    paper.lines("Child: Amina Khan    DOB: 02/05/2021", "Category of Abuse: Emotional abuse and neglect")
    paper.head("Danger statement", 2)
    paper.lines("We are worried that Amina could be hurt if Dad comes home drunk.")
    paper.head("Outcome 1: Amina is safe at home", 2)
    paper.lines("Actions", bold=True)
    paper.bullets("Dad will see Turning Point (Imran Khan, by 12 March 2027)")
    paper.bullets("Mum will ring Priya if Dad comes home drunk, by 12 March 2027.")
    paper.lines("How will we know?", bold=True)
    paper.bullets("Amina slept well on 5 nights out of 7.")
    paper.head("Outcome 2: Amina is in school every day", 2)
    paper.bullets("Walk Amina to school – Sana Khan – daily until 19 May 2027")
    paper.lines("Evidence: the register shows 19 days of 20")
    paper.head("Contingency", 2)
    paper.lines("If Dad breaks the agreement then Priya Shah will call a meeting within 24 hours.")
    paper.head("Views of the family", 2)
    paper.lines("Mum: I want help.")
    paper.head("Complaints", 2)
    paper.lines("Parents were told how to complain on 3 March 2027.")
    source = paper.source()
    assert fields(source) == {
        "children": [("Amina Khan", "2021-05-02", "Emotional abuse and neglect")],
        "concerns": ["We are worried that Amina could be hurt if Dad comes home drunk."],
        "outcomes": [
            ("Amina is safe at home", ["Amina slept well on 5 nights out of 7."], [
                ("Dad will see Turning Point", "Imran Khan", "12 March 2027"),
                ("Mum will ring Priya if Dad comes home drunk, by 12 March 2027.", "Mum", "12 March 2027")]),
            ("Amina is in school every day", ["the register shows 19 days of 20"],
             [("Walk Amina to school", "Sana Khan", "daily until 19 May 2027")]),
        ],
        "contingency": [
            ("If Dad breaks the agreement", "Priya Shah will call a meeting within 24 hours.", None, None)],
    }  # fmt: skip
    plan = source.plan
    assert plan.stage == "detailed"
    assert plan.views[0].says == "I want help."
    assert plan.complaints_and_appeal is not None
    assert plan.contingency[0].outcomes == ()


def test_signs_of_safety_columns_are_never_paired_by_row(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(["Name of child", "Ella Reid"], ["DOB", "1.2.2020"], ["Category", "Physical abuse"])
    paper.lines("")
    paper.table(
        ["What are we worried about?", "What's working well?", "What needs to happen?"],
        ["Ella had a bruise on her arm\nDad shouts at Ella", "Mum reads to Ella\nNan visits\nElla eats well",
         "Dad will go to the group (Carl Reid, by 2 April 2027)"],
    )  # fmt: skip
    paper.lines("Safety goal: Ella is never hit.", "Bottom line: If Dad hits Ella, Mum will take her to Nan at once.")
    assert fields(paper.source()) == {
        "children": [("Ella Reid", "2020-02-01", "Physical abuse")],
        "concerns": ["Ella had a bruise on her arm", "Dad shouts at Ella"],
        "strengths": ["Mum reads to Ella", "Nan visits", "Ella eats well"],
        "outcomes": [
            (None, [], [("Dad will go to the group", "Carl Reid", "2 April 2027")]),
            ("Ella is never hit.", [], []),
        ],
        "contingency": [("If Dad hits Ella", "Mum will take her to Nan at once.", None, None)],
    }


def test_banners_around_a_small_table_for_each_need(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    for need in ("The home is unsafe", "The garden is unsafe"):
        paper.table(
            [f"Need 1: {need}", "", ""],
            [f"Outcome: {need} no more", "", ""],
            ["What needs to be done?", "Who will do this?", "By when?"],
            ["Remove the rubbish", "Tina Moss", "10/03/2027"],
            ["Visit", "Ruth Cole (FSW)", "Weekly until 1 May 2027"],
            ["How will we know? The floor is clear on 4 visits of 5", "", ""],
            ["Contingency: If it is not safe, the children will stay with Aunty Bev", "", ""],
            merged=tuple((row, 0, row, 2) for row in (0, 1, 5, 6)),
        )
    assert fields(paper.source()) == {
        "concerns": ["The home is unsafe", "The garden is unsafe"],
        "outcomes": [
            (f"The {place} is unsafe no more", ["The floor is clear on 4 visits of 5"], [
                ("Remove the rubbish", "Tina Moss", "10/03/2027"),
                ("Visit", "Ruth Cole (FSW)", "Weekly until 1 May 2027")])
            for place in ("home", "garden")
        ],
        "contingency": [("If it is not safe", "the children will stay with Aunty Bev", None, None)] * 2,
    }  # fmt: skip


def test_tables_of_family_attendance_contingency_and_signatures(paper: Any, fields: Fields) -> None:
    paper.head("Outline Child Protection Plan", 0)
    paper.head("Family composition")
    paper.table(
        ["Name", "DOB", "Relationship to child", "Parental Responsibility"],
        ["Ella Reid", "01/02/2020", "Subject child", ""],
        ["Tom Reid", "03/04/2018", "Subject", ""],
        ["Amy Reid", "", "Mother", "Yes"],
        ["Carl Reid", "", "Father", "Yes"],
    )
    paper.head("Attendance")
    paper.table(
        ["Name", "Designation", "Present / Apologies"],
        ["Priya Shah", "Social Worker", "Present"],
        ["Dan Lowe", "Police officer", "Apologies"],
        ["Amy Reid", "Mother", "Present"],
    )
    paper.head("Outcomes")
    paper.table(
        ["Outcome", "Actions", "Person(s) Responsible", "Timescale"],
        ["Children are safe", "Carl stays away", "Carl Reid", "until the review"],
    )
    paper.head("What if the plan does not work?")
    paper.table(
        ["If this happens", "We will", "Who", "How soon"],
        ["Carl comes to the home", "Ring 999", "Amy Reid", "at once"],
        ["Amy drinks", "Take the children to Nan's", "Nan", "the same day"],
    )
    paper.head("Signatures")
    paper.table(["Name", "Role", "Signature", "Date"], ["Amy Reid", "Mother", "A Reid", "3 March 2027"])
    source = paper.source()
    assert fields(source) == {
        "children": [("Ella Reid", "2020-02-01", None), ("Tom Reid", "2018-04-03", None)],
        "people": [("Amy Reid", "Mother"), ("Carl Reid", "Father"), ("Priya Shah", "Social Worker"),
                   ("Dan Lowe", "Police officer")],
        "outcomes": [("Children are safe", [], [("Carl stays away", "Carl Reid", "until the review")])],
        "contingency": [("Carl comes to the home", "Ring 999", "Amy Reid", "at once"),
                        ("Amy drinks", "Take the children to Nan's", "Nan", "the same day")],
        "unplaced": ["Present", "Apologies", "Present", "A Reid"],
    }  # fmt: skip
    assert source.plan.stage == "outline"
    assert source.plan.signatures[0].person == source.plan.people[0].id
    assert str(source.plan.signatures[0].signed) == "2027-03-03"


def test_questions_over_the_columns_and_concerns_in_place_of_outcomes(paper: Any, fields: Fields) -> None:
    paper.lines("Child Protection Plan")
    paper.table(
        ["What is the issue for the child?", "What is the plan to address this?", "Who is going to do this?",
         "When will it be done by?", "How will we know it's working?"],
        ["Zara misses school", "Take Zara to breakfast club", "Mum", "Daily until 19 May 2027", "19 of 20 days"],
        ["Zara sees parents fight", "Go to counselling", "Mum and Dad", "1 April 2027", "Zara says home is calm"],
    )  # fmt: skip
    source = paper.source()
    assert fields(source) == {
        "concerns": ["Zara misses school", "Zara sees parents fight"],
        "outcomes": [
            (None, ["19 of 20 days"], [("Take Zara to breakfast club", "Mum", "Daily until 19 May 2027")]),
            (None, ["Zara says home is calm"], [("Go to counselling", "Mum and Dad", "1 April 2027")]),
        ],
    }
    assert [one.concerns for one in source.plan.outcomes] == [("c1",), ("c2",)]


def test_outcomes_as_banners_without_a_label(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Action Plan")
    paper.table(
        ["Action", "Lead", "Target date", "Update"],
        ["Zara lives in a clean, warm home", "", "", ""],
        ["Clean the kitchen", "Mum", "12/03/27", "Started"],
        ["Zara goes to school every day", "", "", ""],
        ["Walk to school", "Mum", "Daily to 1/5/27", ""],
        merged=((1, 0, 1, 3), (3, 0, 3, 3)),
    )
    assert fields(paper.source()) == {
        "outcomes": [
            ("Zara lives in a clean, warm home", [], [("Clean the kitchen", "Mum", "12/03/27")]),
            ("Zara goes to school every day", [], [("Walk to school", "Mum", "Daily to 1/5/27")]),
        ]
    }


def test_lines_with_labels_and_no_table_at_all(paper: Any, fields: Fields) -> None:
    paper.lines(
        "CHILD PROTECTION PLAN",
        "Name of child: Zara Ali",
        "Date of birth: 1 February 2020",
        "Outcome: Zara is safe from violence",
        "Concern: Zara saw Dad hit Mum",
        "Action: Dad will live with his brother",
        "Who: Omar Ali",
        "When: until 19 May 2027",
        "Action: Mum will use the alarm",
        "Who: Huda Ali",
        "By when: from 3 March 2027",
        "Evidence: Police log shows no calls",
        "Outcome: Zara goes to nursery",
        "Action: Mum takes Zara to nursery",
        "Person responsible: Huda Ali",
        "Timescale: each weekday until 19 May 2027",
        "Success measure: Nursery register",
        "Contingency plan",
        "If Omar comes to the house, Huda will ring 999.",
    )
    source = paper.source()
    assert fields(source) == {
        "children": [("Zara Ali", "2020-02-01", None)],
        "concerns": ["Zara saw Dad hit Mum"],
        "outcomes": [
            ("Zara is safe from violence", ["Police log shows no calls"], [
                ("Dad will live with his brother", "Omar Ali", "until 19 May 2027"),
                ("Mum will use the alarm", "Huda Ali", "from 3 March 2027")]),
            ("Zara goes to nursery", ["Nursery register"],
             [("Mum takes Zara to nursery", "Huda Ali", "each weekday until 19 May 2027")]),
        ],
        "contingency": [("If Omar comes to the house", "Huda will ring 999.", None, None)],
    }  # fmt: skip
    assert source.plan.contingency[0].outcomes == ()


def test_numbered_outcomes_with_their_actions_numbered_below(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.head("Desired outcomes")
    paper.lines(
        "1. Zara is safe from violence",
        "1.1 Omar will live with his brother. Owner: Omar Ali; Timescale: 19 May 2027",
        "1.2 Huda will keep the alarm on. Owner: Huda Ali; Timescale: 19 May 2027",
        "2. Zara goes to nursery",
        "2.1 Huda takes Zara to nursery [Huda Ali / daily until 19 May 2027]",
    )
    assert fields(paper.source()) == {
        "outcomes": [
            ("Zara is safe from violence", [], [
                ("Omar will live with his brother.", "Omar Ali", "19 May 2027"),
                ("Huda will keep the alarm on.", "Huda Ali", "19 May 2027")]),
            ("Zara goes to nursery", [], [("Huda takes Zara to nursery", "Huda Ali", "daily until 19 May 2027")]),
        ]
    }  # fmt: skip


def test_a_table_lying_on_its_side(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(
        ["Outcome", "Zara is safe", "Zara is healthy"],
        ["Action", "Keep the alarm on", "Book a hearing test"],
        ["By whom", "Huda Ali", "Omar Ali"],
        ["By when", "19 May 2027", "2 April 2027"],
        ["Evidence", "No calls", "Letter from the clinic"],
    )
    assert fields(paper.source()) == {
        "outcomes": [
            ("Zara is safe", ["No calls"], [("Keep the alarm on", "Huda Ali", "19 May 2027")]),
            ("Zara is healthy", ["Letter from the clinic"], [("Book a hearing test", "Omar Ali", "2 April 2027")]),
        ]
    }


def test_minutes_that_hold_the_updated_plan(paper: Any, fields: Fields) -> None:
    paper.head("Core Group Minutes and Child Protection Plan", 0)
    paper.lines(
        "Present: Priya Shah (Social Worker), Jo Bell (Health Visitor), Huda Ali (Mother)",
        "Apologies: Dan Lowe (Police officer)",
        "Child: Zara Ali",
        "Huda told the group that things are better at home.",
    )
    paper.head("Updated plan")
    paper.table(
        ["PLAN", "", "", "", "REVIEW"],
        ["Outcome", "Action required", "By whom", "By when", "Progress since last meeting"],
        ["Zara is safe", "Huda keeps the alarm on", "Huda", "19 May 2027", "Done"],
        merged=((0, 0, 0, 3),),
    )
    paper.table(["Date of next core group", "31 March 2027"], ["Review conference", "19 May 2027"])
    source = paper.source()
    assert fields(source) == {
        "children": [("Zara Ali", None, None)],
        "people": [("Priya Shah", "Social Worker"), ("Jo Bell", "Health Visitor"), ("Huda Ali", "Mother"),
                   ("Dan Lowe", "Police officer")],
        "outcomes": [("Zara is safe", [], [("Huda keeps the alarm on", "Huda", "19 May 2027")])],
        "unplaced": ["Huda told the group that things are better at home."],
    }  # fmt: skip
    assert source.plan.meetings is not None
    assert [str(day) for day in source.plan.meetings.core_groups] == ["2027-03-31"]


def _cell(text: str, properties: str = "") -> str:
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run}</w:p></w:tc>"


def test_hand_written_xml_with_controls_tracked_changes_and_cells_merged_down(
    by_hand: Callable[[str], Source], fields: Fields
) -> None:
    begin, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    control = (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p><w:r><w:t>Zara Ali</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>"
    )
    rows = [
        _cell("Desired Outcomes") + _cell("Agreed actions") + _cell("Lead professional") + _cell("Date for completion"),
        _cell("Zara is safe", begin) + _cell("Keep the alarm on") + _cell("Huda Ali") + _cell("19 May 2027"),
        _cell("", on) + _cell("Stay away") + _cell("Omar Ali")
        + "<w:tc><w:p><w:del><w:r><w:delText>soon</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>from 3 March 2027</w:t></w:r></w:ins></w:p></w:tc>",
    ]  # fmt: skip
    body = (
        "<w:p><w:r><w:t>Child Protection Plan</w:t></w:r></w:p>"
        f"<w:tbl><w:tr>{_cell('Name of child/young person')}{control}</w:tr></w:tbl>"
        f"<w:p/><w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl><w:p/>"
    )
    assert fields(by_hand(body)) == {
        "children": [("Zara Ali", None, None)],
        "outcomes": [
            ("Zara is safe", [], [("Keep the alarm on", "Huda Ali", "19 May 2027"),
                                  ("Stay away", "Omar Ali", "from 3 March 2027")])],
    }  # fmt: skip


def test_goals_in_a_list_and_a_table_that_names_them_by_number(paper: Any, fields: Fields) -> None:
    paper.lines("Ellerdale Council", "Review Child Protection Plan", "Name of child: Kai Hughes")
    paper.lines("Date of Birth: 14th June 2022", "Parents: Ceri Hughes and Gareth Hughes")
    paper.head("Summary of concerns", 2)
    paper.lines("Kai has seen his parents fight.", "Kai has missed two health checks.")
    paper.head("What do we want to achieve for Kai?", 2)
    paper.lines("Kai lives in a calm home.", "Kai is healthy.", style="List Number")
    paper.head("How are we going to do it?", 2)
    paper.table(
        ["Goal No.", "Steps to be taken", "Whose job is it?", "Finish date", "Signs of success"],
        ["1", "Go to mediation", "Ceri and Gareth", "1 May 2027", "Kai sleeps on 6 nights of 7"],
        ["2", "Take Kai to the health check", "Ceri", "12 March 2027", "The check is in his red book"],
    )
    paper.head("What happens if the plan isn't working?", 2)
    paper.lines("If they fight again: Ceri will go to her mother's with Kai (Ceri Hughes, the same night).")
    paper.head("What Kai thinks", 2)
    paper.lines("“I want them to stop shouting.”")
    source = paper.source()
    assert fields(source) == {
        "children": [("Kai Hughes", "2022-06-14", None)],
        "people": [("Ceri Hughes", None), ("Gareth Hughes", None)],
        "concerns": ["Kai has seen his parents fight.", "Kai has missed two health checks."],
        "outcomes": [
            ("Kai lives in a calm home.", ["Kai sleeps on 6 nights of 7"],
             [("Go to mediation", "Ceri and Gareth", "1 May 2027")]),
            ("Kai is healthy.", ["The check is in his red book"],
             [("Take Kai to the health check", "Ceri", "12 March 2027")]),
        ],
        "contingency": [
            ("If they fight again", "Ceri will go to her mother's with Kai", "Ceri Hughes", "the same night")],
        "unplaced": ["Ellerdale Council"],
    }  # fmt: skip
    assert source.plan.wishes_and_feelings[0].says == "“I want them to stop shouting.”"


def test_a_header_in_two_rows_is_one_header(paper: Any, fields: Fields) -> None:
    paper.head("Child Protection Plan", 0)
    paper.table(
        ["Outcome", "Action", "", "", "Evidence"],
        ["", "What", "Who", "When", ""],
        ["Leo is fed well", "Cook a meal each evening", "Kelly Grant", "12 March 2027", "His weight goes up"],
        merged=((0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 1, 4)),
    )
    assert fields(paper.source()) == {
        "outcomes": [
            ("Leo is fed well", ["His weight goes up"], [("Cook a meal each evening", "Kelly Grant", "12 March 2027")])
        ],
    }
