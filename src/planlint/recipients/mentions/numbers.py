"""The end of a withheld telephone number in a text: in figures, in words, in groups, in the digits of any script."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

from planlint.bundled import words
from planlint.model.folded import as_it_looks

_ONLY_A_NUMBER = re.compile(r"[\d\s()+./-]+")
_FEWEST_DIGITS = 9
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
# A local number without its code tells by itself; fewer digits do beside a word that says what they are.
_BY_ITSELF, _BESIDE_A_WORD, _REACH = 6, 4, 6


@functools.cache
def withheld_digits(withheld: str) -> str:
    """The digits of withheld words that are a telephone number; empty for any others."""
    digits = re.sub(r"\D", "", withheld) if _ONLY_A_NUMBER.fullmatch(withheld) else ""
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def tells_number(text: str, digits: str) -> bool:
    """Whether a text tells the number with these digits, or its end."""
    said = list(_said(text))
    for begin, end in _runs(said):
        beside = {word for word, _ in said[max(0, begin - _REACH) : end + _REACH]}
        enough = _BESIDE_A_WORD if beside & _tells() else _BY_ITSELF
        if any(_is_end(run, digits, enough) for run in _readings([each for _, each in said[begin:end]])):
            return True
    return False


def _is_end(run: str, digits: str, enough: int) -> bool:
    return digits in run or (enough <= len(run) and digits.endswith(run))


def _readings(groups: list[str]) -> Iterator[str]:
    """The groups that stand together, joined from each of them on, up to each of them."""
    for at in range(len(groups)):
        yield from accumulate(groups[at:])


def _runs(said: list[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    begin = None
    for at, (_, digits) in enumerate([*said, ("", "")]):
        if digits and begin is None:
            begin = at
        elif not digits and begin is not None:
            yield begin, at
            begin = None


def _said(text: str) -> Iterator[tuple[str, str]]:
    """Each word with the digits it stands for; “double four” and “forty four” are 44."""
    numbers = words("number_words")
    tokens = [token.lower() for token in _TOKEN.findall(as_it_looks(text))]
    times, tens = 1, ""
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        digits = _figures(token) or numbers["digits"].get(token, "")
        if token in numbers["times"] and following in numbers["digits"]:
            times = numbers["times"][token]
            continue
        if token in numbers["tens"]:
            if len(numbers["digits"].get(following, "")) == 1:
                tens = numbers["tens"][token]
                continue
            digits = f"{numbers['tens'][token]}0"
        yield token, tens + digits * times
        times, tens = 1, ""


def _figures(token: str) -> str:
    return "".join(str(unicodedata.decimal(c)) for c in token) if token.isdecimal() else ""


@functools.cache
def _tells() -> frozenset[str]:
    return frozenset(words("number_words")["tells"])
