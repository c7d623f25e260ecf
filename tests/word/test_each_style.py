"""The styles of a document, parsed one by one."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from planlint.word.each_style import NONE, EachStyle
from planlint.word.names import W, w
from planlint.word.package import NotWord, opened, parsed

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
_ROOT = f'<w:styles xmlns:w="{W}" xmlns:v="urn:v">'
_BODY = '<w:style w:type="paragraph" w:default="1" w:styleId="Body"><w:name w:val="Body"/></w:style>'
_TITLE = '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val=\'T\'/><v:more>a &amp; b</v:more></w:style>'


def _styles(*written: str, head: str = _HEAD, root: str = _ROOT) -> EachStyle:
    return EachStyle(f"{head}{root}{''.join(written)}</w:styles>".encode())


def _content(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True).strip()


@pytest.mark.parametrize("draft", ["examples/poor-draft.docx", "examples/poor-draft-answered.docx"])
def test_each_is_what_the_part_holds_of_it(draft: str) -> None:
    package = opened(Path(draft).read_bytes())
    part = package.parts[package.of_type("styles+xml")[0]]
    whole = {one.get(w("styleId"), ""): _content(one) for one in parsed(part).iterchildren(w("style"))}
    assert {key: _content(one) for key, one in EachStyle(part).items()} == whole


@pytest.mark.parametrize(
    "written",
    [
        pytest.param((_TITLE, _BODY), id="as Word writes them"),
        pytest.param((_BODY.replace('"', "'"), _TITLE), id="single quotes"),
        pytest.param((_BODY, '<!-- <w:style w:styleId="No"> -->', _TITLE), id="a comment"),
        pytest.param((_BODY, '<w:style w:type="table" w:styleId="Bare"/>', _TITLE), id="one without content"),
        pytest.param((_BODY, _TITLE.replace('"Title"', '"T&#105;tle"')), id="an id in numbers"),
        pytest.param((_BODY, "\n  ", _TITLE, "\n"), id="spaces between"),
        pytest.param((_TITLE.replace("<w:style ", "<w:style\n  "), _BODY), id="a line for each attribute"),
    ],
)
def test_whatever_way_it_is_written_the_styles_are_the_same(written: tuple[str, ...]) -> None:
    styles = _styles(*written)
    whole = parsed(f"{_ROOT}{''.join(written)}</w:styles>".encode()).iterchildren(w("style"))
    assert {key: _content(one) for key, one in styles.items()} == {
        one.get(w("styleId"), ""): _content(one) for one in whole
    }
    assert styles.default == "Body"


def test_of_two_styles_of_one_id_the_first_counts() -> None:
    assert _content(_styles(_BODY, _BODY.replace("w:val", "w:nil"))["Body"]) == _content(parsed(
        f"{_ROOT}{_BODY}</w:styles>".encode())[0])  # fmt: skip


def test_a_document_without_styles_has_none() -> None:
    assert not EachStyle(NONE)


@pytest.mark.parametrize("broken", [_TITLE.replace("</v:more>", ""), _TITLE.replace("<w:name", "<x:name")])
def test_a_damaged_style_is_told_when_it_is_asked_for(broken: str) -> None:
    styles = _styles(_BODY, broken)
    assert styles["Body"] is not None
    with pytest.raises(NotWord, match="damaged"):
        styles["Title"]


def test_an_entity_is_refused() -> None:
    with pytest.raises(NotWord):
        _styles(_BODY, head=f'{_HEAD}<!DOCTYPE w [<!ENTITY a "b">]>')
