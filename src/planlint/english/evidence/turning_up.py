"""Where a text says that somebody turned up for a service, or that services held what they hold."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from planlint.bundled import words
from planlint.english.words.inflection import verb_forms
from planlint.english.words.lexicon import Found, Lexicon, lexicon, phrases, tokens
from planlint.english.words.patterns import Patterns

# How many words may stand between turning up and what for: “attend all twelve of the weekly evening sessions”.
_REACH = 9
_FILLING = r"(?:\s+(?:the|a|an|her|his|their|all|of|in|on|for|with|at|every|each|\d+|weekly))*"
_NAMED = re.compile(
    _FILLING + r"\s+[“”\"‘’']?([A-Z][\w'’-]*(?:\s+(?:[A-Z][\w'’-]*|and|for|of|to)(?=\s+[A-Z])|\s+[A-Z][\w'’-]*)*)"
)
# What a paper is there to say belongs to it: “confirmation from the service that Dad is seen there”.
_THAT = re.compile(r"\s+(?:that|to say|to confirm|saying|confirming|showing|stating)\b[^.;:\n]*")
_BREAK = re.compile(r"[.;!?\n]\s*")
_REACH_OF_EVERYDAY = 3
_REACH_OF_HELD = 4
_REACH_BACK = 6
_NO_TARGETS = {"verb", "noun", "open", "occasion", "held"}
# “PPP completed”, “BBR: done”.
_INITIALS_BEFORE = re.compile(r"\b(?!SW|HV|GP|CP|PLO)[A-Z]{2,6}\b(?: \w+)?:?\s*\Z")
_TOGETHER = re.compile(
    r"(?:\b(?:(?P<at>at)|with|to|in|into|on|by|for)|w/|\b\d+ ?/ ?\d+|\ball \d*)"
    r" ?(?:the |a |an |all |every |each |her |his |their |my )*(?:\w+(?:['’]s)? )?\Z",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"\s+(?:sees?|saw|meets?|met|visits?|visited|calls?|called|comes?|came|goes|went|gets?|got)"
    r" (?:him|her|them|in|on|out|round|(?:bi-?)?weekly|fortnightly|monthly|each|every|mum|dad|both|[A-Z]\w+)\b"
)
_TAKEN = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took|br(?:ing|ings|inging|ought)|gets?|got) (?:\w+ ){1,3}to\b|(?:['’]s|\bis|\bare) (?:at|in)\b"
)
    r"\b(?:tak(?:e|es|ing|en)|took|br(?:ing|ings|inging|ought)|gets?|got) (?:\w+ ){1,3}to\b|(?:['’]s|\bis|\bare) (?:at|in)\b"
)
_LET_IN = re.compile(r"\s+in\b")
_LONG_WORD = 40
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
    targets = _targets().find(text)
    spans = [span for mark in _marks().find(text) for span in _from_mark(mark, targets, text)]
    if not targets and not spans:
        spans.extend(Found("service", *came.span()) for came in _only_came().finditer(text))
    spans.extend(_held(text))
    for target in targets:
        if share := _SHARE.fullmatch(text, target.end):
            spans.append(Found(target.kind, target.start, share.end()))
    # What a verb says somebody did tells more than the paper that says so.
    spans.sort(key=lambda span: told_on_paper(span, text))
    return [_with_what_it_says(span, text) for span in spans]


def taken_somewhere(text: str) -> bool:
    """Whether somebody is taken where children go: “Mum takes Ivy to her hearing clinic”."""
    places = [target for target in _targets().find(text) if target.kind == "child-place"]
    return any(_near(text[taken.end() : place.start], 3) for taken in _TAKEN.finditer(text) for place in places)


def brought_together(text: str) -> Iterator[Found]:
    """Where somebody and a service are only said to be together: “her session with the IDVA”, “Keyworker sees him”."""
    occasions = {found.start for found in _among_services().find(text) if found.kind == "occasion"}
    for target in _targets().find(text):
        before, after = _TOGETHER.search(text, 0, target.start), _SEES.match(text, target.end)
        if target.kind not in {"service", "child-service"} or not (before or after):
            continue
        # Much can be done in a meeting; who is only at one came.
        if after or (before and (before["at"] or target.start not in occasions)):
            start = max((found.end() for found in _BREAK.finditer(text, 0, target.start)), default=0)
            yield Found(target.kind, start, after.end() if after else target.end)


def _from_mark(mark: Found, targets: list[Found], text: str) -> Iterator[Found]:
    """What a word of attendance is about: what is named after it, or what stands before it (“course: attended”)."""
    written = text[mark.start : mark.end]
    if text.startswith(" by ", mark.end) and _whole("everyday", written):
        return  # “the register kept by the family centre”
    # Everyday verbs are about what stands right beside them: “keeps his voice down in meetings” keeps no meetings.
    reach = _REACH_OF_EVERYDAY if _whole("everyday", written) else _REACH
    # “Attended all sessions”: “all” belongs to both.
    reached = [
        t
        for t in targets
        if t.end > mark.end and t.start > mark.start and _near(text[mark.end : max(t.start, mark.end)], reach)
    ]
    after = next((t for t in reached if t.kind != "general"), reached[0] if reached else None)
    # Who only “engages with services” turns up; what the health visitor is let in to see is told by her visits.
    general = after is not None and after.kind == "general"
    if after and general and _opens("engaging", written) and _whole("any_services", text[after.start : after.end]):
        after = Found("service", after.start, after.end)
    named = _name_after(mark, text)
    if named and (after is None or after.kind == "general" or named[0] < after.start):
        inside = after if after is not None and after.start <= named[1] + 1 else None
        yield Found(inside.kind if inside else "named", mark.start, max(named[1], inside.end if inside else 0))
    elif written.lower() in {"let", "lets", "letting"}:
        yield from (Found("service", mark.start, t.end + 3) for t in reached[:1] if _LET_IN.match(text, t.end))
    elif after is not None:
        # To be in when somebody calls is no more than to be there, whoever calls.
        kind = "service" if mark.kind == "open" and after.kind == "general" else after.kind
        yield Found(kind, mark.start, after.end)
    elif _ends("said_after", written):
        before = [t for t in targets if t.end <= mark.start and _near(text[t.end : mark.start], _REACH_BACK)]
        about = next((t for t in reversed(before) if t.kind != "general"), before[-1] if before else None)
        if about is not None:
            yield Found("service" if mark.kind == "open" else about.kind, about.start, mark.end)
        elif initials := _INITIALS_BEFORE.search(text, 0, mark.start):
            yield Found("named", initials.start(), mark.end)


def _name_after(mark: Found, text: str) -> tuple[int, int] | None:
    """Where a name written with capitals follows, as that of a course: no month, and nothing that is somebody's."""
    named = _NAMED.match(text, mark.end) if _opens("before_a_name", text[mark.start : mark.end]) else None
    if named is None or _opens("calendar", named[1]) or re.search(r"['’]s$", named[1]):
        return None
    return named.span(1)


