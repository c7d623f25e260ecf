"""A text without anybody's facts: names, dates and numbers become slots, so that a memory of it is nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from planlint.translate.checks.dated import Dated
from planlint.translate.checks.english_dates import english_dates
from planlint.translate.checks.folding import folded
from planlint.translate.checks.target_dates import target_dates
from planlint.translate.languages import Language

_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Slots:
    """A text with its slots, and what stood in each: `{name1}`, `{date1}`, `{number1|many}`."""

    text: str
    names: list[str] = field(default_factory=list)
    dates: list[tuple[int | None, int, int | None]] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    weekday: bool = False


def english_slots(english: str, names: Sequence[str], language: Language) -> Slots:
    """The English with slots; a number keeps the plural category it has in the language translated into."""
    dates = english_dates(english)
    found = Slots(english, weekday=any(one.weekday is not None for one in dates))
    for one in reversed(dates):
        found.text = f"{found.text[: one.begin]}{{date:{_key(one)}}}{found.text[one.end :]}"
    return _with_names_and_numbers(found, names, language)


def target_slots(text: str, names: Sequence[str], language: Language, like: Slots) -> Slots:
    """The translation with the slots of its English; what the English does not have stays as it stands."""
    plain, places = _folded_with_places(text)
    found = Slots(text, list(like.names), list(like.dates), list(like.numbers))
    for one in reversed(target_dates(plain, language.locale.split("_")[0])):
        if (one.day, one.month, one.year) in like.dates:
            begin, end = places[one.begin], places[one.end - 1] + 1
            found.text = f"{found.text[:begin]}{{date:{_key(one)}}}{found.text[end:]}"
    return _with_names_and_numbers(found, names, language)


def filled(text: str, slots: Slots, language: Language) -> str:
    """A remembered text with the facts of `slots` in it; a date in the long form of the language."""
    from babel.dates import format_date

    for at, name in enumerate(slots.names, 1):
        text = text.replace(f"{{name{at}}}", name)
    for at, (day, month, year) in enumerate(slots.dates, 1):
        whole = Dated(day, month, year, None, 0, 0).calendar_day()
        written = (
            format_date(whole, "d MMMM y", locale=language.locale) if whole else f"{day or '—'}/{month}/{year or '—'}"
        )
        text = text.replace(f"{{date{at}}}", written)
    for at, number in enumerate(slots.numbers, 1):
        text = re.sub(rf"\{{number{at}\|\w+\}}", number, text)
    return text


def _with_names_and_numbers(found: Slots, names: Sequence[str], language: Language) -> Slots:
    """Each kind counted in the order of the English, in which a slot's place in the lists was given first."""
    whole = {name: re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for name in sorted(set(names), key=len, reverse=True)}
    for name in whole:  # the longest first: "Sana Khan" before "Sana"
        found.text = whole[name].sub(f"{{name:{names.index(name)}}}", found.text)
    found.text = re.sub(r"\{name:(\d+)\}", lambda match: _name_slot(found, names[int(match[1])]), found.text)
    found.text = re.sub(r"\{date:([\d-]+)\}", lambda match: _date_slot(found, match[1]), found.text)
    found.text = _DIGITS.sub(lambda match: _number_slot(found, match.group(), language), found.text)
    found.text = _with_digits(found.text)
    return found


def _name_slot(found: Slots, name: str) -> str:
    if name not in found.names:
        found.names.append(name)
    return f"{{name{_letter(found.names.index(name))}}}"


def _date_slot(found: Slots, key: str) -> str:
    day, month, year = (int(part) if part else None for part in key.split("-"))
    if (day, month or 0, year) not in found.dates:
        found.dates.append((day, month or 0, year))
    return f"{{date{_letter(found.dates.index((day, month or 0, year)))}}}"


def _number_slot(found: Slots, written: str, language: Language) -> str:
    from babel import Locale

    number = folded(written)
    if number not in found.numbers:
        found.numbers.append(number)
    category = Locale.parse(language.locale).plural_form(int(number))
    return f"{{number{_letter(found.numbers.index(number))}|{category}}}"


# While numbers are still looked for, slots count in letters: a slot's own digit is no number of the text.
def _letter(at: int) -> str:
    return chr(ord("A") + at) if at < 26 else "Z"


def _with_digits(text: str) -> str:
    return re.sub(
        r"\{(name|date|number)([A-Z])(?=[}|])", lambda match: f"{{{match[1]}{ord(match[2]) - ord('A') + 1}", text
    )


def _key(one: Dated) -> str:
    return "-".join("" if part is None else str(part) for part in (one.day, one.month, one.year))


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place in the text that it comes from."""
    pairs = [(part, at) for at, character in enumerate(text) for part in folded(character)]
    return "".join(part for part, _ in pairs), [at for _, at in pairs]
