"""Which column of a plan's rows holds those who act, by its cells: areas and themes are written as names are."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.goal_words import is_area
from planlint.read.word.tables.seen import Seen
from planlint.read.word.tables.told_by_text import is_full_name, is_what_they_are
from planlint.read.word.vocabulary.columns import order_in
from planlint.read.word.vocabulary.owners import is_group, is_owner
from planlint.word.story import Cell
from planlint.word_lists import Worded

_MOST_WORDS_OF_AN_AREA = 3
_THEME = Worded(r"\b(?:<terms.themes>|about|concerning)\b", re.IGNORECASE)


def of_owners(flow: Flow, seen: Seen, unknown: list[Cell]) -> Cell | None:
    """The one column of owners; “SAFE” and “HEALTHY” are written as an agency's letters are, and are areas."""
    found = [head for head in unknown if head in seen.texts and seen.are_all(head, is_owner)]
    found = [head for head in found if not _names_themes(flow, seen, head)]
    if len(found) > 1:
        found = [head for head in found if not seen.are(head, lambda text: _is_area(flow, text))]
    if len(found) > 1:
        found = [head for head in found if seen.are(head, is_full_name)]
    return found[0] if len(found) == 1 else None


def acts_say_who(flow: Flow, seen: Seen, keys: dict[Cell, str | None]) -> bool:
    """Whether the column of actions is to say by whom too: “What will be done, by whom and by when”."""
    heads = [seen.heads.get(head, "") for head, key in keys.items() if key == "action"]
    return any("by_whom" in order_in(flow.draft.terms, head) for head in heads)


def _names_themes(flow: Flow, seen: Seen, head: Cell) -> bool:
    """Whether a column names what each row is about, in words that could be names: “Nights”, “Home with Grandad”."""
    if _THEME.search(seen.heads.get(head, "")):
        return True
    texts = seen.texts[head]
    areas = sum(is_area(flow.draft, text) for text in texts)
    return areas > 0 and not any(is_full_name(text) or is_what_they_are(text) or is_group(text) for text in texts)


def of_areas(flow: Flow, seen: Seen, head: Cell) -> bool:
    """Whether a column (“Indicator”) only names the area of each row: “SAFE”, “HEALTHY”."""
    few = all(len(text.split()) <= _MOST_WORDS_OF_AN_AREA for text in seen.texts.get(head, []))
    return few and seen.are(head, lambda text: _is_area(flow, text))


def _is_area(flow: Flow, text: str) -> bool:
    return flow.draft.terms.headings.whole(text) == "area"
