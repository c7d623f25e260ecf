"""A plan is read whole; what does not fit is a misfit at its place; every word leads back to the file."""

from pathlib import Path

import pytest

from planlint.place import TextPlace
from planlint.read import ReadProblem, Source, read_documents, read_plan, read_source

PLAN = """\
# a plan
document: child-protection-plan
date: 2027-03-03
outcomes:
  - id: o1
    description: "Sam is \\u0041 safe 😀 and
      happy"
    actoins: none
    actions:
      - description: Ring the school
        by_when: >-
          to be done
          ASAP please
visits:
  - {date: 2027-02-31}
"""


@pytest.fixture
def source() -> Source:
    return read_source(PLAN, Path("plan.yml"))


def located(source: Source, at: str, quote: str = "", start: int | None = None) -> TextPlace:
    place = source.locate(at, quote, start)
    assert isinstance(place, TextPlace)
    return place


def words(place: TextPlace) -> str:
    lines = PLAN.splitlines(keepends=True)
    start = sum(len(line) for line in lines[: place.line - 1]) + place.column - 1
    end = sum(len(line) for line in lines[: place.end_line - 1]) + place.end_column - 1
    return PLAN[start:end]


@pytest.mark.parametrize(
    ("at", "quote", "found"),
    [
        ("outcomes[0].description", "A safe", "\\u0041 safe"),
        ("outcomes[0].description", "😀 and happy", "😀 and\n      happy"),
        ("outcomes[0].actions[0].by_when", "ASAP", "ASAP"),
        ("outcomes[0].actions[0].by_when", "done ASAP", "done\n          ASAP"),
        ("outcomes[0].actoins", "actoins", "actoins"),
    ],
)
def test_quoted_words_are_located_exactly(source: Source, at: str, quote: str, found: str) -> None:
    assert words(located(source, at, quote)) == found


def test_something_missing_is_located_at_its_nearest_ancestor_with_no_length(source: Source) -> None:
    place = located(source, "outcomes[0].actions[0].by_whom")
    assert (place.line, place.column, place.end_line, place.end_column) == (10, 9, 10, 9)


def test_something_missing_from_the_whole_plan_is_not_on_its_first_line(source: Source) -> None:
    assert located(source, "contingency").line > 1


def test_the_second_of_two_equal_words_is_told_apart_by_its_start() -> None:
    source = read_source("outcomes:\n  - description: soon or soon\n", Path("plan.yml"))
    first = located(source, "outcomes[0].description", "soon")
    assert located(source, "outcomes[0].description", "soon", 8).column == first.column + 8


def test_what_does_not_fit_is_set_aside_and_the_rest_is_read(source: Source) -> None:
    assert [(misfit.kind, misfit.quote) for misfit in source.misfits] == [
        ("unknown-field", "actoins"),
        ("unusable-value", "2027-02-31"),
    ]
    assert source.plan.outcomes[0].actions[0].description == "Ring the school"


def test_a_list_with_a_misfit_keeps_its_length() -> None:
    text = "strengths:\n  - Mum loves her\n  - {description: Nan is near}\n"
    source = read_source(text, Path("plan.yml"))
    assert len(source.plan.strengths) == 2
    assert source.plan.strengths[1].description == "Nan is near"
    assert [misfit.quote for misfit in source.misfits] == ["Mum loves her"]


@pytest.mark.parametrize("written", ["2027-03-12", "12 March 2027", "12/03/2027", "Friday 12 March 2027", "12.3.2027"])
def test_dates_are_read_as_people_write_them(written: str) -> None:
    source = read_source(f"document: child-protection-plan\ndate: {written}\n", Path("plan.yml"))
    assert str(source.plan.date) == "2027-03-12"
    assert not source.misfits


def test_the_same_plan_reads_the_same_from_yaml_and_json() -> None:
    yaml = read_source("outcomes: []\nversion: 3\npeople:\n  - {name: Sana Khan, large_print: true}\n", Path("p.yml"))
    json = read_source(
        '{"version": 3, "people": [{"name": "Sana Khan", "large_print": true}], "outcomes": []}',
        Path("p.json"),
    )
    assert yaml.plan == json.plan


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.yml", b"", "empty"),
        ("comment.yml", b"# nothing\n", "only comments"),
        ("binary.yml", b"a\0b", "binary"),
        ("latin.yml", b"document: caf\xe9\n", "UTF-8"),
        ("list.yml", b"- a\n", "no plan"),
        ("shopping.yml", b"milk: 2\n", "no child protection plan"),
        ("other.yml", b"document: shopping-list\nmilk: 2\n", "no child protection plan"),
        ("large.yml", b"outcomes: '" + b"x" * 10_000_000 + b"'", "MB"),
        ("word.yml", b"PK\x03\x04rest", "Word"),
    ],
)
def test_a_file_without_a_plan_is_refused_in_one_line(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ReadProblem, match=message) as caught:
        read_plan(path)
    assert "\n" not in caught.value.message


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadProblem, match="no such file"):
        read_plan(tmp_path / "none.yml")
    with pytest.raises(ReadProblem, match="folder"):
        read_plan(tmp_path)


def test_a_file_in_utf_16_with_its_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.yml"
    path.write_bytes("document: child-protection-plan\nmonitoring: Zoë rings\n".encode("utf-16"))
    assert read_plan(path).plan.monitoring == "Zoë rings"


def test_two_documents_in_one_file_are_two_plans(tmp_path: Path) -> None:
    path = tmp_path / "plans.yml"
    path.write_text("reference: A\noutcomes: []\n---\nreference: B\noutcomes: []\n", encoding="utf-8")
    documents = read_documents(path)
    assert [each.plan.reference for each in documents if isinstance(each, Source)] == ["A", "B"]
    with pytest.raises(ReadProblem, match="2 documents"):
        read_plan(path)
