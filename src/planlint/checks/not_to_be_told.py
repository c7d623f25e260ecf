"""Does a draft say that something must not be told, without anything in the plan that keeps it back?"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.english.words.patterns import Patterns
from planlint.model.base import Part
from planlint.model.folded import folded, holds
from planlint.model.paths import Path, TextField, reach, texts
from planlint.model.plan import CaseDocument

# Notes of what is kept speak of it themselves; “place” says where in the draft a piece stood.
_NOTES = {"withheld", "accepted", "not_for", "not_for_because", "id", "place"}
_SENTENCE = re.compile(r"[.;!?]\s|\n")
_EVER = r"(?:ever|yet|also|otherwise|under any circumstances)"


class WarningNotKept(Options):
    """Words such as “address not to be shared with Dad” in a plan that withholds nothing from anybody."""

    kind: Literal["warning-not-kept"] = "warning-not-kept"


def warning_not_kept(node: Any, path: Path, options: WarningNotKept, context: Context) -> Iterator[Hit]:
    """Report the place of each such warning, without its words: what it protects may stand among them."""
    for at in context.once(warnings_unkept) if context.in_english else ():
        yield Hit(at, secret=True)


def warnings_unkept(plan: CaseDocument) -> tuple[Path, ...]:
    """Where a plan, in what was read and in what was not, warns of what nothing in it keeps."""
    secret = [[each for each in entry.words if folded(each)] for entry in plan.withheld]
    found = [text for text in texts(plan) if _warns(text.text) and not _kept(plan, text)]
    # Which entry answers a warning that stands apart from its words only a person can say: one for each is enough.
    if sum(map(bool, secret)) >= len(found):
        return ()
    held = [each for entry in secret for each in entry]
    return tuple(text.path for text in found if not any(holds(text.text, each) for each in held))


def _kept(plan: CaseDocument, text: TextField) -> bool:
    """Whether the text is a note on what is kept, or stands in a part that is kept from somebody."""
    if _NOTES & {step for step in text.path if isinstance(step, str)}:
        return True
    around = (reach(plan, text.path[:end]) for end in range(len(text.path)))
    return any(isinstance(part, Part) and part.not_for for part in around)


def _warns(text: str) -> bool:
    """Whether a text says that something must not be told; papers are confidential as a matter of course."""
    patterns, papers = _patterns()
    return any(
        not papers.search(_SENTENCE.split(text[: found.start()])[-1] + found.group())
        for found in patterns.finditer(text)
    )


@functools.cache
def _patterns() -> tuple[Patterns, re.Pattern[str]]:
    listed = words("not_to_be_told")
    slots = {name: f"(?:{'|'.join(listed[key])})" for name, key in (("<thing>", "things"), ("<not>", "nots"))}
    slots["<ever>"] = _EVER

    def spelt(form: str) -> str:
        for slot, meant in slots.items():
            form = form.replace(slot, meant)
        return rf"(?<!\w){form}(?!\w)".replace(" ", r"\s+")

    papers = re.compile(rf"\b(?:{'|'.join(listed['papers'])})\b", re.IGNORECASE)
    return Patterns(listed["warnings"], spelt), papers
