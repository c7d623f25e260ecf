"""What of a draft was read into no field of the plan, said in one line: words that nobody misses are lost."""

from __future__ import annotations

from shlex import quote

from planlint.model.plan import CaseDocument
from planlint.report.visible import visible


def left_unread(plan: CaseDocument | None, path: str) -> str:
    """How many pieces, what that means, and where to see them; empty where every word has a field."""
    count = len(plan.unplaced) if plan is not None else 0
    if not count:
        return ""
    pieces, were, them = ("1 piece", "was", "it") if count == 1 else (f"{count} pieces", "were", "them")
    return (
        f"{pieces} of the draft {were} not read into the plan: no copy holds {them}, and but for warnings that "
        f"something must not be told nothing in {them} was checked. "
        f"To see {them}: planlint convert {quote(visible(path))} --explain"
    )
