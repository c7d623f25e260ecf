"""Where templates are: a council's own folder first, then planlint's; a file that the council has wins, one by one."""

from __future__ import annotations

from pathlib import Path

from planlint.bundled import folder
from planlint.reasons import NotDone

_council: Path | None = None


class TemplatesProblem(NotDone):
    """A council's folder of templates that cannot be used: which, why, and what to do, in one line."""


def use_council_templates(place: Path | None) -> None:
    """From now on a file of this folder stands in place of planlint's own of that name; None: planlint's own alone.

    Raises TemplatesProblem for a folder that is not there.
    """
    global _council
    if place is not None and not place.is_dir():
        raise TemplatesProblem(f"{place}: there is no such folder: “planlint templates new” starts one")
    _council = place


def template_folders() -> tuple[Path, ...]:
    """The folders in which a template is looked for, in that order."""
    own = folder("templates")
    return (own,) if _council is None else (_council, own)


def template_file(name: str) -> Path:
    """The file of that name (`plan/plan.docx`) that is used; the path in planlint's own folder where there is none."""
    return next((place / name for place in template_folders() if (place / name).is_file()), folder("templates") / name)
