"""A parent who is made to answer for what the other does, where one hurts the other."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import DomesticAbuse, hurt_a_child, speaks_of_abuse, told_in
from planlint.checks.people.relatives import is_family
from planlint.checks.people.said import Judged, Said
from planlint.checks.people.task_by_grammar import by_grammar
from planlint.english.family.answering import made_to_answer
from planlint.english.family.asked import Asked
from planlint.english.family.cast import Cast
from planlint.english.family.guessed_cast import guessed, in_parts
from planlint.english.family.help_and_choice import is_helped
from planlint.english.family.mentions import mentions, telling
from planlint.english.family.only_tells import is_history, only_tells
from planlint.english.family.violence import harms, harms_done
from planlint.english.opinion.leaning import is_told
from planlint.english.opinion.noticed import Seen
from planlint.english.owners.owner import Owner
from planlint.english.owners.words import OwnerKind
from planlint.english.words.patterns import Patterns
from planlint.model.outcomes import Action, Concern, Contingency, Evidence, Outcome, RiskStatement
from planlint.model.paths import Path

_RULE = "misplaced-responsibility"
# What `english/opinion` has learnt each part of a plan as.
_KINDS: dict[type, str] = {Action: "action", Outcome: "outcome", Evidence: "evidence", Contingency: "contingency"}


class MisplacedResponsibility(Options):
    """Somebody is made to answer for what a parent does (“Mum not to allow Dad into the home”)."""

    kind: Literal["misplaced-responsibility"] = "misplaced-responsibility"


def misplaced_responsibility(
    node: Judged, path: Path, options: MisplacedResponsibility, context: Context
) -> Iterator[Hit]:
    """Report the words; in a whole plan only where it records domestic abuse, or that one of the two hurt a child."""
    said = Said.of(node)
    text = said.text
    if not text.strip() or not context.in_english:
        return
    abuse, cast = told_in(context)
    harmers = abuse.harmers or (frozenset() if abuse or context.fragment else context.once(hurt_a_child))
    if not (context.fragment or abuse or harmers or _before_him().search(text)):
        return
    owner = _owner_sign(node, cast, context)
    cast = guessed(text, cast) if context.fragment else in_parts(text, cast, abuse.pairs, owner)
    helped = _is_helped(getattr(node, "by_whom", None) or "", context)
    harmers = harmers or (_only_harmer(text, cast) if context.fragment else frozenset())
    hurt = any(harms(text, cast))
    asked = Asked(
        owner,
        harmers,
        hurt,
        isinstance(node, Action),
        helped,
        _harmed(abuse, cast),
        hurt or speaks_of_abuse(text),
        not isinstance(node, Concern | RiskStatement),
    )
    found = [*_told(node, said, cast, asked, context)]
    yield from _in_the_opinion_of_readers(node, said, cast, asked, found, context)


def _told(node: Judged, said: Said, cast: Cast, asked: Asked, context: Context) -> Iterator[Hit]:
    """What turns of phrase and the grammar of a sentence tell."""
    text = said.text
    for start, end in [*made_to_answer(text, cast, asked)] or by_grammar(text, cast, asked, context):
        quote = text[start:end].rstrip()
        if isinstance(node, Concern | RiskStatement) and not _owed().search(_sentence(text, start, end)):
            continue
        if not isinstance(node, Action) and (
            only_tells(_sentence(text, start, end)) or is_history(quote, text[start + len(quote) :])
        ):
            continue
        if start >= said.begins or said.threatens:
            yield said.hit(quote, start)


def _in_the_opinion_of_readers(
    node: Judged, said: Said, cast: Cast, asked: Asked, found: list[Hit], context: Context
) -> Iterator[Hit]:
    """What was found, and what readers would say all the same; of a text without a plan, not what they would deny.

    A plan tells who hurts whom: there the rule knows more than readers of one text, and asks for more.
    """
    if isinstance(node, Concern | RiskStatement):
        yield from found
        return
    seen = Seen(said.text, _KINDS[type(node)], cast)
    if found:
        yield from found if not context.fragment or is_told(_RULE, seen, found=True) else ()
    elif is_told(_RULE, seen) and (context.fragment or _is_between_two(said, cast, asked)):
        if said.begins:
            yield said.hit(said.condition, said.lead)  # what is held against her, not what follows
            return
        start = len(said.text) - len(said.text.lstrip())
        yield said.hit(said.text[start:].rstrip(" .;,"), start)


def _is_between_two(said: Said, cast: Cast, asked: Asked) -> bool:
    """Whether a sentence is about two people, of whom the one who is asked neither hurt the other nor has help."""
    told = telling(said.text, cast).text
    people = {one.who for one in mentions(said.text, cast)} - {"c"} | ({asked.owner} if asked.owner else set())
    asked_first = next((one.who for one in mentions(said.text, cast)), asked.owner)
    by_harmer = any(str(harmer) in {asked.owner, asked_first} for harmer in asked.harmers)
    helped = asked.helped or is_helped(told)
    return len(people) > 1 and not by_harmer and not helped and (not said.begins or said.threatens)


@functools.cache
def _owed() -> Patterns:
    """What makes a story say whose task it was: “it is Mum's job to …”, “Mum has failed to …”."""
    return Patterns(words("answering")["owed"])


@functools.cache
def _before_him() -> Patterns:
    return Patterns(words("answering")["before_him"])


def _only_harmer(text: str, cast: Cast) -> frozenset[int]:
    """The one of two who is told to have hurt the other, where the text itself tells it of one alone."""
    told = frozenset(one for one, _ in harms_done(text, cast))
    return told if len(told) == 1 else frozenset()


def _harmed(abuse: DomesticAbuse, cast: Cast) -> frozenset[int]:
    """Those who are harmed; where a plan tells of abuse and not by whom, the women in it."""
    if abuse.pairs or not abuse:
        return frozenset(one for _, one in abuse.pairs)
    return frozenset(place for place, one in enumerate(cast.grown_ups) if one.gender == "she")


def _is_helped(by_whom: str, context: Context) -> bool:
    """Whether “by whom” says that somebody helps, or names beside her a worker: “Catrin with Ffion James”."""
    if is_helped(by_whom):
        return True
    parts = context.directory.read(by_whom).parts if by_whom else ()
    return len(parts) > 1 and any(_is_worker(part, context) for part in parts)


def _is_worker(part: Owner, context: Context) -> bool:
    person = next((one for one in context.plan.people if one.id == part.id), None) if part.id else None
    return part.kind is OwnerKind.ROLE if person is None else not is_family(part, context) and bool(person.role)


def _sentence(text: str, start: int, end: int) -> str:
    """The words with what leads up to them: “Mum says she has not seen Dad”."""
    return text[max(text.rfind(mark, 0, start) for mark in ".;\n") + 1 : end].strip()


def _owner_sign(node: Judged, cast: Cast, context: Context) -> str | None:
    """The owner as answering knows people: the place of a parent among the grown-ups, `c` a child, `r` a relative."""
    parts = context.directory.read(getattr(node, "by_whom", None) or "").parts
    first = parts[0] if parts else None
    if first is None:
        return None
    place = next((at for at, one in enumerate(cast.grown_ups) if one.id and one.id == first.id), None)
    if place is not None:
        return str(place)
    # “Mum”, where the plan does not say to which child she is the mother.
    sign = telling(first.text, cast).text.strip("<>")
    if first.id is None and sign.isdigit():
        return sign
    if any(child.id == first.id for child in context.plan.children if child.id):
        return "c"
    return "r" if is_family(first, context) else None
