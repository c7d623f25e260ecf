"""What the last gate found."""

from __future__ import annotations

from dataclasses import dataclass

NOT_SEARCHED = "could not be searched"


@dataclass(frozen=True, slots=True)
class Leak:
    """Something a reader may not have stands in a file, or might. Neither `where` nor `what` holds the words."""

    where: str
    what: str
