"""The procedures there are, planlint's own and a council's, each read once with what it takes over from others."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planlint.bundled import CouncilFileProblem, council_yaml, folder
from planlint.calendar.procedure import Procedure
from planlint.reasons import NotDone


class ProcedureProblem(NotDone):
    """A procedure that cannot be used: which one, what is wrong, and what to do, in one line."""


_council_folders: tuple[Path, ...] = ()
_LONGEST_NAME = 60  # of what a message repeats


def use_council_procedures(*folders: Path) -> None:
    """Adds a council's own profiles to planlint's own from now on."""
    global _council_folders
    if folders != _council_folders:
        _council_folders = folders
        procedure.cache_clear()


def procedure_names() -> list[str]:
    """The names of all procedures, planlint's own first."""
    places = (folder("lint_rules") / "procedures", *_council_folders)
    return list(dict.fromkeys(file.stem for place in places for file in sorted(place.glob("*.yml"))))


def title_of(name: str) -> str:
    """What people call a procedure: its title; the name itself where planlint knows none of that name."""
    try:
        return procedure(name).title
    except ProcedureProblem:
        return name


def _id_of(name: str) -> str:
    """The id of a procedure that is named by its title, as a full plan in Word names it."""
    known = procedure_names()
    return name if name in known else next((each for each in known if title_of(each) == name), name)


@functools.cache
def procedure(name: str) -> Procedure:
    """The procedure of that name or title, with what it takes over from the one it extends.

    Raises ProcedureProblem where there is none, or where its file cannot be used.
    """
    data = _data(_id_of(name), ())
    try:
        return Procedure.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        at = ".".join(str(step) for step in first["loc"])
        raise ProcedureProblem(f"{_file(name)}: “{at}”: {first['msg'].lower()}") from error


def _data(name: str, below: tuple[str, ...]) -> dict[str, Any]:
    if name in below:
        raise ProcedureProblem(f"the procedures {', '.join(below)} extend each other: take one “extends:” out")
    try:
        own = council_yaml(_file(name))
    except CouncilFileProblem as problem:
        raise ProcedureProblem(str(problem)) from problem
    if not isinstance(own, dict):
        raise ProcedureProblem(f"{_file(name)}: a procedure has named parts, such as “limits:”")
    if own.get("id") != name:
        raise ProcedureProblem(f"{_file(name)}: its id is “{own.get('id')}”: it must be the file’s name, “{name}”")
    extends = own.get("extends") or ()
    names = (extends,) if isinstance(extends, str) else tuple(extends)
    merged: dict[str, Any] = {}
    for data in (*(_data(str(each), (*below, name)) for each in names), {**own, "follows": [name]}):
        merged = {key: _over(merged.get(key), data.get(key, merged.get(key))) for key in {**merged, **data}}
    return merged


def _over(base: Any, own: Any) -> Any:
    """What differs stands over what is taken over, name by name; a name with nothing takes the number away."""
    if isinstance(base, Mapping) and isinstance(own, Mapping):
        return {key: value for key, value in {**base, **own}.items() if value is not None}
    if isinstance(base, list) and isinstance(own, list):
        return [*own, *(each for each in base if each not in own)]
    return own


def _file(name: str) -> Path:
    """The file of a procedure. A plan names it, so no path is made of a name that is not one of those there are."""
    known = procedure_names()
    if name in known:
        places = (*_council_folders, folder("lint_rules") / "procedures")
        return next(place / f"{name}.yml" for place in places if (place / f"{name}.yml").is_file())
    from planlint.read.did_you_mean import did_you_mean

    meant = did_you_mean(name, known)
    hint = f"did you mean “{meant}”?" if meant else f"there are {', '.join(known)}"
    own = "a council’s own stands in a folder named under “procedures” in planlint.toml"
    said = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
    raise ProcedureProblem(f"planlint knows no procedure “{said}”: {hint}; {own}")
