"""Does what comes again on set days need an end of its own? In a plan that says when it is reviewed, it has one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from planlint.model.timescale import Repeating
from planlint.timescales import Phrase, Reading, at_any_hour, on_set_days, on_set_days_behind, soft_deadlines


def runs_to_the_review(reading: Reading, phrase: Phrase, events: Mapping[str, dt.date]) -> bool:
    """Whether it names days, or all hours, in a plan whose review is still to come: “Mondays” are kept until then."""
    review, made = events.get("review-conference"), events.get("plan") or events.get("conference")
    if review is None or (made is not None and review <= made):
        return False
    begins = reading.meaning.starts if isinstance(reading.meaning, Repeating) else None
    if begins is not None and begins >= review:
        return False
    if at_any_hour(reading.text):
        return True  # “At all times”: a rule that holds until it is looked at again
    set_days = on_set_days(phrase) or on_set_days_behind(reading.text, phrase)
    return set_days and not soft_deadlines(reading.text, "open-ended")


def ends_at_the_review(reading: Reading, events: Mapping[str, dt.date]) -> bool:
    """Whether nothing but the plan's review ends what a deadline says."""
    endless = reading.open_ended
    return bool(endless) and all(runs_to_the_review(reading, phrase, events) for phrase in endless)
