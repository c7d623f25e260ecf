"""A translator sees under which label each text is printed, in both languages."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from planlint.bundled import folder, load_yaml
from planlint.cli.translate.printed import printed_texts
from planlint.read import read_plan
from planlint.translate.catalogues.fixed_texts import fixed_texts
from planlint.translate.exchange.labels import label_in, label_of
from planlint.translate.exchange.word_table import word_table
from planlint.translate.exchange.word_table_back import read_word_table
from planlint.translate.languages import language

EXAMPLES = Path(__file__).parents[3] / "examples"


def test_every_label_is_one_that_a_page_prints() -> None:
    printed = {one.text for one in fixed_texts()}
    labels = load_yaml(folder("templates") / "exchange" / "labels.yml")
    assert [label for label in labels.values() if label not in printed] == []


@pytest.mark.parametrize("example", ["good-plan", "kept-apart", "poor-plan", "a-year/02-plan"])
def test_every_text_that_a_familys_copy_prints_has_a_label(example: str) -> None:
    texts = printed_texts(read_plan(EXAMPLES / f"{example}.yml").plan, (), None)
    assert [one.ref for one in texts if not label_of(one.ref)] == []


def test_a_label_is_told_by_where_a_text_stands_and_not_by_its_id() -> None:
    assert label_of("outcomes.now.evidence.1.seen_by") == "Who sees it"
    assert label_of("outcomes.o1.now") == "How things are now"
    assert label_of("contingency.k1.by_when") == "How soon"
    assert label_of("complaints_and_appeal.leaflets.2") == "Leaflets given"
    assert label_of("nowhere.known") == ""
    assert label_in("people.sw.role", language("pl")) == "Role: Rola"
    assert label_in("people.sw.role", language("en")) == "Role"


def test_the_table_holds_the_label_and_comes_back_all_the_same() -> None:
    texts = printed_texts(read_plan(EXAMPLES / "good-plan.yml").plan, ("family-copy",), None)
    made = word_table(texts, language("pl"), of="CP/1", plan_version=1, texts={one.ref: "tak" for one in texts})
    cells = [row.cells[0].text for row in Document(BytesIO(made)).tables[0].rows[1:]]
    assert any("Who sees it: " in cell for cell in cells)
    assert [row.ref for row in read_word_table(made).rows] == [one.ref for one in texts]
