"""Numbers in words: “two puffs” that comes back as three is a wrong dose, and no figure shows it."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.translate.checks.fault import Fault
from planlint.translate.checks.folding import folded

_SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_SMALL += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES = {word: at for at, word in enumerate(_SMALL, 1)} | {word: 10 * at for at, word in enumerate(_TENS, 2)}
_VALUES |= {"twice": 2, "thrice": 3}
SAID = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[- ](?P<and>{'|'.join(_SMALL[:9])}))?"
    rf"|(?P<word>{'|'.join([*_SMALL, 'twice', 'thrice'])}))\b"
)
_OF_THE_CLOCK = re.compile(r"\b(?:(?:half|quarter) (?:past|to) \w+|\w+ o'clock)")
# “One of them” and “no one” count nothing; a translation has no word for this one.
_NO_ONE = re.compile(
    r"\b(?:no|any|every|each|some|this|that|which|the|another) one\b|\bone (?:of|another|day|to one|side)\b"
)
# Said otherwise in English, and as a number in many languages.
_ALSO = {
    2: "both|couple|pair|fortnight|fortnightly|second|double|either|other|between|together",
    3: "third|triple",
    4: "fourth|quarters?",
    5: "fifth",
    7: "week|weekly",
    8: "week|weekly",
    14: "fortnight|fortnightly|two weeks",
    15: "fortnight|fortnightly|two weeks|quarter of an hour",
    24: "day|daily",
    30: "half an hour",
    60: "hour",
}
# Vowel signs of Indian scripts are no letters for Python, and no word ends before them.
_SIGN = "[\u0900-\u0dff]"
_LETTER = rf"(?:[^\W\d_]|{_SIGN})"


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The words of a language for small numbers, by their value; `loose` ones may also mean something else."""

    exact: dict[int, re.Pattern[str]]
    loose: dict[int, re.Pattern[str]]

    def at(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Each number that surely stands in a folded text in words: its value, where it begins and ends."""
        found = [
            (value, *match.span("number")) for value, pattern in self.exact.items() for match in pattern.finditer(text)
        ]
        for value, begin, end in found:
            # The “beş” (5) of “on beş” (15) is no number of its own.
            if not any(left <= begin and end <= right and right - left > end - begin for _, left, right in found):
                yield value, begin, end

    def stands(self, value: int, text: str) -> bool:
        """Whether a word for the number stands in a folded text, or one that can be it."""
        return any(value in which and which[value].search(text) for which in (self.exact, self.loose))


@functools.cache
def number_words(base: str) -> NumberWords:
    """The words of `templates/translate/numbers.yml`; none for a language that is not in it."""
    data: dict[Any, Any] = dict(load_yaml(folder("templates") / "translate" / "numbers.yml").get(base, {}))
    loose = data.pop("loose", {})
    return NumberWords(
        {value: _pattern(words, base) for value, words in data.items() if words},
        {value: _pattern(words, base) for value, words in loose.items()},
    )


def said_in_words(english: str) -> dict[int, str]:
    """The numbers that a folded English text says in words, each with the word; not those of the clock."""
    english = _NO_ONE.sub(" ", _OF_THE_CLOCK.sub(" ", english))
    found: dict[int, str] = {}
    for match in SAID.finditer(english):
        parts = [part for part in (match["tens"], match["and"], match["word"]) if part]
        found.setdefault(sum(_VALUES[part] for part in parts), match.group())
    return found


def said_otherwise(english: str) -> set[int]:
    """The numbers that a translation may have where the folded English says “both parents” or “every second week”."""
    return {value for value, pattern in _ALSO.items() if re.search(rf"\b(?:{pattern})\b", english)}


def number_word_faults(
    english: str, text: str, base: str, figures: Collection[str], here: Collection[str]
) -> Iterator[Fault]:
    """Compares the numbers in words of two folded texts; `figures` and `here` are those that they have in figures."""
    said, words = said_in_words(english), number_words(base)
    ours = said.keys() | said_otherwise(english) | {int(figure) for figure in figures if figure.isdigit()}
    theirs = {value: text[begin:end] for value, begin, end in words.at(text)} | {
        int(figure): figure for figure in here if figure.isdigit()
    }
    strange = {value: written for value, written in theirs.items() if value not in ours and value > 1}
    lost = {value: word for value, word in said.items() if value not in theirs and (value > 1 or strange)}
    unsure = lost.keys() - words.exact.keys() - words.loose.keys()
    parts = {part for value in unsure if value > 1 for part in _parts(value)}
    for value, word in lost.items():
        others = strange if value in unsure else {at: each for at, each in strange.items() if at not in parts}
        if others and not ((value == 1 or value not in words.exact) and words.stands(value, text)):
            came = " and ".join(f"“{written}” ({other})" for other, written in sorted(others.items()))
            sure = value not in unsure or any(written.isdigit() for written in others.values())
            says = f"the English says “{word}”, the translation has {came} instead"
            yield Fault("error" if sure else "second", "number", says if sure else f"{says}: see that it is the same")
        elif value > 1 and not words.stands(value, text):
            says = "no word or figure for it was found in the translation: see that it is the same number"
            yield Fault("second", "number", f"the English says “{word}”, and {says}")
    if not lost:
        in_words = {value: written for value, written in strange.items() if not written.isdigit()}
        for value, written in sorted(in_words.items()):
            says = f"the translation says “{written}” ({value}), and the English has no such number"
            yield Fault("second", "number", says)


def _parts(value: int) -> set[int]:
    """The numbers that its words may be made of: “four and twenty”, “sixty-ten”, “four twenties”, “five on fifteen”."""
    tens, ones, twenties, rest = *divmod(value, 10), *divmod(value, 20)
    return {10, 15, 20, tens, ones, 10 * tens, twenties, rest, rest - 15}


def _pattern(words: list[str], base: str) -> re.Pattern[str]:
    either = "|".join(re.escape(folded(word)).replace(r"\*", rf"{_LETTER}*") for word in words)
    if base == "zh":
        return re.compile(f"(?P<number>{either})")
    # Arabic writes short words together with the number, and الاثنين is Monday.
    joined = r"(?:[وبلف]{1,2})?(?:ال(?!اثنین))?" if base == "ar" else ""
    return re.compile(rf"(?<![^\W\d_])(?<!{_SIGN}){joined}(?P<number>{either})(?!'?{_LETTER})")
