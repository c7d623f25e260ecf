"""What the headings, labels and columns of planlint's own full plan are: `templates/plan/form.yml`, typed."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from planlint.bundled import folder, load_yaml

AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a value goes: its path below the part (`contact.phone`), and how it is printed (`coded`, `language` …)."""

    path: tuple[str, ...]
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """What a cell of a column holds: one value, then lines `Label: value`, values under a label, and a list of parts.

    Each part of that list stands under its day, or under the words `undated`.
    `first`: only the first line is the value, the others say again what stands elsewhere; `again`: all of them do.
    """

    slot: Slot | None = None
    lines: Mapping[str, Slot] = field(default_factory=dict)
    headed: Mapping[str, Slot] = field(default_factory=dict)
    then: str = ""
    undated: str = ""
    first: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter, or a table within one. `each`, `table` and `list` name the list of parts that it holds.

    `heading` is the key that a heading below it gives; `begins` the label with which a new part begins.
    """

    each: str = ""
    table: str = ""
    list: str = ""
    heading: str = ""
    begins: str = ""
    again: bool = False
    labels: Mapping[str, Slot] = field(default_factory=dict)
    of_plan: Mapping[str, Slot] = field(default_factory=dict)
    columns: Mapping[str, Column] = field(default_factory=dict)
    tables: Mapping[str, Section] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """The whole document: its title, its chapters by their headings, and its fixed words."""

    title: str
    sections: Mapping[str, Section]
    nothing: frozenset[str]
    said: frozenset[str]
    last_day: str
    codes: Mapping[str, str]


@functools.cache
def form() -> Form:
    """The form of the full plan."""
    data = load_yaml(folder("templates") / "plan" / "form.yml")
    return Form(
        data["title"],
        {heading: _section(one) for heading, one in data["sections"].items()},
        frozenset(data["nothing"]),
        frozenset(data["said"]),
        data["last_day"],
        data["codes"] | _procedures(),
    )


def _procedures() -> dict[str, str]:
    """The title of each of planlint's procedures, as a plan prints it, and its id."""
    found = map(load_yaml, sorted((folder("lint_rules") / "procedures").glob("*.yml")))
    return {data["title"]: data["id"] for data in found}


def _section(data: Mapping[str, Any]) -> Section:
    plain = {key: data[key] for key in ("each", "table", "list", "heading", "begins", "again") if key in data}
    return Section(
        **plain,
        labels=_slots(data.get("labels", {})),
        of_plan=_slots(data.get("of_plan", {})),
        columns={header: _column(one) for header, one in data.get("columns", {}).items()},
        tables={heading: _section(one) for heading, one in data.get("tables", {}).items()},
    )


def _column(data: str | Mapping[str, Any]) -> Column:
    if isinstance(data, str):
        return Column(again=True) if data == AGAIN else Column(_slot(data))
    return Column(
        _slot(data["key"]) if "key" in data else None,
        _slots(data.get("lines", {})),
        _slots(data.get("headed", {})),
        data.get("then", ""),
        data.get("undated", ""),
        data.get("first", False),
    )


def _slots(data: Mapping[str, str]) -> dict[str, Slot]:
    return {label: _slot(one) for label, one in data.items()}


def _slot(text: str) -> Slot:
    path, _, printed = text.partition(" ")
    return Slot(tuple(path.split(".")) if path else (), printed)
