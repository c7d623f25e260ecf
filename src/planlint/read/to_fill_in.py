"""A document as a YAML file to fill in: what is known stands there, what is asked for has an empty line."""

from __future__ import annotations

from typing import Any

from planlint.bundled import folder, load_yaml
from planlint.model.paths import parsed
from planlint.model.plan import CaseDocument
from planlint.read.as_yaml import dumped, plain
from planlint.read.ids import with_ids


def to_fill_in(document: CaseDocument) -> str:
    """The record of a meeting as YAML with the empty lines and remarks of `templates/new/record.yml`.

    What the meeting is asked first stands first; what is carried forward follows in the plan's own order.
    """
    form = load_yaml(folder("templates") / "new" / "record.yml")
    data = plain(with_ids(document))
    for pattern in form["blanks"]:
        _blank(data, parsed(pattern))
    for key, names in form["entries"].items():
        data.setdefault(key, []).append(dict.fromkeys(names))
    day = data.get("date")
    for outcome, known in zip(data.get("outcomes", ()), document.outcomes, strict=True):
        for action, asked in zip(outcome.get("actions", ()), known.actions, strict=True):
            if not asked.finished:
                action.setdefault("progress", []).append(
                    {"date": day, **dict.fromkeys(form["since_last_time"]["actions"])}
                )
        outcome.setdefault("progress", []).append({"date": day, **dict.fromkeys(form["since_last_time"]["outcomes"])})
    ordered = {key: data[key] for key in form["order"] if key in data}
    return _with_remarks(dumped({**ordered, **data}), form["comments"])


def _blank(node: Any, steps: tuple[str | int, ...]) -> None:
    step, rest = steps[0], steps[1:]
    if step == "*":
        for item in node:
            _blank(item, rest)
    elif not rest:
        node.setdefault(step, None)
    else:
        _blank(node.setdefault(step, [] if rest[0] == "*" else {}), rest)


def _with_remarks(text: str, remarks: dict[str, str]) -> str:
    lines = []
    for line in text.splitlines():
        key = line.partition(":")[0]
        if key in remarks and not line.startswith((" ", "-")):
            lines += ["", f"# {remarks[key]}"]
        lines.append(line)
    return "\n".join(lines) + "\n"
