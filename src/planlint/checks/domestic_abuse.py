"""Does the plan record that one grown-up hurts another, and who are the parents?"""

from __future__ import annotations

import functools
import re
from typing import Any

from planlint.bundled import words
from planlint.checks.whole_plan import is_family
from planlint.english.violence import denied, hurts, long_ago
from planlint.model.plan import ChildProtectionPlan


def records_domestic_abuse(plan: ChildProtectionPlan) -> bool:
    """Whether the plan's worries speak of domestic abuse."""
    told = [text for concern in plan.concerns for text in (concern.description, concern.cause, *concern.impact)]
    told += [child.category for child in plan.children]
    told += [plan.risk_statement.description] if plan.risk_statement else []
    told += [plan.conference.threshold_reasons] if plan.conference else []
    adults = parents_called(plan)
    children = tuple(sorted({child.name.split()[0] for child in plan.children if child.name and child.name.split()}))
    return any(text and (_told(text) or hurts(text, adults, children)) for text in told)


def _told(text: str) -> bool:
    """Whether one of the words for domestic abuse stands in the text, and is not denied."""
    sentences = (found.group() for found in re.finditer(r"[^.;!?\n]+", text))
    return any(
        not denied(sentence, match.start()) and not long_ago(sentence)
        for sentence in sentences
        for match in _recorded().finditer(sentence)
    )


def parents(plan: ChildProtectionPlan) -> set[str | None]:
    """The ids of the plan's parents."""

    def is_parent(is_: Any) -> bool:
        return any(word in (is_ or "").casefold() for word in ("mother", "father", "parent")) and not any(
            word in (is_ or "").casefold() for word in ("grand", "god")
        )

    return {one.id for one in plan.people if is_family(one) and any(is_parent(tie.is_) for tie in one.relations)}


def parents_called(plan: ChildProtectionPlan) -> tuple[str, ...]:
    """The names by which the plan's parents are called."""
    own = parents(plan)
    names = (name for person in plan.people if person.id in own for name in (person.name, *person.known_as) if name)
    return tuple(sorted({word for name in names for word in (name, name.split()[0])}))


@functools.cache
def _recorded() -> re.Pattern[str]:
    return re.compile("|".join(words("domestic_abuse")["recorded"]), re.IGNORECASE)
