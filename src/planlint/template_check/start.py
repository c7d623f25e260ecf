"""A council's own folder of templates, begun: a page that says what it is for, and copies of what will be restyled."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.bundled import folder
from planlint.documents import DOCUMENTS

STYLE = "style"


def started(council: str, name: str, documents: Iterable[str]) -> dict[str, bytes]:
    """The files of a new folder by name. `name` is the folder as settings will name it.

    Of each document its Word template is copied, of `style` the style sheet of the web pages.
    """
    page = (folder("templates") / "check" / "README-of-a-council.md").read_text(encoding="utf-8")
    found = {"README.md": page.replace("{council}", council).replace("{folder}", name).encode()}
    for document in documents:
        copied = "html/style.css" if document == STYLE else f"{document}/{document}.docx"
        found[copied] = (folder("templates") / copied).read_bytes()
    return found


def choices() -> tuple[str, ...]:
    """What can be copied into a new folder."""
    documents = (each for each in DOCUMENTS if (folder("templates") / each / f"{each}.docx").is_file())
    return (*documents, STYLE)
