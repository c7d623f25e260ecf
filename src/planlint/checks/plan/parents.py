"""Has each parent a part in the plan? (SP7.2.1, SP7.2.5a)"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from planlint.bundled import words
from planlint.checks.base import Context, Hit, Options
from planlint.checks.in_the_plan import actions_of, each_language
from planlint.english.family.cast import called, gender_of
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.model.paths import Path
from planlint.model.people import Person

_NICKNAME = re.compile(r"[(“\"‘']([^\W\d_]+)[)”\"’']")
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
    by_all = any(_told("owned_by_all").search(action.by_whom or "") for action in actions)
    if by_all or any(_told("all_of_them").search(text) for text in said):
        return
    for place, person, parent in parents:
        by_name = _name(person, gender_of(parent))
        if by_name is None:
            continue
        feared = _only_feared(by_name.pattern)
        told = [feared.sub(" ", text) for text in said]
        # Who owns what is asked last: nearly every parent is called by name.
        if any(by_name.search(text) or _words_for(parent).find(text) for text in told):
            continue
        if not any(person.id in context.directory.read(text).ids for text in told):
            yield Hit(("people", place), values={"who": person.name, "parent": parent})


def _name(person: Person, gender: str) -> re.Pattern[str] | None:
    """Any of the names by which a sentence may call somebody; None for whoever has none, or is not known."""
    if _told("unknown").search(person.name or ""):
        return None
    known = [name for name in (person.name, *person.known_as) if name]
    names = [each for name in known for each in (*called(name, gender), *_in_short(name))]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None


def _in_short(name: str) -> Iterator[str]:
    """Imran “Immy” Khan as “Immy”, “IK” and “I. Khan”."""
    bare = _NICKNAME.sub(" ", name).split()
    if len(bare) > 1 and all(word[:1].isupper() for word in bare):
        yield "".join(word[0] for word in bare)
        yield from (f"{bare[0][0]}{dot} {bare[-1]}" for dot in ("", "."))
    if nickname := _NICKNAME.search(name):
        yield nickname[1]


def _parent(person: Person) -> str | None:
    """What parent somebody is to the child: by the relation, or by a role such as “Dad (lives in Leeds)”."""
    if _told("dead").search(person.role or ""):
        return None
    told = [each.is_ for each in person.relations]
    role = (person.role or "").partition("(")[0].partition(",")[0].strip()
    told += [parent for each in each_language(role) for parent in _PARENTS if each and _is_word_for(parent, each)]
    return next((each for each in told if each in _PARENTS), None)


def _is_word_for(parent: str, role: str) -> bool:
    found = _words_for(parent).find(role)
    return len(found) == 1 and found[0].end - found[0].start == len(role)


@functools.cache
def _told(what: str) -> re.Pattern[str]:
    return re.compile(words("parents")[what], re.IGNORECASE)


def _only_feared(names: str) -> re.Pattern[str]:
    """Where somebody is named as the one who may come, and is asked for nothing."""
    return re.compile(words("parents")["only_feared"].replace("NAME", names), re.IGNORECASE)


@functools.cache
def _words_for(parent: str) -> Lexicon:
    """What a family calls that parent: “Mum”, “Mam”."""
    entries = [entry for entry in words("relations")["words"] if entry.get("is", entry["term"]) == parent]
    return Lexicon([(form, parent) for entry in entries for form in phrases(entry)])
