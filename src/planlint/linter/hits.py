"""Hit → finding: the card's words, the place in the file, the text around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from planlint.bundled import WordsProblem
from planlint.checks import AS_WRITTEN, NODE_CHECKS, TEXT_CHECKS, Context, Hit
from planlint.english.pipeline import PipelineMissing
from planlint.fault import fault, is_to_be_raised
from planlint.finding import Finding, NotRun
from planlint.linter.layouts import unjudged
from planlint.linter.neutral import Neutral
from planlint.model.paths import Path, reach, written
from planlint.model.plan import CaseDocument
from planlint.place import Place, TextPlace
from planlint.read import Source
from planlint.rules.card import Card

_LONGEST_VALUE = 80
_NAMING = ("description", "then", "if_this", "name", "says")


def findings_of(
    cards: Iterable[Card], context: Context, source: Source | None, neutral: Neutral
) -> tuple[list[Finding], list[NotRun]]:
    """What the cards find, in their order; and those that could not run, with the reason."""
    findings: list[Finding] = []
    not_run: list[NotRun] = []
    silent = unjudged(source)
    requirements = context.case.procedure.requirements if context.case and context.case.procedure else ()
    asked = [
        (card, [] if card.id in silent else [*_questions(card, context, neutral)])
        for card in cards
        if card.asked_by(requirements) and (not card.documents or context.plan.document in card.documents)
    ]
    with context.parses.together():
        for _, questions in asked:
            for question in questions:
                question.try_to_answer()
    for card, questions in asked:
        if card.id in silent:
            not_run.append(NotRun(card.id, silent[card.id]))
            continue
        found, why_not = _answered(card, questions, context, source)
        findings += found
        not_run += [NotRun(card.id, why, card.severity) for why in why_not]
    return findings, not_run


def _answered(
    card: Card, questions: Iterable[_Question], context: Context, source: Source | None
) -> tuple[list[Finding], list[str]]:
    """What one card finds, and why it could not judge everything: a faulty check stops neither itself nor another."""
    found: list[Finding] = []
    why_not: dict[str, None] = {}
    for question in questions:
        try:
            found += [_finding(card, question.path, hit, context, source) for hit in question.answer()]
        except PipelineMissing as missing:
            why_not[str(missing)] = None
        except WordsProblem:
            raise
        except Exception as error:
            if is_to_be_raised():
                raise
            why_not[f"{fault(error)}: please report it, without the plan"] = None
    return found, [*why_not]


class _Question:
    """One check of one part or text, asked again where its answer had to wait for a parse.

    `back` gives a hit the words of the plan, where the check read other names.
    """

    __slots__ = ("_ask", "_back", "_hits", "path")

    def __init__(self, path: Path, ask: Callable[[], Iterable[Hit]], back: Callable[[Hit, Path], Hit] | None) -> None:
        self.path = path
        self._ask = ask
        self._back = back
        self._hits: list[Hit] | None = None

    def try_to_answer(self) -> None:
        try:  # noqa: SIM105 - done a thousand times a plan, in half the time of suppress
            self._hits = [*self._ask()]
        except Exception:
            pass  # a parse that is still to come, no pipeline, or a fault: it is asked again, and then that is told

    def answer(self) -> Iterable[Hit]:
        """The hits. Raises PipelineMissing, and whatever a faulty check raises."""
        hits = self._ask() if self._hits is None else self._hits
        return hits if self._back is None else (self._back(hit, self.path) for hit in hits)


def _questions(card: Card, written: Context, neutral: Neutral) -> Iterator[_Question]:
    as_written = type(card.check) in AS_WRITTEN
    context, back = (written, None) if as_written else (neutral.context, neutral.as_written)
    node_check = NODE_CHECKS.get(type(card.check))
    if node_check is not None:
        for pattern in card.applies_to:
            for path, node in context.parts_of(pattern):
                if card.leaves_done and node.finished:
                    continue
                yield _Question(path, partial(node_check, node, path, card.check, context), back)
        return
    text_check = TEXT_CHECKS[type(card.check)]
    for text in context.texts_of(card.texts):
        yield _Question(text.path, partial(text_check, text, card.check, context), back)


def _finding(card: Card, path: Path, hit: Hit, context: Context, source: Source | None) -> Finding:
    at = (*path, *hit.at)
    values = _Values(reach(context.plan, path), hit)
    place = _place(source, at, hit)
    near = "" if hit.secret else _context_words(context.plan, at)
    # What the reader set aside is in no field of the plan: it is its own context, and other words are only near it.
    set_aside = hit.span is not None and not hit.secret
    return Finding(
        rule=card.id,
        severity=card.severity.lighter if hit.lighter else card.severity,
        at=written(at),
        place=place,
        quote=hit.quote,
        start=hit.start,
        end=hit.end,
        context=hit.quote if set_aside else near,
        near=near if set_aside else "",
        message=card.message.format_map(values),
        instead=card.instead_for.get(hit.case, card.instead).format_map(values),
        why=card.why,
        basis=tuple(str(basis) for basis in card.basis),
        fix=hit.fix,
        line="" if hit.secret else _line(source, place),
        habit=hit.habit if card.once else "",
        plainest=hit.plainest,
        once=card.once or "",
        yields_to=card.yields_to,
    )


class _Values(dict[str, object]):
    """What a message may name: the hit's own values first, then the single texts of the part it speaks of."""

    def __init__(self, node: Any, hit: Hit) -> None:
        super().__init__(hit.values)
        self.setdefault("quote", _shortened(hit.quote))
        self._node = node

    def __missing__(self, name: str) -> str:
        value = reach(self._node, (name,))
        return _shortened(str(value)) if value is not None else "…"


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1].rsplit(" ", 1)[0] + "…"


def _place(source: Source | None, at: Path, hit: Hit) -> Place | None:
    if source is None:
        return None
    if hit.span is not None:
        return source.place(hit.span)
    return source.locate(at, hit.quote, hit.start if hit.quote else None)


def _line(source: Source | None, place: Place | None) -> str:
    if source is None or not isinstance(place, TextPlace) or not 0 < place.line <= len(source.lines):
        return ""
    return source.lines[place.line - 1]


def _context_words(plan: CaseDocument, at: Path) -> str:
    """The whole text the finding stands in; for something missing, the nearest words: those of its own part."""
    value = reach(plan, at)
    while at and not (isinstance(value, str) and value.strip()):
        at = at[:-1]
        value = reach(plan, at)
        for name in _NAMING:
            words = reach(value, (name,))
            if isinstance(words, str) and words.strip():
                return words
    return value if isinstance(value, str) else ""
