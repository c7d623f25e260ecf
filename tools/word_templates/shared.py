"""The sections that several documents have."""

from __future__ import annotations

from tools.word_templates.blocks import (
    NOT_AGREED,
    Fixed,
    answered,
    each,
    either,
    fact,
    facts,
    fixed,
    listed,
    many,
    paragraph,
    said,
    simple,
    table,
    under,
    when,
)


def part(title: Fixed) -> str:
    """The heading of a section."""
    return paragraph(fixed(title), "Heading1")


def unless(given: str) -> str:
    """Says that nothing is written yet, where the absence matters."""
    return when(f"not ({given})", paragraph(fixed("Nothing is written here yet.")))


def section(title: str, *blocks: str, given: str) -> str:
    """A section that is left out when nothing would stand in it."""
    return when(given, part(title), *blocks)


def next_dates(*, also_later: bool, heading: str = "Heading2") -> str:
    """The framed box at the top: what happens next, and when."""
    later = "(plan.meetings.core_groups | after(plan.date))"
    rows = [
        fact("Next meeting of the core group", said(f"{later}[0]", style="Main"), given=later),
        fact("Meetings after that", listed(f"{later}[1:]"), given=f"{later}[1:]") if also_later else "",
        simple("Review conference", "plan.meetings.review_conference", style="Main"),
    ]
    none = f"not plan.meetings or not ({later} or plan.meetings.review_conference is given)"
    ask = f" {fixed('Ask your social worker.')}" if also_later else ""
    return (
        paragraph(fixed("What happens next"), heading)
        + when("plan.meetings", facts(*rows, style="NextDates"))
        + when(none, paragraph(fixed("No date is set for the next meeting.") + ask))
    )


def strengths() -> str:
    """What is going well."""
    return section(
        "What is going well", listed("plan.strengths", "ListBullet", "item.description"), given="plan.strengths"
    )


def needs(heading: str, of: str = "plan.needs", title: str = "Help that is needed", missing: str = NOT_AGREED) -> str:
    """What a child needs, and the help there will be."""
    columns = [("What is needed", 45), ("What help there will be", 55)]
    cells = [said("need.description", NOT_AGREED), said("need.services", missing, asked=answered("needs", "services"))]
    return when(of, paragraph(fixed(title), heading), table(title, columns, f"need in {of}", cells))


def contingency(missing: str, *rows: str) -> str:
    """What happens if it does not get better: a box for each thing that may go wrong."""
    box = facts(
        simple("What will be done", "contingency.then", NOT_AGREED, "Main"),
        simple("Who", "contingency.by_whom", NOT_AGREED, asked=answered("contingency", "by_whom")),
        simple("How soon", "contingency.by_when", NOT_AGREED, asked=answered("contingency", "by_when")),
        *rows,
        style="Box",
    )
    return (
        part("What happens if it does not get better")
        + when("not plan.contingency", paragraph(missing))
        + each("contingency in plan.contingency", said("contingency.if_this", NOT_AGREED, "Heading2"), box)
        + facts(simple("If things do not change in time", "plan.if_not_achieved"))
    )


def signs() -> str:
    """What people will see of one outcome, with who sees it and how often where the form of the plan asks for them."""
    who, often = answered("outcomes", "evidence", "seen_by"), answered("outcomes", "evidence", "how_often")
    seen, rows = said("evidence.description", NOT_AGREED), "evidence in outcome.evidence"
    whole = table(
        "How we will know",
        [("What we will see", 52), ("Who sees it", 23), ("How often", 25)],
        rows,
        [
            seen,
            said("evidence.seen_by", NOT_AGREED, asked=who),
            said("evidence.how_often", NOT_AGREED, asked=often),
        ],
    )
    return either(f"{who} or {often}", whole, table("How we will know", [("What we will see", 100)], rows, [seen]))


def meet_early() -> str:
    """What makes the conference meet before its date."""
    return when(
        "plan.reconvene_if",
        paragraph(fixed("When we will meet again early"), "Heading2"),
        listed("plan.reconvene_if", "ListBullet", "item.description"),
    )


def disagreement(*rows: str) -> str:
    """One disagreement: what it is about, the reasons, what came of it; `rows` go between."""
    return facts(
        simple("What it is about", "disagreement.about", style="Main"),
        simple("Reasons", "disagreement.reasons"),
        *rows,
        simple("What came of it", "disagreement.outcome"),
    )


def names(label: str, values: str) -> str:
    """A row with the names of several people."""
    return many(label, values, "item.name", "TableText")


def social_worker(label: str) -> list[str]:
    """Rows with the lead social worker under that label, the worker's number and that of the council."""
    worker = "plan.lead_social_worker"
    return [
        fact(label, said(f"{worker}.name", NOT_AGREED, "Main"), given=worker),
        fact(label, paragraph(fixed(NOT_AGREED), "Main"), given=f"not {worker}"),
        fact(
            "Telephone",
            said(f"{worker}.contact.phone", "", "Main"),
            given=f"{worker} and {worker}.contact is given and {worker}.contact.phone is given",
        ),
        under("Telephone of the council", "plan.local_authority", "phone"),
    ]


def seen_by_name(person: str) -> str:
    """Who sees somebody: the name, and a worker's role."""
    return (
        when(f"not {person}", paragraph(fixed(NOT_AGREED), "TableText"))
        + when(person, said(f"{person}.name"))
        + when(f"{person} and {person}.role is given", said(f"{person}.role", style="More"))
    )
