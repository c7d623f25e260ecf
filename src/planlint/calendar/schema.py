"""The JSON Schema of a procedure's file, with which editors complete and check."""

from __future__ import annotations

from typing import Any

from planlint.calendar.procedure import Procedure

# In a file that builds on others these take something away: a name with nothing behind it.
_MAY_BE_EMPTY = ("limits", "seen", "own_dates")


def procedure_schema() -> dict[str, Any]:
    """The schema of `<folder>/<name>.yml` as a council writes it: what it takes over may be left out."""
    schema = Procedure.model_json_schema()
    properties = schema["properties"]
    # Worked out when the file is read.
    del properties["follows"]
    for name in _MAY_BE_EMPTY:
        entries = properties[name]
        entries["additionalProperties"] = {"anyOf": [entries["additionalProperties"], {"type": "null"}]}
    schema["$defs"]["Limit"]["oneOf"] = [{"required": ["within"]}, {"required": ["every"]}]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "planlint procedure",
        "required": ["id"],
        "anyOf": [{"required": ["title", "source"]}, {"required": ["extends"]}],
    }
