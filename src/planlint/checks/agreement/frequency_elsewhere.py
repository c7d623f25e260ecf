"""Does a visit, or what is measured, come as often as another part of the plan says? (SP7.1.3, PL11)"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal

from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of, is_family, is_named_in, names_of_children
from planlint.english.acts.agreement import measured_in, said, visits_of_a_kind
from planlint.english.acts.visiting import tells_of_visit
from planlint.model.outcomes import Action
from planlint.model.paths import Path, TextField
from planlint.model.plan import CaseDocument
from planlint.timescales.prose.rates import Rate, differ, much_oftener, rates_in
from planlint.timescales.prose.told import SENTENCE
from planlint.timescales.reading import moved

_WORKER = "lead social worker"
_VISITS = re.compile(
    r"\b((?:(?:Dr|Mr|Mrs|Ms|Miss)\.? )?[A-Z][\w’'-]+)(?: (?:to|will|also|now|then|still|must))*"
    r" (?:visits?|sees?|calls?|comes?|goes)\b"
)
_PROSE = ("monitoring", "unplaced", "working_together")


class OtherFrequencyElsewhere(Options):
    """A visitor who comes more or less often by another part, or evidence that needs more measuring than is done."""

    kind: Literal["other-frequency-elsewhere"] = "other-frequency-elsewhere"
    VALUES: ClassVar = frozenset({"other"})


@dataclass(frozen=True, slots=True)
class _Frequency:
    """How often one thing is done; `of` is who visits or what is measured. No rate: nobody says how often."""

    at: Path
    of: str
    rate: Rate | None
    text: str


def other_frequency_elsewhere(
    node: Any, path: Path, options: OtherFrequencyElsewhere, context: Context
) -> Iterator[Hit]:
    """Report what stands outside the actions, where nothing that was said before of the same thing agrees with it."""
    if not context.in_english:
        return
    elsewhere = [*_elsewhere(node, context)]
    rows = [each for at, action in actions_of(node) for each in _of_action(at, action, context)] if elsewhere else []
    for told in elsewhere:
        found = _disagreeing(told, [row for row in rows if row.of == told.of])
        if found is not None and told.rate:
            phrase = told.rate.phrase
            yield Hit(told.at, phrase.text, phrase.start, phrase.end, {"other": found.phrase.text})
        elif told.at[0] in _PROSE:
            rows.append(told)


def _disagreeing(told: _Frequency, rows: Sequence[_Frequency]) -> Rate | None:
    """The first rate, where all of `rows` have one and none can be meant together with what is told."""
    rates = [row.rate for row in rows if row.rate]
    if told.rate is None or not rates or len(rates) != len(rows):
        return None
    if told.at[-1] == "how_often" or told.at[0] in _PROSE:
        alike = all(visits_of_a_kind(row.text) == visits_of_a_kind(told.text) for row in rows)
        return rates[0] if alike and all(differ(told.rate, rate) for rate in rates) else None
    return rates[0] if much_oftener(told.rate, rates) else None


def _of_action(at: Path, action: Action, context: Context) -> Iterator[_Frequency]:
    text = action.description or ""
    if not text or action.finished:
        return
    in_sentence, in_column = rates_in(text), rates_in(action.by_when or "")
    of_days = bool(in_column) and all(rate.only_says_which_day for rate in in_sentence)
    found = in_column if of_days else in_sentence
    rate = found[0] if len(found) == 1 else None
    things = [*measured_in(text)]
    if tells_of_visit(text, context.once(names_of_children)):
        doers = (*_named(text, context), *context.directory.read(action.by_whom or "").ids)
        things += [who for who in doers if who not in context.once(_family)]  # a mother at the clinic visits nobody
    if said("family_contact").search(text):
        things += _named(text, context) or context.once(_relatives_with_contact)
    yield from (_Frequency((*at, "description"), thing, rate, text) for thing in dict.fromkeys(things))


def _elsewhere(node: Any, context: Context) -> Iterator[_Frequency]:
    for place, contact in enumerate(node.contacts):
        often = contact.how_often or ""
        for rate in rates_in(often)[:1]:
            yield _Frequency(("contacts", place, "how_often"), contact.who or "", rate, often)
    for number, outcome in enumerate(node.outcomes):
        for place, evidence in enumerate(outcome.evidence):
            text, at = evidence.description or "", ("outcomes", number, "evidence", place, "description")
            rates = rates_in(text)
            if len(rates) == 1:
                things = [*measured_in(text), *(_named(text, context) if said("visits").search(text) else ())]
                yield from (_Frequency(at, thing, rates[0], text) for thing in things)
    for told in context.texts:
        if told.path[0] in _PROSE:
            yield from _of_prose(told, context)


def _of_prose(told: TextField, context: Context) -> Iterator[_Frequency]:
    """Each sentence that tells how often somebody visits: “Grace visits fortnightly”, “Social work visits: weekly”."""
    for sentence in SENTENCE.finditer(told.text):
        text = sentence.group()
        rates = rates_in(text)
        if len(rates) != 1:
            continue
        by_name = [one for name in _VISITS.findall(text) for one in _named(name, context)]
        by_office = context.directory.read(_WORKER).ids if said("social_work_visits").search(text) else ()
        rate = replace(rates[0], phrase=moved(rates[0].phrase, sentence.start()))
        yield from (_Frequency(told.path, who, rate, text) for who in dict.fromkeys((*by_name, *by_office)))


def _family(plan: CaseDocument) -> frozenset[str | None]:
    return frozenset(person.id for person in plan.people if is_family(person))


def _relatives_with_contact(plan: CaseDocument) -> list[str]:
    """The one of the family whose contact the plan lists; where it lists several, nobody is meant."""
    found = [contact.who for contact in plan.contacts if contact.who in _family(plan)]
    return [who for who in found if who] if len(found) == 1 else []


def _named(text: str, context: Context) -> list[str]:
    """The people of the plan, not the children, whose first or whole name stands in a text."""
    return [person.id for person in context.plan.people if person.id and is_named_in(text, person)]
