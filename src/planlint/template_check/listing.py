"""Which template each document uses, and from where: planlint's own folder, or the council's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from planlint.documents import DOCUMENTS
from planlint.template_check.tokens import syntax
from planlint.template_folders import template_file, template_folders

_SHARED = ("html/style.css",)


@dataclass(frozen=True, slots=True)
class Used:
    """One file that a document uses: its form (`docx`, `html`, or the `list` of what it shows), its name and place."""

    document: str
    form: str
    name: str
    path: Path

    @property
    def whose(self) -> str:
        """`council` or `planlint`."""
        folders = template_folders()
        return "council" if len(folders) > 1 and self.path.is_relative_to(folders[0]) else "planlint"


def used_files() -> Iterator[Used]:
    """Every file of every document, a document’s entries first; files that are shared come with each of its users."""
    for document in DOCUMENTS:
        for form, name in (("docx", f"{document}/{document}.docx"), ("list", f"{document}/shows.yml")):
            if template_file(name).is_file():
                yield Used(document, form, name, template_file(name))
        entry = f"{document}/{document}.html.j2"
        if template_file(entry).is_file():
            for name in (*_included(entry, {}), *_SHARED):
                yield Used(document, "html", name, template_file(name))


def _included(name: str, seen: dict[str, None]) -> dict[str, None]:
    path = template_file(name)
    if name in seen or not path.is_file():
        return seen
    seen[name] = None
    try:
        tree = syntax().parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError:
        return seen  # “planlint templates check” says what is wrong with it
    for node in tree.find_all((nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)):
        other = getattr(node, "template", None)
        if isinstance(other, nodes.Const) and isinstance(other.value, str):
            _included(other.value, seen)
    return seen
