"""Is there anything in a text that nobody can see? Such characters turn words round, split them or end a search."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.finding import Fix
from planlint.model.paths import TextField

# What is never right in a plan: controls, overrides and embeddings, soft hyphens, fillers, tags, what stands for a
# character that was lost.
_NEVER = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u180e\u202a-\u202e\u206a-\u206f"
    "\u3164\ufff9-\ufffd\ud800-\udfff"
)
# What is right between some letters and wrong between others.
_BETWEEN = "\u061c\u200b-\u200f\u2060-\u2064\ufeff"
_ISOLATES = "\u2066-\u2069"
_TAGS = "\U000e0000-\U000e007f"
_SUSPECT = re.compile(f"[{_NEVER}{_BETWEEN}{_ISOLATES}{_TAGS}]")
_JOINERS = "\u200c\u200d"
_MARKS_OF_DIRECTION = "\u061c\u200e\u200f"
_FLAG = "\U0001f3f4"
# Scripts whose letters join or stack, so that joiners and non-joiners are spelling: Arabic to N'Ko, the Indic and
# South-East Asian scripts, Tibetan, Mongolian; in the last ones a zero-width space parts words.
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u0e00-\u109f\u1780-\u18af\u1900-\u1aaf\u1b00-\u1cff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc]"
)
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u1950-\u1aaf]")
_PLAIN_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u2060": "word joiner",
    "\ufeff": "zero-width no-break space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\ufffd": "mark for a character that was lost",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "end of an embedding or override",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2069": "end of an isolate that was never opened",
}


class HiddenCharacters(Options):
    """Characters that cannot be seen: they are named in words, and beside them the word they stand in or next to."""

    kind: Literal["hidden-characters"] = "hidden-characters"
    VALUES: ClassVar = frozenset({"characters", "beside"})


def hidden_characters(text: TextField, options: HiddenCharacters, context: Context) -> Iterator[Hit]:
    """Report each word that holds a hidden character, or the character where it stands alone."""
    words = text.text
    if words.isascii() and words.isprintable():
        return
    faults = [match.start() for match in _SUSPECT.finditer(words) if _wrong(words, match.start())]
    faults = sorted({*faults, *_unbalanced(words)})
    done = -1
    for place in faults:
        if place < done:
            continue
        start, end = _word_around(words, place)
        done = end
        found = dict.fromkeys(_name(words[index]) for index in faults if start <= index < end)
        quote = words[start:end]
        values = {"characters": ", ".join(found), "beside": _beside(words, start, end)}
        yield Hit((), quote, start, end, values, fix=_fix(words, start, end, set(faults)))


def _fix(words: str, start: int, end: int, faults: set[int]) -> Fix | None:
    """The word without what is hidden in it: no reader sees a difference. A lost character cannot be put back."""
    if any(words[place] == "\ufffd" for place in faults if start <= place < end):
        return None
    kept = "".join(words[place] for place in range(start, end) if place not in faults)
    return Fix(kept, safe=True) if kept.strip() else None


def _wrong(words: str, place: int) -> bool:
    character = words[place]
    if "\u2066" <= character <= "\u2069":
        return False
    before, after = _letter(words, place, -1), _letter(words, place, 1)
    if "\U000e0000" <= character <= "\U000e007f":
        return _FLAG not in words[max(0, place - 8) : place]
    if character in _JOINERS:
        right = _JOINING.match(before) or _JOINING.match(after) or _is_picture(before)
        return not right and (before + after).strip() != ""
    if character in _MARKS_OF_DIRECTION:
        return (
            before.isalpha()
            and after.isalpha()
            and not _JOINING.match(before + after)
            and _is_left(before)
            and _is_left(after)
        )
    if character == "\u200b" and (_UNSPACED.match(before) or _UNSPACED.match(after)):
        return False
    if re.match(f"[{_BETWEEN}]", character):
        return (before + after).strip() != ""
    return True


def _letter(words: str, place: int, step: int) -> str:
    """The nearest character on one side that is neither hidden nor a combining mark; a space where the text ends."""
    place += step
    while 0 <= place < len(words):
        character = words[place]
        if unicodedata.category(character) not in ("Cf", "Mn") or unicodedata.combining(character) == 9:
            return character
        place += step
    return " "


def _is_left(character: str) -> bool:
    return unicodedata.bidirectional(character) == "L"


def _is_picture(character: str) -> bool:
    return unicodedata.category(character) in ("So", "Sk")


def _unbalanced(words: str) -> Iterator[int]:
    """Isolates that are not closed, or not opened, in their own paragraph."""
    opened: list[int] = []
    for place, character in enumerate(words):
        if character == "\n":
            yield from opened
            opened = []
        elif "\u2066" <= character <= "\u2068":
            opened.append(place)
        elif character == "\u2069":
            if opened:
                opened.pop()
            else:
                yield place
    yield from opened


def _word_around(words: str, place: int) -> tuple[int, int]:
    start, end = place, place + 1
    while start > 0 and _in_word(words[start - 1]):
        start -= 1
    while end < len(words) and _in_word(words[end]):
        end += 1
    return start, end


def _in_word(character: str) -> bool:
    return (
        character.isalnum()
        or character in "'’-"
        or bool(_SUSPECT.match(character))
        or unicodedata.combining(character) > 0
    )


def _beside(words: str, start: int, end: int) -> str:
    """The words a reader sees there: without what is hidden in them."""
    shown = _SUSPECT.sub("", words[start:end])
    around = shown or " ".join(_SUSPECT.sub("", words[max(0, start - 30) : end + 30]).split())
    return around or "…"


def _name(character: str) -> str:
    name = _PLAIN_NAMES.get(character)
    if name is None:
        name = unicodedata.name(character, "control character").lower().replace(" to ", "-to-")
    return f"{name} (U+{ord(character):04X})"
