"""The list for the team manager, for people (text) and for programs (JSON)."""

from __future__ import annotations

import json
from itertools import groupby

from planlint.report.visible import visible
from planlint.signoff.digest import digest
from planlint.signoff.readiness import Item, Readiness
from planlint.signoff.record import Authorisation
from planlint.timescales import with_weekday


def readiness_text(path: str, ready: Readiness, authorised: Authorisation | None) -> str:
    """What stands in the way first, then what a manager must see besides; at the end, who authorised what."""
    lines = [f"{path}: {_version(ready)}"]
    lines += _group("Stands in the way", [item for item in ready.items if item.blocks])
    lines += _group("To see before you sign", [item for item in ready.items if not item.blocks])
    lines += ["", _standing(ready, authorised)]
    return "\n".join(lines) + "\n"


def readiness_json(path: str, ready: Readiness, authorised: Authorisation | None) -> str:
    """One object: every item with its topic and whether it blocks, the content's hash, and the authorisation."""
    said = {
        "schema": 1,
        "path": path,
        "reference": ready.document.reference,
        "version": ready.document.version,
        "content": digest(ready.document),
        "ready": ready.ready,
        "items": [
            {"topic": item.topic.value, "says": item.says, "blocks": item.blocks, "at": item.at} for item in ready.items
        ],
        "authorised": None
        if authorised is None
        else {
            "by": authorised.by,
            "role": authorised.role,
            "on": authorised.on.isoformat(),
            "version": authorised.version,
            "this_version": authorised.is_of(ready.document),
        },
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _group(heading: str, items: list[Item]) -> list[str]:
    lines = ["", f"{heading} ({len(items)})"] if items else []
    for topic, found in groupby(sorted(items, key=lambda item: item.topic.value), key=lambda item: item.topic):
        lines.append(f"  {topic.value}")
        for item in found:
            lines.append(f"    - {visible(item.says)}")
            if item.near:
                lines.append(f"      at {visible(item.at)}: {visible(item.near)}")
    return lines


def _version(ready: Readiness) -> str:
    version = ready.document.version
    day = f", {with_weekday(ready.document.date)}" if ready.document.date else ""
    return f"version {version}{day}" if version is not None else f"a version without a number{day}"


def _standing(ready: Readiness, authorised: Authorisation | None) -> str:
    if authorised is None:
        if ready.ready:
            return "Ready to be authorised: nothing stands in the way that planlint can see."
        return "Not ready to be authorised."
    by = f"{authorised.by}, {authorised.role}, on {with_weekday(authorised.on)}"
    who = f"version {authorised.version} was authorised by {by}"
    if authorised.is_of(ready.document):
        return f"Authorised: {who}, and it is this very content. Typed names are records, not authentication."
    return f"Not the authorised version: {who}, and the plan has changed since. It has to be authorised anew."
