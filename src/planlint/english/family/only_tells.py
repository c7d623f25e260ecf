"""Words in which somebody only tells how it is: “Mum tells the health visitor that Dad has not come”."""

from __future__ import annotations

import re

_ONLY_SAYS = re.compile(
    r"(?:[\w'’]+ ){1,3}?(?:has |have |can |also )?(?:told|tells?|says?|said|reports?|reported|describes?|thinks?|knows?"
    r"|(?:will )?(?:shows?|confirms?) that(?! s?he\b))\b"
    r"(?! (?:every|each|any|all|about any|if|when|whenever)\b)(?![^.;]{0,40}\b(?:(?:every|each) time|whenever)\b)",
    re.IGNORECASE,
)


def only_tells(text: str) -> bool:
    """Whether it begins with what somebody says, thinks or knows: that is how one learns of it, and no task."""
    return _ONLY_SAYS.match(text) is not None
