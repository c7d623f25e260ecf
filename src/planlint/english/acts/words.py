"""The words that tell one act of an action from the next: joints, people, the places an act turns to, dates."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence

from planlint.bundled import words
from planlint.english.acts.segments import Word, word_set
from planlint.english.words.lexicon import Lexicon, phrases
from planlint.word_lists import terms

CONNECTORS = word_set("nor and then also to plus finally both or further lastly secondly firstly not")
PLAIN_MODALS = word_set("will ll d must should shall can")
MODALS = PLAIN_MODALS | word_set("to tae is are needs need has agrees agree")
_WITHIN_A_VERB = word_set("to be have also then not both further again")
_NEVER_A_VERB = word_set("the a an his her their this be it them him each all both in at on and no")
DETERMINERS = word_set("the his her their a an")
BEGINS_A_CONDITION = word_set("before once until till as since")
PREFIXES = word_set("by on from in at after within")
SUBORDINATORS = word_set("who which that if when whenever because unless where what how whether so why")
NOT_IN_SUBJECT = PREFIXES | SUBORDINATORS | word_set("with for to each every about until into")
PRONOUN_SUBJECTS = word_set("he she they we it who")
ROUTINE = word_set("every each daily nightly day morning mornings evening evenings night bedtime breakfast teatime")
HOW_OFTEN = word_set("daily weekly fortnightly monthly termly nightly quarterly twice-weekly bi-weekly annually")
_WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday weekend")
_SHORT_DAYS = word_set("mon mons tue tues wed weds thu thur thurs fri fris sat sats sun suns")
_ADDING = (
    "plus",
    "+",
    "as well as",
    "in addition",
    "besides",
    "apart from",
    "aside from",
    "on top of",
    "in the meantime",
    "followed by",
    "along with",
    "alongside",
)
_NAMES_NO_BODY = DETERMINERS | word_set("any this that of and")
ADDING_WORDS = {"also", "additionally", "further", "secondly", "separately", "meanwhile", "moreover", "furthermore"}


def adds(joint: str, first: Word) -> bool:
    """Whether a joint, or the word behind it, says that something else comes: plus, as well as, also."""
    # Not “together with the worker”.
    something_else = "together with" in joint and (first.folded in {"a", "an"} or first.folded.endswith("ing"))
    return something_else or any(sign in joint for sign in _ADDING) or first.folded in ADDING_WORDS


def is_person(word: Word) -> bool:
    """Whether a word can name a person or a body: a capital, or a listed role or relation."""
    return word.text[0].isupper() or is_role(word)


def is_role(word: Word) -> bool:
    """Whether a word ends the name of a role or a relation: “officer” in “officer in case”."""
    return word.folded in _people()


def names_owner(parts: Sequence[Word]) -> bool:
    """Whether words begin with a relative, a role or an organisation."""
    found = _lists("roles", "relations", "organisations").find(" ".join(word.text for word in parts))
    return bool(found) and found[0].start == 0


def names_only_owner(parts: Sequence[Word]) -> bool:
    """Whether words are nothing but a relative, a role or an organisation: “school nurse”, unlike “police checks”."""
    text = " ".join(word.text for word in parts)
    found = _lists("roles", "relations", "organisations").find(text)
    return len(found) == 1 and (found[0].start, found[0].end) == (0, len(text))


def names_service(parts: Sequence[Word]) -> bool:
    """Whether words name a service, or an act such as a test or an assessment, that somebody takes up."""
    text = " ".join(word.text for word in parts)
    return bool(_lists("services").find(text)) or any(word.folded in act_nouns() for word in parts)


def service_from(parts: Sequence[Word]) -> int | None:
    """At which word the name of a service begins that the words end with: 1 in “Kev AA”, 0 in “Freedom Programme”."""
    text = " ".join(word.text for word in parts)
    found = _lists("services").find(text)
    return text[: found[0].start].count(" ") if found and found[0].end == len(text) else None


def own_time(parts: Sequence[Word]) -> frozenset[str]:
    """The words that say how often or on which days an act is done: weekly, Fridays, every night."""
    after_each = {word.folded for before, word in itertools.pairwise(parts) if before.folded in {"every", "each"}}
    in_a = {word.folded for before, word in itertools.pairwise(parts) if before.folded in {"a", "per"}}
    after_each &= ROUTINE | word_set("week fortnight month half term other weekend friday monday")
    told = {word.folded for word in parts if word.folded in HOW_OFTEN or word.folded.removesuffix("s") in _WEEKDAYS}
    told |= {word.folded for word in parts if word.text[0].isupper() and word.folded in _SHORT_DAYS}
    return frozenset(after_each | (in_a & word_set("week fortnight month")) | told)


def destinations(parts: Sequence[Word], *, places_only: bool = False) -> set[str]:
    """The services, organisations, roles and names in capitals that an act turns to; also other acts it names."""
    text = " ".join(word.text for word in parts[1:])
    listed = _lists("services", "organisations", "roles").find(text)
    named = {text[found.start : found.end].casefold() for found in listed}
    named |= {word.folded for word in parts[1:] if len(word.text) > 2 and word.text.isupper()}
    named |= {
        f"{before.folded} {word.folded}"
        for before, word in itertools.pairwise(parts[1:])
        if word.folded in _bodies() and before.folded not in _NAMES_NO_BODY
    }
    other_acts = {word.folded for word in parts[1:]} & act_nouns()
    return named - act_nouns() if places_only else named | other_acts


def away(places: set[str]) -> set[str]:
    """The places among some that are not part of a child's every day, such as school."""
    return places - frozenset(words("acts")["daily_places"])


@functools.cache
def after_modal() -> frozenset[str]:
    """What may stand between “will” or “is to” and the verb: “is also expected to go”."""
    return _WITHIN_A_VERB | terms("acts", "expected_to")


@functools.cache
def not_a_verb() -> frozenset[str]:
    """What is no verb behind “to”: “to school”, “to the clinic”."""
    return _NEVER_A_VERB | terms("acts", "where_to")


@functools.cache
def act_nouns() -> frozenset[str]:
    """Nouns that name an act: referral, assessment."""
    return frozenset(words("acts")["act_nouns"])


@functools.cache
def also_nouns() -> frozenset[str]:
    """Verbs that are nouns too: transport, order."""
    return frozenset(words("acts")["also_nouns"])


@functools.cache
def _bodies() -> frozenset[str]:
    return frozenset(words("acts")["bodies"])


@functools.cache
def results() -> frozenset[str]:
    """Things that come out of an act, so that the act that follows is a step of the same."""
    return frozenset(words("acts")["results"])


@functools.cache
def _people() -> frozenset[str]:
    entries = [*words("roles")["words"], *words("relations")["words"]]
    return frozenset(form.split()[-1] for entry in entries for form in phrases(entry))


@functools.cache
def _lists(*names: str) -> Lexicon:
    return Lexicon((form, name) for name in names for entry in words(name)["words"] for form in phrases(entry))
