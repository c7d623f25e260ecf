"""Who goes along with an act or makes it possible, and what follows from its result: no act of their own."""

from __future__ import annotations

import re

from planlint.english.acts.act import Act
from planlint.english.acts.words import destinations

# “Play therapy, 8 sessions for Hevin; Rojda to join the last two”
_JOINS_SOME = re.compile(
    r"\b(?:joins?|joining|comes?|coming|attends?|attending|sits? in|sitting in|be there|be present)\b[^.;]*?"
    r"\b(?:last|first|final)(?: (?:one|two|three|four|five|few|\d+))?(?: (?:sessions?|weeks?|ones?|of (?:them|these)))?"
    r"\W*\Z",
    re.IGNORECASE,
)
# “Take Filip to the eye clinic. Gran will mind Lena”: how the one who takes him can go.
_MINDS = re.compile(
    r"\b(?:minds?|minding|babysits?|babysitting|looks? after|sits? with|stays? with)(?: [\w’'-]+){1,3}\W*\Z",
    re.IGNORECASE,
)
# “DASH to be repeated and MARAC referral if the score has gone up”
_BY_ITS_RESULT = re.compile(
    r"\bif (?:the |this |that |his |her |their )?(?:[\w-]+ )?"
    r"(?:scores?|results?|tests?|samples?|readings?|levels?|screens?)\b[^.;]*\Z",
    re.IGNORECASE,
)


def goes_along(act: Act, first: Act, said: str) -> bool:
    """Whether an act only says who joins the first one, who minds the others meanwhile, or what its result leads to."""
    if _JOINS_SOME.search(said) and act.subject:
        return True
    if _MINDS.search(said) and act.subject and act.subject != first.subject and destinations(first.words):
        return True
    return _BY_ITS_RESULT.search(said) is not None
