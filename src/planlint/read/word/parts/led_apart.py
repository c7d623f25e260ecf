"""Lines of one cell that a line between them gives to another field: “We will know because” below the steps."""

from __future__ import annotations

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.lines import Line
from planlint.read.word.vocabulary.questions import lead_asked

_MOST_WORDS = 14
_MAY_LEAD = {"action", "evidence"}


def led_apart(draft: Draft, own: str, lines: list[Line]) -> dict[str, list[Line]]:
    """The lines by the field they belong to: those at first to `own`, those below a line that leads to others there.

    Nothing is taken apart where no such line stands between two others.
    """
    told: dict[str, list[Line]] = {own: []}
    leads: list[tuple[Line, str]] = []
    key = own
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        found = _led_to(draft, line) if below is not None else None
        if found is None:
            told.setdefault(key, []).append(line)
            continue
        key = found
        leads.append((line, key))
    if not told[own] or not leads:
        return {own: lines}
    for line, key in leads:
        draft.label(line.marker, "")
        draft.label(line.words, key)
    return told


def _led_to(draft: Draft, line: Line) -> str | None:
    text = line.words.value.rstrip(" :")
    if line.is_item or len(text.split()) > _MOST_WORDS:
        return None
    key = draft.terms.headings.whole(text) if len(text.split()) < _MOST_WORDS // 2 else None
    key = key or lead_asked(text)
    return key if key in _MAY_LEAD else None
