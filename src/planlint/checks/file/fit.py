"""Does the file say what it means? What does not fit the model, doubled ids, names that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.file.birthdays import untold_birthdays
from planlint.checks.file.known_days import is_clear, is_told_elsewhere, year_is_plain
from planlint.english.words.direct_speech import is_utterance
from planlint.finding import Fix
from planlint.model.base import Kind
from planlint.model.paths import Path, TextField, nodes, reach
from planlint.model.timescale import Repeating
from planlint.read.fit import MisfitKind
from planlint.timescales import DateProblem, day_comes_first, to_come, unfixed
from planlint.timescales.words.calendar_words import MONTHS


class MisfitOptions(Options):
    """What of a file the model has no room for."""

    kind: Literal["misfit"] = "misfit"
    of: MisfitKind
    VALUES: ClassVar = frozenset({"says"})


_LIMITED = re.compile(
    r"\b(?:by|before|until|till|from|as (?:at|of)|clear at|paid at)\s(?:the\s)?"
    r"(?:(?:end|start|beginning|middle|last week) of (?:the\s)?)?(?:new\s)?$"
    r"|\b(?:between|from)\s.{1,30}\s(?:and|to)\s(?:the\s)?$"
    r"|\b(?:stays?|keeps?|remains?|goes on|continues?|lasts?)\s.{0,25}\bto\s(?:the\s)?$"
    r"|\b(?:before|until|till|by the time)\s(?:\w+\s){1,5}(?:in|on)\s(?:the\s)?$",
    re.IGNORECASE,
)
_LIMITS_ITSELF = re.compile(r"(?:by|before|until|till|through|up|from|come|next|this)\b|in the new year", re.IGNORECASE)
# Without figures or one of these words a text speaks of no day.
_SPEAKS_OF_DAYS = re.compile(
    r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|weekend|spring|summer|autumn|winter|clocks|term\b|half.term|next\b|"
    rf"new year|{'|'.join(month[:3] for month in MONTHS)})",
    re.IGNORECASE,
)
# The day on which somebody signed is known to whoever signed.
_OF_DAYS = (MisfitKind.AMBIGUOUS_DATE,)
_OF_DATES = (MisfitKind.AMBIGUOUS_DATE, MisfitKind.UNUSABLE_VALUE)
_WITH_DEADLINES = (Kind.BY_WHEN, Kind.ACTION, Kind.CONTINGENCY)
_WITH_DAYS = (Kind.EVIDENCE, Kind.OUTCOME)
# In a plan that has its own date few would take another year.
_YEARS = frozenset({"year-missing", "year-two-digits"})
# In prose that tells what happened a date without a year is near enough, not one that two people read differently.
_READ_TWO_WAYS = frozenset({"impossible-date", "weekday-disagrees", "year-two-digits"})


def misfit(node: Any, path: Path, options: MisfitOptions, context: Context) -> Iterator[Hit]:
    """Report what the reader set aside, and dates inside deadlines that do not exist or can be read two ways."""
    for found in context.misfits:
        if found.kind is options.of and not (found.kind in _OF_DAYS and is_clear(found, context)):
            says = {"says": _sentence(found.says)}
            habit = _habit(found.problem, found.says) if found.problem in _YEARS else found.problem or found.kind
            lighter = year_is_plain(found.problem, found.says, found.quote, context)
            yield Hit(found.path, found.quote, 0, len(found.quote), says, found.span, habit=habit, lighter=lighter)
    if options.of not in _OF_DATES:
        return
    for text in context.worked_out(_dated):
        for problem in _problems(text, options.of, context):
            if (
                is_told_elsewhere(text, problem, context)
                or not _is_agreed(text, problem)
                or (problem.kind == "no-one-day" and _comes_again(text, context))
            ):
                continue
            if _is_of(problem.kind, options.of, context):
                phrase = problem.phrase
                yield Hit(
                    text.path,
                    phrase.text,
                    phrase.start,
                    phrase.end,
                    {"says": _sentence(f"“{phrase.text}”: {problem.says}")},
                    fix=Fix(problem.likely, safe=False) if problem.likely else None,
                    habit=_habit(problem.kind, problem.says),
                    lighter=year_is_plain(problem.kind, problem.says, phrase.text, context),
                )


def _habit(kind: str, says: str) -> str:
    """How somebody writes all dates of a document, where that is the matter; a wrong weekday is one slip."""
    if kind in ("impossible-date", "weekday-disagrees"):
        return ""
    return says if kind in ("no-one-day", "year-missing") else kind


def _comes_again(text: TextField, context: Context) -> bool:
    """Whether a day named in an action is one of many: “from Friday night to Sunday”, by when: “every weekend to …”."""
    when = reach(context.plan, (*text.path[:-1], "by_when")) if text.kind is Kind.ACTION else None
    return when is not None and isinstance(context.timescale(when).meaning, Repeating)


def _dated(context: Context) -> tuple[TextField, ...]:
    """The texts that may hold a date, looked for once though a card asks for each kind of misfit."""
    return tuple(text for text in context.texts if text.kind in _WITH_DEADLINES or _may_hold_a_day(text))


def _may_hold_a_day(text: TextField) -> bool:
    return text.kind in (*_WITH_DAYS, Kind.NARRATIVE) and _SPEAKS_OF_DAYS.search(text.text) is not None


def _is_agreed(text: TextField, problem: DateProblem) -> bool:
    """Whether something is to happen on the day; what only tells of the past needs no more than it says."""
    if problem.kind == "year-two-digits" and "progress" in text.path:
        return to_come(text.text, problem.phrase.start)  # “Visited 20.04.26”: nobody has to meet it
    if problem.kind in _READ_TWO_WAYS or text.kind in _WITH_DEADLINES:
        return True
    if text.kind in _WITH_DAYS:
        return _is_limit(text.text, problem)
    begin, end = problem.phrase.start, problem.phrase.end
    return to_come(text.text, begin) and not is_utterance(text.text, begin, end)


def _is_limit(text: str, problem: DateProblem) -> bool:
    """Whether a date without a year is to be kept to: “by 14 May”, “by June”, in figures; “met on 8 Oct” only tells."""
    written = problem.phrase.text
    figures = any(sign.isdecimal() for sign in written) and not any(sign.isalpha() for sign in written)
    limited = _LIMITED.search(text[: problem.phrase.start]) or _LIMITS_ITSELF.match(written)
    return figures or limited is not None


def _sentence(says: str) -> str:
    return says if says.endswith(("?", ".")) else f"{says}."


def _problems(text: TextField, of: MisfitKind, context: Context) -> tuple[DateProblem, ...]:
    """What is wrong with the dates of a text; “next Friday” is a day in a plan that has a date of its own."""
    problems = context.date_problems(text)
    if of is not MisfitKind.AMBIGUOUS_DATE:
        return problems
    told = unfixed(text.text, dated=context.is_dated)
    if any(_in_figures(one) for one in told) and context.worked_out(_day_comes_first):
        told = tuple(one for one in told if not _in_figures(one))
    return (*problems, *told, *untold_birthdays(text, context))


def _in_figures(problem: DateProblem) -> bool:
    return not any(sign.isalpha() for sign in problem.phrase.text)


def _day_comes_first(context: Context) -> bool:
    """Whether another date of the plan shows which figure is the day: 17/02/2026 beside 10/02/2026."""
    return any(day_comes_first(text.text) for text in context.texts)


def _is_of(problem: str, kind: MisfitKind, context: Context) -> bool:
    """A day that does not exist is no value of a plan; in a text alone it is also a date nobody can be sure of."""
    if problem == "impossible-date":
        return kind is MisfitKind.UNUSABLE_VALUE or (kind is MisfitKind.AMBIGUOUS_DATE and context.fragment)
    return kind is MisfitKind.AMBIGUOUS_DATE


class DuplicateId(Options):
    """Ids that must differ: each group is a list of patterns whose ids share one space."""

    kind: Literal["duplicate-id"] = "duplicate-id"
    groups: tuple[tuple[str, ...], ...]
    VALUES: ClassVar = frozenset({"id"})


def duplicate_id(node: Any, path: Path, options: DuplicateId, context: Context) -> Iterator[Hit]:
    """Report each id that an earlier part of the same group has: links to it could mean either."""
    for group in options.groups:
        seen = set()
        for pattern in group:
            for at, part in nodes(node, pattern):
                if part.id and part.id in seen:
                    yield Hit((*at, "id"), part.id, 0, len(part.id), {"id": part.id})
                seen.add(part.id)


class UnknownReference(Options):
    """Fields that hold ids (`fields`, patterns) of parts that must exist (`of`, patterns)."""

    kind: Literal["unknown-reference"] = "unknown-reference"
    fields: tuple[str, ...]
    of: tuple[str, ...]
    VALUES: ClassVar = frozenset({"id"})


def unknown_reference(node: Any, path: Path, options: UnknownReference, context: Context) -> Iterator[Hit]:
    """Report an id that nothing in the plan has."""
    known = {part.id for pattern in options.of for _, part in nodes(node, pattern)}
    for pattern in options.fields:
        for at, value in nodes(node, pattern):
            if isinstance(value, str) and value.strip() and value not in known:
                yield Hit(at, value, 0, len(value), {"id": value})
