"""Letters in a text that are somebody's initials: no acronym to spell out, but a name that the family knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from planlint.checks.base import Context
from planlint.checks.in_the_plan import actions_of
from planlint.english.owners.initials import initials_of, only_initials
from planlint.english.owners.roles import nobody_holds
from planlint.english.owners.words import OwnerKind, key, vocabulary
from planlint.english.words.listed import Entry, word_list


def by_initials(context: Context) -> Mapping[str, str]:
    """The names of the plan by initials that can mean nobody else, and no post that somebody of the plan holds."""
    names = {person.name for person in context.plan.people if person.name}
    names |= {child.name for child in context.plan.children if child.name}
    theirs = [(letters, name) for name in names for letters in initials_of(name)]
    several = Counter(letters for letters, _ in theirs)
    return {
        letters: name
        for letters, name in theirs
        if len(letters) > 1 and several[letters] == 1 and not _is_short_for_more(letters, context)
    }


def told_as_owners(context: Context) -> frozenset[str]:
    """The initials that own an action, of which initials-only speaks: to say it twice would help nobody."""
    names = [person.name for person in context.plan.people if person.name]
    owners = [action.by_whom or "" for _, action in actions_of(context.plan)]
    return frozenset(
        "".join(filter(str.isalpha, text[start:end])).upper()
        for text in owners
        for start, end in only_initials(text, names, [])
    )


def _is_short_for_more(letters: str, context: Context) -> bool:
    """Whether the letters are a listed acronym too, and no post that nobody of the plan has: “HV” of Holly Venn."""
    entry = next((found.entry for found in word_list("acronyms").find(letters)), None)
    return entry is not None and not _is_unheld_post(entry, context)


def _is_unheld_post(entry: Entry, context: Context) -> bool:
    means = key(entry.means)
    return vocabulary().get(means) is OwnerKind.ROLE and nobody_holds(means, context.directory)
