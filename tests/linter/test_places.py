"""Every finding points at its words, in YAML and JSON, however the file is written."""

import json
from pathlib import Path

import pytest
import yaml

from planlint.linter import lint
from planlint.place import TextPlace
from planlint.read import read_source

POOR = Path(__file__).parent.parent.parent / "examples" / "poor-plan.yml"
DATA = yaml.load(POOR.read_text(encoding="utf-8"), yaml.BaseLoader)
WAYS = {
    "json, indented": ("plan.json", json.dumps(DATA, indent=2, ensure_ascii=False)),
    "json, one line": ("plan.json", json.dumps(DATA, ensure_ascii=False)),
    "json, only ASCII": ("plan.json", json.dumps(DATA, indent=1)),
    "yaml, single quotes": ("plan.yml", yaml.dump(DATA, default_style="'", allow_unicode=True, width=60)),
    "yaml, double quotes": ("plan.yml", yaml.dump(DATA, default_style='"', width=60)),
    "yaml, folded blocks": ("plan.yml", yaml.dump(DATA, default_style=">", allow_unicode=True, width=60)),
    "yaml, Windows line ends": ("plan.yml", yaml.dump(DATA, allow_unicode=True, width=60).replace("\n", "\r\n")),
}


def words(text: str, place: TextPlace) -> str:
    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[: place.line - 1])) + place.column - 1
    return text[start : sum(map(len, lines[: place.end_line - 1])) + place.end_column - 1]


def unescaped(name: str, way: str, found: str) -> str:
    if name.endswith(".json"):
        return str(json.loads(f'"{found}"'))
    if "double" in way:
        return str(yaml.safe_load(f'"{found}"'))
    return found.replace("''", "'") if "single" in way else found


@pytest.mark.parametrize("way", WAYS)
def test_the_words_at_the_place_are_the_quote(way: str) -> None:
    name, text = WAYS[way]
    findings = lint(read_source(text, Path(name))).findings
    assert len(findings) >= 100
    for finding in findings:
        assert isinstance(finding.place, TextPlace)
        found = unescaped(name, way, words(text, finding.place))
        assert " ".join(found.split()) == " ".join(finding.quote.split()), finding


def test_a_plan_means_the_same_however_it_is_written() -> None:
    said = {
        way: [(f.rule, f.at, f.quote) for f in lint(read_source(text, Path(name))).findings]
        for way, (name, text) in WAYS.items()
    }
    first, *others = said.values()
    assert all(sorted(other) == sorted(first) for other in others)


MISFITS = """document: child-protection-plan
date: 31/06/2027
people:
  - {id: sw, name: Ama Boateng, contact: 12/13/2027}
outcomes:
  - description: Sam eats his breakfast
    seen_bye: Mum
    actions:
      - {description: Ring the school, by_whom: Ama Boateng, by_when: [1, 2], by_when: Friday}
      - just words
"""


@pytest.mark.parametrize("text", [POOR.read_text(encoding="utf-8"), MISFITS], ids=["poor plan", "misfits"])
def test_the_context_of_a_finding_holds_its_quote_where_it_says(text: str) -> None:
    findings = lint(read_source(text, Path("plan.yml"))).findings
    assert {"unknown-field", "unusable-value"} <= {finding.rule for finding in findings} or text is not MISFITS
    for finding in findings:
        assert finding.context[finding.start : finding.end] == finding.quote, finding


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("plan.yml", "version: 2\noutcomes: [{description: Safe}]\n", 3),
        ("plan.yml", "version: 2\noutcomes:\n  - description: |\n      Safe\n", 5),
        ("plan.yml", "outcomes:\n  - description: x  # a remark\n", 3),
        ("plan.yml", "outcomes: [{description: Safe}]", 1),
        ("plan.json", '{"outcomes": []}\n', 1),
    ],
)
def test_what_the_whole_plan_lacks_stands_on_the_line_after_its_last(name: str, text: str, line: int) -> None:
    place = read_source(text, Path(name)).locate("contingency")
    assert isinstance(place, TextPlace)
    assert place.line == line
