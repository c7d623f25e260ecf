"""Medicines and devices that a child's own family gives and cleans: whoever does it each day knows what they are."""

from __future__ import annotations

import functools

from planlint.bundled import words
from planlint.checks.base import Context
from planlint.checks.in_the_plan import actions_of, is_family_group
from planlint.checks.people.relatives import is_family
from planlint.english.plain.hard_words import HardWord
from planlint.english.words.inflection import plurals
from planlint.english.words.lexicon import tokens


def known_from_use(hard: HardWord, text: str, context: Context) -> bool:
    """Whether a relative is to do something with what it means: “Four feeds a day”, by both parents, of PEG feeds."""
    phrase = [word for word, _, _ in tokens(text[hard.listed.start : hard.listed.end])]
    return " ".join(phrase) in _given_at_home() and not plurals(phrase[-1]).isdisjoint(
        context.worked_out(_in_what_relatives_do)
    )


def _in_what_relatives_do(context: Context) -> frozenset[str]:
    owned = ((action, context.directory.read(action.by_whom or "").parts) for _, action in actions_of(context.plan))
    family = (
        action for action, parts in owned if any(is_family(one, context) or is_family_group(one) for one in parts)
    )
    return frozenset().union(
        *(plurals(word) for action in family for word, _, _ in tokens((action.description or "").lower()))
    )


@functools.cache
def _given_at_home() -> frozenset[str]:
    """The phrases, in either number."""
    phrases = [" ".join(word for word, _, _ in tokens(str(phrase))) for phrase in words("jargon")["given_at_home"]]
    return frozenset(phrases).union(*map(plurals, phrases))
