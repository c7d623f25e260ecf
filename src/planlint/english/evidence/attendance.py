"""Turning up for a service: who, for what, and whether anything else is said that changed."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Set
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.evidence.evidence import observable
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases, tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# How many words may stand between turning up and what for: “attend all twelve of the weekly evening sessions”.
_REACH = 9
_FILLING = r"(?:\s+(?:the|a|an|her|his|their|all|of|in|on|for|with|at|every|each|\d+|weekly))*"
_NAMED = re.compile(
    _FILLING + r"\s+([A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|and|for|of|to)(?=\s+[A-Z])|\s+[A-Z][\w'’-]*)*)"
)
# “Finished in March” names no service.
_CALENDAR = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?"
    r"|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|easter|christmas|eid|diwali)\b",
    re.IGNORECASE,
)
# What a paper is there to say belongs to it: “confirmation from the service that Dad is seen there”.
_THAT = re.compile(r"\s+(?:that|to say|to confirm|saying|confirming|showing|stating)\b[^.;:\n]*")
_BY_NAME = re.compile(
    r"(?:attend|complet|compleat|do|does|done|did|finish|start|beg[aiu]n|undert|engage|enrol|sign|regist|work|certificate|pass)",
    re.I,
)
# Who only “engages with services” turns up; what the health visitor is let in to see is told by her visits.
_ENGAGES = re.compile(r"(?:re-?)?engag|co-?operat|compl[iy]|access|accept|t(?:a|oo)k\w* up", re.IGNORECASE)
_SERVICES = re.compile(
    r"(?:all |the )?(?:(?:support )?services|professionals|agencies|support(?: services| offered)?"
    r"|interventions?|help)",
    re.IGNORECASE,
)
# “Kyle attends all appointments” shows no more for a child than for a parent.
_ANY_OCCASIONS = re.compile(r"\b(?:sessions|appointments|meetings)$", re.IGNORECASE)
_BREAK = re.compile(r"[.;!?\n]\s*")
_CLAUSE = re.compile(r"[,;:.–—\n]\s|\s-\s|\band\b|\bbut\b|\bso that\b|\bbecause\b|\bso\b|\bnow\b")
_DONE = re.compile(
    r"(?:ed|ed off|done|attendance|completion|engagement|kept|begun|started|register|certificates?|attending)$", re.I
)
_PAPER = re.compile(
    r"(?:letter|email|report|text|note|statement|confirmation|certificate|feedback|register|session notes)", re.I
)
_CERTIFICATE = re.compile(
    r"\bcertificates? of (?:completion|attendance)|\b(?:completion|attendance) certificates?", re.I
)
_MEASURE_ALONE = re.compile(r"(?:\(?(?:\d+|once|twice|\w+) ?(?:%|(?:out )?of|times|/).{0,40})", re.IGNORECASE)
# Everyday verbs are about what stands right beside them: “keeps his voice down in meetings” keeps no meetings.
_EVERYDAY = re.compile(
    r"(?:keep|kept|see|saw|meet|met|do|did|have|had|has|come|came|get|got|be|is|are|was|were|return|pass)\w*"
    r"(?: (?:in|on|with|to|under))?",
    re.IGNORECASE,
)
_REACH_OF_EVERYDAY = 3
_LET_IN = re.compile(r"\s+in\b")
_LONG_WORD = 40
# “Parenting group: 100%”, “counselling 8 of 10”: a note of who came.
_SHARE = re.compile(r"\s*[:–—-]?\s*(?:100|\d\d?) ?(?:%|per ?cent|/ ?\d+|(?:out )?of \d+)[\s.]*", re.IGNORECASE)
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
        reach = _REACH_OF_EVERYDAY if _EVERYDAY.fullmatch(text, mark.start, mark.end) else _REACH
        # “Attended all sessions”: “all” belongs to both.
        reached = [
            t
            for t in targets
            if t.end > mark.end and t.start > mark.start and _near(text[mark.end : max(t.start, mark.end)], reach)
        ]
        after = next((t for t in reached if t.kind != "general"), reached[0] if reached else None)
        if (
            after
            and after.kind == "general"
            and _ENGAGES.match(text, mark.start)
            and _SERVICES.fullmatch(text, after.start, after.end)
        ):
            after = Found("service", after.start, after.end)
        named = _NAMED.match(text, mark.end) if _BY_NAME.match(text, mark.start) else None
        # “Attends Leo's sports day”: what is his is no service.
        if named and (_CALENDAR.match(named[1]) or re.search(r"['’]s$", named[1])):
            named = None
        if named and (after is None or after.kind == "general" or named.start(1) < after.start):
            inside = after is not None and after.start <= named.end(1) + 1
            spans.append(
                Found(
                    after.kind if inside and after else "named",
                    mark.start,
                    max(named.end(1), after.end if inside and after else 0),
                )
            )
        elif text[mark.start : mark.end].lower() in {"let", "lets", "letting"}:
            spans.extend(Found("service", mark.start, t.end + 3) for t in reached[:1] if _LET_IN.match(text, t.end))
        elif after is not None:
            # To be in when somebody calls is no more than to be there, whoever calls.
            kind = "service" if mark.kind == "open" and after.kind == "general" else after.kind
            spans.append(Found(kind, mark.start, after.end))
        elif _DONE.search(text, mark.start, mark.end):
            before = [t for t in targets if t.end <= mark.start and _near(text[t.end : mark.start], 4)]
            spans.extend(Found(t.kind, t.start, mark.end) for t in before[-1:])
    if not targets and (alone := _CERTIFICATE.search(text)):
        spans.append(Found("service", *alone.span()))
    for target in targets:
        if share := _SHARE.fullmatch(text, target.end):
            spans.append(Found(target.kind, target.start, share.end()))
    # What a verb says somebody did tells more than the paper that says so.
    spans.sort(key=lambda span: _PAPER.match(text, span.start) is not None)
    return [_with_what_it_says(span, text) for span in spans if span.kind not in {"child-place", "general"}]


def _with_what_it_says(span: Found, text: str) -> Found:
    said = _THAT.match(text, span.end) if _PAPER.match(text, span.start) else None
    return Found(span.kind, span.start, said.end()) if said else span


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
        own = token.lower_ in children and not _ANY_OCCASIONS.search(doc.text, span.start, span.end)
        if "child" in kinds or own or _AGE.match(doc.text, token.idx + len(token.text)):
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
    return lexicon("attendance", ("verb", "verb"), ("open", "verb")).only("verb", "noun", "open")


@functools.cache
def _targets() -> Lexicon:
    own = [(form, entry["kind"]) for entry in words("attendance")["words"] for form in phrases(entry)]
    listed = [(form, "service") for entry in words("services")["words"] for form in phrases(entry)]
    return Lexicon((form, kind) for form, kind in (*own, *listed) if kind not in {"verb", "noun", "open"})
