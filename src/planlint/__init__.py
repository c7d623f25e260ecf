"""planlint: reads child protection plans, says what is not SMART or not readable, makes the family's copies.

The public verbs are `read_plan`, `lint`, `check_text` and `render`. Importing this package loads neither spaCy nor
python-docx: each verb loads what it needs when it is first called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["check_text", "lint", "read_plan", "render"]

if TYPE_CHECKING:
    from planlint.documents import render
    from planlint.linter import check_text, lint
    from planlint.read import read_plan

_HOME = {
    "check_text": "planlint.linter",
    "lint": "planlint.linter",
    "read_plan": "planlint.read",
    "render": "planlint.documents",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module “planlint” has no “{name}”")
    import importlib

    return getattr(importlib.import_module(_HOME[name]), name)
