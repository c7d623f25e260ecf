"""A council's own files as files: those that nothing uses, and lists that let more be shown than planlint's own do."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from planlint.bundled import folder, load_yaml
from planlint.model.paths import fields, parsed, part_type
from planlint.read.did_you_mean import did_you_mean
from planlint.recipients.shows import Shows, shows
from planlint.template_check.document_shape import kind_of
from planlint.template_check.faults import Faults
from planlint.template_check.texts import TemplateText
from planlint.template_folders import template_file

_NO_TEMPLATES = {".md", ".txt", ".toml"}


class ListUnusable(Exception):
    """A list of what a document may show that cannot be read; what is wrong with it has been noted."""


def own_list(document: str, faults: Faults) -> tuple[Shows, bool]:
    """What a document may show, and whether the council has a list of its own for it; a wider one is a fault."""
    name = f"{document}/shows.yml"
    path, shipped = template_file(name), folder("templates") / name
    if path == shipped:
        return shows(document), False
    text = TemplateText(name, path, path.read_text(encoding="utf-8"))
    try:
        shown = shows(document)
        patterns = [str(pattern) for pattern in load_yaml(path)["shows"]]
    except Exception as error:  # whatever is wrong with the file, it is said at the file
        faults.add("syntax-error", text, *text.span_of(1), says=" ".join(str(error).split()),
                   meant="Compare it with planlint’s own list of that name.")  # fmt: skip
        raise ListUnusable(document) from error
    known = {str(pattern) for pattern in load_yaml(shipped)["shows"]} if shipped.is_file() else set(patterns)
    for pattern in patterns:
        start = text.source.find(pattern)
        wrong = _no_field(shown, pattern)
        if wrong is not None:
            says, meant = wrong
            faults.add("unknown-variable", text, start, start + len(pattern), says=says, meant=meant)
        elif pattern not in known:
            faults.add("shows-more", text, start, start + len(pattern))
    return shown, True


def unused(council: Path, used: Collection[Path], faults: Faults) -> None:
    """Notes the files of a council's folder that no document uses."""
    shipped = {path.relative_to(folder("templates")).as_posix() for path in folder("templates").rglob("*")}
    for path in sorted(path for path in council.rglob("*") if path.is_file()):
        name = path.relative_to(council).as_posix()
        if path in used or path.suffix in _NO_TEMPLATES or path.name == "shows.yml" or name.startswith("."):
            continue
        meant = did_you_mean(name, shipped)
        cure = f"Did you mean “{meant}”?" if meant else "Take it out, or let a template include it."
        cure = "Take it out: planlint always uses its own file of this name." if name in shipped else cure
        faults.add("unused-template", TemplateText(name, path, name), 0, len(name), meant=cure)


def _no_field(shown: Shows, pattern: str) -> tuple[str, str] | None:
    """Why a line of a list names nothing of the plan, and what was probably meant."""
    model = kind_of(shown)
    path = tuple(step for step in parsed(pattern) if step != "*")
    for number, step in enumerate(path):
        try:
            here = part_type(model, path[:number])
        except KeyError:
            return None
        if step not in fields(here) and (number or step != "dates"):
            meant = did_you_mean(str(step), fields(here))
            return (
                f"the plan has no “{step}” there",
                f"Did you mean “{meant}”?" if meant else "docs/schemas lists its keys.",
            )
    return None
