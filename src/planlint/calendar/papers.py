"""Papers and letters: plan to the manager, disagreements, ending by letter, a move (PL14, SP7.3.4, ST11 to ST13)."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.calendar.case import Case
from planlint.calendar.due import Due
from planlint.calendar.procedure import LimitName


def paper_dates(case: Case) -> Iterator[Due]:
    """The days by which something must be written, sent or settled."""
    yield from (due for due in (*_plan(case), *_disagreements(case), *_ending(case), *_moves(case)) if due is not None)


def _plan(case: Case) -> Iterator[Due | None]:
    meetings, day = case.document.meetings, case.document.date
    if meetings is None or meetings.first_core_group is None:
        return
    later = min((each for each in meetings.core_groups if each and each > meetings.first_core_group), default=None)
    # Only the first core group's version has a number of days; those of later meetings are sent without one.
    if day is None or later is None or day < later:
        yield case.due(
            LimitName.PLAN_TO_MANAGER,
            meetings.first_core_group,
            ("sent_to_manager",),
            done=case.document.sent_to_manager,
        )


def _disagreements(case: Case) -> Iterator[Due | None]:
    for number, each in enumerate(case.document.disagreements):
        # One with the family is no professional disagreement: it may stay, with its reasons.
        if each.raised and not _with_family(case, each.between):
            yield case.due(
                LimitName.DISAGREEMENT,
                each.raised,
                ("disagreements", number),
                about=(each.id or "",),
                done=each.resolved,
            )


def _with_family(case: Case, between: tuple[str, ...]) -> bool:
    family = {person.id for person in case.document.people if person.relations and not person.agency}
    return any(each in family for each in between)


def _ending(case: Case) -> Iterator[Due | None]:
    ending = case.document.ending
    if ending is None:
        return
    if ending.letter and ending.how in (None, "letter"):
        yield case.due(LimitName.ENDING_NOTICE, ending.letter, ("ending", "notice_ends"))
    if ending.looked_after_from and (since := ending.decided or ending.reviewed):
        yield case.due(LimitName.LOOKED_AFTER_LETTER, since, ("ending", "letter"), done=ending.letter)


def _moves(case: Case) -> Iterator[Due | None]:
    for number, change in enumerate(case.document.changes):
        if change.notice:
            yield case.due(
                LimitName.RECEIVING_CONFERENCE,
                change.notice,
                ("changes", number, "receiving_conference"),
                done=change.receiving_conference,
                planned=change.receiving_conference,
            )
