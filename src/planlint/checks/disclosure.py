"""Does the plan keep what it means to keep? Words that are told anyway, people nobody is, clues nobody looked at.

No hit quotes withheld words: a report of findings travels further than the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from pydantic import BaseModel

from planlint.checks.base import Context, Hit, Options
from planlint.model.base import Part
from planlint.model.clues import CAN_GO, KINDS, clue_name, known
from planlint.model.folded import SHORT, folded, holds
from planlint.model.kept import meant, named, parts
from planlint.model.meetings import Withheld
from planlint.model.paths import Path, fields, reach, texts
from planlint.model.plan import CaseDocument

# What no document prints; the withheld words themselves stand here.
_NEVER_PRINTED = {"withheld", "accepted", "unplaced", "not_for", "not_for_because", "id"}


class ToldAnyway(Options):
    """Withheld words in a sentence that somebody gets from whom they are withheld: no copy can be made for them."""

    kind: Literal["withheld-words-told"] = "withheld-words-told"
    VALUES: ClassVar = frozenset({"who"})


def told_anyway(node: Any, path: Path, options: ToldAnyway, context: Context) -> Iterator[Hit]:
    """Report each text that tells, without its words; a value that is taken out by itself tells nothing."""
    plan = context.plan
    secret = [(words, entry) for entry in plan.withheld for words in entry.words if folded(words)]
    for text in texts(plan) if secret else ():
        keys = [step for step in text.path if isinstance(step, str)]
        if keys[-1] in CAN_GO or _NEVER_PRINTED & set(keys):
            continue
        told = [entry for words, entry in secret if holds(text.text, words)]
        who = [name for entry in told for name in entry.from_ if not _kept(plan, text.path, name)]
        if who:
            yield Hit(text.path, values={"who": _names(context, who)}, secret=True)


class KeptFromUnknown(Options):
    """A name in `not_for` or in a `from` that is nobody's in the plan: what is kept from nobody is kept from no one."""

    kind: Literal["kept-from-unknown"] = "kept-from-unknown"


def kept_from_unknown(node: Any, path: Path, options: KeptFromUnknown, context: Context) -> Iterator[Hit]:
    """Report each such name."""
    for at, name in named(context.plan):
        if not meant(context.plan, name):
            yield Hit(at, name, 0, len(name))


class UnknownClue(Options):
    """A word under `clues` or `not_clues` that is no kind of clue and no key of a plan."""

    kind: Literal["unknown-clue"] = "unknown-clue"
    VALUES: ClassVar = frozenset({"kinds"})


def unknown_clue(node: Withheld, path: Path, options: UnknownClue, context: Context) -> Iterator[Hit]:
    """Report each such word."""
    for key in ("clues", "not_clues"):
        for index, clue in enumerate(getattr(node, key)):
            if clue_name(clue) not in known():
                yield Hit((key, index), clue, 0, len(clue), {"kinds": ", ".join(KINDS)})


class CluesUndecided(Options):
    """Something that may tell where somebody is, and nobody has said whether it does."""

    kind: Literal["clues-undecided"] = "clues-undecided"
    VALUES: ClassVar = frozenset({"kinds", "who"})


def clues_undecided(node: Withheld, path: Path, options: CluesUndecided, context: Context) -> Iterator[Hit]:
    """Report, once for an entry, every kind of clue that the plan holds and the entry says nothing of."""
    decided = {clue_name(clue) for clue in (*node.clues, *node.not_clues)}
    plan = context.plan
    own = {id(each) for name in node.from_ for each in meant(plan, name)}
    there = set(_clues(plan, node, own)) - decided
    if there and node.words and node.from_:
        kinds = ", ".join(kind for kind in KINDS if kind in there)
        yield Hit(("clues",), values={"kinds": kinds, "who": _names(context, node.from_)}, secret=True)


class ShortWords(Options):
    """Words so short that only whole words can be looked for."""

    kind: Literal["withheld-words-too-short"] = "withheld-words-too-short"


def short_words(node: Withheld, path: Path, options: ShortWords, context: Context) -> Iterator[Hit]:
    """Report each of them, without quoting it."""
    for index, words in enumerate(node.words):
        if len(folded(words)) < SHORT:
            yield Hit(("words", index), secret=True)


class KeptWithoutReason(Options):
    """A part that is kept from somebody, without the reason."""

    kind: Literal["not-for-without-reason"] = "not-for-without-reason"
    VALUES: ClassVar = frozenset({"who"})


def kept_without_reason(node: Any, path: Path, options: KeptWithoutReason, context: Context) -> Iterator[Hit]:
    """Report each such part."""
    for at, part in _every_part(context.plan, ()):
        if part.not_for and not (part.not_for_because or "").strip():
            yield Hit((*at, "not_for_because"), values={"who": _names(context, part.not_for)}, secret=True)


def _every_part(part: BaseModel, path: Path) -> Iterator[tuple[Path, Part]]:
    if isinstance(part, Part):
        yield path, part
    for at, inner in parts(part, path):
        yield from _every_part(inner, at)


def _clues(part: BaseModel, entry: Withheld, own: set[int]) -> Iterator[str]:
    """The kinds of clue within a part; what somebody is told of themselves is no news to them."""
    if id(part) in own:
        return
    for facts in fields(type(part)).values():
        value = getattr(part, facts.attribute)
        gone = isinstance(value, str) and any(holds(value, words) for words in entry.words)
        if facts.clue and value and not gone:
            yield facts.clue
    for _, inner in parts(part):
        yield from _clues(inner, entry, own)


def _kept(plan: CaseDocument, path: Path, name: str) -> bool:
    """Whether everybody whom a name means is kept from what stands at a path, by a part around it."""
    around = [reach(plan, path[:end]) for end in range(len(path))]
    kept = {id(each) for part in around if isinstance(part, Part) for who in part.not_for for each in meant(plan, who)}
    return all(id(each) in kept for each in meant(plan, name))


def _names(context: Context, who: Any) -> str:
    return " and ".join(dict.fromkeys(context.name_of(name) for name in who))
