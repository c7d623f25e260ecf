"""What templates are tried on: everything, nothing and the shipped examples, in every language there is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from planlint.bundled import folder, load_yaml
from planlint.documents import DOCUMENTS
from planlint.recipients.shows import shows
from planlint.template_check.trials import trials, tried_languages
from planlint.translate.catalogues.catalogue import languages
from tests.template_check.planting import SECTION, checked, own, own_word

EXAMPLE = "a-year/12-plan.yml"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_is_tried_full_empty_and_with_each_of_its_examples_in_a_language(document: str) -> None:
    plans = {trial.plan for trial in trials(document, shows(document), ["ur"])}
    examples = {f"the example “{name}”" for name in load_yaml(folder("templates") / "tried_on.yml")[document]}
    assert examples
    assert plans == {"a plan that holds everything", "a plan that holds nothing yet", *examples}


def test_every_plan_and_record_among_the_first_examples_is_tried_on_some_document() -> None:
    used = {name for names in load_yaml(folder("templates") / "tried_on.yml").values() for name in names}
    assert used >= {path.name for path in folder("examples").glob("*.yml")}


def test_every_language_with_a_catalogue_is_tried_and_two_that_nobody_speaks() -> None:
    assert set(tried_languages()) == {"en", "ar-XB", "en-XA", *languages()}
    assert tried_languages(["ur"]) == ("en", "ar-XB", "en-XA", "ur")


def test_what_stops_an_example_alone_is_found_at_its_line_and_names_it(tmp_path: Path) -> None:
    why = yaml.safe_load((folder("examples") / EXAMPLE).read_text(encoding="utf-8"))["ending"]["why"]
    own(tmp_path, SECTION, add=f'\n{{% if plan.ending.why|plainly == "{why}" %}}{{{{ 1 // 0 }}}}{{% endif %}}\n')
    found = [one for one in checked(tmp_path)[SECTION].findings if one.rule == "does-not-render"]
    assert [EXAMPLE in one.message for one in found] == [True]


def test_a_word_file_that_cannot_be_made_in_one_language_is_found_at_its_paragraph(tmp_path: Path) -> None:
    tag = "{% if page.language.tag == 'ur' %}{{ 1 // 0 }}{% endif %}"
    own_word(tmp_path, paragraphs=[f"<w:p><w:r><w:t>{tag}</w:t></w:r></w:p>"])
    word = "ending-letter/ending-letter.docx"
    elsewhere = [one.rule for one in checked(tmp_path, languages=["pl"])[word].findings]
    assert "does-not-render" not in elsewhere
    (found,) = [one for one in checked(tmp_path, languages=["ur"])[word].findings if one.rule == "does-not-render"]
    assert "in “ur”" in found.message
    assert tag in found.context
