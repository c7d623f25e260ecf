"""Where a text says that somebody turned up for a service, or that services held what they hold."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from planlint.english.evidence.attendance_words import (
    among_services,
    ends,
    holds,
    is_wholly,
    marks,
    near,
    only_came,
    opens,
    targets_of_attendance,
)
from planlint.english.evidence.whose_sessions import with_its_holder
from planlint.english.words.lexicon import Found

# How many words may stand between turning up and what for: “attend all twelve of the weekly evening sessions”.
_REACH = 9
_FILLING = r"(?:\s+(?:the|a|an|her|his|their|all|whole|full|of|in|on|for|with|at|every|each|\d+|weekly))*"
_NAMED = re.compile(
    _FILLING + r"\s+[“”\"‘’']?((?!(?:AND|BUT|NOT|OR|BOTH|ALL)\b)"
    r"[A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|and|for|of|to)(?=\s+[A-Z])|\s+[A-Z][\w'’-]*)*)"
)
# What a paper is there to say belongs to it: “confirmation from the service that Dad is seen there”.
_THAT = re.compile(r"\s+(?:that|to say|to confirm|saying|confirming|showing|stating)\b[^.;:\n]*")
_REACH_OF_EVERYDAY = 3
_REACH_OF_HELD = 4
_REACH_BACK = 6
# “PPP completed”, “BBR: done”.
_INITIALS_BEFORE = re.compile(r"\b(?!SW|HV|GP|CP|PLO)[A-Z]{2,6}\b(?: \w+)?:?\s*\Z")
# “Talks to her at contact” is no talk with a service.
_TALKS_TO_THEM = re.compile(
    r"(?:talk|speak|spoke)\w* (?:to|with) (?:him|her|them) (?:at|in|during|about|when|while)\b", re.IGNORECASE
)
# Terms are what a school counts by: “Attendance for Rhiannon: 96% this term”.
_SCHOOL_TIME = re.compile(r"\b(?:this|last|next|each|every|summer|spring|autumn|half)[ -]term\b", re.IGNORECASE)
# “Keeps the appointments card on the fridge” keeps no appointment.
_THING_FOR_IT = re.compile(r"\s+(?:cards?|calendar|folder|poster|leaflets?)\b", re.IGNORECASE)
# What is written of a child's time with a parent tells of that time.
_CONTACT_NOTES = re.compile(r"contact (?:notes?|logs?|records?|sheets?|diary)\b", re.IGNORECASE)
# “Both beds made up at two visits” makes no visit.
_MADE_UP = re.compile(r"made (?:up|and|at|on|in|before|when)\b", re.IGNORECASE)
_FINISHED_FOR = re.compile(r"(?:finish|complet)\w+ for\b", re.IGNORECASE)
_IS = re.compile(r"[\s:–-]*(?:(?:is|are|was|were|has|have|been|all|fully)\s+)*")
# That somebody has had no contact is nobody's attendance.
_NONE_CAME = re.compile(r"\b(?:no|without|never any) (?:\w+ )?contact\b", re.IGNORECASE)
_BEFORE_IT = 12
# “Is never alone with him until the assessment is complete”: how long something holds, which nobody need have come for.
_HOLDS_UNTIL = re.compile(
    r"\w[^.;\n]*\b(?:until|till|pending) (?:\w+(?:['’]s)? ){0,2}(?:ha(?:s|ve) )?(?:been )?\Z", re.IGNORECASE
)
# “How she is, on a scale of 1 to 10, each session”: where somebody or something stands, and nobody's being there.
_STANDS_AT = re.compile(
    r"(?:is|are|was) (?:on|at|in) (?:the|a|her|his|their) (?:scale|chart|fridge|wall|board|list|sheet|minutes|notes)\b"
    r"|(?:(?:is|are|was) )?(?:on|at|in) (?:an? )?\d+ ?(?:(?:out )?of|/|[-–]|to) ?\d+\b",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.;\n]")
_ASKED_OF_HIM = re.compile(r"\b(?:what|how|why|where)\b", re.IGNORECASE)
_LET_IN = re.compile(r"\s+in\b")
# “Parenting group: 100%”, “counselling 8 of 10”: a note of who came.
_SHARE = re.compile(
    r"\s*[:–—-]?\s*(?:(?:both |[A-Z]\w+ )?(?:there|present)\b[^.;]*"
    r"|(?:seen |met )?x ?\d+\W*|(?:100|\d\d?) ?(?:%|per ?cent|/ ?\d+|(?:out )?of \d+)[\s.]*)",
    re.IGNORECASE,
)


def turnings_up(text: str) -> list[Found]:
    """Each stretch from a word of attendance to the service it is about, with the service's kind.

    What belongs to a child (`child-place`) and help in general are left out.
    """
    return [span for span in all_turnings_up(text) if span.kind not in {"child-place", "general"}]


def all_turnings_up(text: str) -> list[Found]:
    """The same, whatever it is that somebody turned up for."""
    targets = [
        target
        for target in targets_of_attendance().find(text)
        if not (_THING_FOR_IT.match(text, target.end) or _CONTACT_NOTES.match(text, target.start))
    ]
    spans = [span for mark in marks().find(text) for span in _from_mark(mark, targets, text)]
    if not spans and not any(target.kind.startswith("child") for target in targets):
        general = all(target.kind == "general" for target in targets)
        came = [it.span() for it in only_came().finditer(text) if general or it.end() == len(text)]
        spans.extend(Found("service", *span) for span in came)
    spans.extend(_held(text, targets))
    for target in targets:
        if share := _SHARE.fullmatch(text, target.end):
            spans.append(Found(target.kind, target.start, share.end()))
    # What a verb says somebody did tells more than the paper that says so.
    spans = [
        span
        for span in spans
        if not _NONE_CAME.search(text, max(0, span.start - _BEFORE_IT), span.end)
        and not _HOLDS_UNTIL.match(text, 0, span.start)
    ]
    spans = [span for span in spans if not _tells_where_it_stands(span, text)]
    spans.sort(key=lambda span: told_on_paper(span, text))
    return [_with_what_it_says(span, text) for span in spans]


def _tells_where_it_stands(span: Found, text: str) -> bool:
    return any(
        stands.start() <= span.start and not _ENDS.search(text, stands.end(), span.start)
        for stands in _STANDS_AT.finditer(text)
    )


def _from_mark(mark: Found, targets: list[Found], text: str) -> Iterator[Found]:
    """What a word of attendance is about: what is named after it, or what stands before it (“course: attended”)."""
    written = text[mark.start : mark.end]
    if text.startswith(" by ", mark.end) and is_wholly("everyday", written):
        return  # “the register kept by the family centre”
    if _TALKS_TO_THEM.match(text, mark.start):
        return
    if ends("said_after", written) and (done := _done_for_a_child(mark, targets, text)):
        yield done
        return
    # Everyday verbs are about what stands right beside them: “keeps his voice down in meetings” keeps no meetings.
    reach = _REACH_OF_EVERYDAY if is_wholly("everyday", written) else _REACH
    # “Attended all sessions”: “all” belongs to both.
    reached = [
        t
        for t in targets
        if t.end > mark.end and t.start > mark.start and near(text[mark.end : max(t.start, mark.end)], reach)
    ]
    after = with_its_holder(
        next((t for t in reached if t.kind != "general"), reached[0] if reached else None), targets, text
    )
    # Who only “engages with services” turns up; what the health visitor is let in to see is told by her visits.
    general = after is not None and after.kind == "general"
    if after and general and opens("engaging", written) and is_wholly("any_services", text[after.start : after.end]):
        after = Found("service", after.start, after.end)
    named = _name_after(mark, text)
    if named and (after is None or after.kind == "general" or named[0] < after.start):
        inside = after if after is not None and after.start <= named[1] + 1 else None
        kind = inside.kind if inside and inside.kind != "general" else "named"  # “the Caledonian worker”
        yield Found(kind, mark.start, max(named[1], inside.end if inside else 0))
    elif written.lower() in {"let", "lets", "letting"}:
        yield from (Found("service", mark.start, t.end + 3) for t in reached[:1] if _LET_IN.match(text, t.end))
    elif after is not None:
        # To be in when somebody calls is no more than to be there, whoever calls.
        kind = "service" if mark.kind == "open" and after.kind == "general" else after.kind
        yield Found(kind, mark.start, after.end)
    elif ends("said_after", written):
        before = [t for t in targets if t.end <= mark.start and _leads_up(text[t.end : mark.start])]
        about = next((t for t in reversed(before) if t.kind != "general"), before[-1] if before else None)
        if about is not None:
            yield Found("service" if mark.kind == "open" else about.kind, about.start, mark.end)
        elif initials := _INITIALS_BEFORE.search(text, 0, mark.start):
            yield Found("named", initials.start(), mark.end)


def _name_after(mark: Found, text: str) -> tuple[int, int] | None:
    """Where a name written with capitals follows, as that of a course: no month, and nothing that is somebody's."""
    named = _NAMED.match(text, mark.end) if opens("before_a_name", text[mark.start : mark.end]) else None
    if named is not None and _FINISHED_FOR.match(text, mark.start):
        return None  # “treatment finished for Alfie”
    if named is None or opens("calendar", named[1]) or re.search(r"['’]s$", named[1]) or _SCHOOL_TIME.search(text):
        return None
    return named.span(1)


