"""What a text must hold for a regular expression to match: read off its letters and marks, without making it."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

Words = frozenset[str]

# The commonest groups as one sign each, since that halves the time: a look at one escape, and nothing but letters. Then
# letters as they are (a sign of repetition belongs to the last alone), an escape, a class, how a group opens, how often
# the last thing stands, a name of something else, any other sign.
_SIGNS = re.compile(
    r"\(\?<?[=!]\\.\)|\((?:\?:)?[a-z' ]+(?:\|[a-z' ]+)*\)"
    r"|[a-z' ]+(?![?*+{])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|<?[=!]|-?i?:))?"
    r"|[?*+][?+]?|\{[\d,]+\}\??|<\w+>|.",
    re.IGNORECASE | re.DOTALL,
)
_LOOKS = {"(?=", "(?!", "(?<=", "(?<!"}
# Marks that stand for something else where no escape is before them.
_NO_MARKS = {".", "^", "$", "~"}
_PERHAPS_NONE = ("?", "*", "{0", "{,")


@functools.cache
def needed_words(form: str) -> tuple[Words, ...]:
    """Sets of letters, small, and marks: where the form matches in any case, the casefolded text holds one of each set.

    The set that fewest texts are likely to hold comes first.

    A form may name what stands elsewhere (`~`, `<name>`), of which nothing is known. Its only flag is the case of a
    group, `(?-i:…)`.
    """
    branches = _branches(iter(_SIGNS.findall(form)))
    if len(branches) == 1:
        return tuple(sorted((words for words in branches[0] if words != {" "}), key=_says, reverse=True))
    together = _one_of(branches)
    return (together,) if together else ()


def _branches(signs: Iterator[str]) -> list[list[Words]]:
    """What each way through a group needs, up to the end of the group."""
    parts: list[Words] = []
    branches, last = [parts], False
    for sign in signs:
        if sign[0] in "?*+{":
            if last and sign.startswith(_PERHAPS_NONE):
                parts.pop()
            last = False
        elif sign == "|":
            parts, last = [], False
            branches.append(parts)
        elif sign == ")":
            break
        else:
            words = _one_of(_branches(signs)) if sign[0] == "(" and sign[-1] != ")" else _letters(sign)
            last = bool(words) and sign not in _LOOKS
            if last:
                parts.append(words)
    return branches


# The same few signs and words stand in a thousand forms.
@functools.cache
def _letters(sign: str) -> Words:
    """What stands there as it is: letters, some of a group of them, a figure, a mark; nothing for any other sign."""
    mark = sign.removeprefix("\\")
    is_mark = len(mark) == 1 and not mark.isalnum() and not mark.isspace() and sign not in _NO_MARKS
    if is_mark or sign.isdecimal():
        return frozenset((mark,))
    ways = sign.lower().removeprefix("(").removeprefix("?:").removesuffix(")").split("|")
    known = all(way == " " or way.replace("'", "").replace(" ", "").isalpha() for way in ways)
    return frozenset(ways) if known else frozenset()


def _one_of(branches: list[list[Words]]) -> Words:
    """Of each branch the words that say most; nothing where a branch can do without any."""
    best = [max(parts, key=_says, default=frozenset()) for parts in branches]
    return frozenset().union(*best) if all(best) else frozenset()


@functools.cache
def _says(words: Words) -> float:
    """How much it says of a text that it holds one of the words."""
    return min(map(len, words)) - len(words) / 20
