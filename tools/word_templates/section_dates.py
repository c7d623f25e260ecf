"""The dates that matter: a picture of numbers, and what each of them is."""

from __future__ import annotations

from tools.word_templates.blocks import each, paragraph, said, table
from tools.word_templates.shared import section

PICTURE = "{{ timeline }}"


def dates() -> str:
    """The section; the picture stands where its mark is."""
    rows = table(
        "Dates that matter",
        [("Number", 12), ("Last day", 34), ("What", 34), ("How it is going", 20)],
        "date in plan.dates",
        [
            said("date.number"),
            said("date.day"),
            said("date.what | coded") + each("one in date.about", said("one", style="More")),
            said("date.stands | coded"),
        ],
    )
    return section("Dates that matter", paragraph(PICTURE), rows, given="plan.dates")
