"""What the next meeting starts from: the plan as it stands, carried forward so that nothing is typed twice."""

from __future__ import annotations

import datetime as dt

from planlint.calendar.last_day import LastDays, last_days
from planlint.model.events import events
from planlint.model.outcomes import Action
from planlint.model.plan import CaseDocument
from planlint.model.records import Attended, CoreGroupMinutes, Meeting, MeetingRecord, ReviewRecord, Update
from planlint.versions.deliveries import notes_for_everybody

_NOT_CARRIED = {"document", "date", "signatures", "distribution", "accepted", "dropped", "chair_views", "unplaced"}


def next_record(document: CaseDocument, day: dt.date | None, *, review: bool = False) -> MeetingRecord:
    """The record of the next core group (or, with `review`, of the review conference), to be filled in.

    The plan's parts stand in it as they are. An action that is not done though its day has passed by the meeting is
    counted as carried over once more. Everybody of the core group is on the attendance list and on the list of who is
    sent the notes, in the language that they read. `day` is the meeting's; without it, the next one the plan knows.
    """
    known = events(document)
    day = day or known.get("review-conference" if review else "next-core-group")
    carried = {name: getattr(document, name) for name in CaseDocument.model_fields if name not in _NOT_CARRIED}
    last = last_days(document)
    carried["outcomes"] = tuple(
        outcome.model_copy(update={"actions": tuple(_moved_on(action, last, day) for action in outcome.actions)})
        for outcome in document.outcomes
    )
    members = document.core_group.members if document.core_group else ()
    model = ReviewRecord if review else CoreGroupMinutes
    return model.model_validate(
        {
            **carried,
            "date": day,
            "meeting": _meeting(document, day, review=review),
            "attendance": tuple(Attended(person=person) for person in members),
            "updates": tuple(Update(person=person) for person in members),
            "distribution": tuple(notes_for_everybody(document, model.model_fields["document"].default)),
        }
    )


def _meeting(document: CaseDocument, day: dt.date | None, *, review: bool) -> Meeting:
    last = document.meeting if isinstance(document, MeetingRecord) else None
    number = None if review else _number(document, day)
    first = number == 1
    chair = document.conference_chair if review else document.team_manager if first else document.lead_social_worker
    helped = (person.languages for person in document.people if person.languages and person.languages.interpreter)
    spoken = dict.fromkeys(_in_words(tag) for languages in helped for tag in languages.speaks[:1])
    return Meeting(
        number=number,
        date=day,
        venue=last.venue if last else None,
        chair=chair,
        interpreter=", ".join(spoken) or None,
        language=document.language,
    )


def _in_words(tag: str) -> str:
    """`ur` → `Urdu`, as a minute-taker writes it; a tag without a name stays as it is."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-").get_display_name("en") or tag
    except (UnknownLocaleError, ValueError):
        return tag


def _number(document: CaseDocument, day: dt.date | None) -> int | None:
    """Which core group it is: one more than the days of core groups that the plan knows before it."""
    if document.meetings is None or day is None:
        return None
    days = {document.meetings.first_core_group, *document.meetings.core_groups} - {None}
    return 1 + sum(1 for each in days if each is not None and each < day)


def _moved_on(action: Action, last: LastDays, day: dt.date | None) -> Action:
    if not action.to_do or not action.by_when or day is None:
        return action
    found = last.of(action.by_when)
    # What is done again and again has been done until its last day; it goes on, and is not moved on.
    if not found.once or found.day is None or found.day >= day:
        return action
    return action.model_copy(update={"carried_over": (action.carried_over or 0) + 1})
