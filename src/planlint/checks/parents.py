"""Has each parent a part in the plan? (SP7.2.1, SP7.2.5a)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.whole_plan import actions_of
from planlint.english.family.cast import called
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.model.paths import Path
from planlint.model.people import Person

# “Family support worker” and “both bedrooms” name no parent.
_ALL_OF_THEM = re.compile(
    r"\b(?:parents|carers|couple|both of them)\b"
    r"|\b(?:the|whole|wider) family\b(?! (?:[a-z]+ )?(?:worker|gp|hub|court|centre|group))",
    re.IGNORECASE,
)
_DEAD = re.compile(r"\b(?:died|dead|deceased|late)\b", re.IGNORECASE)
_PARENTS = ("mother", "father")


class ParentWithoutPart(Options):
    """A parent who is in a plan of at least `from_actions` actions, and in none of them."""

    kind: Literal["parent-without-part"] = "parent-without-part"
    from_actions: int
    VALUES: ClassVar = frozenset({"who", "parent"})


def parent_without_part(node: Any, path: Path, options: ParentWithoutPart, context: Context) -> Iterator[Hit]:
    """Report a parent whom no action names, as its owner or in its words, by name, as “Dad” or among “both parents”."""
    parents = [(place, person, parent) for place, person in enumerate(node.people) if (parent := _parent(person))]
    actions = [action for _, action in actions_of(node)]
    if not parents or len(actions) < options.from_actions or not context.in_english:
        return
    said = [f"{action.by_whom or ''} {action.for_whom or ''} {action.description or ''}" for action in actions]
    if any(_ALL_OF_THEM.search(text) for text in said):
        return
    for place, person, parent in parents:
        by_name = _name(person)
        # Who owns what is asked last: nearly every parent is called by name.
        if by_name is None or any(by_name.search(text) or _words_for(parent).find(text) for text in said):
            continue
        if not any(person.id in context.directory.read(text).ids for text in said):
            yield Hit(("people", place), values={"who": person.name, "parent": parent})


def _name(person: Person) -> re.Pattern[str] | None:
    """Any of the names by which a sentence may call somebody; None for whoever has none."""
    names = [each for name in (person.name, *person.known_as) if name for each in called(name)]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None


def _parent(person: Person) -> str | None:
    """What parent somebody is to the child: by the relation, or by a role such as “Dad (lives in Leeds)”."""
    if _DEAD.search(person.role or ""):
        return None  # nothing can be asked of the dead
    told = [each.is_ for each in person.relations]
    role = (person.role or "").partition("(")[0].partition(",")[0].strip()
    told += [parent for parent in _PARENTS if role and _is_word_for(parent, role)]
    return next((each for each in told if each in _PARENTS), None)


def _is_word_for(parent: str, role: str) -> bool:
    found = _words_for(parent).find(role)
    return len(found) == 1 and found[0].end - found[0].start == len(role)


@functools.cache
def _words_for(parent: str) -> Lexicon:
    """What a family calls that parent: “Mum”, “Mam”."""
    entries = [entry for entry in words("relations")["words"] if entry.get("is", entry["term"]) == parent]
    return Lexicon([(form, parent) for entry in entries for form in phrases(entry)])
