"""What would show that an outcome is reached, and that somebody does something about it? (PL9, PL11)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options, whole
from planlint.checks.in_the_plan import child_names
from planlint.english.evidence.attendance import attended, of_a_child_alone
from planlint.english.evidence.attendance_words import pattern
from planlint.english.evidence.denials import only_denies
from planlint.english.evidence.evidence import observable
from planlint.english.evidence.inward import only_in_mind
from planlint.english.evidence.lessened import only_lessened
from planlint.english.evidence.observable import concludes
from planlint.english.evidence.unwatched import nobody_looks
from planlint.english.evidence.verdicts import denies_unnamed, only_verdicts
from planlint.english.evidence.watched import watched
from planlint.english.form.placeholders import placeholder
from planlint.english.opinion.leaning import is_told, leaning
from planlint.english.opinion.noticed import Seen
from planlint.english.words.lexicon import Found, lexicon
from planlint.model.base import Kind
from planlint.model.outcomes import Evidence
from planlint.model.paths import Path, TextField, reach
from planlint.word_lists import Worded

_VAGUE, _COMING = "vague-evidence", "attendance-as-evidence"
_PRAISE = re.compile(r"\b(?:well|positive(?:ly)?|meaningful(?:ly)?|better|improved|good|progress)\b", re.IGNORECASE)
# What somebody did, whatever came of it: “referrals made”, “copy on file”.
_DONE = re.compile(
    r"\b(?:cop(?:y|ies)|requests?|refer+als?|reports?|letters?|forms?|applications?|decisions?|packages?|alerts?|flags?"
    r"|assessments?)\b[^.;]*\b(?:filed|on (?:the |our |their )?(?:\w+ )?(?:file|system|record|notes)|made|logged|sent"
    r"|received|recieved|submitted|completed|in place|shared|circulated|seen on|showing on|set up on)\b",
    re.IGNORECASE,
)


# “I will believe it when …”, “We shall know when …”: what follows is the evidence.
_BELIEVED_WHEN = re.compile(
    r"^\W*(?:I|we)(?: will|['’]ll| shall) (?:believe|know|trust|be (?:sure|satisfied|happy))(?: it| this| that)? when ",
    re.IGNORECASE,
)
_UNSEEN = "It does not say what anyone would see, hear or count"
_OPEN = "It leaves open who will see, hear or count what, or how often"
# “Health visitor’s ASQ score”, “Meter receipts”: where it will be written down, whatever it will say.
_SOURCE = Worded(r"\b<evidence.sources>(?:$| (?:at|in|on|from|by|to)\b)", re.IGNORECASE)


class MissingEvidence(Options):
    """An outcome must hold something that anybody could see or count, as evidence or in its own words."""

    kind: Literal["missing-evidence"] = "missing-evidence"


def missing_evidence(node: Any, path: Path, options: MissingEvidence, context: Context) -> Iterator[Hit]:
    """Report an outcome with no evidence in words whose own text shows nothing; in a fragment, at its description."""
    own = [text for text in (node.description, node.target) if text and text.strip()]
    if not own or not context.in_english or any((entry.description or "").strip() for entry in node.evidence):
        return
    at: Path = ("description",) if context.fragment else ("evidence",)
    if context.misfit_at((*path, "evidence")):
        return
    # That something stops is seen by nobody, unless somebody is to look: “Noor is never hit”.
    denied = not context.fragment and all(only_denies(text, context.parse) for text in own)
    if not denied and any(observable(text, context.parse) for text in own):
        return
    if not context.fragment or not any(attended(text, context.parse) for text in own):
        yield Hit(at)


class VagueEvidence(Options):
    """Evidence that concludes, or only names where an opinion will come from."""

    kind: Literal["vague-evidence"] = "vague-evidence"
    VALUES: ClassVar = frozenset({"is_what"})


def vague_evidence(text: TextField, options: VagueEvidence, context: Context) -> Iterator[Hit]:
    """Report evidence in which nobody could see or count anything: by its grammar, or as readers would say.

    Attendance alone is another rule's business; attendance that is praised (“engaging well”) concludes too.
    """
    if not context.in_english:
        return
    said = _BELIEVED_WHEN.sub("", text.text)
    found = [*_without_anything_to_see(text, said, context)]
    seen = Seen(said, "evidence")
    if not is_told(_VAGUE, seen, found=bool(found), in_a_plan=context.faults_are_rare):
        return
    yield from found
    if not found and not _somebody_looks(text, context) and not _is_about_coming(text, seen, context):
        yield _whole(text, _what_it_is(said, False, False))


def _without_anything_to_see(text: TextField, said: str, context: Context) -> Iterator[Hit]:
    """What lists and grammar find in the words `said` of a text."""
    denied = denies_unnamed(said)
    judged = only_verdicts(said) or denied or only_lessened(said, context.parse)
    unwatched = nobody_looks(said) and not _somebody_looks(text, context)
    shown = observable(said, context.parse) or watched(said, context.parse)
    if not (judged or unwatched or only_in_mind(said, context.parse) or _points_elsewhere(said)) and shown:
        return
    children = child_names(context)
    came = attended(text.text, context.parse, children)  # what attendance-as-evidence will see
    asked_about = said.lower().lstrip().startswith("feedback")
    if came and not asked_about and not _praises(said) and not only_in_mind(said, context.parse):
        return
    if not (judged or unwatched or came or concludes(said)) and of_a_child_alone(said, context.parse, children):
        return
    words = text.text.strip().rstrip(".;, ")
    # That a thing was done proves the action, if not the outcome: a chair would ask for more.
    done = not (judged or concludes(words)) and _DONE.search(words) is not None
    yield replace(_whole(text, _what_it_is(words, judged, denied)), lighter=done)


def _whole(text: TextField, is_what: str) -> Hit:
    start, end = whole(text.text)
    return Hit((), text.text[start:end], start, end, {"is_what": is_what})


def _is_about_coming(text: TextField, seen: Seen, context: Context) -> bool:
    """Whether what attendance-as-evidence has to say of it is nearer, or a child came."""
    children = child_names(context)
    if attended(text.text, context.parse, children) or of_a_child_alone(text.text, context.parse, children):
        return True
    return leaning(_COMING, seen) > leaning(_VAGUE, seen)


def _somebody_looks(text: TextField, context: Context) -> bool:
    """Whether its other fields say who sees it, or how often."""
    entry = reach(context.plan, text.path[:-1])
    return isinstance(entry, Evidence) and any((told or "").strip() for told in (entry.seen_by, entry.how_often))


def _points_elsewhere(text: str) -> bool:
    """“See above”, “See minutes”: whoever sees there is the reader of the plan, and it shows nothing."""
    return placeholder(text) == (len(text) - len(text.lstrip()), len(text.rstrip(" .")))


def _what_it_is(words: str, judged: bool, denied: bool) -> str:
    """What is wrong with it, true of this quote: “medication in date” can be seen, and “attends weekly” counted."""
    if denied:
        return f"only says that nobody has told of anything. {_OPEN}"
    if judged or concludes(words):
        return f"is a conclusion. {_UNSEEN}"
    if _DONE.search(words):
        return f"tells what was done, not what came of it. {_UNSEEN}"
    return f"only says where to look. {_UNSEEN}" if _SOURCE.search(words) else f"is not enough to go by. {_OPEN}"


def _praises(text: str) -> bool:
    """Whether a word of praise is said; “started Building Better Relationships” praises nobody."""
    return any(match.start() == 0 or match.group()[0].islower() for match in _PRAISE.finditer(text))


def _is_what_the_outcome_asks(text: TextField, context: Context) -> bool:
    """Whether appointments kept are the change itself: “no missed appointments”, for “Isaac is seen by the dentist”."""
    of_an_outcome = text.kind is Kind.EVIDENCE and text.path[:1] == ("outcomes",)
    if not of_an_outcome or not pattern("appointments").search(text.text):
        return False
    asked = context.plan.outcomes[int(text.path[1])].description or ""
    of_a_child = any(word in child_names(context) for word in re.findall(r"[\w-]+", asked.lower()))
    of_a_child = of_a_child or "child" in asked or pattern("before_birth").search(asked) is not None
    return of_a_child and pattern("asks_to_be_seen").search(asked) is not None


def _counts_at_school(text: TextField, found: Found, context: Context) -> bool:
    """Whether it is the school's own count: “38 of 40 sessions”, for “Selam is in school every day”."""
    if text.kind is not Kind.EVIDENCE or text.path[:1] != ("outcomes",) or found.kind != "child-service":
        return False
    asked = context.plan.outcomes[int(text.path[1])].description or ""
    of_parents = any("grown-up" in one.kind for one in lexicon("grown_ups").find(text.text))
    return (
        not of_parents
        and pattern("counted_at_school").search(text.text) is not None
        and pattern("asks_to_be_at_school").search(asked) is not None
    )


