"""YAML is read without guessing, and every value knows where it stands."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from planlint.place import TextPlace
from planlint.read.nodes import Lines, Mapping, Scalar, Sequence
from planlint.read.problem import ReadProblem
from planlint.read.yaml_nodes import yaml_documents


def only(text: str) -> Mapping:
    (document,) = yaml_documents(text)
    assert isinstance(document, Mapping)
    return document


def scalar(text: str, key: str = "a") -> Scalar:
    entry = only(text).entry(key)
    assert entry is not None
    assert isinstance(entry.value, Scalar)
    return entry.value


@pytest.mark.parametrize("written", ["no", "yes", "10:30", "2027-03-12", "012", "1e3", "0x1F", "on"])
def test_plain_values_stay_as_written(written: str) -> None:
    assert scalar(f"a: {written}").value == written


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_an_empty_value_is_nothing(written: str) -> None:
    assert scalar(f"a: {written}").value is None


def test_a_quoted_null_is_a_word() -> None:
    assert scalar('a: "null"').value == "null"


def test_the_second_of_two_equal_keys_is_set_aside_and_not_lost() -> None:
    document = only("a: one\na: two\n")
    assert [entry.value.value for entry in document.entries if isinstance(entry.value, Scalar)] == ["one"]
    assert [entry.value.value for entry in document.doubled if isinstance(entry.value, Scalar)] == ["two"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: plain over\n   two lines\n", "plain over two lines"),
        ("a: 'it''s quoted'\n", "it's quoted"),
        ('a: "\\u0041 \\"b\\" \\\n  c\\td"\n', 'A "b" c\td'),
        ("a: >-\n  folded\n  text\n\n  here\n", "folded text\nhere"),
        ("a: |\n  kept\n   lines\n", "kept\n lines\n"),
        ('a: "😀 then é"\n', "😀 then é"),
    ],
)
def test_each_character_of_a_value_is_found_in_the_file(text: str, value: str) -> None:
    node = scalar(text)
    assert node.value == value
    starts, ends = node.offsets()
    assert len(starts) == len(ends) == len(value)
    for character, start, end in zip(value, starts, ends, strict=True):
        if text[start:end] and not text[start:end].startswith("\\"):
            assert text[start] == character
        elif not character.isspace():
            assert text[start:end].startswith("\\")


readable = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff\x85\u2028\u2029")


@given(st.text(alphabet=readable), st.sampled_from([None, "'", '"', ">", "|"]))
@example("''", "'")
@example('"', '"')
def test_however_a_writer_quoted_them_the_words_are_found_again(value: str, style: str | None) -> None:
    text = yaml.dump({"a": value}, allow_unicode=True, default_style=style, width=30)
    node = scalar(text)
    assert (node.value or "") == value
    starts, ends = node.offsets()
    found = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert "".join("".join(map(read_back, found)).split()) == "".join(value.split())


def read_back(part: str) -> str:
    """The one character that stands in the file so: by an escape, or as a quote written twice."""
    if part.startswith("\\") and len(part) > 1:
        return str(yaml.safe_load(f'"{part}"'))
    return "'" if part == "''" else part


def test_a_lone_surrogate_becomes_a_character_that_shows_it() -> None:
    assert scalar('a: "x\\ud800y"\n').value == "x\ufffdy"


def test_two_surrogate_escapes_become_the_one_character_they_mean() -> None:
    assert scalar('a: "\\ud83d\\ude00"\n').value == "😀"


def test_lines_and_columns_count_code_points() -> None:
    text = "b: 1\na: 😀 then é\n"
    starts, ends = scalar(text).offsets()
    from planlint.read.nodes import Span

    place = Lines(text).place(Span(starts[2], ends[5]))
    assert (place.line, place.column, place.end_line, place.end_column) == (2, 6, 2, 10)


def test_a_bomb_of_aliases_is_refused_before_it_unfolds() -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 10)}]" for n in range(9)]
    with pytest.raises(ReadProblem, match="more than 100,000 values"):
        yaml_documents("\n".join(lines))


def test_an_alias_stands_for_the_same_words() -> None:
    document = only("a: &words ring the school\nb: *words\n")
    entry = document.entry("b")
    assert entry is not None
    assert isinstance(entry.value, Scalar)
    assert entry.value.value == "ring the school"


@pytest.mark.parametrize("text", ["[" * 3000, "a: " * 3000, "- " * 3000])
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(ReadProblem):
        yaml_documents(text)


def test_broken_yaml_is_refused_at_its_place() -> None:
    with pytest.raises(ReadProblem) as caught:
        yaml_documents("a: 1\nb: [c\n")
    assert isinstance(caught.value.place, TextPlace)
    assert caught.value.place.line >= 2


def test_an_empty_list_is_a_list() -> None:
    entry = only("a: []").entry("a")
    assert entry is not None
    assert isinstance(entry.value, Sequence)
    assert entry.value.items == ()
