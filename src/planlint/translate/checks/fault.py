"""What is wrong with a translated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "second", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: an `error` stands in the way of a family's copy, a `warning` is for whoever repairs it to see.

    `second` is a doubt that no program can settle, and that may turn the sense round: a second linguist has to sign
    the text. `check` is the stable name of what found it; `message` is one plain sentence for who repairs it. `form`
    is a name and the other form of it that stands in the text.
    """

    level: Level
    check: str
    message: str
    form: tuple[str, str] | None = None
