"""The minutes for the family: first what was decided and who does what, in the words of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    UNTIMED,
    boxed,
    each,
    fact,
    facts,
    fixed,
    many,
    paragraph,
    room,
    said,
    sentences,
    simple,
    table,
    under,
    when,
)
from tools.word_templates.full_plan import council
from tools.word_templates.minutes import review, unmet_needs
from tools.word_templates.section_papers import name
from tools.word_templates.shared import names, next_dates, part, section, social_worker

NOTHING = "Nothing is written here yet."
_TASK = [("What will be done", 62), ("By when", 38)]
_CELLS = [said("action.description", NOT_AGREED), said("action.by_when", NOT_AGREED, asked=UNTIMED)]


def body() -> str:
    """The body of the template."""
    return (
        _first() + _decided() + _who_does_what() + _talked_about() + _going() + unmet_needs() + review() + _put_right()
    )


def _first() -> str:
    there = each(
        "one in plan.attendance if one.person and one.attended is given",
        when("one.attended.text in ('present', 'by-phone')", said("one.person.name")),
    )
    return (
        council()
        + paragraph(fixed("Family copy of the minutes"), "Title")
        + when("plan.document is given", paragraph("{{ plan.document | coded }}", "More"))
        + sentences("These minutes say what we talked about, and what was decided.", style="Subtitle")
        + next_dates(also_later=False)
        + paragraph(fixed("Who to ring"), "Heading2")
        + facts(*social_worker("Your social worker"))
        + sentences("If a child is in danger now, ring 999.", style="Urgent")
        + facts(
            names("Who the plan is for", "plan.children"),
            under("Date of the meeting", "plan.meeting", "date"),
            fact("Who was there", there, given="plan.attendance"),
        )
        + boxed(
            paragraph(fixed("Help to read this copy"), "Heading2"),
            sentences("An interpreter can go through this copy with you.", "Ring your social worker to ask for one."),
            sentences("You can also ask somebody to read it aloud to you.", "Please do not ask a child to interpret."),
        )
    )


def _decided() -> str:
    decision = facts(
        simple("What was decided", "decision.description", NOT_AGREED, "Main"),
        simple("Why", "decision.because"),
        simple("Who", "decision.by_whom"),
        simple("By when", "decision.by_when"),
        many("Who did not agree, and why", "decision.dissent", style="TableText"),
    )
    return (
        part("What was decided")
        + when("not plan.decisions", sentences(NOTHING, "Ask your social worker."))
        + each("decision in plan.decisions", decision)
    )


def _who_does_what() -> str:
    owner = (
        "{% if each.person and each.person.name is given %}{{ each.person.name }}"
        "{% else %}" + fixed(NOT_AGREED) + "{% endif %}"
    )
    others = "not plan.reader or not each.person or each.person.name != plan.reader.person.name"
    dropped = paragraph("{{ action.description }}", "ListBullet") + when(
        "action.because is given", paragraph(f"{fixed('Why')}: {{{{ action.because }}}}", "More")
    )
    return (
        when(
            "plan.reader and plan.reader.does",
            part("What you do"),
            table("What you do", _TASK, "action in plan.reader.does", _CELLS),
        )
        + when(
            "plan.each_person",
            part("What each person does"),
            each(
                f"each in plan.each_person if {others}",
                paragraph(owner, "Heading2"),
                table("What each person does", _TASK, "action in each.does", _CELLS),
            ),
        )
        + section(
            "What is no longer done",
            each("action in plan.dropped if action.description is given", dropped),
            given="plan.dropped",
        )
    )


def _talked_about() -> str:
    seen = table(
        "What people have seen since the last meeting",
        [("Name", 24), ("What they have seen or done", 76)],
        "update in plan.updates",
        [name("update.person"), said("update.description", NOT_AGREED)],
    )
    return (
        part("What we talked about")
        + when("plan.meeting", facts(simple("What this meeting is for", "plan.meeting.purpose")))
        + when("plan.updates", paragraph(fixed("What people have seen since the last meeting"), "Heading2"), seen)
        + when("not plan.meeting and not plan.updates", sentences(NOTHING, "Ask your social worker."))
    )


def _going() -> str:
    own, last = "plan.risk_analysis", "outcome.progress[-1]"
    risk = facts(
        simple("What is better", f"{own}.better"),
        simple("What is worse", f"{own}.worse"),
        simple("What we think", f"{own}.description"),
        simple("What this means for the plan", f"{own}.means"),
    )
    outcome = facts(
        simple("What needs to be different", "outcome.description", NOT_AGREED, "Main"),
        simple("How far it has come", f"{last}.description"),
        simple("Achieved", f"{last}.achieved | coded"),
        simple("Why", f"{last}.because"),
    )
    return section(
        "How it is going",
        when(own, risk),
        each("outcome in plan.outcomes if outcome.progress", outcome),
        given=f"{own} or plan.outcomes",
    )


def _put_right() -> str:
    council_of = "plan.local_authority"
    return (
        part("If something here is wrong")
        + sentences("Please tell us if we have written something wrong, or left something out.")
        + sentences(
            "Tell your social worker, or say it at the next meeting.",
            "What you say will be written down.",
        )
        + sentences("You can write it here.")
        + room(2400)
        + part("What you can do if you disagree")
        + sentences("You can disagree with this plan, or with a part of it.")
        + facts(under("How to complain", council_of, "complaints"), under("How to appeal", council_of, "appeal"))
    )
