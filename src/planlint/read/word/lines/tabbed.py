"""A table that is typed with tabs, as it comes out of an e-mail."""

from __future__ import annotations

import re

from planlint.read.word.flow.state import Flow
from planlint.read.word.parts.fields import put_field
from planlint.read.word.text.lines import Line
from planlint.read.word.text.spans import Words
from planlint.read.word.vocabulary.columns import column_keys
from planlint.read.word.vocabulary.keys import FIELDS, OF_ACTION, PEOPLE

_OF_PERSON = {"role", "relation", "agency", "phone", "email", "contact", "address"}
_MOST_WORDS = 8
_FIRST = {"concern", "outcome", "action"}  # what the other cells of a row are about


def tabbed(flow: Flow, line: Line) -> bool:
    """Reads a table that is typed with tabs: a line of headers, and under it a line a row."""
    pieces = _split_tabs(line.words)
    if len(pieces) > 1:
        keys = [_asks(flow, piece.value) for piece in pieces]
        if flow.kind in PEOPLE and keys[0] in ("name", "by_whom") and {*keys[1:]} <= _OF_PERSON:
            for piece in pieces:  # the lines below say who each person is
                flow.draft.label(piece, "people")
            return True
        if all(key in FIELDS for key in keys) and len({*keys}) > 1:
            flow.flush()
            flow.tabs = [str(key) for key in keys]
            for piece, key in zip(pieces, flow.tabs, strict=True):
                flow.draft.label(piece, key)
            return True
    if pieces and pieces[0].value.rstrip().endswith(":"):
        return False
    if not flow.tabs or not 1 < len(pieces) <= len(flow.tabs):
        return False
    flow.flush()
    if line.marker:
        flow.draft.label(line.marker, "")
    told = sorted(zip(flow.tabs, pieces, strict=False), key=lambda one: one[0] not in _FIRST)
    for key, piece in told:
        if key == "action" and "by_whom" in flow.tabs:
            flow.draft.new_action(piece)
            continue
        if key in OF_ACTION and flow.draft.action is not None and "action" in flow.tabs:
            flow.draft.action[key] = piece
            continue
        put_field(flow.draft, key, [Line(piece)])
    return True


def _asks(flow: Flow, head: str) -> str | None:
    """What a typed header asks for; a sentence, or a long one, is none."""
    if len(head.split()) > _MOST_WORDS or head.rstrip().endswith((".", ":", ";")):
        return None
    return flow.draft.terms.columns.whole(head) or column_keys(flow.draft.terms, head, loose="/" in head)


def _split_tabs(words: Words) -> list[Words]:
    at, found = 0, []
    for match in re.finditer(r"\s*\t\s*", words.value):
        found.append(words.cut(at, match.start()))
        at = match.end()
    return [piece for piece in [*found, words.cut(at)] if piece]
