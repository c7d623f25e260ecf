"""A post by the name of whom it works for: “Dr Lindqvist’s secretary”, “Farida’s manager”."""

from __future__ import annotations

import re

from planlint.read.word.vocabulary.owners import is_name, post

_WHOSE = re.compile(r"(?P<name>.+?)(?:['’]s|(?<=s)['’])\s+(?P<post>.+)")


def is_post_with(text: str) -> bool:
    """Whether words name somebody's secretary, manager, worker, and nothing else."""
    told = _WHOSE.fullmatch(text.strip())
    return told is not None and post(told.group("post")) is not None and is_name(told.group("name"))
