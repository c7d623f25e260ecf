"""Is somebody kept away from a child in one row, and let near in another? (SP7.2.5a, PL10)"""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.domestic_abuse import cast_of
from planlint.checks.finished import is_finished
from planlint.checks.in_the_plan import actions_of
from planlint.english.family.barred import kept_away, let_near
from planlint.english.family.cast import Cast, GrownUp, called, gender_of
from planlint.english.family.mentions import telling
from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.model.outcomes import Action
from planlint.model.paths import Path
from planlint.model.people import Person
from planlint.model.plan import CaseDocument

_LONGEST = 120
_RUNS = re.compile(r"\b(?:until|till|to)\b|[–—]", re.IGNORECASE)


class BarredYetNear(Options):
    """Two rows about one parent or partner: one keeps them away from a child, by the other nobody is with them."""

    kind: Literal["barred-yet-near"] = "barred-yet-near"
    VALUES: ClassVar = frozenset({"who", "other"})


def barred_yet_near(node: Any, path: Path, options: BarredYetNear, context: Context) -> Iterator[Hit]:
    """Report the row that lets them near, with the words of the one that keeps them away."""
    if not context.in_english:
        return
    cast = context.once(_everybody)
    rows = [(at, action) for at, action in actions_of(node) if action.description and not is_finished(action)]
    bars = [(action, away) for _, action in rows if (away := kept_away(_told(action, cast), cast))]
    for at, action in rows if bars else ():
        text = (action.description or "").strip()
        near, own = let_near(_told(action, cast), cast), kept_away(_told(action, cast), cast)
        found = next(
            (
                (bar, who - own.kept)
                for bar, away in bars
                if (who := away.disagrees_with(near)) - own.kept and _may_clash(bar, action, context)
            ),
            None,
        )
        if found is not None:
            bar, who = found
            name = next(iter(cast.grown_ups[min(who)].names), "somebody")
            start = (action.description or "").index(text)
            other = textwrap.shorten((bar.description or "").strip(" ."), _LONGEST, placeholder="…")
            yield Hit((*at, "description"), text, start, start + len(text), {"who": name, "other": other})


def _everybody(plan: CaseDocument) -> Cast:
    """The cast with whoever is no professional in it: an uncle or a friend may be kept away too."""
    cast = cast_of(plan)
    known = {name for one in cast.grown_ups for name in one.names}
    more = [one for one in plan.people if one.name and one.name not in known and not _is_professional(one)]
    names = [_names(person, more) for person in more]
    grown_ups = (
        GrownUp(person.id or "", known_as, gender_of(person.role or ""), "partner")
        for person, known_as in zip(more, names, strict=True)
    )
    taken = {name for each in names for name in each}
    return replace(
        cast,
        grown_ups=(*cast.grown_ups, *grown_ups),
        relatives=tuple(name for name in cast.relatives if name not in taken),
        others=tuple(name for name in cast.others if name not in taken),
    )


def _names(person: Person, more: Sequence[Person]) -> tuple[str, ...]:
    """What somebody is called: by name, and as “Grandad” where nobody else is one."""
    known = [each for name in (person.name, *person.known_as) for each in called(name or "")]
    known += [first for name in known if (first := _without_relation(name))]
    role = _plain(person)
    alone = sum(_plain(one) == role for one in more) == 1
    return (*known, *_other_words(role)) if role and alone and _kind(role) is OwnerKind.RELATION else tuple(known)


def _without_relation(name: str) -> str:
    """“Huw” of “Uncle Huw”."""
    first, _, rest = name.partition(" ")
    known = any(first.lower() in group for group in words("barred")["same_relative"])
    return rest if rest and (known or _kind(first) is OwnerKind.RELATION) else ""


def _other_words(role: str) -> tuple[str, ...]:
    """A relation in all its words, as a sentence may begin with it or not: “grandfather”, “Grandad”, “grandad”."""
    groups = (group for group in words("barred")["same_relative"] if role.lower() in group)
    return tuple(way for each in next(groups, [role]) for way in (each, each.capitalize()))


def _plain(person: Person) -> str:
    """The first words of a role: “Grandad” of “Grandad (Mum's side)”."""
    return re.split(r"[,(]", person.role or "")[0].strip()


def _kind(role: str) -> OwnerKind | None:
    return vocabulary().get(key(role))


def _is_professional(person: Person) -> bool:
    return bool(person.agency) or _kind(_plain(person)) is OwnerKind.ROLE


def _told(action: Action, cast: Cast) -> str:
    """The words of a row; who does it before them, where they name no grown-up themselves."""
    text = action.description or ""
    told = telling(text, cast).text
    named = told.startswith("<") or any(f"<{place}>" in told for place in range(len(cast.grown_ups)))
    return text if named or not action.by_whom else f"{action.by_whom} {text[:1].lower()}{text[1:]}"


def _may_clash(bar: Action, near: Action, context: Context) -> bool:
    """Whether the bar has not ended, by its own words, when the other row begins."""
    ends, end = _RUNS.search(bar.by_when or ""), _day(bar.by_when or "", context)
    begin = _first_day(near.by_when or "", context)
    return bar is not near and not (ends and end and begin and begin >= end)


def _first_day(written: str, context: Context) -> dt.date | None:
    """The day on which something begins: 29 March of “from 29 March to 28 May 2027”."""
    runs = _RUNS.search(written)
    if runs is None:
        return _day(written, context)
    end, begin = _day(written, context), written[: runs.start()]
    return _day(begin, context) or (_day(f"{begin.strip()} {end.year}", context) if end and begin.strip() else None)


def _day(written: str, context: Context) -> dt.date | None:
    return context.last_day(context.timescale(written).meaning)
