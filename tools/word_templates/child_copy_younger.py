"""A copy for a child of 5 to 8: one idea a line, three faces, room to draw."""

from __future__ import annotations

from tools.word_templates.blocks import fixed, grid, paragraph, room, sentences
from tools.word_templates.child_copy_parts import (
    ANSWER,
    DRAWING,
    childline,
    danger,
    head,
    lines,
    seen_by,
    to_ring,
    visits,
    words,
)
from tools.word_templates.faces import picture
from tools.word_templates.shared import part

FACES = (("good", "Good"), ("between", "In between"), ("not-good", "Not good"))


def body() -> str:
    """The body of the template."""
    return "".join(
        (
            head(
                ("This plan is about keeping you safe.",),
                ("It is not your fault.",),
                ("Grown-ups work together to help you and your family.",),
            ),
            words() + seen_by(),
            part("What happens next") + visits(),
            _faces() + _drawings(),
            part("Things you can do"),
            lines(
                "You can ask questions.",
                "You can say no.",
                "You can ask somebody to help you say it.",
                "You can tell us if you do not like something.",
            ),
            part("When you feel sad or afraid"),
            sentences("Tell a grown-up you trust.", style="Lead"),
            sentences("It is always right to tell.", style="Lead"),
            danger() + to_ring() + childline(),
            room(ANSWER, "Draw or write the name of a grown-up you trust."),
        )
    )


def _faces() -> str:
    faces = [picture(name) + paragraph(fixed(word), "FaceWord") for name, word in FACES]
    rows = [
        [paragraph(fixed(where), "Label"), *faces]
        for where in ("At home", "At school", "When somebody comes to see you")
    ]
    return (
        part("How are things?")
        + sentences("Draw a ring round a face.", "You do not have to answer.")
        + grid("How are things?", [31, 23, 23, 23], rows)
    )


def _drawings() -> str:
    captions = (
        "Draw the people who live with you.",
        "Draw a place where you feel safe.",
        "Draw something you would like.",
    )
    return part("You can draw here") + "".join(room(DRAWING, caption) for caption in captions)
