"""A plan as rows that a reader knows (an outcome, an action, a contingency), each with what was found in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planlint.english.owners.directory import Directory, directory
from planlint.finding import Finding, Report
from planlint.model.paths import Path, TextField, parsed, reach, texts
from planlint.model.plan import CaseDocument
from planlint.place import TextPlace
from planlint.recipients.owners import owners

_LABELS = {
    "by_whom": "Who",
    "by_when": "By when",
    "if_this": "If this happens",
    "then": "Then",
    "description": "What",
    "seen_by": "Seen by",
    "how_often": "How often",
}
# Rows that are shown even when nothing was found in them: a reader looks for them.
_ALWAYS = ("outcomes", "contingency")
_NAMING = {"name", *_LABELS}
_SINGULAR = {"children": "Child", "people": "Person", "views": "View", "strengths": "Strength", "needs": "Need"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, and whether words at fault stand in it."""

    text: str
    at_fault: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One text of a row under its label."""

    label: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A part of the plan with its texts and its findings; `people` are those who own it, by id or by their words.

    `again` are the findings here that another row tells, once for all. `of_several` says that the plan has words there,
    each in a row of its own.
    """

    at: str
    title: str
    fields: tuple[Field, ...]
    findings: tuple[Finding, ...]
    people: tuple[str, ...]
    again: tuple[Finding, ...] = ()
    of_several: bool = False


def rows(report: Report) -> list[Row]:
    """The rows of a document in the order of the model; first what was found about the plan as a whole."""
    plan = report.plan
    if plan is None:
        return [_of_file(finding) for finding in report.findings]
    found = _by_row(report.findings)
    again = _by_row(other for finding in report.findings for other in finding.also)
    words: dict[Path, list[TextField]] = {}
    for text in texts(plan):
        words.setdefault(_row_path(text.path), []).append(text)
    paths = dict.fromkeys(path for path in words if path in found or path in again or path[0] in _ALWAYS)
    # Something missing may have its place where the plan has no words at all.
    order = [path for path in found if path not in paths] + list(paths)
    people = directory(plan)
    made = [_row(plan, path, words.get(path, ()), found.get(path, ()), again.get(path, ()), people) for path in order]
    several = [any(other[: len(path)] == path for other in words if other != path) for path in order]
    return [replace(row, of_several=of_several) for row, of_several in zip(made, several, strict=True)]


def _by_row(findings: Iterable[Finding]) -> dict[Path, list[Finding]]:
    found: dict[Path, list[Finding]] = {}
    for finding in findings:
        found.setdefault(_row_path(parsed(finding.at)), []).append(finding)
    return found


def also_in(finding: Finding) -> list[str]:
    """The titles of the rows in which the same stands again."""
    return list(dict.fromkeys(_title(_row_path(parsed(other.at))) for other in finding.also))


def _of_file(finding: Finding) -> Row:
    """A row for what is no plan: the line or paragraph that a finding is about."""
    place, words = finding.place, finding.context
    start = place.column - 1 if isinstance(place, TextPlace) else getattr(place, "start", 0)
    end = start + len(finding.quote)
    cut = (Stretch(words[:start], False), Stretch(words[start:end], start < end), Stretch(words[end:], False))
    title = f"Line {place.line}" if isinstance(place, TextPlace) else str(place or finding.at)
    return Row(finding.at, title[:1].upper() + title[1:], (Field("Words", cut),), (finding,), ())


def people_of(made: Iterable[Row], plan: CaseDocument) -> dict[str, str]:
    """Whom the rows can be chosen by: key → name, in the order of the plan's people, then of the rows."""
    keys = dict.fromkeys(key for row in made for key in row.people)
    named = {person.id: person.name or person.id for person in plan.people if person.id in keys}
    return {str(key): str(name) for key, name in named.items()} | {key: key for key in keys if key not in named}


def _row_path(path: Path) -> Path:
    if path[:1] == ("outcomes",) and path[2:3] == ("actions",) and len(path) >= 4:
        return path[:4]
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


def _row(
    plan: CaseDocument,
    path: Path,
    words: Sequence[TextField],
    findings: Sequence[Finding],
    again: Sequence[Finding],
    people: Directory,
) -> Row:
    all_here = (*findings, *again)
    at_fault = {parsed(finding.at) for finding in all_here}
    # Ids and codes say nothing to a reader, unless they are what is at fault.
    worth_showing = [text for text in words if text.kind or text.path in at_fault or text.path[-1] in _NAMING]
    fields = tuple(Field(_label(text.path[len(path) :]), _stretches(text, all_here)) for text in worth_showing)
    by_whom = reach(plan, (*path, "by_whom"))
    owned_by = owners(by_whom, people) if isinstance(by_whom, str) else []
    return Row(
        at="".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip("."),
        title=_title(path),
        fields=fields,
        findings=tuple(findings),
        people=tuple(dict.fromkeys(one or words for one, words in owned_by if one or words)),
        again=tuple(again),
    )


def _title(path: Path) -> str:
    if not path:
        return "The plan as a whole"
    key = str(path[0])
    numbers = [step + 1 for step in path if isinstance(step, int)]
    if key == "outcomes" and len(numbers) == 2:
        return f"Action {numbers[0]}.{numbers[1]}"
    name = _SINGULAR.get(key) or key.removesuffix("s").replace("_", " ").capitalize()
    return f"{name} {numbers[0]}" if numbers else key.replace("_", " ").capitalize()


def _label(path: Path) -> str:
    steps = []
    for step in path:
        if isinstance(step, int):
            steps.append(str(step + 1))
        elif step != "description" or len(path) == 1:
            steps.append(_LABELS.get(step, step.replace("_", " ")))
    label = " ".join(steps)
    return label[:1].upper() + label[1:]


def _stretches(text: TextField, findings: Iterable[Finding]) -> tuple[Stretch, ...]:
    at = [(one.start, one.end) for one in findings if parsed(one.at) == text.path and one.quote]
    cuts = sorted({0, len(text.text), *(cut for pair in at for cut in pair)})
    found = []
    for start, end in itertools.pairwise(cuts):
        found.append(Stretch(text.text[start:end], any(first <= start and end <= last for first, last in at)))
    return tuple(found)
