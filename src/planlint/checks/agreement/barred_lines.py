"""Where a plan may keep somebody away from a child, or let them near: rows, answers of the contingency, orders told."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planlint.bundled import words
from planlint.checks.in_the_plan import actions_of
from planlint.english.family.barred import is_allowed_first
from planlint.english.family.cast import Cast, GrownUp
from planlint.english.family.mentions import telling
from planlint.english.words.patterns import Patterns
from planlint.model.paths import Path, TextField
from planlint.model.plan import CaseDocument

# Where the words themselves say whom they are about: “Lee to …”, “… that Lee will …”, “no contact for Lee”.
_SAYS_WHO = re.compile(
    r"(?:^|[.;:–-]\s+|\b(?:that|and|so|between|for|by|from|of) )(?:(?:the|<c> and|<c>,) )*<\d+>(?!['’]s)"
    r"|<\d+>,? (?:will|must|is|are|to|can|may|has|should|not|never|only|does)\b"
    r"|<\d+>['’]s (?:\w+ )?(?:contact|visits?|time|calls?|access)\b"
    r"|^[Nn]o (?:\w+ )?(?:contact|visits?|time|calls?|access) (?:at all )?with <\d+>"
)
# What somebody else does meanwhile: “Mind Mia while Mum is at work” is asked of neither.
_BESIDE = re.compile(r"\b(?:while|whilst|when|whenever|so|because|as|until|if|before|after|to let)\b.*")
_PROSE = ("unplaced", "working_together", "monitoring")
# Who was spoken of in the sentence before: “He may have Micah to stay.”
_BEGINS_WITH_ONE = re.compile(r"<(\d+)>")
_HE = re.compile(r"^(?:He|She)\b")
_SENTENCE = re.compile(r"[^.;!?\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of a plan and their place; `told`: with who does it before them; `when`: by when or for how long.

    `note`: told beside the rows.
    """

    at: Path
    text: str
    told: str
    when: str = ""
    note: bool = False


def rows(plan: CaseDocument, cast: Cast) -> Iterator[Line]:
    """What is still to be done."""
    for at, action in actions_of(plan):
        if (text := (action.description or "").strip()) and not action.finished:
            yield Line((*at, "description"), text, _told(text, action.by_whom, cast), action.by_when or "")


def answers(plan: CaseDocument, cast: Cast) -> Iterator[Line]:
    """What is done if something happens; not where it is his own progress that lets him near."""
    for place, each in enumerate(plan.contingency):
        text, trigger = (each.then or "").strip(), each.if_this or ""
        if text and not is_allowed_first(f"if {trigger}, {text}", cast) and not _spoken_of(trigger, text, cast):
            yield Line(("contingency", place, "then"), text, _told(text, each.by_whom, cast))


def orders(plan: CaseDocument) -> Iterator[Line]:
    """What a worry says that the law forbids now: “Darren is on bail not to contact the children”."""
    for place, concern in enumerate(plan.concerns):
        for sentence in _SENTENCE.findall(concern.description or ""):
            if _said("by_law").search(sentence) and not _said("no_longer").search(sentence):
                yield Line(("concerns", place, "description"), sentence.strip(), sentence.strip())


def notes(texts: Iterable[TextField], cast: Cast) -> Iterator[Line]:
    """What is told beside the rows: “Hamid sees Yusuf only with Maryam in the room. He may have him at weekends.”"""
    for each in texts:
        spoken_of: GrownUp | None = None
        for sentence in map(str.strip, _SENTENCE.findall(each.text) if each.path[0] in _PROSE else ()):
            told, he = sentence, _HE.match(sentence)
            if he is not None and spoken_of is not None and spoken_of.gender in ("", he[0].lower()):
                told = _HE.sub(next(iter(spoken_of.names), he[0]), sentence)
            first = _BEGINS_WITH_ONE.match(telling(told, cast).text)
            spoken_of = cast.grown_ups[int(first[1])] if first is not None else spoken_of
            if not is_allowed_first(told, cast):
                yield Line(each.path, sentence, told, note=True)


def _told(text: str, by_whom: str | None, cast: Cast) -> str:
    """The words, with who does it before them where they do not say whom they are about."""
    told = telling(text, cast).text
    named = told.startswith("<") or _SAYS_WHO.search(_BESIDE.sub("", told)) is not None
    return text if named or not by_whom else f"{by_whom} {text[:1].lower()}{text[1:]}"


def _spoken_of(trigger: str, text: str, cast: Cast) -> bool:
    """Whether what sets it off is about a grown-up of whom the answer speaks too."""
    return bool(_grown_ups(trigger, cast) & _grown_ups(text, cast))


def _grown_ups(text: str, cast: Cast) -> set[str]:
    return set(re.findall(r"<(\d+)>", telling(text, cast).text))


@functools.cache
def _said(what: str) -> Patterns:
    return Patterns(words("barred")[what])
