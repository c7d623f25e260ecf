"""What has changed from one version of a plan to the next, part by part (SP7.3.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from planlint.bundled import words
from planlint.english.owners.directory import Directory, directory
from planlint.model.outcomes import Outcome
from planlint.model.paths import Path, fields, reach
from planlint.model.plan import CaseDocument
from planlint.versions.matching import named, pairs

# The lists of a plan whose parts are followed from version to version, and the keys of each that are told.
_LISTS: dict[str, tuple[str, ...]] = {
    "children": ("category", "lives_with", "school"),
    "concerns": ("description", "kind"),
    "needs": ("description", "services"),
    "outcomes": ("description", "target", "by_when"),
    "contingency": ("if_this", "then", "by_whom", "by_when"),
    "reconvene_if": ("description",),
    "contacts": ("sees", "how_often", "purpose", "where", "alone", "bedroom", "unannounced"),
    "assessments": ("by_whom", "by_when", "state"),
}
_ACTION = ("description", "by_whom", "by_when", "starts", "lead", "status")
_SINGLE: dict[str, tuple[str, ...]] = {
    "core_group": ("members",),
    "risk_statement": ("description", "plan_ends_when"),
    "meetings": ("first_core_group", "core_group_every", "core_groups", "review_conference"),
}
_OWN = ("lead_social_worker", "team_manager", "conference_chair", "stage", "monitoring", "if_not_achieved")


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
    """Every change from the old version to the new one, in the order of the plan; the people's records are left out."""
    return [*_own(old, new), *_singles(old, new), *_lists(old, new), *_actions(old, new)]


def _own(old: CaseDocument, new: CaseDocument) -> Iterator[Change]:
    for key in _OWN:
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            people = tuple(each for each in (before, after) if each) if key not in ("stage", "monitoring") else ()
            yield Change(Kind.CHANGED, key, "", (key,), None, key, before, after, people)


def _singles(old: CaseDocument, new: CaseDocument) -> Iterator[Change]:
    for part, keys in _SINGLE.items():
        for key in keys:
            before, after = reach(old, (part, key)), reach(new, (part, key))
            if (before or None) != (after or None):
                yield Change(
                    Kind.CHANGED, part, "", (part, key), None, key, before, after, (), None, _fundamental(part, key)
                )


def _lists(old: CaseDocument, new: CaseDocument) -> Iterator[Change]:
    people = directory(new)
    for part, keys in _LISTS.items():
        before, after = getattr(old, part), getattr(new, part)
        for was, now in pairs(before, after):
            if was is None and now is not None:
                yield _whole(Kind.NEW, part, after[now], (part, now), people, new)
            elif now is None and was is not None:
                yield _whole(Kind.GONE, part, before[was], (part,), people, new)
            elif was is not None and now is not None:
                yield from _keys(part, before[was], after[now], (part, now), keys, people)


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
            yield from _keys("actions", before[was][2], action, at, _ACTION, people)


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
    part: str, old: BaseModel, new: BaseModel, at: Path, keys: tuple[str, ...], people: Directory
) -> Iterator[Change]:
    for key in keys:
        attribute = fields(type(new))[key].attribute
        before, after = getattr(old, attribute), getattr(new, attribute)
        if _folded(before) != _folded(after):
            whom = tuple(dict.fromkeys((*_concerned(old, people), *_concerned(new, people))))
            yield Change(
                Kind.CHANGED, part, named(new), (*at, key), getattr(new, "id", None), key, before, after, whom, None,
                _fundamental(part, key),
            )  # fmt: skip


def _folded(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value or None


def _concerned(part: BaseModel, people: Directory) -> tuple[str, ...]:
    """Whom a part concerns: the owner of an action, the child itself, whoever sees somebody."""
    if hasattr(part, "by_whom"):
        owners = people.read(part.by_whom or "").parts
        return tuple(dict.fromkeys(owner.id or owner.text for owner in owners if owner.id or owner.text))
    who = getattr(part, "who", None)
    return (who,) if isinstance(who, str) else ()


def _fundamental(part: str, what: str) -> bool:
    """Whether this kind of change may be one that only a conference can make."""
    listed = next((entry for entry in words("fundamental")["words"] if entry["part"] == part), None)
    return listed is not None and bool(listed.get(what) or what in listed.get("keys", ()))
