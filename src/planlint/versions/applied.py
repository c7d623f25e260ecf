"""The plan as a meeting left it: the next version, without what belongs to the meeting alone."""

from __future__ import annotations

from planlint.model.one_case import Sure, one_case
from planlint.model.outcomes import Outcome
from planlint.model.plan import CaseDocument, ChildProtectionPlan
from planlint.model.records import ConferenceRecord, MeetingRecord, ReviewRecord
from planlint.model.versions import Dropped
from planlint.reasons import NotDone
from planlint.versions.deliveries import plan_for_everybody
from planlint.versions.filled_in import without_empty_progress

# A new version is signed, sent, accepted and authorised anew; its list of who is sent it is made from the people.
_ANEW = {"document", "signatures", "distribution", "accepted", "sent_to_manager"}


class NotItsPlan(NotDone):
    """Minutes and a plan that do not belong together, in one line that says why and what to do."""

    EXIT_CODE = 1


def plan_after(record: MeetingRecord, plan: CaseDocument | None = None) -> ChildProtectionPlan:
    """The version of the plan that the record of a meeting makes; `plan` is the one it was made from, to be sure of it.

    Actions that the meeting dropped are no longer in the outcomes: they stand under `dropped` with their reason. Raises
    NotItsPlan when the record carries another case, or another version than that of `plan`.
    """
    if plan is not None:
        _check(record, plan)
    record = without_empty_progress(record)
    kept = {name: getattr(record, name) for name in CaseDocument.model_fields if name not in _ANEW}
    outcomes, dropped = [], list(record.dropped)
    for outcome in record.outcomes:
        outcomes.append(_without_dropped(outcome))
        dropped += [
            Dropped(id=action.id, description=action.description, because=action.dropped_because, date=_day(record))
            for action in outcome.actions
            if action.dropped_because
        ]
    first = isinstance(record, ConferenceRecord)
    stage = "outline" if first else "reviewed" if isinstance(record, ReviewRecord) else "detailed"
    return ChildProtectionPlan.model_validate(
        {
            **kept,
            "version": 1 if record.version is None else record.version + 1,
            "stage": "reviewed" if record.stage == "reviewed" and stage == "detailed" else stage,
            "date": _day(record),
            "outcomes": tuple(outcomes),
            "dropped": tuple(dropped),
            "distribution": tuple(plan_for_everybody(record)),
        }
    )


def _day(record: MeetingRecord) -> object:
    return (record.meeting.date if record.meeting else None) or record.date


def _without_dropped(outcome: Outcome) -> Outcome:
    left = tuple(action for action in outcome.actions if not action.dropped_because)
    return outcome.model_copy(update={"actions": left})


def _check(record: MeetingRecord, plan: CaseDocument) -> None:
    alike = one_case(plan, record)
    if alike.sure is Sure.NO:
        raise NotItsPlan(f"the plan and the minutes are of different cases: {alike.because}")
    if record.version != plan.version:
        raise NotItsPlan(
            f"the minutes carry version {record.version} of the plan, and this is version {plan.version}: "
            "take that version, or make the minutes anew with “planlint minutes new”"
        )
