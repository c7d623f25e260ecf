"""Is anything left of the form the plan was written in?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import Context, Hit, Options
from planlint.english.form.left_over import left_over
from planlint.english.form.placeholders import placeholder
from planlint.model.base import Kind
from planlint.model.paths import TextField

# “Mr B (Mum’s former partner)”: whoever’s name is kept out of the plan, and told once.
_HIDDEN_NAME = re.compile(r"(?:Mr|Mrs|Ms|Miss) [A-Z]\.?")


class TemplateLeftover(Options):
    """Prompts and blanks of a form; in an owner's or a deadline's place “TBC” is left to the rules about those."""

    kind: Literal["template-leftover"] = "template-leftover"


def template_leftover(text: TextField, options: TemplateLeftover, context: Context) -> Iterator[Hit]:
    """Report what a form asks and nobody answered."""
    if not context.in_english or text.kind is None or (text.kind is Kind.CONTINGENCY and placeholder(text.text)):
        return  # “TBC” alone is a contingency that is missing, and one rule says so
    answered = text.path[-1] == "if_this"  # “What will happen if a child is hurt?”, and beside it what will
    for start, end in left_over(text.text, text.kind, answered=answered, in_a_plan=context.faults_are_rare):
        words = text.text[start:end]
        told = _HIDDEN_NAME.fullmatch(words) and any(f"{words} (" in other.text for other in context.texts)
        if not told:
            yield Hit((), words, start, end)
