"""Does the file say what it means? What does not fit the model, doubled ids, names that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.finding import Fix
from planlint.model.base import Kind
from planlint.model.paths import Path, TextField, nodes, texts
from planlint.model.plan import CaseDocument
from planlint.read.fit import MisfitKind
from planlint.timescales import DateProblem, unfixed
from planlint.timescales.calendar_words import MONTHS


class MisfitOptions(Options):
    """What of a file the model has no room for."""

    kind: Literal["misfit"] = "misfit"
    of: MisfitKind
    VALUES: ClassVar = frozenset({"says"})


_LIMITED = re.compile(r"\b(?:by|before|until|till|from)\s(?:the\s)?$", re.IGNORECASE)
_TO_A_MONTH = re.compile(
    r"\b(?i:by|before|until|till|from) (?:the )?(?:(?:end|start|beginning|middle) of |mid |early |late )?"
    rf"(?:{'|'.join(MONTHS)})\b(?! \d{{4}})"
)
_WITH_DEADLINES = (Kind.BY_WHEN, Kind.ACTION, Kind.CONTINGENCY)
_WITH_DAYS = (Kind.EVIDENCE, Kind.OUTCOME)
# In prose that tells what happened a date without a year is near enough, not one that two people read differently.
_READ_TWO_WAYS = frozenset({"impossible-date", "weekday-disagrees", "year-two-digits"})


def misfit(node: Any, path: Path, options: MisfitOptions, context: Context) -> Iterator[Hit]:
    """Report what the reader set aside, and dates inside deadlines that do not exist or can be read two ways."""
    for found in context.misfits:
        if found.kind is options.of:
            yield Hit(found.path, found.quote, 0, len(found.quote), {"says": _sentence(found.says)}, found.span)
    for text in context.once(_dated):
        told = text.kind is Kind.NARRATIVE
        for problem in _problems(text.text, options.of, context):
            if told and problem.kind not in _READ_TWO_WAYS:
                continue
            if text.kind in _WITH_DAYS and problem.kind not in _READ_TWO_WAYS and not _is_limit(text.text, problem):
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
                )


def _dated(plan: CaseDocument) -> tuple[TextField, ...]:
    """The texts that may hold a date, looked for once though a card asks for each kind of misfit."""
    return tuple(text for text in texts(plan) if text.kind in _WITH_DEADLINES or _has_figures(text))


def _has_figures(text: TextField) -> bool:
    return (text.kind is Kind.NARRATIVE or text.kind in _WITH_DAYS) and (
        any(sign.isdecimal() for sign in text.text) or _TO_A_MONTH.search(text.text) is not None
    )


def _is_limit(text: str, problem: DateProblem) -> bool:
    """Whether a date without a year is to be kept to: “by 14 May”, “by June”, in figures; “met on 8 Oct” only tells."""
    written = problem.phrase.text
    figures = any(sign.isdecimal() for sign in written) and not any(sign.isalpha() for sign in written)
    if figures or _LIMITED.search(text[: problem.phrase.start]) is None:
        return figures
    return any(sign.isdecimal() for sign in written) or problem.kind == "year-missing"


def _sentence(says: str) -> str:
    return says if says.endswith(("?", ".")) else f"{says}."


def _problems(text: str, of: MisfitKind, context: Context) -> tuple[DateProblem, ...]:
    """What is wrong with the dates of a text; “next Friday” is a day in a plan that has a date of its own."""
    problems = context.timescale(text).problems
    alone = of is MisfitKind.AMBIGUOUS_DATE and context.plan.date is None
    return problems + unfixed(text) if alone else problems


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
