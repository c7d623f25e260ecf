"""What holds for the story of any document, however odd."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.word import NotWord, Story, opened, read_story
from planlint.word.names import w

Parts = Callable[..., dict[str, bytes]]
Zipped = Callable[[dict[str, bytes]], bytes]

ANY_FILE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
COMMON = ["p", "p", "p", "r", "r", "r", "t", "t", "t", "t", "tbl", "tr", "tc"]
TAGS = [*COMMON, "sdt", "sdtPr", "sdtContent", "ins", "del", "moveTo", "moveFrom", "fldChar", "fldChar", "instrText"]
TAGS += ["hyperlink", "tcPr", "trPr", "pPr", "rPr", "txbxContent", "br", "tab", "sym", "vMerge", "gridSpan", "vanish"]
TAGS += ["showingPlcHdr", "footnoteReference", "ffData", "checkBox", "altChunk", "pStyle"]
VALUES = ["", "0", "1", "-1", "begin", "separate", "end", "restart", "F0FE", "99999999999", "é", "A"]


@st.composite
def elements(draw: st.DrawFn, depth: int = 5) -> str:
    tag = draw(st.sampled_from(TAGS))
    attribute = draw(st.sampled_from(["val", "fldCharType", "char", "id", "styleId"]))
    inside = draw(st.sampled_from(["", "words ", "&#10;x\t", "\u200e☐"]))
    if depth:
        inside += "".join(draw(st.lists(elements(depth - 1), max_size=3)))
    return f'<w:{tag} w:{attribute}="{draw(st.sampled_from(VALUES))}">{inside}</w:{tag}>'


def holds(story: Story) -> None:
    """The linear text is made of its paragraphs, and each of them of its pieces."""
    at = 0
    for paragraph in story.paragraphs():
        assert paragraph.start == at
        assert story.text[paragraph.start : paragraph.end] == paragraph.text
        assert story.text[paragraph.end] == "\n"
        at = paragraph.end + 1
        assert "".join(paragraph.text[piece.start : piece.end] for piece in paragraph.pieces) == paragraph.text
        for piece in paragraph.pieces:
            if piece.element.tag == w("t"):
                assert piece.end - piece.start == len(piece.element.text or "")
        for flag in paragraph.flags:
            assert 0 <= flag.start <= flag.end <= len(paragraph.text)
    assert at == len(story.text)
    assert all(paragraph.element in set(story.roots[paragraph.part].iter()) for paragraph in story.paragraphs())


@ANY_FILE
@given(body=st.lists(elements(), max_size=6).map("".join))
def test_the_linear_text_is_made_of_the_paragraphs_and_their_pieces(parts_of: Parts, zipped: Zipped, body: str) -> None:
    styles = f"<w:styles NAMES>{body}</w:styles>"
    notes = f"<w:footnotes NAMES><w:footnote w:id='1'>{body}</w:footnote></w:footnotes>"
    holds(read_story(opened(zipped(parts_of(body, styles=styles, footnotes=notes)))))


@ANY_FILE
@given(
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), min_size=1, max_size=4), where=st.integers(0, 20)
)
def test_a_damaged_part_is_read_or_refused(
    parts_of: Parts, zipped: Zipped, cuts: list[tuple[float, bytes]], where: int
) -> None:
    parts = parts_of(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>words</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", styles="<w:styles NAMES/>"
    )
    name = sorted(parts)[where % len(parts)]
    for cut, new in cuts:
        at = int(cut * len(parts[name]))
        parts[name] = parts[name][:at] + new + parts[name][at + len(new) :]
    with suppress(NotWord):
        holds(read_story(opened(zipped(parts))))


@ANY_FILE
@given(cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=4)), min_size=1, max_size=4))
def test_a_damaged_file_is_read_or_refused(parts_of: Parts, zipped: Zipped, cuts: list[tuple[float, bytes]]) -> None:
    data = zipped(parts_of("<w:p><w:r><w:t>words</w:t></w:r></w:p>"))
    for cut, new in cuts:
        at = int(cut * len(data))
        data = data[:at] + new + data[at + len(new) :]
    with suppress(NotWord):
        holds(read_story(opened(data)))


@pytest.mark.parametrize("field", ["compress_size", "file_size", "header_offset"])
def test_a_zip_whose_sizes_lie_is_refused(parts_of: Parts, field: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts_of("<w:p/>").items():
            archive.writestr(part, content)
        for info in archive.infolist():
            setattr(info, field, 7)
    with pytest.raises(NotWord):
        read_story(opened(stream.getvalue()))
