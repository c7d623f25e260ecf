"""Is anything left to do?"""

from __future__ import annotations

from typing import Any

from planlint.model.paths import reach

_FINISHED = {"done", "complete", "completed", "achieved", "finished", "closed", "ended", "met"}


def is_finished(node: Any) -> bool:
    """Whether the status of an action, or the latest progress of an outcome, says that nothing is left to do."""
    progress = reach(node, ("progress",)) or ()
    if progress and reach(progress[-1], ("achieved",)) == "yes":
        return True
    return (reach(node, ("status",)) or "").strip().lower() in _FINISHED
