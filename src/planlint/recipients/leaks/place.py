"""One place of a finished file in which words can stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """What stands at a place: how short a thing that is met there can still mean something."""

    WORDS = auto()
    MARKUP = auto()  # code: a single short word such as “white”, or a few figures, means a colour or a size
    BYTES = auto()  # one to four letters are met by chance


@dataclass(frozen=True, slots=True)
class Place:
    """`text` as it stands at `where`, a place named as a person understands it; None for what could not be read."""

    where: str
    text: str | None
    kind: Kind = Kind.WORDS
