"""How a stretch hangs on the act before it: it says what that is for, or goes elsewhere."""

from __future__ import annotations

import itertools

from planlint.english.acts.act import Act
from planlint.english.acts.segments import Segment
from planlint.english.acts.verbs import acts_of_verb, verb_at
from planlint.english.acts.words import (
    away,
    destinations,
)


def says_what_for(segment: Segment, last: Act | None, before: Segment | None) -> bool:
    """Whether a part that begins with “to” says what the act before it is for, and is no second task.

    True for “The guardian will see Lily, to hear what she wants”; False for “Mum is to see the GP, to join a group”.
    """
    if last is None or segment.joint != "," or segment.words[0].folded != "to" or last.denied:
        return False
    verb = last.words[last.at].start
    said = [*(before.words if before else ()), *last.words]
    return not any(first.folded == "to" and second.start == verb for first, second in itertools.pairwise(said))


def goes_elsewhere(segment: Segment, before: Segment | None) -> bool:
    """Whether a part of a sentence takes up a new task, away from what the part before it told.

    True for the last parts of “Leave when Dad drinks, and go to the housing office” and “Mend the fire, which broke,
    and enrol in the course”: the aside about Dad or about the fire has ended.
    """
    words = segment.words
    if before is not None and before.joint == "," and before.words[0].folded == "which" and verb_at(words, 0):
        return True
    begins = bool(verb_at(words, 0)) and bool(acts_of_verb(words, 0) & {"opens", "frame"})
    return begins and bool(away(destinations(words, places_only=True)))
