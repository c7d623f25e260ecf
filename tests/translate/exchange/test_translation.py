"""Who answers for a text, and the file beside the plan that says so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.translate.linguists import Linguist, TranslationProblem, linguist
from planlint.translate.translation import (
    HumanText,
    MachineDraft,
    Translated,
    Translation,
    beside,
    read_translation,
    write_translation,
)

DAY = dt.date(2027, 3, 5)
AMNA, JAN = linguist("Amna Raza, CIOL 012345", DAY), linguist("Jan Lis, ITI", DAY)


def test_a_linguist_has_a_name_and_a_body_or_a_number() -> None:
    assert Linguist("Amna Raza", "CIOL", "012345", DAY) == AMNA
    assert linguist(" Jan  Lis , 6789", DAY) == Linguist("Jan Lis", "", "6789", DAY)
    for said in ("Amna Raza", "Amna Raza,", ", CIOL 1", "12, CIOL 1"):
        with pytest.raises(TranslationProblem):
            linguist(said, DAY)


@pytest.mark.parametrize("name", ["Jan Lis", "LIS Jan", "jan  lis", "Ján Lis", "Lis, Jan"])
def test_one_person_under_two_spellings_cannot_be_two(name: str) -> None:
    with pytest.raises(TranslationProblem, match="somebody else"):
        HumanText("x", JAN, Linguist(name, "ITI", "1", DAY))


@pytest.mark.parametrize("same", ["A. Raza, CIOL 012345", "Amna Razа, ciol 012345"])
def test_one_number_in_one_body_is_one_person_whatever_the_name(same: str) -> None:
    with pytest.raises(TranslationProblem, match="somebody else"):
        HumanText("x", AMNA, linguist(same, DAY))


@pytest.mark.parametrize("other", ["Jan Lis, CIOL 12345", "Jan Lis, ITI 012345", "Jan Lis, CIOL"])
def test_another_number_or_body_is_somebody_else(other: str) -> None:
    assert HumanText("x", AMNA, linguist(other, DAY)).revised_by


def test_two_of_a_body_without_numbers_are_two() -> None:
    assert HumanText("x", JAN, linguist("Ewa Lis, ITI", DAY)).revised_by


def test_a_machines_draft_cannot_be_printed() -> None:
    draft = MachineDraft("x", "engine")
    for printed in (str, "{}".format, "%s".__mod__):
        with pytest.raises(TypeError):
            printed(draft)
    assert not isinstance(draft, HumanText)


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8")), st.text(st.characters(codec="utf-8")))
def test_any_text_is_kept_in_the_file(english: str, text: str) -> None:
    from tempfile import TemporaryDirectory

    said = Translated("a.b", english, "0123456789ab", True, HumanText(text, AMNA, JAN, "engine"))
    whole = Translation("ur", "CP/2027/0009", None, (said,))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plan.ur.translation.yml"
        path.write_bytes(write_translation(whole))
        assert read_translation(path) == whole


def test_it_stands_beside_the_plan() -> None:
    assert beside(Path("cases/plan.yml"), "pt-BR") == Path("cases/plan.pt-BR.translation.yml")
    assert beside(Path("plan.docx"), "ur-PK") == beside(Path("plan.yml"), "ur") == Path("plan.ur.translation.yml")
    assert beside(Path("plan.yml"), "zh-Hans") == Path("plan.zh-Hans.translation.yml")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "language: ur",
        "language: [",
        "language: ur\nof: x\nplan_version: 1\ntexts: [{ref: a}]",
        "language: ur\nof: x\nplan_version: one\ntexts: []",
    ],
)
def test_a_file_that_is_none_is_said_in_one_line(content: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.ur.translation.yml"
    path.write_text(content)
    with pytest.raises(TranslationProblem) as problem:
        read_translation(path)
    assert "\n" not in str(problem.value)


def test_a_text_that_one_person_translated_and_checked_cannot_be_read_back(tmp_path: Path) -> None:
    said = Translated("a.b", "x", "0123456789ab", True, HumanText("y", AMNA, JAN))
    path = tmp_path / "plan.ur.translation.yml"
    content = write_translation(Translation("ur", "CP", 1, (said,))).decode()
    path.write_text(content.replace("Jan Lis", "Amna Raza"), encoding="utf-8")
    with pytest.raises(TranslationProblem, match="somebody else"):
        read_translation(path)
