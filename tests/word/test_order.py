"""Children stand in the order of Word's schema."""

from __future__ import annotations

import pytest
from lxml import etree

from planlint.word.names import name, w
from planlint.word.order import ORDER, drop, is_on, put, switch


def test_a_child_goes_before_what_the_schema_wants_after_it() -> None:
    properties = etree.Element(w("pPr"))
    for tag in ("jc", "pStyle", "bidi", "rPr", "spacing", "keepNext"):
        put(properties, tag)
    assert [name(child) for child in properties] == ["pStyle", "keepNext", "bidi", "spacing", "jc", "rPr"]


@pytest.mark.parametrize("parent", sorted(ORDER))
def test_children_put_in_backwards_still_come_out_in_order(parent: str) -> None:
    element = etree.Element(w(parent))
    for tag in reversed(ORDER[parent]):
        put(element, tag)
    assert [name(child) for child in element] == list(ORDER[parent])


def test_the_properties_of_a_paragraph_stand_before_its_runs() -> None:
    paragraph = etree.Element(w("p"))
    etree.SubElement(paragraph, w("r"))
    put(paragraph, "pPr")
    assert [name(child) for child in paragraph] == ["pPr", "r"]


def test_a_child_that_is_there_is_not_put_twice() -> None:
    properties = etree.Element(w("rPr"))
    assert put(properties, "rtl") is put(properties, "rtl")
    assert len(properties) == 1


def test_an_unknown_child_is_refused() -> None:
    with pytest.raises(KeyError):
        put(etree.Element(w("rPr")), "pStyle")


def test_a_toggle_can_be_on_off_or_absent() -> None:
    properties = etree.Element(w("pPr"))
    assert is_on(properties, "bidi") is None
    switch(properties, "bidi")
    assert is_on(properties, "bidi") is True
    switch(properties, "bidi", on=False)
    assert is_on(properties, "bidi") is False
    drop(properties, "bidi")
    assert is_on(properties, "bidi") is None
