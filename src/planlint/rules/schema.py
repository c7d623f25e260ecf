"""The JSON Schemas of a rule card and of the settings, with which editors complete and check."""

from __future__ import annotations

from typing import Any

from planlint.rules.card import Card
from planlint.rules.example import Examples
from planlint.rules.settings_file import SettingsFile


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


def settings_schema() -> dict[str, Any]:
    """The schema of `planlint.toml`; editors read it for TOML as they do for JSON."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **SettingsFile.model_json_schema(),
        "title": "planlint settings",
    }
