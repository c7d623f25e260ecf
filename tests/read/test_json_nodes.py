"""JSON is read with places, and means what any other JSON reader says it means."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.read.json_nodes import json_document
from planlint.read.nodes import Mapping, Node, Scalar, Sequence
from planlint.read.problem import ReadProblem

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {entry.key: plain(entry.value) for entry in node.entries}


@given(values, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_it_reads_what_the_standard_reader_reads(value: object, ascii_only: bool, indent: int | str | None) -> None:
    assert plain(json_document(json.dumps(value, ensure_ascii=ascii_only, indent=indent))) == value


@given(texts, st.booleans())
def test_each_character_is_found_in_the_file(value: str, ascii_only: bool) -> None:
    text = json.dumps({"a": value}, ensure_ascii=ascii_only)
    document = json_document(text)
    assert isinstance(document, Mapping)
    node = document.entries[0].value
    assert isinstance(node, Scalar)
    starts, ends = node.offsets()
    assert "".join(json.loads(f'"{text[start:end]}"') for start, end in zip(starts, ends, strict=True)) == value


@pytest.mark.parametrize("written", ["true", "false", "3", "-1.5e3"])
def test_numbers_and_truth_values_stay_as_written(written: str) -> None:
    assert plain(json_document(written)) == written


def test_a_lone_surrogate_becomes_a_character_that_shows_it() -> None:
    assert plain(json_document('"x\\ud800y"')) == "x\ufffdy"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        '{"a" 1}',
        '{"a": 1,}',
        "[1 2]",
        "[1,]",
        '"a',
        '"\\x"',
        "nul",
        "{a: 1}",
        '{"a": 1} x',
        "[" * 3000,
        '{"a":' * 3000,
    ],
)
def test_broken_json_is_refused_at_its_place(text: str) -> None:
    with pytest.raises(ReadProblem) as caught:
        json_document(text)
    assert caught.value.place is not None
