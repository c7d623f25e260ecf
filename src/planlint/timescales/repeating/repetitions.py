"""Again and again: "twice a week", "every other Friday", "6 weekly", "x2 weekly", "at each visit", "Mon-Fri"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.repeating.how_many_times import EVERY, NTH, TIMES, Found, coming, ly_at, times_at
from planlint.timescales.repeating.nth_weekday import nth_weekday_at
from planlint.timescales.repeating.one_in import one_in_at
from planlint.timescales.repeating.weekdays import weekdays_at
from planlint.timescales.words.books import books
from planlint.timescales.words.numbers import COUNTS, span_at
from planlint.timescales.words.periods import period_at, unit_at
from planlint.timescales.words.tokens import Tokens, word_set

_PART_OF_DAY = word_set("morning evening night afternoon bedtime mealtime teatime lunchtime weekend")
_MEETINGS = word_set("session visit meeting day night morning run")
_BEFORE_OCCASION = word_set("at on after before during following upon in prior from")


def repetition_at(tokens: Tokens, index: int) -> Found | None:
    """The repetition that begins at the token, without its end (None: it never comes), and the token after it."""
    word = tokens.word(index)
    found: Found | None = nth_weekday_at(tokens, index)
    if found:
        return found
    if word == "per" and tokens.word(index - 1) == "as":
        return None  # “as per service standards”
    if word in EVERY or word in ("per", "alternate"):
        return _every(tokens, index)
    if word == "whenever" and tokens.word(index + 2).isalpha():
        return _whenever(tokens, index)
    if word in _BEFORE_OCCASION and tokens.word(index + 1) in EVERY and tokens.word(index - 1) != "-":
        return _every(tokens, index + 1)
    minutes = tokens.word(index - 1) in (".", ":") and tokens.joined(index)  # “8.50 each day”
    if not minutes and (word in TIMES or word == "x" or word.isdecimal() or word in COUNTS):
        found = one_in_at(tokens, index) or times_at(tokens, index) or ly_at(tokens, index)
    return found or _listed(tokens, index) or _days(tokens, index) or _plural(tokens, index)


def _every(tokens: Tokens, index: int) -> Found | None:
    at = index + 1 if tokens.word(index) != "alternate" else index
    every = 1
    if tokens.word(at + 1) == "/" and (medical := period_at(tokens, at)) and medical.unit:
        return coming(medical.count, medical.unit), medical.end  # “every 4/52”
    if tokens.words[index : index + 2] == ["each", "other"] and not unit_at(tokens, index + 2):
        return None  # “ring each other every Friday”
    nth = NTH.get(tokens.word(at) + (tokens.word(at + 1) if tokens.number(at) else ""))
    if nth:
        at += 1 + (tokens.number(at) is not None)
        every = nth
    elif tokens.word(at) == "single":
        at += 1
    elif span := span_at(tokens, at):
        every, at = span[1] or span[0], span[2]
    unit = unit_at(tokens, at)
    if unit:
        return coming(every * unit[1], unit[0]), unit[2]
    days = weekdays_at(tokens, at)
    if days:
        return Repeating(every, Unit.WEEKS, len(days[0]), days[0]) if every else None, days[1]
    if tokens.word(at) == "weekday":
        return Repeating(1, Unit.WEEKS, 5, (0, 1, 2, 3, 4)), at + 1
    if tokens.word(at) == "school" and tokens.word(at + 1) in _PART_OF_DAY:
        return Repeating(1, Unit.SCHOOL_DAYS), at + 2
    if tokens.word(at).removesuffix("s") in _PART_OF_DAY:
        return coming(every, Unit.WEEKS if tokens.word(at).startswith("weekend") else Unit.DAYS), at + 1
    if tokens.words[at : at + 2] == ["w", "/"] and tokens.word(at + 2) in ("end", "ends"):
        return coming(every, Unit.WEEKS), at + 3
    if (
        (every == 1 or nth)
        and tokens.word(at).isalpha()
        and tokens.word(at) not in ("child", "parent", "person", "of", "and", "so", "now")
    ):
        event = books().events.match(tokens, at)
        end = event[0] if event else at + 1
        end += tokens.word(end) in _MEETINGS  # “every contact session”, “each nursery day”
        begin = index - (tokens.word(index - 1) in _BEFORE_OCCASION)
        return Repeating(every, None, occasion=tokens.written(begin, end)), end
    return None


def _whenever(tokens: Tokens, index: int) -> Found:
    """ "Whenever she reaches 4 on her scale": the clause is the occasion."""
    end = index + 1
    while end < tokens.size and (tokens.word(end).isalnum() or "'" in tokens.word(end)):
        end += 1
    return Repeating(1, None, occasion=tokens.written(index, end)), end


def _listed(tokens: Tokens, index: int) -> Found | None:
    found = books().repetitions.match(tokens, index)
    if found is None:
        return None
    known = books().repetition[found[1]]
    days = tuple(known.get("weekdays", ()))
    unit = Unit(known["unit"]) if "unit" in known else None
    times = known.get("times", len(days) or 1)
    return Repeating(known.get("every", 1), unit, times, days, known.get("occasion")), found[0]


def _days(tokens: Tokens, index: int) -> Found | None:
    """ "Tuesdays", "Mon-Fri", "Mon, Wed & Fri"; one weekday alone is a single day, not a repetition."""
    days = weekdays_at(tokens, index)
    if days is None or (len(days[0]) == 1 and not days[2] and tokens.number(days[1]) is not None):
        return None
    part = tokens.word(days[1]) in ("mornings", "afternoons", "evenings", "nights")
    if len(days[0]) == 1 and not days[2] and not part:
        return None
    return Repeating(1, Unit.WEEKS, len(days[0]), days[0]), days[1] + part


def _plural(tokens: Tokens, index: int) -> Found | None:
    """ "at visits", "after contacts": seen at an occasion that comes again."""
    every = tokens.word(index) == "all"
    if tokens.word(index - 1) not in ("at", "during", "on", "after", "before") and not every:
        return None
    found = books().occasions.match(tokens, index + every)
    if found is None:
        return None
    return Repeating(1, None, occasion=tokens.written(max(index - 1, 0), found[0])), found[0]
