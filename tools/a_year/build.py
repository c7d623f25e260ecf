"""Makes `examples/a-year`: a year of one family's plan, from the first conference to the letter that ends it.

`00-conference.yml` is written whole. Each later file says only what its meeting changed; planlint's own “minutes new”
and “minutes apply” carry the rest forward. In a file, a list of parts with ids may be written as a mapping from id to
what changes in it, new ids are added; a list is added to the end of what is there.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import yaml

from planlint.model.kinds import DOCUMENTS, PLAN
from planlint.model.plan import CaseDocument
from planlint.model.records import MeetingRecord
from planlint.read import read_plan, read_source
from planlint.read.as_yaml import as_yaml, dumped, plain
from planlint.read.ids import with_ids
from planlint.versions.applied import plan_after
from planlint.versions.carried import next_record

STORY = Path(__file__).parent
_SCHEMA = "# yaml-language-server: $schema=../../docs/schemas/{}.schema.json\n"
# The key by which the parts of a list are told apart.
_KEYS = {"attendance": "person", "updates": "person", "distribution": "person", "contacts": "who", "views": "person",
         "wishes_and_feelings": "child", "signatures": "person", "milestones": "months"}  # fmt: skip


def year() -> dict[str, str]:
    """Every file of the example by its name: the record of each meeting, and the plan as it left it."""
    first, *later = sorted(STORY.glob("[0-9]*-*.yml"))
    record = read_plan(first).plan
    assert isinstance(record, MeetingRecord)
    plan: CaseDocument = plan_after(record)
    plans, files = [plan], _files(0, record, plan)
    for number, step in enumerate(later, start=1):
        said = yaml.safe_load(step.read_text(encoding="utf-8"))
        after = said.pop("plan")
        record = _with(next_record(plan, said.pop("day"), review="review" in step.stem), said)
        plan = _with(plan_after(record), {"signatures": _signed(after["sent_to_manager"]), **after})
        plans.append(plan)
        files |= _files(number, record, plan)
    for other in sorted(STORY.glob("other-*.yml")):
        said = yaml.safe_load(other.read_text(encoding="utf-8"))
        files[other.name] = _SCHEMA.format(PLAN) + as_yaml(_with(plans[said.pop("from")], said))
    return files


def _files(number: int, *documents: CaseDocument) -> dict[str, str]:
    return {
        f"{number:02d}-{document.document.removeprefix('child-protection-')}.yml": (
            _SCHEMA.format(document.document) + as_yaml(document)
        )
        for document in documents
    }


def _signed(day: dt.date) -> dict[str, Any]:
    """Both parents and each agency of the core group, on the day the plan went to the manager."""
    agencies = {"sw": "Children's Services", "hv": "Ellerdale Community Health", "nursery": "Brook Lane Nursery",
                "tom": "Ellerdale Alcohol Service"}  # fmt: skip
    return {**{person: {"signed": day} for person in ("mum", "dad")},
            **{person: {"agency": agency, "signed": day} for person, agency in agencies.items()}}  # fmt: skip


def _with(document: CaseDocument, said: dict[str, Any]) -> Any:
    data = plain(with_ids(document))
    _merge(data, said)
    text = dumped(data)
    source = read_source(text, Path("a-year.yml"))
    if source.misfits:
        raise ValueError(f"{source.misfits[0].says}: {source.misfits[0].path}")
    assert type(source.plan) is DOCUMENTS[document.document]
    return source.plan


def _merge(data: dict[str, Any], said: dict[str, Any]) -> None:
    for key, value in said.items():
        there = data.get(key)
        if isinstance(value, dict) and (isinstance(there, list) or (there is None and key in _KEYS)):
            _merge_parts(data.setdefault(key, []), value, key)
        elif isinstance(value, dict) and isinstance(there, dict):
            _merge(there, value)
        elif isinstance(value, list) and isinstance(there, list):
            there.extend(value)
        elif value is None:
            data.pop(key, None)
        else:
            data[key] = value


def _merge_parts(parts: list[dict[str, Any]], said: dict[Any, Any], key: str) -> None:
    naming = _KEYS.get(key, "id")
    for name, value in said.items():
        changes = value if isinstance(value, dict) else {_SHORT[key]: value}
        found = next((part for part in parts if part.get(naming) == name), None)
        if found is None:
            parts.append({naming: name, **changes})
        else:
            _merge(found, changes)


# What one word stands for where nothing else is said of a part.
_SHORT = {"attendance": "attended", "updates": "description", "distribution": "sent", "signatures": "signed"}
