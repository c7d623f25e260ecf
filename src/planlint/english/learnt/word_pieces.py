"""A text cut into the pieces of words that the encoder knows: “unwillingness” into “unwilling” and “##ness”.

As the uncased BERT models were taught: small letters without accents, each mark by itself, then always the longest
piece that the vocabulary has.
"""

from __future__ import annotations

import functools
import unicodedata

from planlint.bundled import folder

FILE = "words/word_pieces.txt"
# More than one word in a thousand of a plan never has: a run without spaces is no word.
_LONGEST_WORD = 100
_BEGINS, _ENDS, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"


def numbers(text: str, most: int) -> list[int]:
    """The numbers of its pieces between those of its beginning and end, `most` in all: what is beyond is left out."""
    known = _vocabulary()
    pieces = [number for word in _words(text) for number in _pieces(word)]
    return [known[_BEGINS], *pieces[: most - 2], known[_ENDS]]


@functools.cache
def _vocabulary() -> dict[str, int]:
    """Each piece and its number: its line in the file."""
    told = (folder("lint_rules") / FILE).read_text(encoding="utf-8").split("\n")
    return {piece: number for number, piece in enumerate(told)}


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(map(_apart, plain)).split()


@functools.cache
def _apart(sign: str) -> str:
    """A sign as it is read: marks by themselves, accents and signs that nobody sees not at all."""
    kind = unicodedata.category(sign)
    if kind == "Mn" or (kind.startswith("C") and not sign.isspace()) or sign == "\ufffd":
        return ""
    ascii_mark = sign.isascii() and sign.isprintable() and not sign.isalnum() and sign != " "
    return f" {sign} " if ascii_mark or kind.startswith("P") else sign


@functools.lru_cache(maxsize=8192)
def _pieces(word: str) -> tuple[int, ...]:
    known = _vocabulary()
    if len(word) > _LONGEST_WORD:
        return (known[_UNKNOWN],)
    found: list[int] = []
    start = 0
    while start < len(word):
        begins = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if begins + word[start:end] in known), 0)
        if not end:
            return (known[_UNKNOWN],)
        found.append(known[begins + word[start:end]])
        start = end
    return tuple(found)
