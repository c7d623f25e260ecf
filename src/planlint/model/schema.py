"""The JSON Schemas of a plan file and of the records of meetings, with which editors complete and check."""

from __future__ import annotations

from typing import Any

from planlint.model.kinds import DOCUMENTS, PLAN


def document_schema(document: str = PLAN) -> dict[str, Any]:
    """The schema of a document by its name; null stands for “not yet”, as an empty value does in YAML."""
    schema = DOCUMENTS[document].model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": document.replace("-", " ").capitalize(),
    }
