"""A right translation is left in peace, in each of the twenty languages; another row's translation is not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.translate.checks.judging import RIGHT_PAIRS, TAGS, errors, judged


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("pair", RIGHT_PAIRS, ids=lambda pair: pair["english"][:20])
def test_a_right_translation_has_no_fault(pair: dict[str, Any], tag: str) -> None:
    assert judged(tag, pair["english"], pair[tag], names=pair["names"]) == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_translation_of_another_row_is_refused(tag: str) -> None:
    for pair in RIGHT_PAIRS:
        for other in RIGHT_PAIRS:
            if other is not pair:
                assert errors(tag, pair["english"], other[tag], names=pair["names"])


@pytest.mark.parametrize("tag", TAGS)
def test_english_left_in_place_of_a_translation_is_refused(tag: str) -> None:
    for pair in RIGHT_PAIRS:
        assert errors(tag, pair["english"], pair["english"], names=pair["names"]) & {"english", "script"}


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "ckb"])
def test_another_language_is_refused(tag: str) -> None:
    pair = RIGHT_PAIRS[0]
    for other in TAGS:
        if other != tag:
            found = errors(tag, pair["english"], pair[other], names=pair["names"])
            assert found & {"script", "language"}, f"{other} passed as {tag}"


def test_another_language_of_arabic_script_is_refused_or_doubted_for_sorani() -> None:
    pair = RIGHT_PAIRS[0]
    for other in ("ar", "fa", "ur"):
        assert "language" in {
            fault.check for fault in judged("ckb", pair["english"], pair[other], names=pair["names"])
        }, other
