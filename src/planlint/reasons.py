"""What is not done, with the reasons for it."""

from __future__ import annotations

from typing import ClassVar


class NotDone(Exception):  # noqa: N818 - nothing went wrong in planlint
    """Something is not done. `reasons` says why, one text each, for whoever asked for it."""

    BETWEEN: ClassVar[str] = " "

    def __init__(self, *reasons: str) -> None:
        super().__init__(self.BETWEEN.join(reasons))
        self.reasons = reasons
