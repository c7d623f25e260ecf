"""A council's own YAML files: what cannot be used is said at once, of the file that has to be mended."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planlint import bundled
from planlint.bundled import WordsProblem, use_council_words
from planlint.calendar.profiles import ProcedureProblem, procedure, use_council_procedures


@pytest.fixture(autouse=True)
def _nothing_in_use() -> Iterator[None]:
    bundled.words.cache_clear()
    yield
    bundled.words.cache_clear()
    use_council_words()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("terms", b"columns: [\n", "terms.yml:2: this is not well-formed YAML"),
        ("terms", b"columns:\n\tby_whom: [lead]\n", "terms.yml:2: this is not well-formed YAML"),
        ("terms", b"columns:\n  by_whom: [caf\xe9]\n", "terms.yml:2: the text is not in UTF-8"),
        ("terms", b"columns:\n  by_whom: lead\n", "“lead” is not written as in planlint’s own list"),
        ("jargon", b"words:\n  - {term: quux}\n", "has no “plain”: every entry of this list needs one"),
        ("jargon", b'words:\n  - {term: "quux}\n', "jargon.yml:3: this is not well-formed YAML"),
    ],
)
def test_a_word_list_that_cannot_be_used_is_named_before_any_draft_is_read(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / f"{name}.yml").write_bytes(content)
    with pytest.raises(WordsProblem) as problem:
        use_council_words(tmp_path)
    assert said in str(problem.value)
    assert str(tmp_path) in str(problem.value)


def test_a_sound_word_list_is_added(tmp_path: Path) -> None:
    (tmp_path / "jargon.yml").write_text("words:\n  - {term: quux, plain: a thing}\n", encoding="utf-8")
    use_council_words(tmp_path)
    assert bundled.words("jargon")["words"][0] == {"term": "quux", "plain": "a thing"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"id: ours\nlimits: [\n", "ours.yml:3: this is not well-formed YAML"),
        (b"id: ours\ntitle: caf\xe9\n", "ours.yml:2: the text is not in UTF-8"),
    ],
)
def test_a_procedure_that_cannot_be_read_is_named_with_its_line(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "ours.yml").write_bytes(content)
    use_council_procedures(tmp_path)
    try:
        with pytest.raises(ProcedureProblem) as problem:
            procedure("ours")
        assert said in str(problem.value)
    finally:
        use_council_procedures()
