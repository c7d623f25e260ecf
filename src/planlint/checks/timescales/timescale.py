"""Is there a time, and can it be kept? The grammar of `planlint.timescales` understands; here it is judged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, ClassVar, Literal

from planlint.calendar.to_the_review import runs_to_the_review
from planlint.checks.base import Context, Hit, Options, whole
from planlint.checks.timescales.duration import FOR_GOOD, goes_on, is_told_until
from planlint.checks.timescales.standing import ends_at_birth, is_nursed
from planlint.english.acts.lasting import holds_for_good
from planlint.english.acts.only_a_place import only_a_place
from planlint.english.acts.time_words import says_now, says_soon
from planlint.english.opinion.leaning import is_told
from planlint.english.opinion.noticed import Seen
from planlint.model.outcomes import Action, Contingency
from planlint.model.paths import Path, reach
from planlint.timescales import (
    Phrase,
    Reading,
    at_any_hour,
    begins_in,
    begins_or_repeats,
    deadlines_in,
    how_often_softly,
    in_some_cases,
    is_reaction,
    looked_at_again,
    repeats_in,
    runs_out,
    set_off,
    soft_deadlines,
)

_VAGUE = "vague-timescale"
# Whoever writes “weekly” and “every Tuesday” without an end does so in most rows: told once a document.
_WITHOUT_END = "without-end"
# “22 May unless something comes up”: a day is named, and readers must be surer that it does not hold.
_BESIDE_A_LIMIT = 4
# “Be referred on if appropriate”, with a time of its own beside it: whether it is done, not when.
_WHETHER = re.compile(r"(?:if|where)\b", re.IGNORECASE)
_WHENEVER = re.compile(r"(?:when|whenever|while|after|before|if)\b", re.IGNORECASE)


class Timescale(Options):
    """What is wrong with the words of a deadline in `field`; soft words may also stand in the text `also_in`."""

    kind: Literal["timescale"] = "timescale"
    fault: Literal["vague", "open-ended"]
    field: str = "by_when"
    also_in: str | None = None
    CASES: ClassVar = frozenset({FOR_GOOD})


def timescale(node: Any, path: Path, options: Timescale, context: Context) -> Iterator[Hit]:
    """Report a deadline that is vague or has no end."""
    if isinstance(node, Contingency):
        yield from _still_open(node, options, context)
        return
    habit = _WITHOUT_END if options.fault == "open-ended" else ""
    prose = reach(node, (options.also_in,)) if options.also_in else None
    text = reach(node, (options.field,))
    limited = options.fault == "vague" and bool(text) and bool(context.timescale(text).limits)
    soft = [*soft_deadlines(prose, options.fault)] if prose else []
    for phrase in soft:
        # “Comforted when he needs it”, said of an outcome, is no deadline; nor is “if needed” where a day is set.
        said = isinstance(node, Action) or not _WHENEVER.match(phrase.text)
        only_whether = bool(text and text.strip()) and _WHETHER.match(phrase.text)
        if said and not only_whether and (not limited or how_often_softly(phrase)):
            yield _hit(str(options.also_in), phrase, habit)
    if options.fault == "vague" and prose and not soft and context.fragment and isinstance(node, Action):
        # In a plan an action without a time of its own is told to have none.
        yield from (_hit(str(options.also_in), phrase) for phrase in _as_readers_say(prose, "action", [], context))
    if not text or not text.strip():
        if options.fault == "open-ended" and isinstance(node, Action) and not context.fragment:
            yield from _without_end(node, context)
        return
    found = _vague_words if options.fault == "vague" else _endless_words
    phrases = found(text, prose or "", node, context)
    if habit and isinstance(node, Action) and holds_for_good(prose or ""):
        hits = (_hit(options.field, phrase, FOR_GOOD) for phrase in phrases)
        yield from (replace(hit, lighter=True, case=FOR_GOOD) for hit in hits)
        return
    reviewed = bool(habit) and _is_reviewed(context)
    yield from (_hit(options.field, phrase, habit, reviewed=reviewed) for phrase in phrases)


def _still_open(node: Contingency, options: Timescale, context: Context) -> Iterator[Hit]:
    """ "TBC" for how soon somebody acts: any other words are vague-contingency's business."""
    found = context.timescale(node.by_when).placeholder if node.by_when and options.fault == "vague" else None
    if found is not None and not context.timescale(node.by_when or "").nothing:
        yield _hit(options.field, found)


