"""Acts that stand in one cell as paragraphs without bullets: “Family network meeting”, “Write house rules together”."""

from __future__ import annotations

import re

from planlint.read.word.parts.in_sentence import begins_with_who_acts
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.no_owner import begins_act
from planlint.word_lists import terms

_GOES_ON = re.compile(r"(?:[,:;–—-]|\b(?:and|or|to|with|for|by))$", re.IGNORECASE)
# “Record it in the red book”, “Do this every week”: about the paragraph above.
_ABOUT_IT = re.compile(r"\w+ (?:it|this|that|these|those)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w-]+")


def are_acts(lines: list[Line]) -> bool:
    """Whether each of several paragraphs begins an act of its own, and none goes on with the one above it.

    “Take him to the dentist”, “Follow the advice at home” are two; “Weigh Amy every week”, “Record it in the red book”
    and “Weigh Amy every week”, “Scales are at the clinic” are one each, told in two paragraphs.
    """
    texts = [line.words.value.strip() for line in lines]
    if len(texts) < 2 or any(line.is_item for line in lines) or any(map(_GOES_ON.search, texts[:-1])):
        return False
    return (_begins(texts[0]) or _names_act(texts[0])) and all(_begins(text) for text in texts[1:])


def _begins(text: str) -> bool:
    said = begins_act(text) or begins_with_who_acts(text)
    return said and not text[0].islower() and not _ABOUT_IT.match(text)


def _names_act(text: str) -> bool:
    return not {*map(str.lower, _WORD.findall(text))}.isdisjoint(terms("acts", "act_nouns"))
