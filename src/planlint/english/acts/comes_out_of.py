"""Whether what an act is done to came out of the act before it: “take the blood and ring Mum with the result”."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.segments import word_set
from planlint.english.acts.words import DETERMINERS, results
from planlint.word_lists import terms

_NEAR = 4
_NAMES_NO_TOPIC = word_set("how what when where whether why who it this that them these those her him the")
_ASKS_TO_COME = word_set("invites invitations")
_HAS_A_TOPIC = word_set("report letter notes")
_WHICH = word_set("the its this that these his her their a any all your both one two each")


def comes_out_of(act: Act, previous: Act) -> bool:
    """Whether the act tells or hands on a result, a key or a paper of the one before."""
    after = [word.folded for word in act.after]
    sent_on = any(
        first in {"with", "of", "about"} and second in {"the", "its"} and third in results()
        for first, second, third in zip(after[:7], after[1:8], after[2:9], strict=False)
    )
    if sent_on:
        return True
    came_out = next(
        (at for at, word in enumerate(after[:4]) if word in results() and (at == 0 or after[at - 1] != "to")), None
    )
    if came_out is None or (
        after[came_out].startswith("key") and not {word.folded for word in previous.words} & terms("acts", "locked")
    ):
        return False
    which = max((at for at, word in enumerate(after[:came_out]) if word in _WHICH), default=None)
    if after[came_out] not in _ASKS_TO_COME and _for_something_else(after[came_out:], previous):
        return False
    return came_out == 0 or (which is not None and not _other_kind(after[which + 1 : came_out], previous))


def _for_something_else(said: Sequence[str], previous: Act) -> bool:
    """“do Mum’s bloods and sign the form for the blue badge”: the form is for what was not spoken of."""
    result, behind = said[0], said[1:]
    topics = {"for", "about", "on"} if result in _HAS_A_TOPIC else {"for", "about"}
    at = next((at for at, word in enumerate(behind[:_NEAR]) if word in topics), None)
    if at is None or (at and behind[0] != "of"):
        return False
    what_for = [word for word in behind[at + 1 : at + _NEAR] if word not in DETERMINERS | _NAMES_NO_TOPIC]
    known = {word.folded.removesuffix("s") for word in previous.words}
    told_of = behind[at] == "on" or len(what_for) > 1
    return told_of and bool(what_for) and not {word.removesuffix("s") for word in what_for} & known


def _other_kind(named: Sequence[str], previous: Act) -> bool:
    """Whether a result is named after something else: “the benefits form”, where no benefits were spoken of."""
    known = {word.folded.removesuffix("s") for word in previous.words}
    return any(word not in terms("acts", "says_which") and word.removesuffix("s") not in known for word in named)
