"""The JSON Schema of the plan file, with which editors complete and check."""

from __future__ import annotations

from typing import Any

from planlint.model.plan import ChildProtectionPlan


def plan_schema() -> dict[str, Any]:
    """The schema of a plan file; null stands for “not yet”, as an empty value does in YAML."""
    schema = ChildProtectionPlan.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Child protection plan",
    }
