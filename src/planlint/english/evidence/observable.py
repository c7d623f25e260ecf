"""What a text shows that somebody could see, hear, read or count, and what it only concludes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.english.evidence.measures import measures
from planlint.english.words.lexicon import Found, lexicon, tokens
from planlint.word_lists import Worded, terms

_KINDS = (
    ("thing", "noun"),
    ("record", "noun"),
    ("paper", "noun"),
    ("happening", "noun"),
    ("doing", "verb"),
    ("saying", "verb"),
)
_NONE_OF = {
    "no", "zero", "nil", "none", "any", "without", "not", "never", "0", "nobody", "further", "new", "hasn't", "haven't",
    "hadn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
}  # fmt: skip
# “plays more” is an opinion; “plays with two or more children” is not.
_LEFT_HANGING = re.compile(
    r"\s*(?:$|[.,;:)]|(?:and|at|in|with|when|since|now|often|than before|as|through|for|during)\b)"
)
# At most one word between the opinion and the thing, and no new thought.
_JOINED = re.compile(r"\s*(?!than\b|when\b|if\b|because\b)(?:[^\s.,;:–—-]+\s+)?", re.IGNORECASE)
# A clean room can be seen; a clean environment, or conditions of a clean standard, are somebody's opinion of it.
_OPINION_OF = re.compile(r"[^.;:]{0,40}?\b(?:environments?|conditions|standards?|surroundings|setting|upbringing)\b")
# Rooms “of a suitable standard” are judged, not described.
_OF_A_STANDARD = Worded(
    r"[^.;:]*?\b(?:of|to|in|at) an? (?:[\w-]+ )?<evidence.of_a_standard>"
    r" (?:[\w-]+ )?(?:standards?|quality|condition|level|state|order)\b",
    re.IGNORECASE,
)
# “The bedroom is more suitable” judges the room and describes nothing in it.
_JUDGED = Worded(
    r"\s+(?:is|are|was|were|looks?|seems?|remains?)\s+(?:(?:\w+ly|more|much|now|always|all|very)\s+)*(?:age-)?"
    r"<evidence.judged>\b(?! for (?:the )?(?:weather|rain|cold|snow|season))",
    re.IGNORECASE,
)
_NEXT_VERB = re.compile(r"\b(?:and|but)\b")
_REGISTER = re.compile(r"\b(?:protection|offenders?|offences?|at[- ]risk)['’]? $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shown:
    """The signals of a text: `firm` ones settle that something is observable; `possible` ones need the grammar."""

    firm: tuple[Found, ...]
    possible: tuple[Found, ...]


def shown(text: str) -> Shown:
    """What is observable in a text by its words alone, without a parse."""
    firm = [found for found in measures(text) if found.kind != "chances" or not concludes(text)]
    possible = []
    softeners = lexicon("softeners").find(text)
    for found in listed_signals(text):
        if _softened_before(found, softeners, text) or _in_an_idiom(found, softeners):
            continue
        if found.kind in {"doing", "saying", "paper"}:
            if not _softened_after(found, softeners, text):
                possible.append(found)
        elif found.kind == "happening":
            if _counted(found, text):
                firm.append(found)
        elif found.kind == "look":
            if not _OPINION_OF.match(text, found.end):
                firm.append(found)
        elif found.kind == "thing" and (of_a_standard(text, found.end) or _JUDGED.match(text, found.end)):
            continue
        elif not _REGISTER.search(text, 0, found.start):
            firm.append(found)
    return Shown(tuple(firm), tuple(possible))


def of_a_standard(text: str, end: int) -> bool:
    """Whether of a thing that ends there only a standard is told: “kitchen of a suitable standard”."""
    return _OF_A_STANDARD.match(text, end) is not None


def conclusions(text: str) -> list[Found]:
    """The words of a text that conclude instead of telling, neighbours joined into one."""
    joined: list[Found] = []
    for found in _concluding(text):
        between = text[joined[-1].end : found.start] if joined else ""
        if joined and (between.isspace() or between.strip().lower() in {"and", "&", "in", "of"}):
            joined[-1] = Found("conclusion", joined[-1].start, found.end)
        else:
            joined.append(Found("conclusion", found.start, found.end))
    return joined


def concludes(text: str, after: int = 0) -> bool:
    """Whether the text judges, from `after` on or with words that go beyond it.

    A word that only introduces what follows (“shows that …”) does not.
    """
    found = _concluding(text)
    return any(
        it.end > after and text[it.start : it.end].lower() not in terms("evidence", "introduces") for it in found
    )


def _concluding(text: str) -> list[Found]:
    return [found for found in lexicon("conclusions").find(text) if found.kind != "name"]


def listed_signals(text: str) -> list[Found]:
    """The words of a text that name what can be seen, however they are used in it."""
    return lexicon("observable", *_KINDS).find(text)


def _in_an_idiom(found: Found, softeners: list[Found]) -> bool:
    return any(it.kind == "idiom" and it.start < found.end and found.start < it.end for it in softeners)


def _softened_before(found: Found, softeners: list[Found], text: str) -> bool:
    for softener in softeners:
        gap = text[softener.end : found.start]
        if gap.strip() == "to":
            continue  # “trusts her enough to tell her”
        if softener.kind in {"before", "either"} and softener.end <= found.start and _JOINED.fullmatch(gap):
            return True
    return False


def _softened_after(found: Found, softeners: list[Found], text: str) -> bool:
    for softener in softeners:
        if softener.kind in {"idiom", "figure"} or (
            softener.kind == "before" and not _of_the_object(softener, found, text)
        ):
            continue
        if softener.end <= found.start:
            gap = text[softener.end : found.start]
            if softener.kind == "manner" and _NEXT_VERB.search(gap):
                continue  # “eats well and puts on weight”
        elif softener.kind == "either" and not _LEFT_HANGING.match(text, softener.end):
            continue
        else:
            gap = text[found.end : softener.start]
        if not re.search(r"[.,;:–—]", gap) and len(tokens(gap)) <= 3:
            return True
    return False


def _of_the_object(softener: Found, found: Found, text: str) -> bool:
    """Whether the verb is about something of which only an opinion is given: “wears appropriate clothing”."""
    near = found.end <= softener.start and len(tokens(text[found.end : softener.start])) <= 1
    return near and text[softener.start : softener.end].lower() in terms("evidence", "opinion_of_a_thing")


def _counted(found: Found, text: str) -> bool:
    before = [word for word, _, _ in tokens(text[: found.start])][-3:]
    return bool(_NONE_OF & set(before))
