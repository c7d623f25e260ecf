"""A sentence about who is kept away and who is near, with signs for people, without what says nothing of either."""

from __future__ import annotations

import re

from planlint.english.family.cast import Cast
from planlint.english.family.mentions import telling

# What is told of somebody in passing: “Tom, who has been violent to Sara, to stay away”; not what keeps them away now.
_IN_PASSING = re.compile(
    r"(?<=\w), (?:whose|whom|who (?:has|have|had|was|were|used to|hit|hurt|beat|broke|\w+ed))\b"
    r"(?![^,;.\n]*\b(?:not|never|no|only|alone|bail\w*|order\w*|bann?\w*|barred|forb\w*|supervis\w*|moved|living|live[ds]?)\b)"
    r"[^,;.\n]{3,90},",
    re.IGNORECASE,
)
_FAMILY_TIME = re.compile(r"\bfamily (?=(?:time|contact|visits)\b)", re.IGNORECASE)
# A thing for a child is no child.
_CHILDS_THING = re.compile(r"\bchild (?=(?:seat|benefit|maintenance|lock|psych\w+)\b)", re.IGNORECASE)
# “Changes the locks so Lee cannot get in to Leo”: what is kept from happening.
_SO_THAT_NOT = re.compile(r"\bso (?:that )?(?:the )?<\w+> (?:cannot|\w+n['’]?t|\w+ not|never)\b[^.;\n]*")
# “If Ann is ill Lee has Leo”: of what then happens it says who is there.
_OPENING_CASE = re.compile(r"^\W*(?:if|when|whenever|while) (?:the )?<\w+>[^.;,\n]*?(?:, ?| (?=<\d+>))", re.IGNORECASE)
# “Share the school run with Ann”: each does it in turn.
_SHARES = re.compile(r"(\bshares? [^.;<\n]{3,30}) with <\d+>")


def signs(text: str, cast: Cast) -> str:
    """The text with signs for people; “Dad's family time” is time with his child, and no time of his family."""
    return telling(_CHILDS_THING.sub("", _FAMILY_TIME.sub("", _IN_PASSING.sub("", text))), cast).text


def what_then(told: str) -> str:
    """What is done, without the case in which it is, and without whoever does it in turn: “share it with Ann”."""
    return _SHARES.sub(r"\1", _SO_THAT_NOT.sub("", _OPENING_CASE.sub("", told)))
