"""A text that a linguist may take over: somebody made it and somebody else checked it, for the same English."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` with the names and numbers of this plan in it, who made and who checked it, and where it comes from.

    It is an offer: a linguist reads it beside the English before it is anybody's translation.
    """

    text: str
    by: str
    revised_by: str
    source: Literal["phrase bank", "memory"]
