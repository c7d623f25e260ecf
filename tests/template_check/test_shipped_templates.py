"""planlint's own templates: nothing is wrong with any of them, whichever there are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from planlint.bundled import folder, load_yaml
from planlint.documents import DOCUMENTS
from planlint.template_check.rules import template_rules
from tests.template_check.planting import checked, told

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_shipped_document_is_clean_in_each_form_and_language(document: str) -> None:
    reports = checked(None, document, languages=())
    assert f"{document}/{document}.docx" in reports or f"{document}/{document}.html.j2" in reports
    # That every catalogue has every text is what tests/translate/catalogues says, catalogue by catalogue.
    found = [finding for finding in told(reports) if finding.rule != "untranslated-text"]
    assert [f"{finding.at} {finding.place}: {finding.message}" for finding in found] == []


def test_what_a_document_must_show_names_requirements_that_there_are() -> None:
    groups = load_yaml(ROOT / "docs" / "requirements.yml").values()
    known = {name for group in groups for name in group}
    wanted = load_yaml(folder("templates") / "required.yml")
    assert wanted.keys() <= set(DOCUMENTS)
    assert {name for fields in wanted.values() for said in fields.values() for name in said.split(", ")} <= known


def test_each_kind_of_fault_says_what_and_what_to_do() -> None:
    slots = re.compile(r"\{(\w+)\}")
    for rule in template_rules():
        assert set(slots.findall(rule.card.message)) <= {"quote", "says", "meant"}
        assert rule.card.why
        assert rule.card.basis


def test_the_code_and_the_data_know_the_same_faults() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/planlint/template_check").glob("*.py"))
    wording = yaml.safe_load((ROOT / "templates/check/wording.yml").read_text(encoding="utf-8"))
    unnamed = {rule.card.id for rule in template_rules() if f'"{rule.card.id}"' not in code}
    assert unnamed <= wording.keys()
