"""A baseline: the findings that were there already, so that a check over old plans speaks of what is new alone.

The file holds no word of a plan: each finding is a salted hash. It hides nothing from sign-off.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePath

from planlint.finding import Finding, Report
from planlint.reasons import NotDone


class BaselineProblem(NotDone):
    """A baseline that cannot be used: the file, what is wrong, and what to do, in one line."""


class Baseline:
    """Findings known so far, by hash, each as often as it was there."""

    def __init__(self, salt: str, known: Counter[str]) -> None:
        self._salt = salt
        self._known = known

    def parted(self, report: Report) -> Report:
        """The report with its known findings apart. Each is used up once, so that its double is new."""
        new, known = [], []
        for finding in report.findings:
            key = _hash(self._salt, report.path, finding)
            if self._known[key] > 0:
                self._known[key] -= 1
                known.append(finding)
            else:
                new.append(finding)
        return replace(report, findings=tuple(new), known=tuple(known))


def load_baseline(path: Path) -> Baseline:
    """Reads a baseline. Raises BaselineProblem."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Baseline(str(data["salt"]), Counter({str(key): int(count) for key, count in data["findings"].items()}))
    except OSError as error:
        raise BaselineProblem(
            f"{path}: the baseline cannot be read ({error.strerror}): make it with --write-baseline"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BaselineProblem(f"{path}: this is no baseline of planlint: make it anew with --write-baseline") from error


def baseline_of(reports: Iterable[Report]) -> bytes:
    """The file for the findings of these reports."""
    salt = secrets.token_hex(16)
    known = Counter(_hash(salt, report.path, finding) for report in reports for finding in report.findings)
    data = {"planlint-baseline": 1, "salt": salt, "findings": dict(sorted(known.items()))}
    return (json.dumps(data, indent=1) + "\n").encode()


def _hash(salt: str, path: str, finding: Finding) -> str:
    # Without the path in the model: an action put in above must not make all those below it new.
    parts = [salt, PurePath(path).as_posix(), finding.rule, finding.quote, finding.near or finding.context]
    return hashlib.sha256("\0".join(" ".join(part.split()) for part in parts).encode()).hexdigest()
