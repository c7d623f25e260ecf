"""Dates in a text of any language: months by name or number, any digits, any order that its countries use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.translate.checks.calendar_names import CalendarNames, calendar_names
from planlint.translate.checks.dated import Dated

_NUMERIC = re.compile(
    r"(?<![\d./-])(?:(?P<y>\d{4})\s?(?P<s>[./-])\s?(?P<m>\d{1,2})\s?(?P=s)\s?(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})\s?(?P<s2>[./-])\s?(?P<m2>\d{1,2})\s?(?P=s2)\s?(?P<y2>\d{4}|\d{2}))(?![./-]?\d)"
)
_WITHOUT_YEAR = re.compile(r"(?<![\d./:-])(?P<d>[0-2]?\d|3[01])\s?[./]\s?(?P<m>0?[1-9]|1[0-2])(?![\d:]|[./-]\d)")
_CHINESE = re.compile(r"(?:(?P<y>\d{4})\s*年\s*)?(?<!\d)(?P<m>\d{1,2})\s*月\s*(?:份|(?:(?P<d>\d{1,2})\s*[日号號]))?")
# Between a month and its number: an ending, marks, and at most one short word ("de", "m.", "ی", "of").
_GAP = r"[^\W\d_]{0,4}[^\w\n!?;:]{0,4}(?:[^\W\d_]{1,3}[^\w\n!?;:]{1,3})?"
_BEFORE = re.compile(rf"(?<![\d:./-])(\d{{1,4}}){_GAP}$")
_AFTER = re.compile(rf"^{_GAP}(\d{{1,4}})(?![\d:])")
_TO_WEEKDAY = re.compile(r"^[\s,.(]*(?:[^\W\d_]{1,2}\.)?[\s,.(]*")
_WEEKDAY_REACH = 24
_LONGEST_GAP = 24


def target_dates(text: str, base: str) -> list[Dated]:
    """Every date with a day or a year in a folded text of the language `base` (a tag without country).

    What has no year may be something else: "mai 12", "1.5".
    """
    names = calendar_names(base)
    found = list(_numeric(text)) + (list(_chinese(text)) if base == "zh" else [])
    taken = {at for one in found for at in range(one.begin, one.end)}
    # Welsh Mawrth is March and Tuesday: what stands in "dydd Mawrth" is no month.
    days = {at for match in names.weekday.finditer(text) for at in range(match.start() + 1, match.end())}
    for match in names.month.finditer(text):
        dated = _by_name(text, match.start("name"), match.end("name"), names.month_of[match["name"]])
        if dated and match.start("name") not in days and not {dated.begin, dated.end - 1} & taken:
            found.append(dated)
            taken |= set(range(dated.begin, dated.end))
    for match in _WITHOUT_YEAR.finditer(text):
        if int(match["d"]) and not {match.start(), match.end() - 1} & taken:
            found.append(Dated(int(match["d"]), int(match["m"]), None, None, *match.span()))
    return sorted((_with_weekday(text, one, names) for one in found), key=lambda one: one.begin)


def has_month(text: str, base: str, month: int) -> bool:
    """Whether a folded text names the month at all."""
    names = calendar_names(base)
    if base == "zh" and any(int(match["m"]) == month for match in _CHINESE.finditer(text)):
        return True
    return any(names.month_of[match["name"]] == month for match in names.month.finditer(text))


def _numeric(text: str) -> Iterator[Dated]:
    for match in _NUMERIC.finditer(text):
        year = int(match["y"] or match["y2"])
        day, month = int(match["d"] or match["d2"]), int(match["m"] or match["m2"])
        yield Dated(day, month, year if year > 99 else 2000 + year, None, *match.span())


def _chinese(text: str) -> Iterator[Dated]:
    for match in _CHINESE.finditer(text):
        day, year = (int(match[part]) if match[part] else None for part in ("d", "y"))
        if day is not None or year is not None:
            yield Dated(day, int(match["m"]), year, None, *match.span())


def _by_name(text: str, begin: int, end: int, month: int) -> Dated | None:
    before = _BEFORE.search(text[max(0, begin - _LONGEST_GAP) : begin])
    after = _AFTER.match(text[end : end + _LONGEST_GAP])
    left, right = (match[1] if match else "" for match in (before, after))
    at_left = begin - len(before[0]) if before else begin
    at_right = end + len(after[0]) if after else end
    further = _AFTER.match(text[at_right : at_right + _LONGEST_GAP]) if _is_day(right) else None
    if _is_day(right) and further and len(further[1]) == 4:  # "Maarso 12, 2027"
        return Dated(int(right), month, int(further[1]), None, begin, at_right + len(further[0]))
    if _is_day(left):
        year = int(right) if len(right) == 4 else None
        return Dated(int(left), month, year, None, at_left, at_right if year else end)
    if len(left) == 4:  # "2027 m. kovo 12 d."
        day = int(right) if _is_day(right) else None
        return Dated(day, month, int(left), None, at_left, at_right if day else end)
    if len(right) == 4:
        return Dated(None, month, int(right), None, begin, at_right)
    return Dated(int(right), month, None, None, begin, at_right) if _is_day(right) else None


def _is_day(number: str) -> bool:
    return 1 <= len(number) <= 2 and 1 <= int(number) <= 31


def _with_weekday(text: str, dated: Dated, names: CalendarNames) -> Dated:
    """The weekday that stands nearest before the date, or right behind it."""
    reach = text[max(0, dated.begin - _WEEKDAY_REACH) : dated.begin]
    named = [
        match["name"] for match in names.weekday.finditer(reach) if not re.search(r"[\d.!?;]", reach[match.end() :])
    ]
    behind = names.weekday.match(_TO_WEEKDAY.sub("", text[dated.end :])) if not named else None
    weekday = named[-1] if named else behind["name"] if behind else None
    return Dated(
        dated.day, dated.month, dated.year, names.weekday_of[weekday] if weekday else None, dated.begin, dated.end
    )
