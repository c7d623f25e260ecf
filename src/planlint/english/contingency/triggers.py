"""Where a contingency says what sets it off, and where it goes on to what is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

CONDITION = re.compile(
    r"\b(?:if|when|whenever|should|in case|in the event|as soon as|the moment|once|unless|any ?time|every time|on any"
    r"|where|were|on the day|after|until)\b",
    re.IGNORECASE,
)
# “Positive swab: Grandad …”, “Nan poorly = Aunty Bev …”, “No one at the gate? Mr Obi …”
_HEADED = re.compile(r"\A[^,:=?–—→]{3,120}(?:[:=?→]|\s[-–—])\s*\w")
_SUBJECTS = {"nsubj", "nsubjpass", "expl"}
_CLAUSE_END = re.compile(r"[,:;=?→]|\s[-–—]\s|\bthen\b|(?<=[a-z])\.\s")


def triggers(text: str, doc: Doc) -> list[tuple[int, int]]:
    """Where the clauses stand that say what sets it off."""
    clauses = []
    for match in CONDITION.finditer(text):
        inverted = match.group().lower() in {"should", "were"}
        if not inverted or text[: match.start()].rstrip()[-1:] in {"", ".", ";"}:
            clauses.append((match.start(), _clause_end(match.start(), text, doc)))
    headed = None if clauses else _HEADED.match(text)
    return [(0, headed.end() - 1)] if headed else clauses


def _clause_end(start: int, text: str, doc: Doc) -> int:
    ends = _CLAUSE_END.search(text, start + 2)
    last = ends.start() if ends else len(text)
    first = next((token for token in doc if token.idx >= start), None)
    clause = _clause_of(first) if first is not None else None
    if clause is not None and clause.left_edge.idx >= start:
        last = min(last, clause.right_edge.idx + len(clause.right_edge.text))
    return last


def _clause_of(first: Token) -> Token | None:
    """The head of the clause that a word of condition opens, or of “in the event of …”."""
    clause = next((head for head in first.ancestors if head.dep_ == "advcl"), None)
    return first if clause is None and first.dep_ == "prep" else clause


def after_run_on(doc: Doc) -> int:
    """Where what is done begins in a sentence that is a trigger without a comma: at its second subject, or nowhere."""
    subjects = [token for token in doc if token.dep_ in _SUBJECTS and token.tag_ not in {"WDT", "WP"}]
    later = [
        token
        for token in subjects[1:]
        if token.head == subjects[0].head or any(verb.pos_ in {"VERB", "AUX"} for verb in doc[subjects[0].i : token.i])
    ]
    return min(later[0].left_edge.idx, later[0].idx) if later else len(doc.text)
