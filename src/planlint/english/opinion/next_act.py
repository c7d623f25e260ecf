"""Where the second of two acts begins: at the joint where both halves lean most to being one act each."""

from __future__ import annotations

from planlint.english.acts.segments import segments
from planlint.english.opinion.leaning import leaning
from planlint.english.opinion.noticed import Seen

_MOST_JOINTS = 12  # whoever writes more has many acts: the next of the first twelve will do
_FEWEST_WORDS = 2


def next_act(text: str) -> int:
    """The place in an action's text where what wants a row of its own begins; the end where nothing does."""
    joints = [part.start for part in segments(text)[1 : _MOST_JOINTS + 1] if len(part.words) >= _FEWEST_WORDS]
    return min(joints, key=lambda at: max(_leans(text[:at].rstrip()), _leans(text[at:])), default=len(text))


def _leans(text: str) -> float:
    return leaning("compound-action", Seen(text, "action"))