def _held(text: str) -> list[Found]:
    """Where services only say that they did what they do: “core groups held”, “log of home visits”."""
    found = _among_services().find(text)
    return [
        Found("service", one.start, other.end)
        for one, other in itertools.pairwise(found)
        if one.kind != other.kind and _near(text[one.end : other.start], _REACH_OF_HELD)
    ]


def _with_what_it_says(span: Found, text: str) -> Found:
    said = _THAT.match(text, span.end) if told_on_paper(span, text) else None
    return Found(span.kind, span.start, said.end()) if said else span


def _near(between: str, most: int) -> bool:
    # A page of text is not near: its words need not be counted.
    return len(between) <= most * _LONG_WORD and _counted(between) <= most and not _BREAK.search(between)


def _counted(between: str) -> int:
    """How many words stand between; “nine of the twelve” only counts what follows."""
    filling = set(words("attendance")["filling"]["words"])
    return sum(word not in filling and not word.isdigit() for word, _, _ in tokens(between))


def told_on_paper(span: Found, text: str) -> bool:
    """Whether only a paper says that somebody turned up: “letter from …”, “feedback from …”."""
    return _opens("papers", text[span.start : span.end])


def _opens(key: str, text: str) -> bool:
    return any(found.start == 0 for found in _list(key).find(text)[:1])


def _ends(key: str, text: str) -> bool:
    return any(found.end == len(text) for found in _list(key).find(text))


def _whole(key: str, text: str) -> bool:
    return any(found.end - found.start == len(text) for found in _list(key).find(text))


@functools.cache
def _list(key: str) -> Lexicon:
    """One of the lists of attendance.yml beside its words, with all forms of the verbs in it."""
    data = words("attendance")[key]
    verbs = (form for verb in data.get("verbs", ()) for form in verb_forms(verb))
    return Lexicon((form, key) for form in (*verbs, *data.get("words", ())))


@functools.cache
def _only_came() -> Patterns:
    return Patterns(words("attendance")["only_came"])


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
    data = words("attendance")
    made = [(f"{what} {it}", "service") for what, it in itertools.product(data["for"], data["are"])]
    listed = [(form, "service") for entry in words("services")["words"] for form in phrases(entry)]
    return Lexicon((form, kind) for form, kind in (*own, *listed, *made) if kind not in _NO_TARGETS)
