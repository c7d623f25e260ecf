"""Words in which somebody only tells how it is: “Mum tells the health visitor that Dad has not come”."""

from __future__ import annotations

import re

from planlint.word_lists import Worded

_ONLY_SAYS = Worded(
    r"(?!(?:no|nil|any|without)\b)"
    r"(?:(?!(?:should|must|to|shall|ought|needs?|not|never|\w+n['’]t)\b)[\w'’]+ ){1,3}?(?:has |have |can |also )?"
    r"(?:<family.only_says>"
    r"|(?:will )?(?:shows?|confirms?) that(?! s?he\b))\b"
    r"(?! (?:\w+ ){0,2}breach\w*)"
    r"(?! (?:every|each|any|all|about any|if|when|whenever|breach\w*|incidents?)\b)"
    # “Mum reports Dad’s breaches to the police” is what she does about him
    r"(?! (?:[\w'’]+['’]s|his) (?:\w+ )?(?:breach\w*|messages|texts|calls|visits|threats|abuse|violence)\b)"
    r"(?![^.;]{0,40}\b(?:(?:every|each) time|whenever|straight away|immediately|at once|promptly)\b)",
    re.IGNORECASE,
)


# “Mum left him in May”, unlike “Debbie rings the police every time he comes”
_HAD_DONE = re.compile(
    r"(?!.*\b(?:has|have|not|never)\b)(?=.*\b(?:\w{2,}ed|left|told|went|took|kept|rang|came|got|had|let|put|gave|threw|sent"
    r"|met|saw|was|were|did|broke|made|said)\b)",
    re.IGNORECASE | re.DOTALL,
)
_HE_GOES_ON = re.compile(
    r"\W{1,2}(?:and |but |yet |since then )?(?:he|she) (?:has|had|still|keeps|kept|continues|then|now)\b", re.IGNORECASE
)


def is_history(quote: str, rest: str) -> bool:
    """Whether the words only lead up to what the other has done since: “Mum left him in May; he has since …”."""
    return _HAD_DONE.match(quote) is not None and _HE_GOES_ON.match(rest) is not None


def only_tells(text: str) -> bool:
    """Whether it begins with what somebody says, thinks or knows: that is how one learns of it, and no task."""
    return _ONLY_SAYS.match(text) is not None
