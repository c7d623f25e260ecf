"""Does a draft say that something must not be told, without anything in the plan that keeps it back?"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence, Set
from typing import Any, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.english.owners.directory import Directory, directory
from planlint.english.words.patterns import Patterns
from planlint.model.base import Part
from planlint.model.folded import folded, holds
from planlint.model.kept import is_kept_from
from planlint.model.paths import Path, TextField, reach, texts
from planlint.model.plan import CaseDocument

# Notes of what is kept speak of it themselves; “place” says where in the draft a piece stood.
_NOTES = {"withheld", "accepted", "not_for", "not_for_because", "id", "place"}
_SENTENCE = re.compile(r"[.;!?]\s|\n")
_EVER = r"(?:ever|yet|also|otherwise|under any circumstances)"
_WHOSE = re.compile(r"[’'](?:s|S)?$")
_NOT_TOLD_AFTER = re.compile(r"\b(?:with|to|from|by|tell|let|inform|show)\s+", re.IGNORECASE)
_NOT_TOLD_BEFORE = re.compile(
    r"\s+(?:(?:must|should|may|can|shall|will|does|do|is|are)(?: not| never|n[’']t)(?: to)?(?: ever| yet)? "
    r"(?:know|learn|find out|be (?:told|given|aware|informed))|(?:is |are )?(?:unaware|not aware))\b",
    re.IGNORECASE,
)


class WarningNotKept(Options):
    """Words such as “address not to be shared with Dad” in a plan that withholds nothing from him."""

    kind: Literal["warning-not-kept"] = "warning-not-kept"


def warning_not_kept(node: Any, path: Path, options: WarningNotKept, context: Context) -> Iterator[Hit]:
    """Report the place of each such warning, without its words: what it protects may stand among them."""
    for at in context.once(warnings_unkept) if context.in_english else ():
        yield Hit(at, secret=True)


def warnings_unkept(plan: CaseDocument) -> tuple[Path, ...]:
    """Where a plan, in what was read and in what was not, warns of what nothing in it keeps from whom it names."""
    warnings = [(text, told) for text in texts(plan) if (told := _warnings(text.text))]
    if not warnings:
        return ()
    people = directory(plan)
    entries = [
        (entry.from_, words) for entry in plan.withheld if (words := [each for each in entry.words if folded(each)])
    ]
    answers = []
    for text, told in warnings:
        named = {each for warning in told for each in _named(people, *warning)}
        if not _kept(plan, text, named):
            mine = {place for place, (who, _) in enumerate(entries) if _is_from(plan, who, named)}
            answers.append((text, mine))
    # Which entry answers a warning that stands apart from its words only a person can say: one for each is enough.
    return tuple(
        text.path
        for text, mine in answers
        if sum(other <= mine for _, other in answers) > len(mine)
        and not any(holds(text.text, each) for place in mine for each in entries[place][1])
    )


def _kept(plan: CaseDocument, text: TextField, named: Set[str]) -> bool:
    """Whether the text is a note on what is kept, or stands in a part that is kept from one of those it names."""
    if _NOTES & {step for step in text.path if isinstance(step, str)}:
        return True
    around = (reach(plan, text.path[:end]) for end in range(len(text.path)))
    return any(isinstance(part, Part) and part.not_for and _is_from(plan, part.not_for, named) for part in around)


def _is_from(plan: CaseDocument, who: Sequence[str], named: Set[str]) -> bool:
    """Whether something is kept from one of those whom a warning names; where it names nobody, from anybody."""
    return any(is_kept_from(plan, who, each) for each in tuple(named) or (None,))


def _warnings(text: str) -> list[tuple[str, str]]:
    """What says that something must not be told, from there to its end, and what its sentence says before.

    Papers are confidential as a matter of course.
    """
    patterns, papers = _patterns()
    found = []
    for warning in patterns.finditer(text):
        before = _SENTENCE.split(text[: warning.start()])[-1]
        if not papers.search(before + warning.group()):
            found.append((before, warning.group() + _SENTENCE.split(text[warning.end() :])[0]))
    return found


def _named(people: Directory, before: str, warning: str) -> Iterator[str]:
    """The people (ids) who must not be told: “… with Dad”, “Dad must not know …”."""
    for found in _NOT_TOLD_AFTER.finditer(warning):
        said = warning[found.end() :].split()[:3]
        yield from _first(people, [said[:count] for count in range(len(said), 0, -1)])
    for found in _NOT_TOLD_BEFORE.finditer(sentence := before + warning):
        said = sentence[: found.start()].split()[-3:]
        yield from _first(people, [said[-count:] for count in range(1, len(said) + 1)])


def _first(people: Directory, readings: list[list[str]]) -> tuple[str, ...]:
    """Whom the first of several readings names; “Dad’s” is whatever is Dad’s, and “Dad” may be an id."""
    said = [" ".join(words).strip(".,:;()") for words in readings]
    found = (people.read(each).ids or people.read(each.casefold()).ids for each in said if not _WHOSE.search(each))
    return next(filter(None, found), ())


@functools.cache
def _patterns() -> tuple[Patterns, re.Pattern[str]]:
    listed = words("not_to_be_told")
    slots = {name: f"(?:{'|'.join(listed[key])})" for name, key in (("<thing>", "things"), ("<not>", "nots"))}
    slots["<ever>"] = _EVER

    def spelt(form: str) -> str:
        for slot, meant in slots.items():
            form = form.replace(slot, meant)
        return rf"(?<!\w){form}(?!\w)".replace(" ", r"\s+")

    papers = re.compile(rf"\b(?:{'|'.join(listed['papers'])})\b", re.IGNORECASE)
    return Patterns(listed["warnings"], spelt), papers
