"""Again and again: "twice a week", "every other Friday", "6 weekly", "x2 weekly", "at each visit", "Mon-Fri"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.calendar_words import weekday_at
from planlint.timescales.nth_weekday import nth_weekday_at
from planlint.timescales.numbers import COUNTS, count_at, past_each, span_at
from planlint.timescales.one_in import one_in_at
from planlint.timescales.periods import period_at, unit_at
from planlint.timescales.tokens import Tokens, word_set
from planlint.timescales.weekdays import weekdays_at
from planlint.timescales.words import books

_EVERY = frozenset({"every", "each"})
_PER = frozenset({"per", "a", "an", "each", "every"})
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_UNIT_LY = {
    "weekly": Unit.WEEKS,
    "monthly": Unit.MONTHS,
    "daily": Unit.DAYS,
    "yearly": Unit.YEARS,
    "hourly": Unit.HOURS,
}
_NTH = {"other": 2, "second": 2, "alternate": 2, "third": 3, "fourth": 4, "sixth": 6, "2nd": 2, "3rd": 3}
_PART_OF_DAY = word_set("morning evening night afternoon bedtime mealtime teatime lunchtime weekend")
_MEETINGS = word_set("session visit meeting day night morning run")
_BEFORE_OCCASION = word_set("at on after before during following upon in prior from")

# "Six weekly sessions" are six of them, one a week; "six weekly visits" come every six weeks.
_COUNTED_RUNS = word_set("sessions classes lessons workshops payments instalments tests")

Found = tuple[Repeating, int]


def repetition_at(tokens: Tokens, index: int) -> Found | None:
    """The repetition that begins at the token, without its end, and the token after it."""
    word = tokens.word(index)
    found = nth_weekday_at(tokens, index)
    if found:
        return found
    if word == "per" and tokens.word(index - 1) == "as":
        return None  # “as per service standards”
    if word in _EVERY or word in ("per", "alternate"):
        return _every(tokens, index)
    if word == "whenever" and tokens.word(index + 2).isalpha():
        return _whenever(tokens, index)
    if word in _BEFORE_OCCASION and tokens.word(index + 1) in _EVERY and tokens.word(index - 1) != "-":
        return _every(tokens, index + 1)
    minutes = tokens.word(index - 1) in (".", ":") and tokens.joined(index)  # “8.50 each day”
    if not minutes and (word in _TIMES or word == "x" or word.isdecimal() or word in COUNTS):
        found = one_in_at(tokens, index) or _times(tokens, index) or _ly(tokens, index)
    return found or _listed(tokens, index) or _days(tokens, index) or _plural(tokens, index)


def _every(tokens: Tokens, index: int) -> Found | None:
    at = index + 1 if tokens.word(index) != "alternate" else index
    every = 1
    if tokens.word(at + 1) == "/" and (medical := period_at(tokens, at)) and medical.unit:
        return Repeating(medical.count, medical.unit), medical.end  # “every 4/52”
    nth = _NTH.get(tokens.word(at) + (tokens.word(at + 1) if tokens.number(at) else ""))
    if nth:
        at += 1 + (tokens.number(at) is not None)
        every = nth
    elif tokens.word(at) == "single":
        at += 1
    elif span := span_at(tokens, at):
        every, at = span[1] or span[0], span[2]
    unit = unit_at(tokens, at)
    if unit:
        return Repeating(every * unit[1], unit[0]), unit[2]
    days = weekdays_at(tokens, at)
    if days:
        return Repeating(every, Unit.WEEKS, len(days[0]), days[0]), days[1]
    if tokens.word(at) == "weekday":
        return Repeating(1, Unit.WEEKS, 5, (0, 1, 2, 3, 4)), at + 1
    if tokens.word(at) == "school" and tokens.word(at + 1) in _PART_OF_DAY:
        return Repeating(1, Unit.SCHOOL_DAYS), at + 2
    if tokens.word(at).removesuffix("s") in _PART_OF_DAY:
        return Repeating(every, Unit.WEEKS if tokens.word(at).startswith("weekend") else Unit.DAYS), at + 1
    if tokens.words[at : at + 2] == ["w", "/"] and tokens.word(at + 2) in ("end", "ends"):
        return Repeating(every, Unit.WEEKS), at + 3
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


def _times(tokens: Tokens, index: int) -> Found | None:
    """ "twice a week", "3 x per week", "x2 weekly", "2 visits a month", "once every 2 weeks"."""
    at, word = index, tokens.word(index)
    if word in _TIMES:
        count, at = _TIMES[word], index + 1
    elif word == "x":
        number = count_at(tokens, index + 1)
        if number is None:
            return None
        count, at = number
    else:
        span = span_at(tokens, index)
        if span is None:
            return None
        count, at = span[0], span[2]
        named = tokens.word(at) in ("x", "times", "time")
        at += named
        at = at if named else past_each(tokens, at)
        if not named and tokens.word(at) not in (*_PER, "/", "-") and tokens.word(at + 1) in _PER:
            at += tokens.word(at).isalpha()
        elif not named and tokens.word(at + 1) == "of":  # “two sessions of play work a week”
            at = next((per for per in range(at + 3, at + 6) if tokens.word(per) in _PER), at)
    per = tokens.word(at)
    at += 1 if per in (*_PER, "/", "-", "in", "times") else 0
    if per == "in":
        at += tokens.word(at) in ("a", "any", "each", "every", "the")
    every = 1
    if per in _EVERY and (span := span_at(tokens, at)):
        every, at = span[0], span[2]
    elif per in _EVERY and tokens.word(at) in _NTH:
        every, at = _NTH[tokens.word(at)], at + 1
    ly = _UNIT_LY.get(tokens.word(at))
    if ly and (word in _TIMES or word == "x" or tokens.word(at - 1) in ("x", "times", "-")) and per not in _PER:
        unadorned = tokens.word(at - 1) == "-" and word not in _TIMES and word != "x"
        return None if unadorned else (Repeating(1, ly, count), at + 1)
    by_x = word == "x" or tokens.word(at - 1) == "x"  # “1 x week”, “x1 wk”
    if per not in (*_PER, "/", "in") and not (by_x and per in ("week", "day", "month", "night")):
        return None
    if tokens.word(at) in ("term", "half", "visit", "session", "meeting"):
        end = at + 1 + (tokens.word(at) == "half")
        return Repeating(1, None, count, occasion=tokens.written(at - 1, min(end, tokens.size))), min(end, tokens.size)
    unit = unit_at(tokens, at)
    if unit and not (per == "/" and unit[0] is Unit.WORKING_DAYS):
        return Repeating(every * unit[1], unit[0], count), unit[2]
    return None


def _ly(tokens: Tokens, index: int) -> Found | None:
    """ "6 weekly", "six-weekly", "every" left out: one time in six weeks."""
    span = span_at(tokens, index)
    if span is None:
        return None
    if tokens.word(index + 3) == "ly" and (period := period_at(tokens, index)) and period.unit:
        return Repeating(period.count, period.unit), index + 4  # “3/12ly”
    counted = unit_at(tokens, span[2])
    if counted and tokens.word(counted[2]) in ("interval", "intervals", "cycle", "cycles"):
        return Repeating((span[1] or span[0]) * counted[1], counted[0]), counted[2] + 1
    at = span[2] + (tokens.word(span[2]) == "-")
    unit = _UNIT_LY.get(tokens.word(at))
    of_a_run = at == span[2] and not _COUNTED_RUNS.isdisjoint(tokens.words[at + 1 : at + 3])
    return (Repeating(span[1] or span[0], unit), at + 1) if unit and not of_a_run else None


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
    if weekday_at(tokens, index) is None and not tokens.word(index).endswith("days"):
        return None
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
