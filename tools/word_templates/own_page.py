"""One person's own page: what they do, by when and what for. Sections and words are those of its HTML page."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    UNTIMED,
    each,
    either,
    facts,
    fixed,
    paragraph,
    room,
    said,
    sentences,
    simple,
    table,
    to_sign,
    when,
)
from tools.word_templates.full_plan import council
from tools.word_templates.shared import next_dates, part, seen_by_name, social_worker

_WORKS = "plan.reader.person.agency is given or plan.reader.person.role is given"

_NO_TASK = ("There is no task with your name in this plan.", "Other parts of the plan may speak of you.")


def body() -> str:
    """The body of the template."""
    return (
        council()
        + paragraph(fixed("Your page of the child protection plan"), "Title")
        + sentences("This page says what you do so that every child in the family is safe.", style="Subtitle")
        + when("plan.reader", _tasks(), _next(), _seen_by(), _help(), _disagree(), _sign())
    )


def _tasks() -> str:
    task = (
        said("action.description", NOT_AGREED, "Heading2")
        + facts(
            simple("By when", "action.by_when", NOT_AGREED, "Main", UNTIMED),
            simple("Who", "action.by_whom"),
            simple("Starts", "action.starts"),
            simple("What this is for", "action.outcome"),
            simple("Who leads", "action.lead"),
            simple("Help for this", "action.resources"),
        )
        + paragraph(f"☐ {fixed('Done')}", "Tick")
    )
    nothing = either(_WORKS, sentences(*_NO_TASK), sentences(*_NO_TASK, "Ask your social worker."))
    return (
        when("plan.reader.does or not plan.reader.steps_in", part("What you do"))
        + when("not plan.reader.does and not plan.reader.steps_in", nothing)
        + each("action in plan.reader.does", task)
        + _steps_in()
        + when(
            "plan.reader.does",
            part("What could get in the way?"),
            sentences("Write here what could make this hard, and what would help."),
            room(1800),
        )
    )


def _steps_in() -> str:
    answer = facts(
        simple("What will be done", "contingency.then", NOT_AGREED, "Main"),
        simple("Who", "contingency.by_whom"),
        simple("How soon", "contingency.by_when"),
        style="Box",
    )
    return when(
        "plan.reader.steps_in",
        part("What happens if it does not get better"),
        each("contingency in plan.reader.steps_in", said("contingency.if_this", NOT_AGREED, "Heading2"), answer),
    )


def _next() -> str:
    worker = either(_WORKS, facts(*social_worker("Lead social worker")), facts(*social_worker("Your social worker")))
    return (
        next_dates(also_later=False, heading="Heading1")
        + part("Who to ring")
        + worker
        + sentences("If a child is in danger now, ring 999.", style="Urgent")
    )


def _seen_by() -> str:
    seen = table(
        "Who sees you",
        [("Who", 32), ("How often", 26), ("Why", 42)],
        "contact in plan.reader.seen_by",
        [seen_by_name("contact.who"), said("contact.how_often"), said("contact.purpose")],
    )
    return when("plan.reader.seen_by", part("Who sees you"), seen)


def _help() -> str:
    return when(
        f"not ({_WORKS})",
        part("Help for you"),
        when("plan.reader.person.advocate is given", facts(simple("Advocate", "plan.reader.person.advocate"))),
        sentences("An interpreter can go through this copy with you.", "Ring your social worker to ask for one."),
        sentences("You can also ask somebody to read it aloud to you.", "Please do not ask a child to interpret."),
    )


def _disagree() -> str:
    disagree, written = "You can disagree with this plan, or with a part of it.", "What you say will be written down."
    return part("What you can do if you disagree") + either(
        _WORKS,
        sentences(disagree, written),
        sentences(disagree, "Tell your social worker, or the chair of the conference.", written),
    )


def _sign() -> str:
    return (
        part("If you choose to sign")
        + sentences(
            "It is your choice whether you sign.",
            "Your signature only says that somebody explained this page to you.",
            "The plan is not binding in law, signed or not.",
        )
        + to_sign("Signature", "Date", "Who explained it")
    )
