"""What is kept from a reader, as words to look for in whatever is made for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that may not reach a reader. `because` says what they are, for a report, without saying the words."""

    words: str
    because: str
