"""Is the outcome a change in the child's life, told as what will be there? (G26, G29, G30, G31)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.evidence import in_english
from planlint.english.attendance import attended
from planlint.english.evidence import observable
from planlint.model.paths import Path

_DENIES = re.compile(
    r"\A\W*(?:for )?(?:there (?:to be|are|is|will be) )?"
    r"(?:no (?!more than|fewer than|less than)(?:more|further|longer|new|repeat)?\b|zero\b|nil\b|never\b|"
    r"(?:to )?(?:stop|prevent|avoid|reduce|eliminate|cease|end)(?:ping|ing)?\b|"
    r"(?:a )?(?:reduction in|absence of|cessation of|an end to)\b)"
    r"|\b(?:is|are|be|will|do|does|should|must|to|shall)(?: be)? (?:no longer|not|never)\b(?! only)|n['’]t\b",
    re.IGNORECASE,
)
# What will be there instead, or a count of what must not be: both can be seen.
_AND_WHAT = re.compile(
    r"[.;:–—]\s*\w|\b(?:instead|so that|but|because|and (?:she|he|they|[A-Z]\w+))\b"
    r"|\d|\b(?:one|two|three|four|five|six|ten)\b"
)
_INWARD = re.compile(
    r"\b(?:understands?|understanding|insight|awareness|aware of|recogni[sz]es?|acknowledges?|reali[sz]es?|"
    r"appreciates?|improves?d?|improving|improvement|develops?|builds?|enhances?d?|increases?d?|promotes?d?|strengthens?|better)\b",
    re.IGNORECASE,
)


class NegativeOutcome(Options):
    """An outcome that only says what will stop."""

    kind: Literal["negative-outcome"] = "negative-outcome"


def negative_outcome(node: Any, path: Path, options: NegativeOutcome, context: Context) -> Iterator[Hit]:
    """Report the words of an outcome that only denies, unless they count, or say what will be there instead."""
    text = node.description or ""
    if not text.strip() or not in_english(context) or not _DENIES.search(text) or _AND_WHAT.search(text.strip(" .")):
        return
    yield _whole(text)


class VagueOutcome(Options):
    """An outcome of the mind or of a service: nothing in the child's life that anybody could see."""

    kind: Literal["vague-outcome"] = "vague-outcome"


def vague_outcome(node: Any, path: Path, options: VagueOutcome, context: Context) -> Iterator[Hit]:
    """Report an outcome whose own words show nothing and speak of understanding or improving, or of going somewhere.

    Without any evidence it is missing-evidence that speaks.
    """
    text = node.description or ""
    if not text.strip() or not in_english(context):
        return
    if not context.fragment and not any((one.description or "").strip() for one in node.evidence):
        return
    if (_INWARD.search(text) or attended(text, context.parse)) and not observable(text, context.parse):
        yield _whole(text)


def _whole(text: str) -> Hit:
    words = text.strip().rstrip(".;, ")
    start = text.index(words)
    return Hit(("description",), words, start, start + len(words))
