"""Is the outcome a change in the child's life, told as what will be there?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from planlint.checks.base import Context, Hit, Options, whole
from planlint.checks.in_the_plan import child_names
from planlint.english.evidence.attendance import attended
from planlint.english.evidence.denials import only_denies
from planlint.english.evidence.evidence import observable
from planlint.english.evidence.inward import only_inward
from planlint.english.evidence.lessened import only_lessened
from planlint.english.evidence.nothing_shown import nothing_shown
from planlint.english.evidence.watched import watched
from planlint.english.opinion.leaning import is_told, leaning
from planlint.english.opinion.noticed import Seen
from planlint.model.paths import Path
from planlint.word_lists import Worded

# A risk that is reduced, or harm kept off: somebody's opinion, and no absence that could be seen.
_RISK = Worded(
    r"\brisks?\b|\b(?:protected|safeguarded|shielded|safe|free) from (?:[\w-]+ ){0,2}"
    r"(?:harm|danger|neglect|abuse|violence|exploitation|impact|effects?|consequences)\b"
    r"|\bless <evidence.less_by_opinion>\b",
    re.IGNORECASE,
)
_DENIES, _VAGUE = "negative-outcome", "vague-outcome"


class NegativeOutcome(Options):
    """An outcome that only says what will stop."""

    kind: Literal["negative-outcome"] = "negative-outcome"


def negative_outcome(node: Any, path: Path, options: NegativeOutcome, context: Context) -> Iterator[Hit]:
    """Report the words of an outcome that only denies, unless they count, or say what will be there instead."""
    text = node.description or ""
    if not text.strip() or not context.in_english:
        return
    found = only_denies(text, context.parse)
    if is_told(_DENIES, Seen(text, "outcome"), found=found, in_a_plan=context.faults_are_rare):
        yield replace(_whole(text), habit="denies")  # a chair asks it once, of all of them


class VagueOutcome(Options):
    """An outcome of the mind or of a service: nothing in the child's life that anybody could see."""

    kind: Literal["vague-outcome"] = "vague-outcome"


def vague_outcome(node: Any, path: Path, options: VagueOutcome, context: Context) -> Iterator[Hit]:
    """Report an outcome that speaks of a mind or a risk, or shows nothing, in its own words or by its evidence.

    Without any evidence it is missing-evidence that speaks.
    """
    text = node.description or ""
    if not text.strip() or not context.in_english:
        return
    evidence = [one.description for one in node.evidence if (one.description or "").strip()]
    if not context.fragment and not evidence:
        return
    seen = Seen(text, "outcome")
    in_the_mind = only_lessened(text, context.parse) or only_inward(text, context.parse)
    found = in_the_mind or _shows_nothing(text, context)
    if not is_told(_VAGUE, seen, found=found, in_a_plan=context.faults_are_rare) or (
        not found and _only_denies(text, seen, context)
    ):
        return
    if in_the_mind or not any(_can_be_seen(one, context) for one in evidence):
        yield _whole(text)


def _only_denies(text: str, seen: Seen, context: Context) -> bool:
    """Whether it says what will stop rather than what is hoped for: another rule's business."""
    return only_denies(text, context.parse) or leaning(_DENIES, seen) > leaning(_VAGUE, seen)


def _can_be_seen(evidence: str, context: Context) -> bool:
    return observable(evidence, context.parse) or watched(evidence, context.parse)


def _shows_nothing(text: str, context: Context) -> bool:
    """Whether nothing in it could be seen, though it denies nothing and turns up for nothing, as other rules say."""
    if not nothing_shown(text, context.parse) or (only_denies(text, context.parse) and not _RISK.search(text)):
        return False
    return attended(text, context.parse, child_names(context)) is None


def _whole(text: str) -> Hit:
    start, end = whole(text)
    return Hit(("description",), text[start:end], start, end)
