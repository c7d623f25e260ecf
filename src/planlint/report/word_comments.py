"""Findings inside the draft itself: a copy of the Word file in which each is a comment on exactly its words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planlint.finding import PROCEDURE, Finding, NotRun
from planlint.place import WordPlace
from planlint.report.visible import visible
from planlint.word.comments import Comment, commented

AUTHOR = "planlint"


def annotate(
    draft: bytes,
    findings: Sequence[Finding],
    *,
    date: dt.datetime,
    not_run: Sequence[NotRun] = (),
    pages: str | None = None,
) -> bytes:
    """The draft with a comment for each finding, made at `date` (UTC), in place of planlint's earlier comments.

    Something missing stands on the nearest words; what concerns the whole plan, and each rule that could not judge it,
    at the title. `pages` is the address under which the rules' pages are, for a link to each. People's words, comments
    and tracked changes stay as they are. Raises NotWord for a file that cannot be read safely.
    """
    # Whose procedure applies is a matter of settings, and none for those among whom the draft goes round.
    comments = [_of_rule(left) for left in not_run if left.rule != PROCEDURE]
    for finding in findings:
        comments += [_of_finding(finding, pages), *(_again(finding, other) for other in finding.also)]
    return commented(draft, comments, author=AUTHOR, date=date)


def _of_finding(finding: Finding, pages: str | None) -> Comment:
    more = f"{finding.rule}.md among the pages of planlint’s rules, or “planlint rules {finding.rule}”"
    link = f"{pages.rstrip('/')}/{finding.rule}.html" if pages else ""
    said = (
        f"{finding.severity.value}: {finding.message} [{finding.rule}]",
        f"Instead: {finding.instead}",
        f"Why: {finding.why} ({', '.join(finding.basis)})",
        f"More: {link or more}",
    )
    lines = tuple(visible(" ".join(line.split())) for line in said)
    place = finding.place
    if not isinstance(place, WordPlace) or _is_of_whole_plan(finding, place):
        return Comment(lines, link=link)
    return Comment(lines, place.part, place.paragraph, place.start, place.end, link)


def _again(first: Finding, other: Finding) -> Comment:
    """One line at each other place of what is told in full at the first."""
    line = f"{other.severity.value}: {other.message} See the comment at “{first.quote}”. [{other.rule}]"
    place = other.place
    if not isinstance(place, WordPlace):
        return Comment((visible(line),))
    return Comment((visible(line),), place.part, place.paragraph, place.start, place.end)


def _is_of_whole_plan(finding: Finding, place: WordPlace) -> bool:
    # What the plan lacks as a whole has its place at the first letter, which may belong to a protective marking.
    return not finding.quote and not set(".[") & set(finding.at) and place.reading_offset == 0


def _of_rule(left: NotRun) -> Comment:
    return Comment((visible(f"{left.rule} was not checked: {' '.join(left.why.split())}"),))
