"""How many times in how long: "twice a week", "3 x per week", "two sessions of play work a week", "6 weekly"."""

from __future__ import annotations

from planlint.model.timescale import Repeating, Unit
from planlint.timescales.words.numbers import count_at, past_each, span_at
from planlint.timescales.words.periods import period_at, unit_at
from planlint.timescales.words.tokens import Tokens, word_set

# The repetition, None where it never comes (“every 0 weeks”), and the token after its words.
Found = tuple[Repeating | None, int]
EVERY = frozenset({"every", "each"})
_PER = frozenset({"per", "a", "an", "each", "every"})
TIMES = {"once": 1, "twice": 2, "thrice": 3}
_UNIT_LY = {
    "weekly": Unit.WEEKS,
    "monthly": Unit.MONTHS,
    "daily": Unit.DAYS,
    "yearly": Unit.YEARS,
    "hourly": Unit.HOURS,
}
NTH = {"other": 2, "second": 2, "alternate": 2, "third": 3, "fourth": 4, "sixth": 6, "2nd": 2, "3rd": 3}
# "Six weekly sessions" are six of them, one a week; "six weekly visits" come every six weeks.
_COUNTED_RUNS = word_set("sessions classes lessons workshops payments instalments tests")


def coming(every: int, unit: Unit | None, times: int = 1, occasion: str | None = None) -> Repeating | None:
    """What comes `times` times in every `every` units, with the numbers as typed; None where it would never come."""
    return Repeating(every, unit, times, occasion=occasion) if every and times else None


def times_at(tokens: Tokens, index: int) -> Found | None:
    """ "twice a week", "3 x per week", "x2 weekly", "2 visits a month", "once every 2 weeks"."""
    counted = _count_at(tokens, index)
    if counted is None:
        return None
    count, at = counted
    in_words = tokens.word(index) in TIMES or tokens.word(index) == "x"
    per = tokens.word(at)
    at += 1 if per in (*_PER, "/", "-", "in", "times") else 0
    if per == "in":
        at += tokens.word(at) in ("a", "any", "each", "every", "the")
    every, at = _every_at(tokens, at) if per in EVERY else (1, at)
    ly = _UNIT_LY.get(tokens.word(at))
    if ly and per not in _PER and (in_words or tokens.word(at - 1) in ("x", "times", "-")):
        unadorned = tokens.word(at - 1) == "-" and not in_words
        return None if unadorned else (coming(1, ly, count), at + 1)
    by_x = tokens.word(index) == "x" or tokens.word(at - 1) == "x"  # “1 x week”, “x1 wk”
    if per not in (*_PER, "/", "in") and not (by_x and per in ("week", "day", "month", "night")):
        return None
    return _in_what(tokens, at, count, every, per)


def _count_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """How many times, and the token after what is counted: “twice”, “x 2”, “3 times”, “two Home-Start visits”."""
    word = tokens.word(index)
    if word in TIMES:
        return TIMES[word], index + 1
    if word == "x":
        return count_at(tokens, index + 1)
    span = span_at(tokens, index)
    if span is None:
        return None
    count, at = span[0], span[2]
    if tokens.word(at) in ("x", "times", "time"):
        return count, at + 1
    at = past_each(tokens, at)
    if tokens.word(at) not in (*_PER, "/", "-") and tokens.word(at + 1) in _PER:
        return count, at + tokens.word(at).isalpha()
    if tokens.word(at + 1) == "of":  # “two sessions of play work a week”
        return count, next((per for per in range(at + 3, at + 6) if tokens.word(per) in _PER), at)
    return count, _behind_a_name(tokens, at)


def _every_at(tokens: Tokens, at: int) -> tuple[int, int]:
    """The 2 of “once every 2 weeks”, “once every other week”, and the token after it."""
    if span := span_at(tokens, at):
        return span[0], span[2]
    return (NTH[tokens.word(at)], at + 1) if tokens.word(at) in NTH else (1, at)


def _in_what(tokens: Tokens, at: int, count: int, every: int, per: str) -> Found | None:
    """The term, meeting or unit of time in which it comes so many times."""
    if tokens.word(at) in ("term", "half", "visit", "session", "meeting"):
        end = min(at + 1 + (tokens.word(at) == "half"), tokens.size)
        return coming(1, None, count, occasion=tokens.written(at - 1, end)), end
    unit = unit_at(tokens, at)
    if unit is None or (per == "/" and unit[0] is Unit.WORKING_DAYS):
        return None
    return coming(every * unit[1], unit[0], count), unit[2]


def _behind_a_name(tokens: Tokens, at: int) -> int:
    """The “a” of "two Home-Start visits a week", behind what is counted; else the token itself."""
    for per in range(at + 2, at + 6):
        if tokens.word(per) in ("a", "per") and tokens.word(per - 1).endswith("s") and unit_at(tokens, per + 1):
            return per
        if not (tokens.word(per).isalpha() or tokens.word(per) == "-") or tokens.word(per) in ("and", "to", "or"):
            break
    return at


def ly_at(tokens: Tokens, index: int) -> Found | None:
    """ "6 weekly", "six-weekly", "every" left out: one time in six weeks."""
    span = span_at(tokens, index)
    if span is None:
        return None
    if tokens.word(index + 3) == "ly" and (period := period_at(tokens, index)) and period.unit:
        return coming(period.count, period.unit), index + 4  # “3/12ly”
    counted = unit_at(tokens, span[2])
    if counted and tokens.word(counted[2]) in ("interval", "intervals", "cycle", "cycles", "apart"):
        return coming((span[1] or span[0]) * counted[1], counted[0]), counted[2] + 1
    at = span[2] + (tokens.word(span[2]) == "-")
    unit = _UNIT_LY.get(tokens.word(at))
    of_a_run = at == span[2] and not _COUNTED_RUNS.isdisjoint(tokens.words[at + 1 : at + 3])
    return (coming(span[1] or span[0], unit), at + 1) if unit and not of_a_run else None
