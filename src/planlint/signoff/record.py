"""The record of an authorisation: who, in which role, when, and which content it is bound to.

A typed name is a record and no authentication: planlint cannot know who sat at the keyboard, and the record says so.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from planlint import __version__
from planlint.model.people import Person
from planlint.model.plan import CaseDocument
from planlint.reasons import NotDone
from planlint.signoff.digest import digest
from planlint.signoff.readiness import Readiness, Topic

_NOTE = "Typed names are records, not authentication: planlint does not know who typed them."
_SCHEMA = 1


class RecordProblem(NotDone):
    """An authorisation that cannot be made or read, with the reasons, each in one line."""

    BETWEEN = "; "
    EXIT_CODE = 1


@dataclass(frozen=True, slots=True)
class Authorisation:
    """Who authorised which content of a plan, and when."""

    by: str
    role: str
    on: dt.date
    reference: str | None
    version: int | None
    content: str
    planlint: str
    shoulds: int
    accepted: tuple[str, ...]

    def is_of(self, document: CaseDocument) -> bool:
        """Whether it is this very content that was authorised; signatures added later change nothing."""
        return self.content == digest(document)

    def as_json(self) -> str:
        """The record as a file; `note` says what a typed name is."""
        said = {
            "schema": _SCHEMA,
            "planlint": self.planlint,
            "reference": self.reference,
            "version": self.version,
            "content": self.content,
            "authorised": {"by": self.by, "role": self.role, "on": self.on.isoformat()},
            "shoulds_open": self.shoulds,
            "accepted": list(self.accepted),
            "note": _NOTE,
        }
        return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def authorise(ready: Readiness, *, by: str, role: str, on: dt.date) -> Authorisation:
    """The record of an authorisation. Raises RecordProblem with every reason why it cannot be made.

    Two people in two roles: who leads the work wrote the plan and cannot authorise it, and only a manager can.
    """
    reasons = [item.says for item in ready.items if item.blocks]
    reasons += _not_theirs(ready.document, by, role)
    if reasons:
        raise RecordProblem(*reasons)
    return Authorisation(
        by=by.strip(),
        role=role.strip(),
        on=on,
        reference=ready.document.reference,
        version=ready.document.version,
        content=digest(ready.document),
        planlint=__version__,
        shoulds=sum(finding.severity.value == "should" for finding in ready.report.findings),
        accepted=tuple(item.says for item in ready.items if item.topic is Topic.ACCEPTED),
    )


def read_record(text: str) -> Authorisation:
    """The record in a file. Raises RecordProblem for anything that is none."""
    try:
        said: dict[str, Any] = json.loads(text)
        return Authorisation(
            by=said["authorised"]["by"],
            role=said["authorised"]["role"],
            on=dt.date.fromisoformat(said["authorised"]["on"]),
            reference=said["reference"],
            version=said["version"],
            content=said["content"],
            planlint=said["planlint"],
            shoulds=int(said["shoulds_open"]),
            accepted=tuple(said["accepted"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise RecordProblem(
            "this is no record of an authorisation: make it anew with “planlint signoff record”"
        ) from error


def _not_theirs(document: CaseDocument, by: str, role: str) -> list[str]:
    if not by.strip() or not role.strip():
        return ["An authorisation needs a name (--by) and a role (--role)."]
    reasons = []
    people = {person.id: person for person in document.people}
    lead, manager = people.get(document.lead_social_worker or ""), people.get(document.team_manager or "")
    if lead is not None and _is(lead, by):
        reasons.append(f"{by} leads the work and wrote the plan: somebody else, a manager, authorises it.")
    if "manager" not in role.lower():
        reasons.append(f"“{role}” is no manager’s role: the team manager authorises the plan.")
    if manager is not None and not _is(manager, by):
        reasons.append(
            f"The plan’s team manager is {manager.name}: if somebody else authorises it, name them in the plan first."
        )
    return reasons


def _is(person: Person, name: str) -> bool:
    wanted = " ".join(name.lower().split())
    return wanted in {" ".join(each.lower().split()) for each in (person.name or "", *person.known_as) if each}
