"""Why people met, when and where, who was there, and what they have seen since they last met."""

from __future__ import annotations

from tools.word_templates.blocks import NOT_AGREED, fact, facts, said, simple, table, when
from tools.word_templates.section_papers import name
from tools.word_templates.shared import part, unless


def meeting() -> str:
    """The first pages of a record."""
    return _why() + _when_and_where() + _who_was_there() + _seen()


def _why() -> str:
    return "".join(
        part(title)
        + unless(f"plan.meeting and plan.meeting.{key} is given")
        + when("plan.meeting", said(f"plan.meeting.{key}", "", "Main"))
        for title, key in (("Why there is a plan", "why_a_plan"), ("What this meeting is for", "purpose"))
    )


def _when_and_where() -> str:
    own = "plan.meeting"
    rows = facts(
        simple("Number of the meeting", f"{own}.number"),
        simple("Date", f"{own}.date", style="Main"),
        simple("Began at", f"{own}.starts_at"),
        simple("Ended at", f"{own}.ends_at"),
        simple("Where", f"{own}.venue"),
        simple("Why it was at the family home", f"{own}.home_because"),
        fact("Who led the meeting", said(f"{own}.chair.name"), given=f"{own}.chair"),
        fact("Who wrote this record", said(f"{own}.recorder.name"), given=f"{own}.recorder"),
        simple("Interpreter", f"{own}.interpreter"),
        simple("Language of the meeting", f"{own}.language | language_name"),
    )
    return part("The meeting") + unless(own) + when(own, rows)


def _who_was_there() -> str:
    there = table(
        "Who was there",
        [("Name", 23), ("How they took part", 15), ("Who came instead", 15), ("Why", 23), ("Report", 24)],
        "one in plan.attendance",
        [
            name("one.person")
            + when("one.person and one.person.role is given", said("one.person.role", style="More"))
            + when("one.person and one.person.agency is given", said("one.person.agency", style="More")),
            said("one.attended | coded"),
            said("one.deputy"),
            said("one.because"),
            said("one.report"),
        ],
    )
    return part("Who was there") + unless("plan.attendance") + when("plan.attendance", there)


def _seen() -> str:
    seen = table(
        "What people have seen since the last meeting",
        [("Name", 24), ("What they have seen or done", 76)],
        "update in plan.updates",
        [name("update.person"), said("update.description", NOT_AGREED)],
    )
    return part("What people have seen since the last meeting") + unless("plan.updates") + when("plan.updates", seen)
