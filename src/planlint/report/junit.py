"""Findings as JUnit XML, which build servers draw: one suite a document, one case a rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from planlint.finding import Finding, NotRun, Report
from planlint.report.run import Run

# XML 1.0 has no way to write these; each is shown by its code point instead.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def report(reports: Iterable[Report], run: Run) -> Iterator[str]:
    """A case fails when the rule found something as weighty as `--fail-on`; lighter findings are its output.

    A rule of that weight that could not run is an error, a lighter one is skipped.
    """
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="planlint">\n'
    for each in reports:
        yield from _suite(each, run)
    yield "</testsuites>\n"


def _suite(each: Report, run: Run) -> Iterator[str]:
    path = _attribute(each.path)
    if each.problem is not None:
        place = f" at {each.problem.place}" if each.problem.place else ""
        yield f'  <testsuite name={path} tests="1" failures="0" errors="1" skipped="0">\n'
        yield f'    <testcase classname={path} name="can be read">\n'
        yield f"      <error message={_attribute(each.problem.message + place)}/>\n    </testcase>\n  </testsuite>\n"
        return
    found: dict[str, list[Finding]] = {}
    for finding in each.findings:
        found.setdefault(finding.rule, []).append(finding)
    not_run: dict[str, list[NotRun]] = {}
    for left in each.not_run:
        not_run.setdefault(left.rule, []).append(left)
    errors = sum(_is_error(lefts, run) for lefts in not_run.values())
    names = dict.fromkeys([*(rule.card.id for rule in run.rules), *found, *not_run])
    failing = sum(any(run.fails(one.severity) for one in findings) for findings in found.values())
    counts = f'failures="{failing}" errors="{errors}" skipped="{len(not_run) - errors}"'
    yield f'  <testsuite name={path} tests="{len(names)}" {counts}>\n'
    for name in names:
        yield from _case(path, name, found.get(name, ()), not_run.get(name, ()), run)
    yield "  </testsuite>\n"


def _is_error(lefts: Iterable[NotRun], run: Run) -> bool:
    """Whether what a rule could not judge is as weighty as `--fail-on`: then nobody may take it for passed."""
    return any(left.severity is not None and run.fails(left.severity) for left in lefts)


def _case(path: str, name: str, findings: Iterable[Finding], not_run: Sequence[NotRun], run: Run) -> Iterator[str]:
    yield f"    <testcase classname={path} name={_attribute(name)}"
    inside = []
    lighter = []
    for finding in findings:
        words = f"{finding.place or finding.at}: {finding.message} Instead: {finding.instead}"
        if run.fails(finding.severity):
            head = f'<failure type="{finding.severity}" message={_attribute(finding.message)}>'
            inside.append(f"      {head}{_text(words)}</failure>\n")
        else:
            lighter.append(f"{finding.severity}: {words}")
    if not_run:
        tag = "error" if _is_error(not_run, run) else "skipped"
        inside.append(f"      <{tag} message={_attribute('; '.join(left.why for left in not_run))}/>\n")
    if lighter:
        inside.append(f"      <system-out>{_text(chr(10).join(lighter))}</system-out>\n")
    yield (">\n" + "".join(inside) + "    </testcase>\n") if inside else "/>\n"


def _attribute(text: str) -> str:
    return quoteattr(_shown(text))


def _text(text: str) -> str:
    return escape(_shown(text))


def _shown(text: str) -> str:
    return _NOT_XML.sub(lambda match: f"<U+{ord(match.group()):04X}>", text)
