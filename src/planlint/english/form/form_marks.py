"""The patterns of `lint_rules/words/form_marks.yml`, by the names of its lists."""

from __future__ import annotations

import functools
import re
from typing import Any

from planlint.bundled import words
from planlint.english.words.patterns import Patterns

_CLASS = re.compile(r"<([a-z_]+)>")


def form_marks(name: str) -> Patterns:
    """One list of patterns of `lint_rules/words/form_marks.yml`: “a_name”, “numbered” or “nobody_known”."""
    return _form_marks()[name]


@functools.cache
def _form_marks() -> dict[str, Patterns]:
    data: dict[str, Any] = words("form_marks")
    classes = {
        key: "|".join(sorted(map(re.escape, map(str, each)), key=len, reverse=True))
        for key, each in data["words"].items()
    }
    # Written out, so that a text that holds no word of a class is passed over.
    lists = {
        name: [_CLASS.sub(lambda found: f"(?:{classes[found[1]]})", form) for form in forms]
        for name, forms in data.items()
        if name != "words"
    }
    return Patterns.of_lists(lists)
