"""What a form says of itself: how to fill it in, who printed it. Nobody said it of this family: it stays unplaced."""

from __future__ import annotations

import functools
import re

from planlint import bundled
from planlint.word_lists import one_of_patterns

_SENTENCE = re.compile(r"[^.?!]+[.?!]*")
_MOST_LETTERS = 240
_FEW = 3  # one sentence in three may be of another kind: “Agreed on:”


@functools.lru_cache(maxsize=4096)
def instructs(text: str) -> bool:
    """Whether a paragraph only tells how the form is filled in: “Add more rows if you need them.” A question of the
    form may stand before (“What if it does not work? Do not leave blank.”)."""
    if text and _to_writers().match(text.strip(" ()[]*")):
        return True
    if not text or len(text) > _MOST_LETTERS:
        return False
    told = [sentence.strip() for sentence in _SENTENCE.findall(text.strip(" ()[]*")) if re.search(r"\w", sentence)]
    at_first, anywhere = _instruction()
    ways = [bool(at_first.match(sentence) or anywhere.search(sentence)) for sentence in told]
    others = [sentence for way, sentence in zip(ways, told, strict=True) if not way and not sentence.endswith("?")]
    return any(ways) and len(others) * _FEW <= len(told)


def is_note(text: str) -> bool:
    """Whether a paragraph is a note to whoever fills in the form, which nobody else is to see: “Staff note: …”."""
    return _to_writers().match(text.strip(" ()[]*")) is not None or _to_take_out().search(text) is not None


def question_before(text: str) -> int:
    """Where a question of the form ends, behind which it says how to answer (“… a plan? Bullet points please”); 0 for
    none."""
    end = text.find("?") + 1
    return end if end and text[end:].strip() and instructs(text[end:].strip()) else 0


def _to_writers() -> re.Pattern[str]:
    return one_of_patterns("questions", "notes_to_writers")


def _to_take_out() -> re.Pattern[str]:
    return one_of_patterns("questions", "to_take_out")


@functools.cache
def _instruction() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns that hold where a sentence begins, which are then tried there alone, and all others."""
    words = bundled.words("questions")
    patterns = [*words["instructions"], *words["printed"]]
    at_first = [one for one in patterns if one.startswith("^") and not _is_either(one)]
    others = [one for one in patterns if one not in at_first]
    return re.compile("|".join(at_first), re.IGNORECASE), re.compile("|".join(others), re.IGNORECASE)


def _is_either(pattern: str) -> bool:
    """Whether a pattern is one of several ways side by side, outside all brackets."""
    bare = re.sub(r"\\.|\[(?:\\.|[^\]])*\]", "", pattern)
    while (inner := re.sub(r"\([^()]*\)", "", bare)) != bare:
        bare = inner
    return "|" in bare
