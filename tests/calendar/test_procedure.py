"""Procedure profiles: the numbers of one authority, and a council's own that builds on another's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planlint.calendar.procedure import LimitName
from planlint.calendar.profiles import ProcedureProblem, procedure, procedure_names, title_of, use_council_procedures


@pytest.fixture
def council(tmp_path: Path) -> Iterator[Path]:
    use_council_procedures(tmp_path)
    yield tmp_path
    use_council_procedures()


def words(name: str, limit: LimitName) -> str:
    found = procedure(name).limit(limit)
    return found.words if found else "no number"


def test_where_the_documents_conflict_each_keeps_its_own_number() -> None:
    visit = {name: words(name, LimitName.VISIT) for name in ("pan-lancashire", "stockport", "standards")}
    assert visit == {
        "pan-lancashire": "every 15 working days",
        "stockport": "every 6 weeks",
        "standards": "every 2 weeks",
    }
    group = {name: words(name, LimitName.CORE_GROUP) for name in ("pan-lancashire", "stockport", "isle-of-man")}
    assert group == {
        "pan-lancashire": "every 20 working days",
        "stockport": "every 6 weeks",
        "isle-of-man": "every month",
    }


@pytest.mark.parametrize("name", ["pan-lancashire", "stockport", "isle-of-man", "standards", "framework"])
def test_every_number_says_where_it_is_written(name: str) -> None:
    found = procedure(name)
    assert found.source
    for limit in found.limits.values():
        assert limit.basis
        assert limit.count > 0
    assert all(milestone.basis and milestone.asks for milestone in found.milestones)


def test_a_council_takes_over_a_procedure_and_changes_what_differs(council: Path) -> None:
    (council / "hill-town.yml").write_text(
        "id: hill-town\ntitle: Hill Town\nsource: Hill Town procedure\nextends: pan-lancashire\n"
        "limits:\n  visit: {every: 10, unit: working-days, basis: [PL5]}\n  plan-to-manager:\n"
    )
    assert words("hill-town", LimitName.VISIT) == "every 10 working days"
    assert words("hill-town", LimitName.CORE_GROUP) == "every 20 working days"
    assert words("hill-town", LimitName.PLAN_TO_MANAGER) == "no number"
    assert "hill-town" in procedure_names()


def test_a_council_may_build_on_several_and_the_last_one_decides(council: Path) -> None:
    (council / "both.yml").write_text(
        "id: both\ntitle: Both\nsource: Both\nextends: [pan-lancashire, stockport, framework]\n"
    )
    found = procedure("both")
    assert words("both", LimitName.VISIT) == "every 6 weeks"
    assert {"PL", "SP", "FW"} <= set(found.requirements)
    assert [milestone.months for milestone in found.milestones] == [3, 6, 9, 13, 15]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id: other\n", "it must be the file’s name"),
        ("id: mine\ntitle: T\nsource: S\nlimits: {visits: {every: 3, unit: weeks}}\n", "visits"),
        ("id: mine\ntitle: T\nsource: S\nlimits: {visit: {every: 3, unit: fortnights}}\n", "unit"),
        ("id: mine\ntitle: T\nsource: S\nextends: mine\n", "extend each other"),
        ("- a list\n", "named parts"),
    ],
)
def test_a_profile_that_cannot_be_used_is_named_in_one_line(council: Path, text: str, says: str) -> None:
    (council / "mine.yml").write_text(text)
    with pytest.raises(ProcedureProblem) as problem:
        procedure("mine")
    assert says in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_procedure_is_found_by_its_title_too_and_shown_by_it() -> None:
    for name in ("pan-lancashire", "stockport", "isle-of-man", "standards", "framework"):
        assert title_of(name) != name
        assert procedure(title_of(name)) == procedure(name)
    assert title_of("our own way") == "our own way"


def test_a_councils_own_procedure_is_shown_by_its_title(council: Path) -> None:
    (council / "ours.yml").write_text("id: ours\ntitle: Our own procedure\nsource: ours\nextends: standards\n")
    assert title_of("ours") == "Our own procedure"
    assert procedure("Our own procedure").id == "ours"


def test_a_procedure_that_does_not_exist_is_met_with_those_that_do() -> None:
    with pytest.raises(ProcedureProblem, match="did you mean “stockport”"):
        procedure("stokport")
    with pytest.raises(ProcedureProblem, match="there are framework, isle-of-man"):
        procedure("wales")


@pytest.mark.parametrize("way", ["{folder}/elsewhere", "../{name}/elsewhere", "../../../../../..{folder}/elsewhere"])
def test_a_plan_chooses_no_file_that_is_no_procedure(council: Path, way: str) -> None:
    other = council.with_name(f"{council.name}-of-others")
    other.mkdir()
    (other / "elsewhere.yml").write_text("id: my secret words\ntitle: Evil\nsource: Nobody\n")
    with pytest.raises(ProcedureProblem, match="knows no procedure") as told:
        procedure(way.format(folder=other, name=other.name))
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("name", ["x" * 300, "x" * 5000, "", ".", "..", "a/b", "nul\0", "*", "[a-z]"])
def test_a_name_that_no_file_can_have_is_met_as_any_other_unknown_one(name: str) -> None:
    with pytest.raises(ProcedureProblem, match="knows no procedure") as told:
        procedure(name)
    assert len(str(told.value)) < 400
