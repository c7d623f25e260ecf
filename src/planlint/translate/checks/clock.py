"""Times of day: 5pm, 17:00, 17.00, 17h and 5 with a word for the afternoon are one; 7:00 is another."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_HALF_DAY = 12 * 60
_HARD = r"(?P<h>[01]?\d|2[0-4])\s?(?:[:h点點]\s?(?P<min>[0-5]\d)(?:\s?分)?|h(?![a-z])|[点點時时])"
_DOTTED = r"(?P<h2>[01]?\d|2[0-4])\.(?P<min2>[0-5]\d)(?!\.?\d)"
_BARE = r"(?P<h3>[01]?\d|2[0-4])"
_TIME = re.compile(rf"(?<![\d.:/])(?:{_HARD}|{_DOTTED}|{_BARE})(?![\d:/])")
_REACH = 16


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day at `begin` to `end` of its text, in minutes from midnight: two, where morning or later is not said.

    `sure` when nothing else than a time is written so.
    """

    minutes: frozenset[int]
    sure: bool
    begin: int
    end: int

    def __str__(self) -> str:
        return " or ".join(f"{at // 60:02d}:{at % 60:02d}" for at in sorted(self.minutes))


def times(text: str, base: str) -> list[Time]:
    """Every time, and every small number that may be one, in a folded text of the language."""
    return [_time(text, match, base) for match in _TIME.finditer(text)]


def english_times(text: str) -> list[Time]:
    """The times in the folded English; a dotted number is one only where a word says so ("5.30pm")."""
    noon = re.compile(r"\b(?:noon|midday)\b")
    said = [Time(frozenset({_HALF_DAY}), True, *match.span()) for match in noon.finditer(text)]
    return [one for one in times(text, "en") if one.sure] + said


def without_times(english: str, text: str, base: str) -> tuple[str, str, list[Fault]]:
    """Both folded texts without the times that agree, and a fault for each that does not."""
    here = times(text, base)
    faults: list[Fault] = []
    used: list[Time] = []
    wanted = english_times(english)
    for one in wanted:
        fitting = [other for other in here if other not in used and other.minutes & one.minutes]
        same = min(fitting, key=lambda other: (not other.sure, len(other.minutes)), default=None)
        if same is None:
            if one.minutes == {_HALF_DAY}:
                continue  # "noon" is a word in every language
            faults.append(Fault("error", "time", f"the time {one} of the English is not in the translation"))
            continue
        used.append(same)
        if len(same.minutes) > 1 and len(one.minutes) == 1 and min(one.minutes) > _HALF_DAY + 59:
            faults.append(Fault("warning", "time", f"for {one} the translation does not say that it is after noon"))
    faults += _extra(here, used, wanted)
    left = [one for one in here if one in used or one.sure]
    return _blanked(english, wanted), _blanked(text, left), faults


def _extra(here: list[Time], used: list[Time], wanted: list[Time]) -> Iterator[Fault]:
    for other in here:
        if other.sure and other not in used and not any(other.minutes & one.minutes for one in wanted):
            yield Fault("error", "time", f"the translation has the time {other}, which is not in the English")


def _time(text: str, match: re.Match[str], base: str) -> Time:
    hour = int(next(part for part in (match["h"], match["h2"], match["h3"]) if part))
    minutes = (hour % 24) * 60 + int(match["min"] or match["min2"] or 0)
    before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() : match.end() + _REACH]
    half = _half(before, after, base) if 1 <= hour <= 12 else None
    marked = half is not None or match["h"] is not None
    if half == "morning":
        both = {minutes % _HALF_DAY}
    elif half == "later":
        both = {minutes % _HALF_DAY + _HALF_DAY}
    elif 1 <= hour <= 12 and not match.group().startswith("0"):
        both = {minutes % _HALF_DAY, minutes % _HALF_DAY + _HALF_DAY}
    else:
        both = {minutes}
    sure = marked and (match["h3"] is None or base == "en")
    return Time(frozenset(both), sure, *match.span())


def _half(before: str, after: str, base: str) -> str | None:
    """Whether a word for the morning, or for later, stands beside the hour: behind it first."""
    for half, behind, in_front in _words(base):
        if behind.match(after):
            return half
        if in_front.search(before):
            return half
    return None


@functools.cache
def _words(base: str) -> list[tuple[str, re.Pattern[str], re.Pattern[str]]]:
    data = load_yaml(folder("templates") / "translate" / "clock.yml").get(base, {})
    found = []
    for half, words in data.items():
        either = "|".join(map(_word, sorted(words, key=len, reverse=True)))
        behind = re.compile(rf"[\s.,)]{{0,2}}(?:[^\W\d]{{1,6}}[\s.]{{1,2}})?(?:{either})")
        found.append((half, behind, re.compile(rf"(?:{either})\w{{0,4}}[\W_]{{0,3}}(?:\w{{1,5}}\W{{1,2}})?$")))
    return found


def _word(word: str) -> str:
    # "am" is not the beginning of "among"; longer words may take endings.
    return re.escape(folded(word)) + (r"(?!\w)" if word.isascii() and len(word) <= 3 else "")


def _blanked(text: str, times: list[Time]) -> str:
    for one in times:
        text = text[: one.begin] + " " * (one.end - one.begin) + text[one.end :]
    return text
