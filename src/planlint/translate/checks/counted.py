"""How long and in what: “5 minutes” and “two weeks” in a text, each number with its unit."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.folding import folded
from planlint.translate.checks.number_words import number_words, said_in_words

UNITS = ("minute", "hour", "day", "night", "week", "month", "year")
_SHORT = {"min": "minute", "hr": "hour", "wk": "week", "yr": "year"}
_UNIT = rf"(?P<unit>{'|'.join((*UNITS, *_SHORT))})s?\b"
_COUNTED = re.compile(
    rf"(?P<number>\d+|\b[a-z]+(?:-[a-z]+)?)[ -]?(?:working |school |calendar |more |full |whole )?{_UNIT}"
)
_FAR = 40
_BESIDE = re.compile(r"[\s-]*(?:ال|و|ل|ب)?")


@dataclass(frozen=True, slots=True)
class Units:
    """The words of a language for lengths of time; `any` finds the nearest, its group names the unit."""

    each: dict[str, re.Pattern[str]]
    behind_a_number: re.Pattern[str]

    def stand_in(self, text: str) -> set[str]:
        """The units that a folded text names."""
        return {unit for unit, pattern in self.each.items() if pattern.search(text)}


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its unit, which stands `at`; `sure` where nothing is between them and the number is no “once”."""

    value: int
    unit: str
    at: int
    sure: bool


def counted_in_english(text: str) -> set[tuple[int, str]]:
    """Each number with its unit in the folded English, in figures or in words."""
    found = set()
    for match in _COUNTED.finditer(text):
        unit = _SHORT.get(match["unit"], match["unit"])
        found |= {(value, unit) for value in _values(match["number"])}
    return found


def free_in_english(text: str, unit: str) -> int:
    """How often the folded English names the unit without a number: the day of “twice a day”."""
    alone = _COUNTED.sub(lambda match: " " if _values(match["number"]) else match.group(), text)
    return len(re.findall(rf"\b{unit}s?\b|\b{'dai' if unit == 'day' else unit}ly\b", alone))


def _values(number: str) -> list[int]:
    return [int(number)] if number.isdigit() else [*said_in_words(number)]


def counted_here(text: str, base: str, units: Units) -> list[Counted]:
    """Each number of a folded text of the language that has a unit right behind it, or in it (دقيقتين: two minutes)."""
    numbers = [(int(match.group()), *match.span()) for match in re.finditer(r"\d{1,6}", text)]
    numbers += number_words(base).at(text)
    found = []
    for value, begin, end in numbers:
        inside = [unit for unit, word in units.each.items() if word.match(text, begin)]
        found += [Counted(value, unit, begin, sure=True) for unit in inside]
        match = units.behind_a_number.match(text[end : end + _FAR])
        if match and match.lastgroup and match.lastgroup not in inside:
            at = match.start(match.lastgroup)
            beside = _BESIDE.fullmatch(match.group()[:at])
            once = value == 1 and not text[begin:end].isdigit()
            found.append(Counted(value, match.lastgroup, end + at, sure=beside is not None and not once))
    return found


@functools.cache
def units(base: str) -> Units | None:
    """The words of `templates/translate/units.yml`; None for a language that is not in it."""
    data = dict(load_yaml(folder("templates") / "translate" / "units.yml").get(base, {}))
    if not data:
        return None
    anywhere = data.pop("anywhere", False)
    words = {unit: "|".join(_word(word) for word in data[unit]) for unit in UNITS}
    before = "" if anywhere else r"(?<![^\W\d_])(?:ال|و|ل|ب)?"
    between = r"[^\d,.;:!?]{0,3}?" if anywhere else r"[\s-]{0,2}(?:[^\W\d_]+[\s'-]{1,2}){0,2}?(?:ال|و|ل|ب)?"
    return Units(
        {unit: re.compile(f"{before}(?:{either})") for unit, either in words.items()},
        re.compile(between + "(?:" + "|".join(f"(?P<{unit}>{either})" for unit, either in words.items()) + ")"),
    )


def _word(word: str) -> str:
    plain = folded(word)
    return re.escape(plain[:-1]) + r"(?![^\W\d_])" if plain.endswith("=") else re.escape(plain)
