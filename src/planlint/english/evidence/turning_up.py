"""Where a text says that somebody turned up for a service, or that services held what they hold."""

from __future__ import annotations

import functools
import itertools
import re

from planlint.bundled import words
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases, tokens

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
    r"(?:attend|complet|compleat|do|does|done|did|finish|start|beg[aiu]n|undert|engage|enrol|sign|regist|work"
    r"|certificate|pass)",
    re.I,
)
# Who only “engages with services” turns up; what the health visitor is let in to see is told by her visits.
_ENGAGES = re.compile(r"(?:re-?)?engag|co-?operat|compl[iy]|access|accept|t(?:a|oo)k\w* up", re.IGNORECASE)
_SERVICES = re.compile(
    r"(?:all |the )?(?:(?:support )?services|professionals|agencies|support(?: services| offered)?"
    r"|interventions?|help)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[.;!?\n]\s*")
_DONE = re.compile(
    r"(?:(?:there|present) (?:every|each|all|for \w+|at \w+)|ed|ed off|done|attendance|completion|engagement|kept"
    r"|begun|started|register|certificates?|attending)$",
    re.I,
)
_PAPER = re.compile(
    r"(?:letter|email|report|text|note|statement|confirmation|certificate|feedback|register|session notes"
    r"|sign(?:ing)?[- ]?in sheet|log|diary|minutes|records?|list|print-?out|sheets?|attendance (?:list|log))",
    re.I,
)
_CERTIFICATE = re.compile(
    r"\bcertificates? of (?:completion|attendance)|\b(?:completion|attendance) certificates?", re.I
)
# “Certificates”, “no DNAs”: nothing but that somebody came, whatever it was for.
_CAME = re.compile(
    r"\A\W*(?:(?:\d+ ?%|full|good|regular|the|her|his|their|all|course) )*(?:certificates?|no (?:dnas?|missed \w+)"
    r")\b(?! (?:at|from|in|of) (?:school|nursery|class|college))[^.]{0,30}\Z"
    r"|\b(?:100 ?%|full) attendance\W+(?:and )?certificates?\b",
    re.IGNORECASE,
)
# Everyday verbs are about what stands right beside them: “keeps his voice down in meetings” keeps no meetings.
_EVERYDAY = re.compile(
    r"(?:keep|kept|see|saw|meet|met|do|did|have|had|has|come|came|get|got|be|is|are|was|were|return|pass)\w*"
    r"(?: (?:in|on|with|to|under))?",
    re.IGNORECASE,
)
_REACH_OF_EVERYDAY = 3
_REACH_OF_HELD = 4
_NO_TARGETS = {"verb", "noun", "open", "occasion", "held"}
_LET_IN = re.compile(r"\s+in\b")
_LONG_WORD = 40
# “Parenting group: 100%”, “counselling 8 of 10”: a note of who came.
_SHARE = re.compile(r"\s*[:–—-]?\s*(?:100|\d\d?) ?(?:%|per ?cent|/ ?\d+|(?:out )?of \d+)[\s.]*", re.IGNORECASE)


def turnings_up(text: str) -> list[Found]:
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
            kind = "service" if mark.kind == "open" else ""
            spans.extend(Found(kind or t.kind, t.start, mark.end) for t in before[-1:])
    if not targets and (alone := _CERTIFICATE.search(text)):
        spans.append(Found("service", *alone.span()))
    if not targets and not spans and (came := _CAME.search(text)):
        spans.append(Found("service", *came.span()))
    spans.extend(_held(text))
    for target in targets:
        if share := _SHARE.fullmatch(text, target.end):
            spans.append(Found(target.kind, target.start, share.end()))
    # What a verb says somebody did tells more than the paper that says so.
    spans.sort(key=lambda span: _PAPER.match(text, span.start) is not None)
    return [_with_what_it_says(span, text) for span in spans if span.kind not in {"child-place", "general"}]


def _held(text: str) -> list[Found]:
    """Where services only say that they did what they do: “core groups held”, “log of home visits”."""
    found = _among_services().find(text)
    return [
        Found("service", one.start, other.end)
        for one, other in itertools.pairwise(found)
        if one.kind != other.kind and _near(text[one.end : other.start], _REACH_OF_HELD)
    ]


def _with_what_it_says(span: Found, text: str) -> Found:
    said = _THAT.match(text, span.end) if _PAPER.match(text, span.start) else None
    return Found(span.kind, span.start, said.end()) if said else span


def _near(between: str, most: int) -> bool:
    # A page of text is not near: its words need not be counted.
    return len(between) <= most * _LONG_WORD and len(tokens(between)) <= most and not _BREAK.search(between)


@functools.cache
def _marks() -> Lexicon:
    return lexicon("attendance", ("verb", "verb"), ("open", "verb")).only("verb", "noun", "open")


@functools.cache
def _among_services() -> Lexicon:
    entries = [entry for entry in words("attendance")["words"] if entry["kind"] in {"occasion", "held"}]
    return Lexicon((form, entry["kind"]) for entry in entries for form in phrases(entry))


@functools.cache
def _targets() -> Lexicon:
    own = [(form, entry["kind"]) for entry in words("attendance")["words"] for form in phrases(entry)]
    listed = [(form, "service") for entry in words("services")["words"] for form in phrases(entry)]
    return Lexicon((form, kind) for form, kind in (*own, *listed) if kind not in _NO_TARGETS)
