"""A council's own folder of templates, begun: a page that says what it is for, and copies of what will be restyled."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.bundled import folder
from planlint.documents import DOCUMENTS
from planlint.template_check.listing import used_files

STYLE, _STYLE_SHEET = "style", "html/style.css"


def started(council: str, name: str, copied: Iterable[str]) -> dict[str, bytes]:
    """The files of a new folder by name. `name` is the folder as settings will name it; `copied` see `copied_from`."""
    page = (folder("templates") / "check" / "README-of-a-council.md").read_text(encoding="utf-8")
    found = {"README.md": page.replace("{council}", council).replace("{folder}", name).encode()}
    for each in copied:
        file = copied_from(each)
        assert file is not None, each
        found[file] = (folder("templates") / file).read_bytes()
    return found


def copied_from(each: str) -> str | None:
    """What is copied: of a document its Word template, of `style` the style sheet, else a file that documents use."""
    if each in choices():
        return _STYLE_SHEET if each == STYLE else f"{each}/{each}.docx"
    return each if any(used.name == each for used in used_files()) else None


def choices() -> tuple[str, ...]:
    """What can be copied into a new folder."""
    documents = (each for each in DOCUMENTS if (folder("templates") / each / f"{each}.docx").is_file())
    return (*documents, STYLE)
