"""Turning up for a service: who, for what, and whether anything else is said that changed."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence import observable
from planlint.english.lexicon import Found, Lexicon, lexicon, phrases, tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# How many words may stand between turning up and what for: “attend all twelve of the weekly evening sessions”.
_REACH = 9
_FILLING = r"(?:\s+(?:the|a|an|her|his|their|all|of|in|on|for|with|at|every|each|\d+|weekly))*"
_NAMED = re.compile(
    _FILLING + r"\s+([A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|and|for|of|to)(?=\s+[A-Z])|\s+[A-Z][\w'’-]*)*)"
)
_BY_NAME = re.compile(
    r"(?:attend|complet|compleat|do|does|done|did|finish|start|beg[aiu]n|undert|engage|enrol|sign|regist|work|certificate|pass)",
    re.I,
)
_BREAK = re.compile(r"[.;!?\n]\s*")
_CLAUSE = re.compile(r"[,;:.–—\n]\s|\s-\s|\band\b|\bbut\b|\bso that\b|\bbecause\b|\bso\b|\bnow\b")
_DONE = re.compile(
    r"(?:ed|done|attendance|completion|engagement|kept|begun|started|register|certificates?|attending)$", re.I
)
_PAPER = re.compile(r"(?:letter|email|confirmation|certificate|feedback|register|session notes)", re.I)
_CERTIFICATE = re.compile(
    r"\bcertificates? of (?:completion|attendance)|\b(?:completion|attendance) certificates?", re.I
)
_MEASURE_ALONE = re.compile(r"(?:\(?(?:\d+|once|twice|\w+) ?(?:%|(?:out )?of|times|/).{0,40})", re.IGNORECASE)
_LONG_WORD = 40
_AGE = re.compile(r",? \(?(?:aged? )?1?\d\b")


def attended(text: str, parse: Callable[[str], Doc], children: Set[str] = frozenset()) -> Found | None:
    """The words that offer a grown-up's turning up for a service as proof; None where a change is told beside them.

    `children` are the first names, in lower case, of those whose own school and treatment are another matter.
    """
    spans = _spans(text)
    if not spans or _change_is_told(text, spans, parse):
        return None
    doc = parse(text)
    return next((span for span in spans if not _of_a_child(span, doc, children)), None)


def _spans(text: str) -> list[Found]:
    """Each stretch from a word of attendance to the service it is about, with the service's kind."""
    marks, targets, spans = _marks().find(text), _targets().find(text), []
    for mark in marks:
        reached = [t for t in targets if t.start >= mark.end and _near(text[mark.end : t.start], _REACH)]
        after = next((t for t in reached if t.kind != "general"), reached[0] if reached else None)
        named = _NAMED.match(text, mark.end) if _BY_NAME.match(text, mark.start) else None
        if named and (after is None or after.kind == "general" or named.start(1) < after.start):
            inside = after is not None and after.start <= named.end(1) + 1
            spans.append(
                Found(
                    after.kind if inside and after else "named",
                    mark.start,
                    max(named.end(1), after.end if inside and after else 0),
                )
            )
        elif after is not None:
            spans.append(Found(after.kind, mark.start, after.end))
        elif _DONE.search(text, mark.start, mark.end):
            before = [t for t in targets if t.end <= mark.start and _near(text[t.end : mark.start], 4)]
            spans.extend(Found(t.kind, t.start, mark.end) for t in before[-1:])
    if not targets and (alone := _CERTIFICATE.search(text)):
        spans.append(Found("service", *alone.span()))
    # What a verb says somebody did tells more than the paper that says so.
    spans.sort(key=lambda span: _PAPER.match(text, span.start) is not None)
    return [span for span in spans if span.kind not in {"child-place", "general"}]


def _near(between: str, most: int) -> bool:
    # A page of text is not near: its words need not be counted.
    return len(between) <= most * _LONG_WORD and len(tokens(between)) <= most and not _BREAK.search(between)


def _change_is_told(text: str, spans: list[Found], parse: Callable[[str], Doc]) -> bool:
    """Whether a clause that speaks of no attendance shows something observable."""
    edges = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    for start, end in itertools.pairwise(edges):
        clause = text[start:end]
        told = any(span.start < end and start < span.end for span in spans) or _spans(clause)
        if not told and not _MEASURE_ALONE.fullmatch(clause.strip()) and observable(clause, parse):
            return True
    return False


def _of_a_child(span: Found, doc: Doc, children: Set[str]) -> bool:
    grown_ups = lexicon("grown_ups")
    for token in _doers(span, doc):
        kinds = {found.kind for found in grown_ups.find(token.text)}
        if "child" in kinds or token.lower_ in children or _AGE.match(doc.text, token.idx + len(token.text)):
            return True
        if span.kind == "child-service" and not kinds and token.pos_ == "PROPN":
            return not any("grown-up" in found.kind for found in grown_ups.find(doc[max(0, token.i - 1)].text))
    return False


def _doers(span: Found, doc: Doc) -> list[Token]:
    """Those who turn up: the subject of the verb, the owner of the noun (“Leo's attendance at …”)."""
    inside = [token for token in doc if span.start <= token.idx < span.end]
    for token in inside[:1]:
        for head in (token, *token.ancestors):
            doers = [
                child
                for child in head.children
                if child.dep_ in {"nsubj", "nsubjpass", "poss"} and child.pos_ != "PRON"
            ]
            if doers:
                return doers
    return []


@functools.cache
def _marks() -> Lexicon:
    return lexicon("attendance", ("verb", "verb")).only("verb", "noun")


@functools.cache
def _targets() -> Lexicon:
    own = [(form, entry["kind"]) for entry in words("attendance")["words"] for form in phrases(entry)]
    listed = [(form, "service") for entry in words("services")["words"] for form in phrases(entry)]
    return Lexicon((form, kind) for form, kind in (*own, *listed) if kind not in {"verb", "noun"})
