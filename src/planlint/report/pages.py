"""The engine of the web pages that planlint writes about its findings and its rules."""

from __future__ import annotations

from typing import Any

from planlint.bundled import folder


def environment() -> Any:
    """Jinja over `templates/`: sandboxed, everything escaped, a name that is not there an error."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(
        loader=FileSystemLoader(folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def style() -> str:
    """The style sheet of these pages; it stands in each page, so that a page needs no other file."""
    return (folder("templates") / "report" / "style.css").read_text(encoding="utf-8")


def site_style() -> str:
    """The same for pages of rules and documentation, with what running text and navigation need."""
    return style() + (folder("templates") / "site" / "style.css").read_text(encoding="utf-8")
