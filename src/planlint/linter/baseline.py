"""A baseline: the findings that were there already, so that a check over old plans speaks of what is new alone.

The file holds no word of a plan: names and findings are salted hashes. It hides nothing from sign-off.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from planlint.finding import Finding, Report
from planlint.reasons import NotDone


class BaselineProblem(NotDone):
    """A baseline that cannot be used: the file, what is wrong, and what to do, in one line."""


@dataclass(slots=True)
class _Draft:
    """What is known of the documents of one file: whose plans they are, and each finding as often as it was there."""

    children: set[str] = field(default_factory=set)
    findings: Counter[str] = field(default_factory=Counter)


class Baseline:
    """Findings known so far, by the name of the draft they were found in."""

    def __init__(self, salt: str, drafts: dict[str, _Draft]) -> None:
        self._salt = salt
        self._drafts = drafts
        self._left: dict[str, Counter[str]] = {}

    def parted(self, report: Report) -> Report:
        """The report with its known findings apart. Each is used up once, so that its double is new."""
        new, known = [], []
        left = self._known_of(report)
        for finding in report.findings:
            key = _finding(self._salt, finding)
            if left[key] > 0:
                left[key] -= 1
                known.append(finding)
            else:
                new.append(finding)
        return replace(report, findings=tuple(new), known=tuple(known))

    def _known_of(self, report: Report) -> Counter[str]:
        """What is left of what was known of a draft: people give each version a name of its own, and so does a copy
        with comments, so that under a name that is not known stands what was found in drafts for the same children.
        A name under which other children stood (“draft.docx” of two folders) tells nothing.
        """
        name, children = _name(self._salt, report), _children(self._salt, report)
        before = self._drafts.get(name)
        if before is not None and (before.children & children or not (before.children and children)):
            return self._left.setdefault(name, before.findings.copy())
        known: Counter[str] = Counter()
        for draft in self._drafts.values():
            if draft.children & children:
                known |= draft.findings
        return self._left.setdefault("\0".join([name, *sorted(children)]), known)


def load_baseline(path: Path) -> Baseline:
    """Reads a baseline. Raises BaselineProblem."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Baseline(str(data["salt"]), {str(name): _draft(told) for name, told in data["drafts"].items()})
    except OSError as error:
        raise BaselineProblem(
            f"{path}: the baseline cannot be read ({error.strerror}): make it with --write-baseline"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BaselineProblem(f"{path}: this is no baseline of planlint: make it anew with --write-baseline") from error


def _draft(told: dict[str, dict[str, int]]) -> _Draft:
    findings = Counter({str(key): int(count) for key, count in told["findings"].items()})
    return _Draft({str(child) for child in told["children"]}, findings)


def baseline_of(reports: Iterable[Report]) -> bytes:
    """The file for the findings of these reports."""
    salt = secrets.token_hex(16)
    drafts: dict[str, _Draft] = {}
    for report in reports:
        draft = drafts.setdefault(_name(salt, report), _Draft())
        draft.children |= _children(salt, report)
        draft.findings.update(_finding(salt, finding) for finding in report.findings)
    told = {
        name: {"children": sorted(draft.children), "findings": dict(sorted(draft.findings.items()))}
        for name, draft in sorted(drafts.items())
    }
    return (json.dumps({"planlint-baseline": 2, "salt": salt, "drafts": told}, indent=1) + "\n").encode()


def _name(salt: str, report: Report) -> str:
    return _hash(salt, PurePath(report.path).as_posix())


def _children(salt: str, report: Report) -> set[str]:
    """The children a plan is for, by name and day of birth; by a whole name alone where no birth is told.

    A first name alone, or “Unborn baby”, may be of another family.
    """
    children = report.plan.children if report.plan else ()
    return {
        _hash(salt, child.name.casefold(), str(child.born or ""))
        for child in children
        if child.name and (child.born or _is_whole(child.name))
    }


def _is_whole(name: str) -> bool:
    parts = name.casefold().split()
    return len(parts) > 1 and not {"unborn", "baby", "child", "twin"} & {*parts}


def _finding(salt: str, finding: Finding) -> str:
    # Without the path in the model: an action put in above must not make all those below it new.
    return _hash(salt, finding.rule, finding.quote, finding.near or finding.context)


def _hash(salt: str, *parts: str) -> str:
    return hashlib.sha256("\0".join(" ".join(part.split()) for part in (salt, *parts)).encode()).hexdigest()
