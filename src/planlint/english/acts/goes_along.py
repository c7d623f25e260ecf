"""Who goes along with an act or makes it possible, and what follows from its result: no act of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.english.acts.words import destinations
from planlint.word_lists import terms

_WHERE_OR_WHEN = word_set("at on in by with before after every each weekly fortnightly monthly")
_WHOM_AND_WHERE = 3  # words: “drive him there”
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


def says_how_it_is_arranged(act: Act, first: Act, folded: Sequence[str]) -> bool:
    """Where and when it is, who pays or drives, and that he who leaves goes somewhere."""
    behind = folded[act.at + 1 :]
    if act.present and act.verb in {"is", "are"} and act.subject != first.subject:
        return True  # “The next one is on 9 March”
    if (
        act.verb == "be"
        and set(act.subject.split()) & terms("acts", "part_of.arranged")
        and behind
        and behind[0] in _WHERE_OR_WHEN
    ):
        return True
    if first.verb == "leave" and act.verb == "go" and not act.subject:
        return True
    if not act.subject or act.subject == first.subject:
        return False
    only_whom = len(behind) < _WHOM_AND_WHERE and "to" not in behind
    drives = (act.verb == "drive" and only_whom) or (act.verb == "help" and not behind)
    watches = folded[act.at :] in (["keep", "an", "eye"], ["keep", "an", "eye", "on", "it"])
    # “the council will pay the bill”, unlike “Dad to pay the gas bill”
    return (
        drives
        or watches
        or (act.verb in terms("acts", "part_of.pays") and bool(terms("acts", "part_of.price") & set(behind[:2])))
    )
