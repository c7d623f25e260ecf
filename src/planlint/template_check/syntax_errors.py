"""What Jinja says of a template that it cannot read, in words for whoever wrote it (`templates/check/syntax.yml`)."""

from __future__ import annotations

import re

from planlint.bundled import folder, load_yaml


def in_plain_words(said: str) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    for each in load_yaml(folder("templates") / "check" / "syntax.yml"):
        found = re.search(each["said"], said, re.DOTALL)
        if found is not None:
            return found.expand(each["says"]), found.expand(each["meant"])
    return said, ""
