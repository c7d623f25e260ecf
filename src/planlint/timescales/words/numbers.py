"""Counts in figures and words: 10, ten, twenty-one, ten (10), 4-6, two to three."""

from __future__ import annotations

from planlint.timescales.words.tokens import Tokens, word_set

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = {
    name: value * 10
    for value, name in enumerate(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 2)
}
COUNTS = {name: value for value, name in enumerate(_SMALL)} | _TENS

_EACH = word_set("hour hours hr minute minutes min")


def past_each(tokens: Tokens, index: int) -> int:
    """The token after "one-to-one", "1:1" or "x one hour", which say what each of the counted ones is."""
    at = index + (tokens.word(index) == "x")
    said = [word for word in tokens.words[at : at + 5] if word != "-"]
    if said[:1] in (["one"], ["1"]) and (said[1:3] in (["to", "one"], ["to", "1"], [":", "1"]) or said[1:2] == ["1"]):
        end = at + 1
        while tokens.word(end) in ("-", "to", ":"):
            end += 1
        return end + 1
    length = at + (tokens.word(at) in COUNTS or tokens.number(at) is not None)
    return length + 1 if tokens.word(length) in _EACH and length > index else index


def count_at(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A count at the token, and the token after it; "10.5" and "10:30" are none."""
    word = tokens.word(index)
    if word in COUNTS:
        value, at = COUNTS[word], index + 1
        small = COUNTS.get(tokens.word(at + (tokens.word(at) == "-")), 0)
        if word in _TENS and 0 < small < 10:
            value, at = value + small, at + 1 + (tokens.word(at) == "-")
        if tokens.word(at) == "(" and tokens.number(at + 1) == value and tokens.word(at + 2) == ")":
            at += 3
        return value, at
    number = tokens.number(index)
    if number is None or (tokens.word(index + 1) in (":", ".") and tokens.joined(index + 2)):
        return None
    return number, index + 1


def span_at(tokens: Tokens, index: int) -> tuple[int, int | None, int] | None:
    """A count or a span of counts ("4 to 6"): the count, the larger end or None, the token after it."""
    first = count_at(tokens, index)
    if first is None:
        return None
    if tokens.word(first[1]) in ("-", "to", "or", "and", "/"):
        second = count_at(tokens, first[1] + 1)
        if second and second[0] > first[0]:
            return first[0], second[0], second[1]
    return first[0], None, first[1]


def spelled_year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A year in words, "two thousand and twenty-seven" or "twenty twenty-seven", and the token after it."""
    at = index + (tokens.word(index) in (",", "in"))
    if tokens.word(at) == "two" and tokens.word(at + 1) == "thousand":
        rest = count_at(tokens, at + 2 + (tokens.word(at + 2) == "and"))
    elif tokens.word(at) == "twenty" and tokens.word(at + 1) in _TENS:
        rest = count_at(tokens, at + 1)
    else:
        return None
    return (2000 + rest[0], rest[1]) if rest and 0 < rest[0] < 100 else None
