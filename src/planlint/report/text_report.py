"""Findings for people at a terminal: path first, the words marked in their line, what to write instead, why."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from planlint.finding import Finding, Report, Severity, VoidAcceptance
from planlint.place import Place, TextPlace
from planlint.report.left_unread import left_unread
from planlint.report.run import Run
from planlint.report.smart_grid import smart_grid
from planlint.report.tally import Tally
from planlint.report.visible import visible

_COLOURS: Final = {Severity.MUST: "31;1", Severity.SHOULD: "33;1", Severity.CONSIDER: "36;1"}
_WIDTH = 100
_LONGEST_LINE = 160


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """The report as text, document by document. With `run.colour` in ANSI colours; every meaning is also in words."""
    explained: set[str] = set()
    tally = Tally()
    for each in reports:
        tally.add(each)
        if each.problem is None:
            blocks = [_finding(each.path, finding, explained, run.colour) for finding in each.findings]
            blocks += [f"{visible(each.path)}: accepted: {_accepted(finding)}" for finding in each.accepted]
            blocks += [f"{visible(each.path)}: {_void(left)}" for left in each.void]
            blocks += [f"{visible(each.path)}: {left.rule} was not checked: {left.why}" for left in each.not_run]
            if unread := left_unread(each.plan, each.path):
                blocks.append(f"{visible(each.path)}: {unread}")
            blocks += [smart_grid(each.smart)] if each.smart else []
            yield from (f"{block}\n\n" for block in blocks)
    if tally.read:
        yield _summary(tally, run)


def problem_line(report: Report) -> str:
    """The one line for a file in which no plan could be read."""
    assert report.problem is not None
    return f"{visible(report.path)}{_at(report.problem.place)}: cannot be read: {visible(report.problem.message)}"


def _finding(path: str, finding: Finding, explained: set[str], colour: bool) -> str:
    severity = _painted(finding.severity.value, _COLOURS[finding.severity], colour)
    head = f"{visible(path)}{_at(finding.place)}: {severity}: {visible(finding.message)} [{finding.rule}]"
    parts = [head, *_excerpt(finding, colour), *_elsewhere(finding), _wrapped("Instead: ", finding.instead)]
    if finding.rule not in explained:
        explained.add(finding.rule)
        basis = f" ({', '.join(finding.basis)})"
        parts.append(_wrapped("Why: ", finding.why + basis))
    return "\n".join(parts)


def _elsewhere(finding: Finding) -> list[str]:
    """Where the same stands again, told once for all of them."""
    places = [str(each.place) for each in finding.also if each.place is not None]
    return [_wrapped("Also at: ", "; ".join(map(visible, places)))] if places else []


def _at(place: Place | None) -> str:
    # Editors open `path:line:column`; any other place is said in words.
    return "" if place is None else f":{place}" if isinstance(place, TextPlace) else f", {visible(str(place))}"


def _excerpt(finding: Finding, colour: bool) -> list[str]:
    place = finding.place
    if not finding.quote or not isinstance(place, TextPlace) or not finding.line:
        # Nothing is there to mark, or it stands in a Word file or a sheet: the words around it say which part is meant.
        words = visible(" ".join((finding.near or finding.context).split()))
        known = not words or words == visible(" ".join(finding.quote.split()))
        return [] if known else [_wrapped("In: ", f"“{textwrap.shorten(words, _LONGEST_LINE, placeholder='…')}”")]
    line = finding.line.replace("\t", " ")
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    first = max(0, place.column - 1 - _LONGEST_LINE // 2) if len(line) > _LONGEST_LINE else 0
    shown = line[first : first + _LONGEST_LINE]
    before, marked = (
        visible(part) for part in (shown[: place.column - 1 - first], shown[place.column - 1 - first : end - first])
    )
    after = visible(shown[end - first :])
    margin = f"  {place.line} | "
    marks = " " * (len(margin) - 2) + "| " + " " * _columns(before) + "^" * max(1, _columns(marked))
    return [
        margin + before + _painted(marked, _COLOURS[finding.severity], colour) + after,
        _painted(marks, "2", colour),
    ]


def _columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _wrapped(label: str, text: str) -> str:
    return textwrap.fill(
        visible(" ".join(text.split())), _WIDTH, initial_indent=f"  {label}", subsequent_indent=" " * (2 + len(label)),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _accepted(finding: Finding) -> str:
    return f"{finding.severity}: {visible(finding.message)} [{finding.rule}]"


def _void(left: VoidAcceptance) -> str:
    rule, at = left.rule or "(no rule named)", left.at or "(no place named)"
    return f"the acceptance of {visible(rule)} at {visible(at)} hides nothing: {left.why}"


def _summary(tally: Tally, run: Run) -> str:
    lines = []
    plans = f"{tally.read} {run.of if tally.read == 1 else f'{run.of}s'}"
    if any(tally.weights.values()):
        lines.append(f"{', '.join(f'{tally.weights[weight]} {weight}' for weight in Severity)} in {plans}.")
    else:
        lines.append(f"Nothing found in {plans}.")
    if tally.accepted:
        lines.append(
            f"{tally.accepted} accepted in the {'plan' if tally.read == 1 else 'plans'}, with reason and name."
        )
    if tally.known:
        lines.append(f"{tally.known} known already from the baseline, {tally.known_musts} of them must.")
    if tally.switched_off:
        lines.append(f"Switched off in {run.settings}: {', '.join(sorted(tally.switched_off))}.")
    if tally.unread:
        lines.append(f"{tally.unread} {'file' if tally.unread == 1 else 'files'} could not be read.")
    musts = tally.weights[Severity.MUST] + tally.known_musts
    if musts:
        verdict = _painted(f"no, {musts} must be put right", "31;1", run.colour)
    elif tally.unread or tally.not_run:
        verdict = "cannot be said: not everything was checked"
    else:
        verdict = _painted("nothing in the way that planlint can see", "32;1", run.colour)
    lines.append(f"{run.ready}: {verdict}.")
    return "\n".join(lines) + "\n"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and text else text
