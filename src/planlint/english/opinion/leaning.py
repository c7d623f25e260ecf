"""How a text leans: whether readers would call it a fault, by what they called others like it.

For faults that no list of words and no grammar settles: whether two things to be done are one act, whether what is
offered as evidence could be seen, is a matter of what people do and write.
"""

from __future__ import annotations

import functools

from planlint.english.learnt.second_look import looked_again
from planlint.english.learnt.weights import leaning_of
from planlint.english.opinion.lessons import LESSONS
from planlint.english.opinion.noticed import Seen, View, noticed

# Several rules ask about one text, one after another.
_ASKED_TOGETHER = 16
# In a lone text anything but the plainest is looked at again; a plan has hundreds, and waits for those in doubt.
_NEAR, _NEAR_IN_A_PLAN = 9.0, 1.5


def leaning(rule: str, seen: Seen) -> float:
    """The logarithm of the odds that a reader would say the text has the fault: above 0 is more likely than not."""
    leans = _by_words(rule, seen)
    return looked_again(rule, leans, seen.text, seen.field) if LESSONS[rule].looked_at_again else leans


def is_told(rule: str, seen: Seen, *, found: bool = False, in_a_plan: bool = False, surer: float = 0) -> bool:
    """Whether a text is told: what lists and grammar have `found`, unless readers are sure that there is no fault, and
    beyond that what readers are sure of; in a whole plan they must be surer where the fault is rare there, and `surer`
    still where something else speaks against it."""
    leans, lesson = _by_words(rule, seen), LESSONS[rule]
    least = lesson.doubt if found else lesson.sure + surer + (lesson.rarer if in_a_plan else 0)
    if lesson.looked_at_again and abs(leans - least) < (_NEAR_IN_A_PLAN if in_a_plan else _NEAR):
        leans = looked_again(rule, leans, seen.text, seen.field)
    return leans >= least


def _by_words(rule: str, seen: Seen) -> float:
    views = LESSONS[rule].views
    return leaning_of(rule, noticed(seen, views) if seen.cast else _noticed(seen.text, seen.field, views))


@functools.lru_cache(maxsize=_ASKED_TOGETHER)
def _noticed(text: str, field: str, views: tuple[View, ...]) -> dict[int, float]:
    return noticed(Seen(text, field), views)
