"""Are the situations covered in which the conference must meet again early? (SP7.4.1)"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of, child_names, first_name
from planlint.english.contingency.brought_up import Row, any_told, somebody_harms
from planlint.english.contingency.situations import BREAKING_DOWN, COMING_BACK, GETTING_WORSE
from planlint.english.contingency.unspoken import unspoken_of
from planlint.english.stand_ins import is_a_word_too
from planlint.english.words.lexicon import lexicon
from planlint.model.paths import Path

_CONDITION = re.compile(r"\b(?:if|when|whenever|once|should|in case|in the event|unless)\b", re.IGNORECASE)
# Some write what happens then among the actions: “if he is seen at Tracey’s, Joan rings 999 …”.
_IN_CASE = re.compile(r"\b(?:if|should|in case|in the event)\b", re.IGNORECASE)
_CARER = re.compile(
    r"\s*(?:birth |foster |adoptive )?(?:mother|mum|mummy|mam|carer|guardian)\b(?!['’]s)", re.IGNORECASE
)
# An outline says at most what happens if the worst comes back.
_SEVERAL = 3
_SENTENCE = re.compile(r"[^.!?;\n]+")


_LABELLED = re.compile(r"\s*[A-Z]\w+(?: \w+)? ?:")


class UncoveredSituation(Options):
    """A detailed plan says what happens in each situation of the list `situations`."""

    kind: Literal["uncovered-situation"] = "uncovered-situation"
    VALUES: ClassVar = frozenset({"situations"})


def uncovered_situation(node: Any, path: Path, options: UncoveredSituation, context: Context) -> Iterator[Hit]:
    """Report once what neither a contingency nor `reconvene_if` speaks of; of an outline what its rows bring up."""
    if not context.in_english:
        return
    triggers, beside = [*_triggers(node)], [*_beside(node)]
    if not _is_detailed(node):
        if node.contingency:
            yield from _unanswered(node, [*triggers, *beside], context)
        return
    listed = [entry.description or "" for entry in node.reconvene_if]
    if not any(
        text.strip() for text in (*triggers, *listed, *beside, *(entry.then or "" for entry in node.contingency))
    ):
        return  # missing-contingency speaks
    nobody_harms = bool(node.concerns) and not somebody_harms((row for _, row in _rows(node)), _people(context))
    beyond = {COMING_BACK} if nobody_harms else set[str]()
    if not _lists_situations(node):
        beyond.add(GETTING_WORSE)  # too general for what somebody does that day
    if any(_answers_the_form(entry) for entry in node.contingency):
        beyond.add(BREAKING_DOWN)
    open_ones = unspoken_of(triggers, beside, listed, _people(context), beyond)
    if open_ones:
        yield Hit(("reconvene_if",), values={"situations": "; ".join(open_ones)})


def _unanswered(node: Any, triggers: list[str], context: Context) -> Iterator[Hit]:
    """The first row that brings up a situation (“Neil stays at his brother’s”) of which no contingency speaks.

    A contingency that does not say what sets it off may be meant for it.
    """
    if any(not _says_when(entry) for entry in node.contingency):
        return
    people, brought_up = _people(context), dict[str, list[tuple[Path, Row]]]()
    if not any_told((row for _, row in _rows(node)), people["childname"]):
        return
    for path, row in _rows(node):
        for term in row.told(people["childname"]):
            brought_up.setdefault(term, []).append((path, row))
    for term, rows in brought_up.items():
        if not any(row.is_answered(term, trigger, people) for _, row in rows for trigger in triggers):
            path, row = rows[0]
            start, quote = len(row.text) - len(row.text.lstrip()), row.text.strip()
            yield Hit((*path, "description"), quote, start, start + len(quote), {"situations": term})


def _rows(node: Any) -> Iterator[tuple[Path, Row]]:
    """Each row that can bring a situation up, with its path."""
    for number, outcome in enumerate(node.outcomes):
        yield ("outcomes", number), Row("outcome", outcome.description or "")
    for path, action in actions_of(node):
        if not action.finished:
            yield path, Row("action", action.description or "", action.by_whom or "")
    for number, concern in enumerate(node.concerns):
        yield ("concerns", number), Row("concern", concern.description or "")


def _answers_the_form(entry: Any) -> bool:
    """Whether what sets it off is the form's own question alone: “If this is not done …”, “What if the plan fails?”."""
    then = (entry.then or "").strip()
    return bool(then) and not (entry.if_this or "").strip() and not (_CONDITION.search(then) or _LABELLED.match(then))


def _says_when(entry: Any) -> bool:
    return bool((entry.if_this or "").strip() or entry.outcomes or _CONDITION.search(entry.then or ""))


def _is_detailed(node: Any) -> bool:
    """Whether it is no outline any more: it says so, or holds what is only there once a core group has worked on it."""
    if node.stage:
        return bool(node.stage != "outline")
    meetings, conference = node.meetings, node.conference
    triggers = {entry.if_this.strip() for entry in node.contingency if (entry.if_this or "").strip()}
    met = meetings and meetings.first_core_group and node.date and meetings.first_core_group <= node.date
    looked_back = any(
        each.progress or getattr(each, "carried_over", None)
        for outcome in node.outcomes
        for each in (outcome, *outcome.actions)
    )
    reviewed = conference is not None and conference.type == "review"
    return bool(
        _lists_situations(node) or len(triggers) >= _SEVERAL or met or looked_back or reviewed or node.sent_to_manager
    )


def _lists_situations(node: Any) -> bool:
    """Whether it says when the conference meets again early."""
    return bool(node.reconvene_if) or bool(node.meetings and (node.meetings.sooner_if or "").strip())


def _people(context: Context) -> dict[str, frozenset[str]]:
    """The names of the plan's children, of those who care for them, of its workers and of others, by their classes."""
    named: dict[str, set[str]] = {"carername": set(), "workername": set(), "name": set()}
    family = [person for person in context.plan.people if _class(person) != "workername"]
    for person in context.plan.people:
        named["carername" if family == [person] else _class(person)].update(_first_names(person))
    return {"childname": child_names(context), **{name: frozenset(names) for name, names in named.items()}}


def _class(person: Any) -> str:
    """What somebody is to the child; councils write “Mum’s ex” under roles too."""
    who = " ".join((person.role or "", *(relation.is_ or "" for relation in person.relations)))
    if _CARER.match(who):
        return "carername"
    family = person.relations or not person.role or lexicon("relations").find(person.role)
    return "name" if family else "workername"


def _first_names(person: Any) -> Iterator[str]:
    for name in (person.name, *person.known_as):
        called = first_name(name).lower()
        # The list is looked for in any case: “will” is no Will there.
        yield from [called] if called and not is_a_word_too(called) else ()


def _triggers(node: Any) -> Iterator[str]:
    """What may happen, by the contingencies."""
    for entry in node.contingency:
        yield from [entry.if_this or ""] if (entry.if_this or "").strip() else _SENTENCE.findall(entry.then or "")


def _beside(node: Any) -> Iterator[str]:
    """Where else it may stand. “Nan has Sam until Mum returns” is what somebody does, and no situation."""
    for entry in node.contingency:
        yield from (it for it in _SENTENCE.findall(entry.then or "") if _CONDITION.search(it))
    for action in (action for outcome in node.outcomes for action in outcome.actions):
        yield from (it for it in _SENTENCE.findall(action.description or "") if _IN_CASE.search(it))
    yield node.if_not_achieved or ""
    yield (node.meetings.sooner_if if node.meetings else "") or ""
