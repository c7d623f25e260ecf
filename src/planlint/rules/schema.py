"""The JSON Schema of a rule card, with which editors complete and check."""

from __future__ import annotations

from typing import Any

from planlint.rules.card import Card, Examples


def card_schema() -> dict[str, Any]:
    """The schema of a card file: the rule, and its examples as the last key."""
    schema, examples = (model.model_json_schema() for model in (Card, Examples))
    definitions = {**schema.pop("$defs", {}), **examples.pop("$defs", {})}
    schema["properties"]["examples"] = examples
    schema["required"] = [*schema["required"], "examples"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "planlint rule card",
        "$defs": definitions,
    }
