"""What is not done, with the reasons for it: the parent of all that ends a command in planlint's own words."""

from __future__ import annotations

from typing import ClassVar


class NotDone(Exception):
    """Something is not done. `reasons` says why and what to do, one line each, for whoever asked for it.

    `EXIT_CODE` is what the command line ends with: 2 where something cannot be used or written, 1 where it is refused.
    """

    BETWEEN: ClassVar[str] = " "
    EXIT_CODE: ClassVar[int] = 2

    def __init__(self, *reasons: str) -> None:
        super().__init__(self.BETWEEN.join(reasons))
        self.reasons = reasons
