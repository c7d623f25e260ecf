"""Why nothing could be read: one line that a social worker can act on."""

from __future__ import annotations

from planlint.place import Place
from planlint.reasons import NotDone


class ReadProblem(NotDone):
    """A file in which no plan can be read: what is wrong, where (when known), and what to do."""

    def __init__(self, message: str, place: Place | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