def _done_for_a_child(mark: Found, targets: list[Found], text: str) -> Found | None:
    """“Two year review completed and shared with the core group”: the review is what was completed."""
    last = next((it for it in reversed(targets) if it.end <= mark.start), None)
    if last is None or last.kind != "child-place" or not _IS.fullmatch(text, last.end, mark.start):
        return None
    return Found("child-place", last.start, mark.end)


def _leads_up(between: str) -> bool:
    """Whether a word of attendance is near what stands before it, and no other such word, and no “what he”, nearer."""
    return near(between, _REACH_BACK) and not holds("said_after", between) and not _ASKED_OF_HIM.search(between)


def _held(text: str, targets: list[Found]) -> list[Found]:
    """Where services only say that they did what they do: “core groups held”, “log of home visits”."""
    found = among_services().find(text)
    return [
        Found("service", one.start, other.end)
        for one, other in itertools.pairwise(found)
        if one.kind != other.kind and near(text[one.end : other.start], _REACH_OF_HELD)
        if not (_MADE_UP.match(text, one.start) or ends("found_out", text[: one.start].rstrip()))
        and not (ends("found_out", text[: one.end]) and is_wholly("handed_round", text[other.start : other.end]))
        and not any(it.kind == "child-place" and it.start < other.end and one.start < it.end for it in targets)
    ]


def _with_what_it_says(span: Found, text: str) -> Found:
    said = _THAT.match(text, span.end) if told_on_paper(span, text) else None
    return Found(span.kind, span.start, said.end()) if said else span


def told_on_paper(span: Found, text: str) -> bool:
    """Whether only a paper says that somebody turned up: “letter from …”, “feedback from …”."""
    return opens("papers", text[span.start : span.end])
