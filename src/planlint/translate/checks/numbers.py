"""Every number of the English stands in the translation: "15 working days" that becomes "5" is a visit missed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planlint.translate.checks.fault import Fault
from planlint.translate.checks.number_words import number_word_faults, number_words, said_in_words, said_otherwise

_NUMBER = re.compile(r"\d+(?:[.,'  ]\d{3}(?!\d))+|\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"[.,'  ](?=\d{3}(?:\D|$))")
_OF_A_LAW = re.compile(r"\b(?:sections?|sect?\.?|ss?\.?|articles?|art\.|regulations?)[ ]?\d+\b")


def numbers(text: str) -> Counter[str]:
    """The numbers in digits of a folded text; 1,000 and 1.000 are one, as are 2,5 and 2.5."""
    return Counter(_plain(found) for found in _NUMBER.findall(text))


def number_faults(english: str, text: str, base: str) -> Iterator[Fault]:
    """Compares what is left of both folded texts once dates, times and telephone numbers are taken out."""
    wanted, here = numbers(english), numbers(text)
    words = number_words(base)
    for value, times in sorted(wanted.items()):
        missing = times - here[value]
        if missing <= 0:
            continue
        if here[value]:
            yield Fault(
                "warning", "number", f"the number {value} stands {times} times in the English, here {here[value]}"
            )
        elif value.isdigit() and words.stands(int(value), text):
            yield Fault("warning", "number", f"the number {value} stands in words: digits are safer")
        elif _only_names_a_law(english, value):
            yield Fault(
                "warning",
                "number",
                f"the number {value} of the law is not in the translation: right where it says in plain words what "
                "that section is for",
            )
        else:
            yield Fault("error", "number", f"the number {value} of the English is not in the translation")
    said = {str(value) for value in said_in_words(english).keys() | said_otherwise(english)}
    for value in sorted(here.keys() - wanted.keys() - said):
        yield Fault("warning", "number", f"the translation has the number {value}, which is not in the English")
    yield from number_word_faults(english, text, base, wanted.keys(), here.keys())


def _only_names_a_law(english: str, value: str) -> bool:
    """Whether the number stands only in “section 17 money”: plain words leave it out, and no family misses it."""
    rest = _OF_A_LAW.sub(" ", english)
    return value not in numbers(rest)


def _plain(found: str) -> str:
    digits = _GROUPED.sub("", found) if _GROUPED.search(found) and not found.startswith("0") else found
    return digits.replace(",", ".").lstrip("0") or "0"
