"""With which service sessions are held, which alone could be a child's or a grown-up's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.words.lexicon import Found

_HELD_BY = re.compile(
    r"\s+(?:at|with|in|from|through|run by)\s+(?:(?:the|her|his|their|our|a|an|local)\s+)*", re.IGNORECASE
)


def with_its_holder(target: Found | None, targets: Sequence[Found], text: str) -> Found | None:
    """Sessions with the service that holds them: “9 of 10 sessions at the drug clinic” are no child's."""
    if target is None or target.kind != "child-service":
        return target
    if any(it.kind == target.kind and it.start > target.end for it in targets):
        return target  # “sessions with the therapist at CAMHS”
    holders = (it for it in targets if it.start > target.end and _HELD_BY.fullmatch(text, target.end, it.start))
    service = next((it for it in holders if it.kind == "service"), None)
    return Found("service", target.start, service.end) if service else target
