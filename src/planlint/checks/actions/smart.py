"""The SMART grid of a plan: for each action the words that show each letter, by the same understanding as the rules."""

from __future__ import annotations

from planlint.calendar.own_days import own_days
from planlint.calendar.to_the_review import ends_at_the_review
from planlint.checks.actions.acts import VagueAction, vague_action
from planlint.checks.actions.shown_by import shown_by
from planlint.checks.base import Context
from planlint.checks.parts.presence import is_given
from planlint.english.acting.doer import acting
from planlint.english.acts.content import checkable_number
from planlint.english.owners.words import INDIVIDUAL
from planlint.model.outcomes import Action, Outcome
from planlint.model.paths import Path, written
from planlint.model.timescale import NotUnderstood
from planlint.smart import Letter, SmartCell, SmartRow
from planlint.timescales import Reading, unfixed

_OF_THE_OUTCOME = "of the outcome as a whole: ask whether this action would bring it about"
_ONLY_COUNTED = "counts what is done; no evidence shows that it works"
_SAID_TO_BE_DONE = "said to be done, which the status of the action should say"
_UNTIL_THE_REVIEW = "until the review conference"
_NO_DAY_KNOWN = "the plan does not give the day"


def smart(context: Context) -> tuple[SmartRow, ...]:
    """A row for each action, in the order of the plan; none for a plan whose prose is not English.

    Raises PipelineMissing when a sentence has to be parsed and cannot be.
    """
    if not context.in_english:
        return ()
    return tuple(
        _row(outcome, action, ("outcomes", number), ("outcomes", number, "actions", place), context)
        for number, outcome in enumerate(context.plan.outcomes)
        for place, action in enumerate(outcome.actions)
    )


def _row(outcome: Outcome, action: Action, of_outcome: Path, path: Path, context: Context) -> SmartRow:
    cells = (
        _specific(action, path, context),
        _measurable(outcome, action, of_outcome, path, context),
        _achievable(action, path, context),
        _relevant(outcome, of_outcome, context),
        _timed(action, path, context),
    )
    return SmartRow(written(path), action.description or "", cells)


def _specific(action: Action, path: Path, context: Context) -> SmartCell:
    """An act in the action’s own words, none of which say no more than “monitor” or “support”."""
    text = (action.description or "").strip()
    if not is_given(text) or next(vague_action(action, path, VagueAction(), context), None) is not None:
        return SmartCell(Letter.SPECIFIC)
    return SmartCell(Letter.SPECIFIC, text, written((*path, "description")))


def _measurable(outcome: Outcome, action: Action, of_outcome: Path, path: Path, context: Context) -> SmartCell:
    """Evidence that somebody could see or count; else a count or a frequency in the action, which shows less."""
    number, surely = shown_by(outcome, action, context)
    if number is None:
        if action.description and checkable_number(action.description):
            return SmartCell(Letter.MEASURABLE, action.description, written((*path, "description")), _ONLY_COUNTED)
        return SmartCell(Letter.MEASURABLE)
    at = written((*of_outcome, "evidence", number, "description"))
    note = "" if surely else _OF_THE_OUTCOME
    return SmartCell(Letter.MEASURABLE, outcome.evidence[number].description or "", at, note)


def _achievable(action: Action, path: Path, context: Context) -> SmartCell:
    """One person who does it, and the help that is written down. Whether they can, people say."""
    help_given = f"; {action.resources}" if action.resources else ""
    if action.by_whom and action.by_whom.strip():
        if context.directory.read(action.by_whom).has_individual:
            return SmartCell(Letter.ACHIEVABLE, action.by_whom + help_given, written((*path, "by_whom")))
        return SmartCell(Letter.ACHIEVABLE)
    actors = acting(action.description, context.directory, context.parse).actors if action.description else ()
    named = [actor.text for actor in actors if actor.kind in INDIVIDUAL]
    at = written((*path, "description"))
    return SmartCell(Letter.ACHIEVABLE, ", ".join(named) + help_given, at) if named else SmartCell(Letter.ACHIEVABLE)


def _relevant(outcome: Outcome, of_outcome: Path, context: Context) -> SmartCell:
    """A worry of the plan that the outcome names."""
    known = {concern.id: concern for concern in context.plan.concerns}
    for named in outcome.concerns:
        concern = known.get(named)
        if concern is not None and concern.description:
            return SmartCell(Letter.RELEVANT, concern.description, written((*of_outcome, "concerns")))
    return SmartCell(Letter.RELEVANT)


def _timed(action: Action, path: Path, context: Context) -> SmartCell:
    """A time that anybody could check, with an end, and what is unclear of its day."""
    text = action.by_when or ""
    reading = context.once(own_days).settled(context.timescale(text)) if text.strip() else None
    if reading is None or reading.placeholder or reading.vague:
        return SmartCell(Letter.TIMED)
    if reading.open_ended:
        if not ends_at_the_review(reading, context.events):
            return SmartCell(Letter.TIMED)
        return SmartCell(Letter.TIMED, text, written((*path, "by_when")), _UNTIL_THE_REVIEW)
    if isinstance(reading.meaning, NotUnderstood) and not (reading.limits or reading.done or reading.problems):
        return SmartCell(Letter.TIMED)
    return SmartCell(Letter.TIMED, text, written((*path, "by_when")), _of_its_day(reading, context))


def _of_its_day(reading: Reading, context: Context) -> str:
    """What the reader has to know of the day: the rules and `planlint dates` say no other thing of it."""
    if reading.done:
        return _SAID_TO_BE_DONE
    problems = reading.problems or unfixed(reading.text, dated=context.is_dated)
    if problems:
        return problems[0].says
    return "" if context.last_day(reading.meaning) else _NO_DAY_KNOWN
