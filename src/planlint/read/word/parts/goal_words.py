"""The words of an outcome without what only counts it or names its area: “1. …”, “Goal 2 – …”, “SAFE” above them."""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.marks import CIRCLES
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.lookup import folded
from planlint.word_lists import Worded

_NOUN = (
    r"(?:(?:\w+ ){0,2}(?:<head_nouns.counted.outcome>|need|target|wish)s?\s*(?:no\.?|number)?\s*#?"
    r"(?:\d{1,2}[a-z]?|one|two|three|four|five|six)\b|(?:no\.? ?|#)\d{1,2})"
)
_MARK = r"(?-i:[A-Z]{1,3}\d{1,2})"
_FIGURE = r"[(\[]?(?:\d{1,2}(?:\.\d{1,2})?|[a-h]|i{1,3}|iv|vi{0,3})"
_COUNT = Worded(
    rf"\s*(?:(?:{_NOUN}|{_MARK})(?:\s*[:.)–—-]+\s*|\s*\n\s*|\s+(?=(?-i:[A-Z])))"
    rf"|{_FIGURE}(?:[.):\]/]+\s+|\s+[–—-]\s+|\s*\n\s*)|\d\.\d{{1,2}}\s+(?=(?-i:[A-Z])))(?=\S)",
    re.IGNORECASE,
)
_CIRCLED = re.compile(rf"\s*[{CIRCLES}]\s*(?=\S)")
_COUNTED_KIND = Worded(
    r"\s*(?:<head_nouns.counted.worry>|<head_nouns.counted.strength>|<head_nouns.counted.evidence>)s?\s*(?:no\.?|number)?\s*#?\d{1,2}(?:\.\d{1,2})?\s*[:.)–—-]\s*(?=\S)",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s*(\d{1,2})\s+(?=[A-Z][\w’']*\s)")
_SECOND = re.compile(r"[.;,]\s+\(?(?:2|b|ii)[.)]\s")  # “1. She is well. 2. She eats”
_BULLET = re.compile(r"\s*[•·▪◦‣●○■□*–—-]\s+(?=\S)")
_AREA = re.compile(r"\s*(?P<area>[^\n:.]{3,80}?)(?:\s*:\s+|\s+[–—-]\s+|\s*\n\s*)(?=\S)")
_IN_BRACKETS = re.compile(r"\s*[(\[](?P<area>[^()\[\]\n]{3,60})[)\]]\s*[:–—-]?\s*(?=\S)")
_AT_THE_END = re.compile(r"\s*(?:\n\s*(?P<below>[^\n:.]{3,60})|[(\[](?P<beside>[^()\[\]\n]{3,60})[)\]])\s*$")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_BETWEEN = re.compile(r"\s*[,;/&+]\s*|\s+and\s+")
_LEADS = re.compile(r"\s*(?:\w+ )?(?:indicators?|domains?|dimensions?|areas?|themes?)\s*[:–—-]\s*", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_MOST_CAPITALS = 4


def goal_words(draft: Draft, words: Words) -> Words:
    """The outcome's own words. What stands before them is understood; a number may name the outcome further down."""
    text = words.value
    if _several(text):
        return words
    for cut in (_uncounted, _without_area, _uncounted, _without_area_behind):
        words = cut(draft, words)
    return words


def uncounted_words(draft: Draft, words: Words) -> Words:
    """The words of a worry, a strength or evidence behind what counts them: “Risk 1: …”, “Measure 2 – …”."""
    match = _COUNTED_KIND.match(words.value) or _next_figure(draft, words.value, "concerns")
    return _behind(draft, words, match.end()) if match is not None else words


def _several(text: str) -> bool:
    """Whether several goals are counted in one text: their numbers then tell them apart."""
    if _SECOND.search(text):
        return True
    return "\n" in text and sum(_is_counted(line) for line in text.split("\n")) > 1


def _is_counted(line: str) -> bool:
    return bool(_COUNT.match(line) or _BULLET.match(line))


def _uncounted(draft: Draft, words: Words) -> Words:
    text = words.value
    match = _COUNT.match(text) or _CIRCLED.match(text) or _BULLET.match(text) or _next_figure(draft, text, "outcomes")
    if match is None:
        return words
    return _behind(draft, words, match.end())


def _behind(draft: Draft, words: Words, end: int) -> Words:
    """What stands behind a count, which is remembered as the mark of it; all words where nothing does."""
    before, rest = words.cut(0, end), words.cut(end)
    if not _LETTERS.search(rest.value):
        return words
    draft.label(before, "")
    if mark := folded(before.value):
        draft.marks.setdefault(rest.start, mark)
    return rest


def _next_figure(draft: Draft, text: str, key: str) -> re.Match[str] | None:
    """A figure alone (“2 Amina is safe”) counts only where it is its turn: “2 Rivers School has a place for her”."""
    match = _BARE.match(text)
    return match if match and int(match.group(1)) == len(draft.tree.get(key, ())) + 1 else None


def _without_area(draft: Draft, words: Words) -> Words:
    text = words.value
    leads = _LEADS.match(text)
    match = _AREA.match(text, leads.end() if leads else 0) or _IN_BRACKETS.match(text)
    if match is None:
        return words
    area, below = match.group("area"), "\n" in match.group()
    if not (is_area(draft, area) or (below and (leads or _in_capitals(area)))):
        return words
    draft.label(words.cut(0, match.end()), "area")
    return words.cut(match.end())


def _without_area_behind(draft: Draft, words: Words) -> Words:
    match = _AT_THE_END.search(words.value)
    if match is None or not match.start() or not is_area(draft, (match.group("below") or match.group("beside"))):
        return words
    draft.label(words.cut(match.start()), "area")
    return words.cut(0, match.start())


def is_area(draft: Draft, text: str) -> bool:
    """Whether words name one area of a child's life or several: “Safe”, “Health and education”."""
    areas = draft.terms.areas
    bare = (_ASIDE.sub("", text) or text).strip(" ()[]")
    return folded(bare) in areas or all(folded(piece) in areas for piece in _BETWEEN.split(bare))


def _in_capitals(text: str) -> bool:
    return text.isupper() and len(text.split()) <= _MOST_CAPITALS