class AttendanceAsEvidence(Options):
    """A grown-up's turning up for a service, offered as proof or as the outcome itself."""

    kind: Literal["attendance-as-evidence"] = "attendance-as-evidence"


def attendance_as_evidence(text: TextField, options: AttendanceAsEvidence, context: Context) -> Iterator[Hit]:
    """Report attendance that stands without any change it brought about; a child's own attendance is another matter."""
    if not context.in_english or _is_what_the_outcome_asks(text, context):
        return
    children = child_names(context)
    found = attended(text.text, context.parse, children)
    if not (_readers_see_coming(text.text, context, found=found is not None) if text.kind == Kind.EVIDENCE else found):
        return
    if found:
        if not _counts_at_school(text, found, context):
            yield Hit((), text.text[found.start : found.end], found.start, found.end)
    elif not of_a_child_alone(text.text, context.parse, children):
        start, end = whole(text.text)
        yield Hit((), text.text[start:end], start, end)


def _readers_see_coming(text: str, context: Context, *, found: bool) -> bool:
    """Whether readers would say so of evidence; of outcomes, in which it is rare, too few were labelled."""
    seen = Seen(text, "evidence")
    if not is_told(_COMING, seen, found=found, in_a_plan=context.faults_are_rare):
        return False
    return found or leaning(_COMING, seen) >= leaning(_VAGUE, seen)
