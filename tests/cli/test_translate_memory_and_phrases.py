"""`planlint translate memory` and `planlint translate phrases` as a person uses them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planlint.cli.translate.memory import command as memory
from planlint.cli.translate.phrases import command as phrases
from planlint.translate.english_text import hash_of
from planlint.translate.linguists import Linguist
from planlint.translate.translation import HumanText, Translated, Translation, beside, write_translation

_ENGLISH = "Give each child a hot meal in the evening"
_PLAN = """\
document: child-protection-plan
reference: CP/2027/0042
version: 1
date: 2027-03-03
language: en-GB
children: [{id: adam, name: Adam Reed}]
people: [{id: mum, name: Ola Reed, languages: {reads: pl}}]
outcomes:
  - id: o1
    description: Adam is warm and fed
    actions: [{id: a1, description: Give each child a hot meal in the evening, by_whom: Ola Reed}]
"""


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(memory, [str(each) for each in arguments])


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yml"
    path.write_text(_PLAN, encoding="utf-8")
    maker, checker = (
        Linguist(name, "CIOL", number, dt.date(2027, 3, 1))
        for name, number in (("Amna Raza", "0123"), ("Jan Lis", "0456"))
    )
    texts = (
        ("outcomes.o1.actions.a1.description", _ENGLISH, "Podawać każdemu dziecku ciepły posiłek wieczorem"),
        ("outcomes.o1.description", "Adam is warm and fed", "Adamowi jest ciepło i jest najedzony"),
    )
    made = tuple(
        Translated(ref, english, hash_of(english), False, HumanText(text, maker, checker))
        for ref, english, text in texts
    )
    beside(path, "pl").write_bytes(write_translation(Translation("pl", "CP/2027/0042", 1, made)))
    return path


def test_checked_texts_are_kept_and_those_with_a_name_left_are_listed(plan: Path, tmp_path: Path) -> None:
    done = _run("add", plan, "--to", "pl", "--memory", tmp_path / "ours.memory")
    assert done.exit_code == 0
    assert "outcomes.o1.description: not kept" in done.output
    assert "1 text kept, 1 not" in done.output


def test_a_kept_text_is_offered_for_another_plan(plan: Path, tmp_path: Path) -> None:
    _run("add", plan, "--to", "pl", "--memory", tmp_path / "ours.memory")
    other = tmp_path / "other.yml"
    other.write_text(_PLAN.replace("0042", "0043").replace("Adam", "Ewa"), encoding="utf-8")
    done = _run("offer", other, "--to", "pl", "--memory", tmp_path / "ours.memory")
    assert "offered from the memory (by Amna Raza, CIOL 0123, checked by Jan Lis, CIOL 0456): Podawać" in done.output
    assert "1 text offered" in done.output


def test_a_memory_that_is_not_there_is_named(plan: Path, tmp_path: Path) -> None:
    done = _run("offer", plan, "--to", "pl", "--memory", tmp_path / "none.memory")
    assert done.exit_code == 2
    assert "there is no such memory" in done.output


def test_a_file_that_is_no_memory_is_left_as_it_was(plan: Path) -> None:
    before = plan.read_bytes()
    done = _run("add", plan, "--to", "pl", "--memory", plan)
    assert done.exit_code == 2
    assert "this is no memory of planlint" in done.output
    assert plan.read_bytes() == before


def test_phrases_are_found_by_their_words() -> None:
    done = CliRunner().invoke(phrases, ["--search", "alone any"])
    assert done.exit_code == 0
    assert "not-alone  (action) [MUST NOT]  Must not be alone with any child" in done.output


def test_a_language_without_texts_shows_every_phrase_as_missing() -> None:
    done = CliRunner().invoke(phrases, ["--to", "eu", "--search", "hot meal"])
    assert "eu missing" in done.output


def test_a_language_that_is_none_is_named() -> None:
    done = CliRunner().invoke(phrases, ["--to", "xx-nothing"])
    assert done.exit_code == 2
    assert "not a language tag" in done.output
