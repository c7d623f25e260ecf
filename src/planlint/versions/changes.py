"""What has changed from one version of a plan to the next, part by part (SP7.3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from planlint.bundled import words
from planlint.english.owners.directory import Directory, directory
from planlint.model.outcomes import Outcome
from planlint.model.paths import Path, fields
from planlint.model.people import Person
from planlint.model.plan import CaseDocument
from planlint.versions.matching import named, pairs

# What is no change of what the plan says: how a file is read, who is kept from what, and the records of what was done.
RECORDS = (
    "visits", "changes", "milestones", "chair_views", "sent_to_manager", "signatures", "distribution",
)  # fmt: skip
_NOT_SAID = {
    "document", "version", "date", "language", "nation", "procedure", "dropped", "withheld", "unplaced", *RECORDS,
}  # fmt: skip
# Actions are followed through the whole plan; how often they were carried over is what the rule of drift tells.
_NOT_TOLD = {"id", "accepted", "not_for", "not_for_because", "carried_over", "actions"}


class Kind(StrEnum):
    """How a part has changed."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: of what (`part`, such as `actions`), whose words (`name`), which key, what it said and says now.

    `at` is the path in the new version, or of the list it stood in where it is gone; `people` are the ids, or the words
    of the plan, of those it concerns. `because` is the reason that the new version gives for what is gone.
    """

    kind: Kind
    part: str
    name: str
    at: Path
    id: str | None = None
    key: str | None = None
    old: Any = None
    new: Any = None
    people: tuple[str, ...] = ()
    because: str | None = None
    fundamental: bool = field(default=False)


def changes(old: CaseDocument, new: CaseDocument) -> list[Change]:
    """Every change from the old version to the new one, in the order of the plan; what is only RECORDS is left out."""
    people = directory(new)
    return [*_said(old, new, people), *_actions(old, new)]


def _said(old: CaseDocument, new: CaseDocument, people: Directory) -> Iterator[Change]:
    for key, facts in fields(CaseDocument).items():
        if key in _NOT_SAID | _NOT_TOLD:
            continue
        before, after = getattr(old, key), getattr(new, key)
        if _holds_parts(before, after):
            yield from _list(key, before, after, (key,), people, new)
        elif isinstance(before or after, BaseModel):
            yield from _keys(key, before, after, (key,), people, new, "")
        elif _folded(before) != _folded(after):
            whom = tuple(each for each in (before, after) if each) if facts.refers_to == "people" else ()
            yield Change(Kind.CHANGED, key, "", (key,), None, key, before, after, whom)


def _list(
    part: str, before: Any, after: Any, at: Path, people: Directory, new: CaseDocument, within: str = ""
) -> Iterator[Change]:
    for was, now in _followed(before, after):
        if was is None and now is not None:
            yield _whole(Kind.NEW, part, after[now], (*at, now), people, new)
        elif now is None and was is not None:
            yield _whole(Kind.GONE, part, before[was], at, people, new)
        elif was is not None and now is not None:
            name = named(after[now]) or within
            yield from _keys(part, before[was], after[now], (*at, now), people, new, name)


def _followed(before: Any, after: Any) -> list[tuple[int | None, int | None]]:
    """The pairs of both lists; parts that never have an id, such as evidence, are reworded if as many came as went."""
    found = pairs(before, after)
    gone, come = [was for was, now in found if now is None], [now for was, now in found if was is None]
    if len(gone) != len(come) or any("id" in type(part).model_fields for part in (*before, *after)):
        return found
    reworded = dict(zip(come, gone, strict=True))
    return [(reworded.get(now, was), now) for was, now in found if now is not None]


def _actions(old: CaseDocument, new: CaseDocument) -> Iterator[Change]:
    """Actions are followed through the whole plan: one that stands under another outcome now has moved."""
    people = directory(new)
    before, after = [*_placed(old)], [*_placed(new)]
    stays = {(was, now) for was, now in pairs(old.outcomes, new.outcomes) if was is not None and now is not None}
    for was, now in pairs([part for _, _, part in before], [part for _, _, part in after]):
        if was is None and now is not None:
            yield _whole(Kind.NEW, "actions", after[now][2], after[now][0], people, new)
        elif now is None and was is not None:
            yield _whole(Kind.GONE, "actions", before[was][2], ("outcomes",), people, new)
        elif was is not None and now is not None:
            at, outcome, action = after[now]
            if (before[was][1], outcome) not in stays:
                whom, froms = _concerned(action, people), _called(old.outcomes[before[was][1]])
                to = _called(new.outcomes[outcome])
                yield Change(Kind.MOVED, "actions", named(action), at, action.id, None, froms, to, whom)
            yield from _keys("actions", before[was][2], action, at, people, new, named(action))


def _placed(document: CaseDocument) -> Iterator[tuple[Path, int, Any]]:
    for place, outcome in enumerate(document.outcomes):
        for number, action in enumerate(outcome.actions):
            yield ("outcomes", place, "actions", number), place, action


def _called(outcome: Outcome) -> str:
    return outcome.id or named(outcome)


def _whole(kind: Kind, part: str, what: BaseModel, at: Path, people: Directory, new: CaseDocument) -> Change:
    own = getattr(what, "id", None)
    gone = kind is Kind.GONE
    because = next((each.because for each in new.dropped if own is not None and each.id == own), None) if gone else None
    return Change(
        kind, part, named(what), at, own, None, what if gone else None, None if gone else what,
        _concerned(what, people), because, _fundamental(part, kind.value),
    )  # fmt: skip


def _keys(
    part: str, old: Any, new: Any, at: Path, people: Directory, document: CaseDocument, name: str
) -> Iterator[Change]:
    """What each key said and says, of a part of which one version may have nothing."""
    model: type[BaseModel] = type(new or old)
    for key, facts in fields(model).items():
        if key in _NOT_TOLD:
            continue
        before, after = getattr(old, facts.attribute, None), getattr(new, facts.attribute, None)
        if _holds_parts(before, after):
            yield from _list(key, before or (), after or (), (*at, key), people, document, name)
        elif isinstance(before or after, BaseModel):
            whom = _both_concerned(old, new, people)
            inner = _keys(part, before, after, (*at, key), people, document, name)
            yield from (replace(change, people=change.people or whom) for change in inner)
        elif _folded(before) != _folded(after):
            yield Change(
                Kind.CHANGED, part, name, (*at, key), getattr(new, "id", None), key, before, after,
                _both_concerned(old, new, people), None, _fundamental(part, key),
            )  # fmt: skip


def _holds_parts(*lists: Any) -> bool:
    return any(isinstance(each, BaseModel) for held in lists if isinstance(held, tuple) for each in held)


def _folded(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_folded, value)) or None
    return (" ".join(value.split()) or None) if isinstance(value, str) else value


def _both_concerned(old: Any, new: Any, people: Directory) -> tuple[str, ...]:
    return tuple(dict.fromkeys(who for part in (old, new) if part is not None for who in _concerned(part, people)))


def _concerned(part: BaseModel, people: Directory) -> tuple[str, ...]:
    """Whom a part concerns: the owner of an action, whoever sees or says something, the person it is about."""
    if isinstance(part, Person):
        return (part.id,) if part.id else ()
    if hasattr(part, "by_whom"):
        owners = people.read(part.by_whom or "").parts
        return tuple(dict.fromkeys(owner.id or owner.text for owner in owners if owner.id or owner.text))
    who = (getattr(part, key, None) for key in ("who", "person", "child"))
    return tuple(each for each in who if isinstance(each, str))


def _fundamental(part: str, what: str) -> bool:
    """Whether this kind of change may be one that only a conference can make."""
    listed = next((entry for entry in words("fundamental")["words"] if entry["part"] == part), None)
    return listed is not None and bool(listed.get(what) or what in listed.get("keys", ()))
