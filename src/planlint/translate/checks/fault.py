"""What is wrong with a translated text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: an `error` stands in the way of a family's copy, a `warning` is for the second linguist's eyes.

    `check` is the stable name of what found it; `message` is one plain sentence for who repairs it.
    """

    level: Level
    check: str
    message: str
