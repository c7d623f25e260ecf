"""Writes what is generated: pages, schemas, golden reports, parsed data. With --check, fails when it is stale.

Either way it fails where a rule has fallen behind what it had reached.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import replace
from pathlib import Path

from planlint import __version__
from planlint.calendar.schema import procedure_schema
from planlint.linter import lint
from planlint.linter.once import told_once
from planlint.model.kinds import DOCUMENTS
from planlint.model.schema import document_schema
from planlint.read import read_plan
from planlint.report.run import Run
from planlint.report.schema import report_schema
from planlint.report.text_report import report
from planlint.report.word_comments import annotate
from planlint.rules.pack import core_rules
from planlint.rules.page import page
from planlint.rules.schema import card_schema, settings_schema
from tools import accuracy_page, accuracy_ratchet, read_already, requirements
from tools.a_year.build import year as a_year

DOCS = Path(__file__).parent.parent / "docs"
EXAMPLES = DOCS.parent / "examples"


def generated() -> dict[Path, bytes]:
    """Every generated file with its content."""
    files = {path: text.encode() for path, text in _texts().items()}
    files[EXAMPLES / "poor-draft-answered.docx"] = _answered("poor-draft.docx")
    files[read_already.FILE] = read_already.lines()
    return files


def _texts() -> dict[Path, str]:
    schemas = {
        **{document: document_schema(document) for document in DOCUMENTS},
        "lint-report": report_schema(),
        "rule-card": card_schema(),
        "procedure": procedure_schema(),
        "config": settings_schema(),
    }
    files = {
        DOCS / "schemas" / f"{name}.schema.json": json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in schemas.items()
    }
    rules = core_rules()
    files |= {DOCS / "rules" / f"{rule.card.id}.md": page(rule) for rule in rules}
    lines = [
        "# The rules",
        "",
        "Made from the cards in `lint_rules/`; `planlint rules RULE` prints the same pages.",
        "",
    ]
    pack = ""
    for rule in rules:
        if rule.pack != pack:
            pack = rule.pack
            lines += [f"## {pack}", ""]
        lines.append(f"- [{rule.card.id}]({rule.card.id}.md) ({rule.card.severity}): {rule.card.title}")
        if rule is rules[-1] or rules[rules.index(rule) + 1].pack != pack:
            lines.append("")
    files[DOCS / "rules" / "README.md"] = "\n".join(lines)
    files[DOCS / "accuracy.md"] = accuracy_page.page()
    files[accuracy_ratchet.REACHED] = accuracy_ratchet.raised(accuracy_ratchet.measured(), accuracy_ratchet.committed())
    files[DOCS / "requirements.md"] = requirements.page()
    files[EXAMPLES / "poor-plan.out"] = _told("poor-plan.yml")
    files |= {EXAMPLES / "a-year" / name: text for name, text in a_year().items()}
    return files


def _told(name: str) -> str:
    """What `planlint lint` says of an example, on the day of its plan."""
    path = Path("examples") / name
    plan = read_plan(EXAMPLES / name)
    found = told_once(replace(lint(plan, today=plan.plan.date), path=path.as_posix()))
    return "".join(report([found], Run(__version__)))


def _answered(name: str) -> bytes:
    """An example with its findings as comments, on the day of its plan."""
    source = read_plan(EXAMPLES / name)
    day = source.plan.date or dt.date(2027, 1, 25)
    found = told_once(lint(source, today=day))
    date = dt.datetime.combine(day, dt.time())
    return annotate((EXAMPLES / name).read_bytes(), found.findings, date=date, not_run=found.not_run)


def main() -> None:
    """Writes the files, or with --check says which are stale and exits with 1, as where a rule has fallen."""
    fallen = accuracy_ratchet.fallen(accuracy_ratchet.measured(), accuracy_ratchet.committed())
    files = generated()
    present = {path for folder in ("rules", "schemas") for path in (DOCS / folder).glob("*") if path.is_file()}
    stale = [path for path, text in files.items() if not path.exists() or path.read_bytes() != text]
    left_over = sorted(present - set(files))
    if "--check" in sys.argv:
        for path in (*stale, *left_over):
            print(f"{path.relative_to(DOCS.parent)} is stale: run “make docs”")
        _exit(fallen, stale=bool(stale or left_over))
    for path in left_over:
        path.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    print(f"{len(files)} files written")
    _exit(fallen, stale=False)


def _exit(fallen: list[str], *, stale: bool) -> None:
    if fallen:
        print("Behind what was reached: mend the rule, or say why and lower it by hand in tests/corpus/reached.json")
        print("\n".join(fallen))
    sys.exit(1 if fallen or stale else 0)


if __name__ == "__main__":
    main()