def _vague_words(text: str, prose: str, node: Any, context: Context) -> list[Phrase]:
    """The words of a deadline that set no time, unless the sentence of the action makes them good."""
    acts, reading = isinstance(node, Action), context.timescale(text)
    if acts and says_now(text) and (is_told_until(prose) or goes_on(node, context)):
        return []  # what has to hold from now on is told to have no end, and not to be put off to a day
    if acts and reading.nothing and not context.fragment:
        return []  # in a plan missing-timescale speaks of a dash or "n/a"; a lone fragment has no such rule
    if acts and at_any_hour(text) and set_off(prose):
        return []  # “Fetch Skye when she rings”, any evening: what happens is the time
    if acts and (place := only_a_place(text)) is not None:
        return [place]
    if reading.placeholder:
        return [reading.placeholder]
    phrases = _told_once(reading)
    if any(map(_is_how_fast, phrases)) and set_off(prose):
        return [phrase for phrase in phrases if not _is_how_fast(phrase)]
    if not phrases and (reading.open_ended or reading.done):
        return []
    return _as_readers_say(text, "by_when", phrases, context, surer=_BESIDE_A_LIMIT if reading.limits else 0)


def _as_readers_say(text: str, field: str, found: list[Phrase], context: Context, *, surer: float = 0) -> list[Phrase]:
    """What the grammar found, unless readers are sure it is a time; or the whole, where they are sure it is none."""
    if not context.in_english:
        return found
    seen = Seen(text, field)
    if not is_told(_VAGUE, seen, found=bool(found), in_a_plan=context.faults_are_rare, surer=surer):
        return []
    start, end = whole(text)
    return found or [Phrase(start, end, text[start:end])]


def _endless_words(text: str, prose: str, node: Any, context: Context) -> list[Phrase]:
    """The words of a deadline that have no end, unless the sentence of the action tells one."""
    if (is_nursed(prose) or ends_at_birth(prose)) and not context.fragment:
        return []
    phrases = [
        phrase
        for phrase in context.timescale(text).open_ended
        if not in_some_cases(text, phrase.end)
        and not runs_to_the_review(context.timescale(text), phrase, context.events)
    ]
    if any(map(begins_or_repeats, phrases)) and (looked_at_again(text) or runs_out(prose)):
        return [phrase for phrase in phrases if not begins_or_repeats(phrase)]
    return phrases


def _is_how_fast(phrase: Phrase) -> bool:
    """Whether the words say how fast somebody acts once something happens, or no more than that it holds from now."""
    return is_reaction(phrase) or says_soon(phrase.text)


def _told_once(reading: Reading) -> list[Phrase]:
    """The vague words, without those that say the same in another language: “cyn bo hir / soon”."""

    def said_again(phrase: Phrase, other: Phrase) -> bool:
        return reading.text[phrase.end : other.start].strip() == "/"

    return [phrase for phrase in reading.vague if not any(said_again(phrase, other) for other in reading.vague)]


def _without_end(action: Action, context: Context) -> Iterator[Hit]:
    """How often, or from when, in the sentence of an action of which nothing says until when: “Meet Pamela weekly”."""
    prose = action.description or ""
    begins = begins_in(prose, context.plan.date)
    reading = context.timescale(prose)
    if begins is None and set_off(prose):
        return  # whatever may happen has no end to be told
    told = [each for each in deadlines_in(prose, context.plan.date) if not _is_a_night(each.phrase)]
    if not (begins or repeats_in(prose)) or told or runs_out(prose):
        return
    reviewed = _is_reviewed(context)
    if begins:
        yield _hit("description", begins, _WITHOUT_END, reviewed=reviewed)
    elif all(map(_is_a_night, reading.limits)):
        endless = (
            phrase for phrase in reading.open_ended[:1] if not runs_to_the_review(reading, phrase, context.events)
        )
        yield from (_hit("description", phrase, _WITHOUT_END, reviewed=reviewed) for phrase in endless)


def _is_a_night(phrase: Phrase) -> bool:
    """ "Overnight on Fridays" says how long each time, and nothing of an end."""
    return phrase.text.casefold() == "overnight"


def _is_reviewed(context: Context) -> bool:
    """Whether everybody knows the day on which whatever comes again is looked at."""
    review, made = context.events.get("review-conference"), context.events.get("plan")
    return review is not None and (made is None or review > made)


def _hit(field: str, phrase: Phrase, habit: str = "", *, reviewed: bool = False) -> Hit:
    # “Ongoing” says that there is no end; “weekly” may have one that every reader knows.
    plainest = bool(habit) and not begins_or_repeats(phrase)
    lighter = reviewed and begins_or_repeats(phrase)
    return Hit((field,), phrase.text, phrase.start, phrase.end, habit=habit, plainest=plainest, lighter=lighter)
