"""Words by which one parent is made to answer for what the other does: “Mum not to allow Dad into the home”."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.bundled import words

_DUTY = (
    r"(?:(?:is|are|has|have|had)? ?(?:to|must|will|should|shall|needs? to|agree[sd]? (?:to|that)|agree[sd]?|can"
    r"|promise[sd]? to|ha[sd] to|responsible for|asked to|advised to|expected to|ought to|commits? to)"
    r"(?: (?:be|also|take|always))?(?: responsib(?:le|ility) (?:for|to))?)"
)
_NOT = r"(?:not|never)(?: to)?"


@dataclass(frozen=True, slots=True)
class Parent:
    """A parent by every name that an action may use, and the pronouns for them where they have been named before."""

    id: str | None
    names: tuple[str, ...]
    pronouns: tuple[str, ...] = ()


def made_to_answer(text: str, parents: Sequence[Parent], owner: str | None) -> Iterator[tuple[int, int]]:
    """Where one of two parents has to see to what the other does; `owner` does what is written without a subject."""
    last = -1
    spans = [span for one in parents for other in parents if one != other for span in _spans(text, one, other, owner)]
    for start, end in sorted(spans):
        if start > last:
            yield start, end
            last = end


def _spans(text: str, one: Parent, other: Parent, owner: str | None) -> Iterator[tuple[int, int]]:
    named = any(re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in other.names)
    for pattern in _patterns(one.names, other.names, other.pronouns if named else ()):
        yield from (match.span() for match in pattern.finditer(text))
    if (owner is not None and owner == one.id) or _set_behind(text, one):
        for pattern in _patterns((), other.names, other.pronouns):
            yield from (match.span() for match in pattern.finditer(text))


def _set_behind(text: str, one: Parent) -> bool:
    """Whether the note ends in who does it: “Not let him back in (Kirsty)”."""
    return any(re.search(rf"\({re.escape(name)}\b[^()]*\)\s*$", text, re.IGNORECASE) for name in one.names)


@functools.lru_cache(maxsize=256)
def _patterns(who: tuple[str, ...], other: tuple[str, ...], pronouns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """With nobody in `who` the action begins with the verb."""
    lists = words("domestic_abuse")
    him = "|".join(map(re.escape, sorted((*other, *pronouns), key=len, reverse=True)))
    conduct = "|".join(lists["his_conduct"])
    she = "|".join(map(re.escape, sorted(who, key=len, reverse=True)))
    duty_of = r"(?:['’]s (?:job|responsibility|duty|role|task))?"
    subject = rf"\b(?:{she}){duty_of}(?:,? [^.;:]{{0,40}}?)? ?\b" if who else r"^\W*(?:to )?"
    asked = rf"{subject}{_DUTY}" if who else subject
    denied = rf"{subject}(?:{_DUTY} )?{_NOT}" if who else rf"{subject}{_NOT}"
    written = [rf"{asked} ?(?:{each})" for each in lists["answers_for"]]
    written += [rf"{denied} (?:{each})" for each in lists["not_to"]]
    # “Mum to report him, and not allow any contact”: what else is asked behind “and”.
    goes_on = rf"{asked} [^.;]{{2,60}}?\band (?:to )?"
    written += [rf"{goes_on}(?:{each})" for each in lists["answers_for"]]
    written += [rf"{goes_on}{_NOT} (?:{each})" for each in lists["not_to"]]
    written += [rf"\b(?:{she}) (?:also |always )?(?:{each})" for each in lists["habits"] if who]
    filled = (each.replace("HIM", rf"\b(?:{him})\b").replace("CONDUCT", rf"(?:{conduct})") for each in written)
    return tuple(re.compile(rf"{each}[^.;,()]*", re.IGNORECASE) for each in filled)
