"""A habit of writing is told at its first place, and speaks for the others."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import docx
import jsonschema
import pytest
from click.testing import CliRunner

from planlint.cli import cli
from planlint.finding import Report
from planlint.linter import lint
from planlint.linter.once import told_once
from planlint.read import read_source
from planlint.report.schema import report_schema
from planlint.rules.pack import core_cards

PLAN = """\
date: 3 March 2027
outcomes:
  - description: Sam is at school each day
    actions:
      - {description: Ring the school, by_when: 10/03/27}
      - {description: Meet Mr Obi, by_when: 17/03/27}
      - {description: Buy a coat, by_when: 9 April}
      - {description: See the nurse, by_when: Monday 12 March 2027}
      - {description: Ask the club, by_when: Monday 19 March 2027}
      - {description: Mend the gate, by_when: 24/03/27}
"""
CARDS = [card for card in core_cards() if card.id == "ambiguous-date"]


@pytest.fixture
def report() -> Report:
    return lint(read_source(PLAN, Path("plan.yml")), cards=CARDS)


def test_each_place_is_a_finding_of_its_own_while_it_is_judged(report: Report) -> None:
    assert len(report.findings) == 6


def test_years_of_two_digits_are_told_once(report: Report) -> None:
    first, year, monday, other = told_once(report).findings
    assert first.message.endswith("write 2027. The same in 2 other places: “17/03/27”, “24/03/27”.")
    assert [each.at for each in first.also] == ["outcomes[0].actions[1].by_when", "outcomes[0].actions[5].by_when"]
    assert (year.quote, year.also) == ("9 April", ())
    # A wrong weekday is a slip, and no habit.
    assert (monday.quote, other.quote) == ("Monday 12 March 2027", "Monday 19 March 2027")


def test_many_places_are_not_all_named() -> None:
    actions = "".join(f"\n      - {{description: Ring her, by_when: {day}/03/27}}" for day in range(10, 20))
    plan = f"date: 3 March 2027\noutcomes:\n  - description: Sam is well\n    actions:{actions}\n"
    (finding,) = told_once(lint(read_source(plan, Path("plan.yml")), cards=CARDS)).findings
    assert "in 9 other places: “11/03/27”, " in finding.message
    assert finding.message.endswith("“15/03/27” and more.")


def test_rows_without_an_end_are_told_once_however_they_say_it() -> None:
    rows = [("Check in with Sam", "weekly"), ("Ring Nan every Tuesday", ""), ("Weigh Sam", "from 8 March 2027")]
    actions = "".join(f'\n      - {{description: {done}, by_when: "{when}"}}' for done, when in rows)
    plan = f"date: 3 March 2027\noutcomes:\n  - description: Sam is well\n    actions:{actions}\n"
    cards = [card for card in core_cards() if card.id == "open-ended-timescale"]
    (finding,) = told_once(lint(read_source(plan, Path("plan.yml")), cards=cards)).findings
    assert finding.message.endswith("in 2 other places: “every Tuesday”, “from 8 March 2027”.")


def test_what_surely_has_no_end_speaks_for_the_others() -> None:
    rows = [("Check in with Sam", "weekly"), ("Ring Nan", "ongoing"), ("Weigh Sam", "from 8 March 2027")]
    actions = "".join(f'\n      - {{description: {done}, by_when: "{when}"}}' for done, when in rows)
    plan = f"date: 3 March 2027\noutcomes:\n  - description: Sam is well\n    actions:{actions}\n"
    cards = [card for card in core_cards() if card.id == "open-ended-timescale"]
    (finding,) = told_once(lint(read_source(plan, Path("plan.yml")), cards=cards)).findings
    assert finding.quote == "ongoing"
    assert finding.message.endswith("in 2 other places: “weekly”, “from 8 March 2027”.")


def test_other_programs_are_given_every_place(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text(PLAN, encoding="utf-8")
    told = json.loads(CliRunner().invoke(cli, ["lint", str(path), "--format", "json"]).stdout)
    jsonschema.validate(told, report_schema())
    first = next(one for one in told["documents"][0]["findings"] if one["rule"] == "ambiguous-date")
    assert [one["place"]["line"] for one in first["also"]] == [6, 10]
    assert first["also"][0]["fix"] == {"replacement": "17 March 2027", "safe": False}


def test_people_are_told_every_place_in_words(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_text(PLAN, encoding="utf-8")
    assert "Also at: 6:" in CliRunner().invoke(cli, ["lint", str(path)]).stdout


def test_a_word_draft_has_a_comment_at_each_place(tmp_path: Path) -> None:
    draft, answered = tmp_path / "draft.docx", tmp_path / "answered.docx"
    document = docx.Document()
    document.add_heading("Actions", 1)
    table = document.add_table(4, 3)
    rows = [
        ["Action", "Who", "By when"],
        *([f"Ring {who}", "Jo", f"{day}/03/27"] for who, day in zip("ABC", (10, 17, 24), strict=True)),
    ]
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
    document.save(str(draft))
    CliRunner().invoke(cli, ["lint", str(draft), "--annotate", str(answered)])
    with zipfile.ZipFile(answered) as parts:
        comments = parts.read("word/comments.xml").decode()
    assert comments.count("See the comment at “10/03/27”.") == 2
    assert "procedure was not checked" not in comments


def test_a_fix_is_made_at_every_place(tmp_path: Path) -> None:
    path, out = tmp_path / "plan.yml", tmp_path / "fixed.yml"
    path.write_text(PLAN, encoding="utf-8")
    CliRunner().invoke(cli, ["lint", str(path), "--fix", str(out), "--suggested"])
    assert "/27" not in out.read_text(encoding="utf-8")


def test_a_baseline_knows_every_place(tmp_path: Path) -> None:
    path, known = tmp_path / "plan.yml", tmp_path / "known.json"
    path.write_text(PLAN, encoding="utf-8")
    CliRunner().invoke(cli, ["lint", str(path), "--write-baseline", str(known)])
    path.write_text(PLAN.replace("10/03/27", "10 March 2027"), encoding="utf-8")
    told = json.loads(CliRunner().invoke(cli, ["lint", str(path), "--baseline", str(known), "--format", "json"]).stdout)
    assert all(one["rule"] != "ambiguous-date" for one in told["documents"][0]["findings"])


def test_of_two_rules_that_say_the_same_of_a_place_one_speaks() -> None:
    plan = PLAN.replace("Mend the gate, by_when: 24/03/27", "Walk Sam to school each day, by_when: from 8 March 2027")
    cards = [card for card in core_cards() if card.id in ("duration-unsaid", "open-ended-timescale")]
    report = lint(read_source(plan, Path("plan.yml")), cards=cards)
    assert [finding.rule for finding in report.findings] == ["duration-unsaid", "open-ended-timescale"]
    assert [finding.rule for finding in told_once(report).findings] == ["open-ended-timescale"]


def test_one_place_without_an_end_is_told_by_one_rule() -> None:
    action = "{description: Ring the school each morning, by_when: DAY}"
    plan = f"outcomes: [{{description: Sam is at school, actions: [{action}]}}]"
    cards = [card for card in core_cards() if card.id in ("duration-unsaid", "open-ended-timescale")]
    for day, told in (("From 1 March 2027", "open-ended-timescale"), ("12 March 2027", "duration-unsaid")):
        source = read_source(plan.replace("DAY", day), Path("plan.yml"))
        found = lint(source, cards=cards)
        assert "duration-unsaid" in [finding.rule for finding in found.findings]
        assert [finding.rule for finding in told_once(found).findings] == [told]


def test_a_hard_word_is_told_where_it_first_stands_with_its_other_places() -> None:
    actions = "".join(f"\n      - {{description: Ring {who} about the chronology}}" for who in ("Jo", "Ann", "Lee"))
    plan = f"outcomes:\n  - description: Sam is dry at night\n    actions:{actions}\n"
    cards = [card for card in core_cards() if card.id == "jargon"]
    (finding,) = told_once(lint(read_source(plan, Path("plan.yml")), cards=cards)).findings
    assert finding.message.endswith("The same word stands in 2 other places: “chronology”.")
    assert [other.at[-len("actions[1].description") :] for other in finding.also] == [
        "actions[1].description",
        "actions[2].description",
    ]


def test_a_sentence_that_hides_who_acts_is_not_told_beside_the_empty_owner() -> None:
    plan = "outcomes: [{description: Sam is at school, actions: [{description: Birth plan to be shared}]}]"
    cards = [card for card in core_cards() if card.id in ("hidden-owner", "missing-owner")]
    report = lint(read_source(plan, Path("plan.yml")), cards=cards)
    assert [finding.rule for finding in told_once(report).findings] == ["missing-owner"]
