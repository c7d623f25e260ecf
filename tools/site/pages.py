"""Which Markdown files become pages, under which names, and what stands in the navigation."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]

# In this order at the top of every page: file of the site, and what it is called there.
NAVIGATION = (
    ("index.html", "Start"),
    ("how-a-plan-goes-through.html", "How a plan goes through"),
    ("for-writers.html", "Writers"),
    ("for-managers.html", "Managers and chairs"),
    ("translators.html", "Translators"),
    ("for-template-owners.html", "Templates and rules"),
    ("rules/index.html", "The rules"),
    ("readme.html", "All commands"),
)

_NAMES = {
    "docs/start.md": "index.html",
    "README.md": "readme.html",
    "CONTRIBUTING.md": "contributing.html",
    "CHANGELOG.md": "changelog.html",
}


def sources() -> dict[str, str]:
    """Markdown file (from the root) → page of the site. The rules' pages are made from their cards instead."""
    return _NAMES | {
        f"docs/{path.name}": f"{path.stem}.html" for path in sorted((ROOT / "docs").glob("*.md"))
        if f"docs/{path.name}" not in _NAMES
    }  # fmt: skip


def page_of(path: str) -> str | None:
    """The page that shows a file of the repository, or None when the site carries the file as it is."""
    if path in ("docs/rules", "docs/rules/README.md"):
        return "rules/index.html"
    if path.startswith("docs/rules/") and path.endswith(".md"):
        return f"rules/{path.removeprefix('docs/rules/').removesuffix('.md')}.html"
    return sources().get(path)
