"""Lists and spans of weekdays: "Tuesday and Friday", "Mon-Fri", "Mondays"."""

from __future__ import annotations

from planlint.timescales.words.calendar_words import WEEKDAYS, weekday_at
from planlint.timescales.words.listed import listed
from planlint.timescales.words.tokens import Tokens

_PLURAL = {f"{name.lower()}s": at for at, name in enumerate(WEEKDAYS)}
_SHORT_PLURAL = {"Mons": 0, "Fris": 4, "Sats": 5, "Suns": 6}
_AND = frozenset({"and", ",", "/", "+", "or"})
_CLOCK = frozenset({"am", "pm", ":", ".", "o'clock", "noon"})
_AM_PM = frozenset({"am", "pm"})
_TO = frozenset({"-", "to", "through", "thru"})


def weekdays_at(tokens: Tokens, index: int) -> tuple[tuple[int, ...], int, bool] | None:
    """The weekdays named from the token on (Monday is 0), the token after them, whether one is a plural."""
    first = _one(tokens, index)
    if first is None:
        return None
    days, at, plural = [first[0]], first[1], first[2]
    while len(days) < 8:
        part = tokens.word(at) in listed("times_of_a_day", also=_AM_PM)
        of_a_day = part and tokens.word(at + 1) in _AND  # “Tues pm and Sat am”
        joiner = tokens.word(at + of_a_day)
        step = at + of_a_day + 1 + (joiner == "," and tokens.word(at + of_a_day + 1) == "and")
        following = _one(tokens, step) if joiner in _AND or joiner in _TO else None
        if following is None or (tokens.number(following[1]) is not None and not _is_an_hour(tokens, following[1])):
            break
        if joiner in _TO:
            last = days[-1]
            days.extend((last + further) % 7 for further in range(1, (following[0] - last) % 7 + 1))
        else:
            days.append(following[0])
        at, plural = following[1], plural or following[2]
    return tuple(sorted(set(days))), at, plural


def _is_an_hour(tokens: Tokens, at: int) -> bool:
    """ "Thurs 4pm", "Thurs 4-5.30pm", unlike "Thurs 4 March"."""
    to_an_hour = tokens.word(at + 1) in _TO and any(tokens.word(near) in ("am", "pm") for near in range(at + 3, at + 6))
    return tokens.word(at + 1) in _CLOCK or to_an_hour


def _one(tokens: Tokens, index: int) -> tuple[int, int, bool] | None:
    plural = _PLURAL.get(tokens.word(index), _short_plural(tokens, index))
    if plural is not None:
        return plural, index + 1, True
    single = weekday_at(tokens, index)
    return (*single, False) if single else None


def _short_plural(tokens: Tokens, index: int) -> int | None:
    """ "Football on Sats", "on Sats and Suns"; elsewhere, or in capitals, they are the tests of a school."""
    on = tokens.word(index - 1) == "on" or (tokens.word(index - 1) in _AND and tokens.word(index - 3) == "on")
    return _SHORT_PLURAL.get(tokens.written(index, index + 1)) if on and index < tokens.size else None
