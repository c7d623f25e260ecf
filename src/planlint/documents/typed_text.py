"""What a person typed, as a document can hold it: the same for every medium."""

from __future__ import annotations

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f]")
_NO_CHARACTERS = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|["
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
# Invisible marks that turn the order of what follows: in a telephone number they make another number.
_ORDER_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Telephone numbers, times and dates: in right-to-left prose they keep their order only as islands.
FIGURES = re.compile(r"\+?\d[\d ()/:.–-]*[ /:.–-][\d ()/:.–-]*\d")


def normalised(text: str) -> str:
    """A typed text as a document can hold it: no two words ever join, and nothing invisible changes their order.

    Every kind of line end becomes a line break, other control characters a space, and what is no character (a lone
    surrogate, a noncharacter) the replacement mark; embeddings and overrides of direction are taken out.
    """
    lines = _CONTROLS.sub(" ", _LINE_ENDS.sub("\n", text))
    return _ORDER_MARKS.sub("", _NO_CHARACTERS.sub("\ufffd", lines))
