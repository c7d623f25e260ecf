"""What a YAML parser says, in words for somebody who never heard of YAML."""

from __future__ import annotations

import yaml

from planlint.place import TextPlace
from planlint.read.problem import ReadProblem


def not_yaml(error: yaml.MarkedYAMLError, text: str) -> ReadProblem:
    """The problem with its place: for a quote that is never closed, where it is opened."""
    mark = error.problem_mark or error.context_mark
    said = error.problem or error.context or "unreadable"
    says = f"{said.splitlines()[0]}: check indents, quotes and colons here"
    line = text.splitlines()[mark.line] if mark and mark.line < len(text.splitlines()) else ""
    if "quoted scalar" in (error.context or "") and error.context_mark:
        mark, says = error.context_mark, "a quotation mark opens here and is never closed: add the closing one"
    elif "\t" in line[: len(line) - len(line.lstrip())]:
        says = "a tab stands at the start of this line: use spaces, as the lines above do"
    elif "mapping values are not allowed" in said:
        says = "a second colon in one line: put the words after the first one in quotes"
    elif "did not find expected" in said and "block" in (error.context or ""):
        says = "this line is not indented as the lines it belongs to: give it as many spaces as they have"
    place = TextPlace(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 1) if mark else None
    return ReadProblem(f"this is not well-formed YAML: {says}", place)
