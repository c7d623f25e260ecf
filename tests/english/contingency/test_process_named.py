"""How much of a process is quoted to whoever wrote it."""

from __future__ import annotations

import pytest

from planlint.english.contingency.about_process import processes_in
from planlint.english.contingency.process_named import process_named


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The core group will need to think about the threshold.", "core group will need to think about the threshold"),
        ("Professionals to share info and respond accordingly.", "share info and respond accordingly"),
        ("The core group will meet.", "core group"),
    ],
)
def test_what_it_only_thinks_is_quoted_too(text: str, quoted: str) -> None:
    found = process_named(processes_in(text), text)
    assert text[found.start : found.end] == quoted
