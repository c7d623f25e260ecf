"""The review conference to come, and the one that was just held: forms call either of them “Review conference”."""

from __future__ import annotations

import datetime as dt
import re

from planlint.read.word.text.draft import Draft, Understood
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Given
from planlint.read.word.vocabulary.lookup import folded
from planlint.read.word.vocabulary.terms import Terms
from planlint.timescales import UnclearDate, read_date
from planlint.timescales.words.day_words import DATE

_FEWEST_DAYS = 3
_MOST_BEFORE = 0.25  # of the days of a plan: nothing much is planned for after the review that looks at it

_DUE = re.compile(r" (?:(?:is )?due(?: (?:by|on|before))?|to be held(?: (?:by|on|before))?|no later than)$")


def meeting_due(terms: Terms, text: str) -> str | None:
    """The key of the meeting that a label asks for by when it is due: “RCPC due by”, “Core group to be held by”."""
    words = folded(text)
    due = _DUE.search(words)
    key = terms.labels.whole(words[: due.start()]) if due is not None else None
    return key if key is not None and key.startswith("meetings.") else None


def hold_for_next(draft: Draft, label: Words, words: Words) -> None:
    """Beside a “Next review” the review told before it, on another day, is the one that was held."""
    told = draft.tree.get("meetings", {}).get("review_conference")
    earlier, later = (_day(told) if isinstance(told, Words) else None), _day(words)
    if folded(label.value).startswith("next") and earlier and later and earlier < later:
        _was_held(draft)


def settle_review(draft: Draft) -> None:
    """A review conference before nearly all days of the plan is the one that made it; that it was taken so is said."""
    words = draft.tree.get("meetings", {}).get("review_conference")
    review = _day(words) if isinstance(words, Words) else None
    date = draft.tree.get("date")
    written = _day(date) if isinstance(date, Words) else None
    if review is None or (written is not None and written < review):
        return
    actions = (part for outcome in draft.tree.get("outcomes", ()) for part in outcome.get("actions", ()))
    told = (part.get("by_when") for part in actions)
    days = [day for one in told if isinstance(one, Words) and (day := _day(one)) is not None]
    if (
        len(days) >= _FEWEST_DAYS
        and sum(day <= review for day in days) <= _MOST_BEFORE * len(days)
        and _was_held(draft)
    ):
        draft.guesses.append(Understood(words, "conference.date"))


def _was_held(draft: Draft) -> bool:
    """Makes the review that is told the conference of this plan, unless another day is told for that."""
    meetings = draft.tree.get("meetings", {})
    if "review_conference" not in meetings or "date" in draft.tree.get("conference", {}):
        return False
    conference = draft.part("conference")
    conference["date"] = meetings.pop("review_conference")
    conference.setdefault("type", Given("review", conference["date"], True))
    return True


def _day(words: Words) -> dt.date | None:
    match = DATE.search(words.value)
    if match is None:
        return None
    try:
        return read_date(match.group())
    except UnclearDate as unclear:
        return unclear.likely
    except ValueError:
        return None
