"""A copy for a child of 9 to 17: what is to be different, who comes and when, whom the child can talk to."""

from __future__ import annotations

from tools.word_templates.blocks import (
    boxed,
    fact,
    facts,
    fixed,
    listed,
    paragraph,
    room,
    said,
    sentences,
    simple,
    under,
    when,
)
from tools.word_templates.child_copy_parts import (
    ANSWER,
    childline,
    danger,
    head,
    lines,
    seen_by,
    to_ring,
    visits,
    words,
)
from tools.word_templates.shared import part

WORDS = (
    ("Child protection plan", "A written plan that says what must change so that a child is safe."),
    ("Core group", "The small group of family and workers who carry out the plan."),
    ("Review conference", "A later meeting that looks at what has changed and if the plan is still needed."),
)


def body() -> str:
    """The body of the template."""
    return "".join(
        (
            head(
                ("This plan is about keeping you safe.", "It is not your fault."),
                ("The adults around you work together so that things get better.",),
            ),
            boxed(
                paragraph(fixed("What is not written here"), "Heading2"),
                sentences("Some things are private to other people, so they are not written here."),
                sentences("You can ask your social worker about anything you want to know."),
            ),
            words() + _outcomes() + seen_by() + _next() + _talk() + _think() + _disagree(),
            part("Words explained"),
            facts(*(fact(word, sentences(meaning, style="TableText")) for word, meaning in WORDS)),
        )
    )


def _outcomes() -> str:
    return when(
        "plan.outcomes",
        part("What needs to be different"),
        listed("plan.outcomes", "ListBullet", "item.description"),
    )


def _next() -> str:
    later = "(plan.meetings.core_groups | after(plan.date))"
    meetings = facts(
        fact("Next meeting of the core group", said(f"{later}[0]"), given=later),
        simple("Review conference", "plan.meetings.review_conference"),
    )
    return (
        part("What happens next")
        + visits()
        + when("plan.meetings", meetings)
        + sentences("You can say what you think before each meeting.")
        + sentences("You can come, write, draw or send a message.")
    )


def _talk() -> str:
    return (
        part("Who you can talk to")
        + to_ring()
        + childline()
        + danger()
        + sentences("You can also tell a grown-up you trust.", "It is always right to tell.")
        + sentences("If you are not safe, your social worker must tell other people, so that they can help you.")
        + room(ANSWER, "Draw or write the name of a grown-up you trust.")
        + paragraph(fixed("Your advocate"), "Heading2")
        + sentences("An advocate is a person who helps you to say what you want.", "You do not pay for an advocate.")
        + sentences("Your social worker can find an advocate for you.")
    )


def _think() -> str:
    questions = (
        "What is good for you now?",
        "What worries you?",
        "What would you like to be different?",
        "What do you want to ask?",
    )
    return (
        part("What do you think?")
        + sentences("You do not have to answer.", "You can talk, write or draw.")
        + "".join(room(ANSWER, question) for question in questions)
    )


def _disagree() -> str:
    return (
        part("If you do not agree")
        + lines(
            "You can tell us if you do not like something.",
            "You can say that you do not agree with this plan, or with a part of it.",
            "You can ask for a part to be changed.",
            "You can complain, and an advocate can help you with it.",
        )
        + when("plan.local_authority", facts(under("If you want to complain", "plan.local_authority", "complaints")))
    )
