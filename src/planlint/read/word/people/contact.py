"""How somebody is reached: a telephone number or an e-mail address, told from other words by itself.

A column “Tel / email” holds either, and a number typed behind a name is no part of the name.
"""

from __future__ import annotations

import re

from planlint.read.word.text.draft import Draft
from planlint.read.word.text.spans import Words
from planlint.read.word.text.tree import Tree, start_of

PHONE = re.compile(r"(?<![\d/.])(?:\+44|\(?0)(?:[ ()-]{0,2}\d){9,12}(?![\d/])")
EMAIL = re.compile(r"[\w.+-]+@[\w.-]+\.\w{2,}")
_KINDS = (("phone", PHONE), ("email", EMAIL))
_REACHED = re.compile(rf"{PHONE.pattern}|{EMAIL.pattern}")
_LABEL = re.compile(
    r"[\s,;:(–—-]*(?:\b(?:on|tel(?:ephone)?|phone|mob(?:ile)?|contact|e-?mail|[tme])\b\.?(?: (?:no|number)\b\.?)?)?"
    r"[\s:,;(–—-]*$",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{2})\.$")


def name_and_reach(words: Words) -> tuple[Words, Words | None]:
    """A name without the number or address typed behind it, and those with what follows; None where there are none."""
    found = _REACHED.search(words.value)
    if found is None:
        return words.cut(0, len(_FULL_STOP.sub("", words.value))), None
    label = _LABEL.search(words.value, 0, found.start())
    before = words.cut(0, label.start() if label else found.start())
    return (before, words.cut(found.start())) if before else (words, None)


def without_reach(text: str) -> str:
    """A line without the numbers and addresses in it: what is left may be a name."""
    return _FULL_STOP.sub("", _LABEL.sub("", _REACHED.sub("", text)))


def give_contact(draft: Draft, part: Tree, words: Words, asked: str = "") -> bool:
    """Puts each number and address where it belongs, whatever its label or column asks for; False where the value is
    none of what was asked. Several numbers in one value stay together."""
    found = {key: one for key, pattern in _KINDS if (one := pattern.search(words.value))}
    if not found and not asked:
        return False
    contact = part.setdefault("contact", {})
    if asked and len(found) < len(_KINDS):
        key = next(iter(found), asked)
        return draft.put(contact, key, words, f"people.contact.{key}")
    first = min(one.start() for one in found.values())
    if _LABEL.fullmatch(words.value, 0, first):
        draft.label(words.cut(0, first) or None, "people.contact")
    done = [draft.put(contact, key, words.cut(*one.span()), f"people.contact.{key}") for key, one in found.items()]
    return all(done)


def lives_there(draft: Draft) -> Tree | None:
    """The one relative named since the latest address. Of two, one may be kept from knowing where the other lives."""
    people = [one for one in draft.tree.get("people", ()) if "name" in one and "role" not in one]
    told = [start_of(one["contact"]["address"]) for one in people if "address" in one.get("contact", {})]
    named = [one for one in people if start_of(one["name"]) > max(told, default=-1)]
    return draft.subject if len(named) == 1 and named[0] is draft.subject else None
