"""How the words between two joints go on from the act before: “and then to …”, “Mum to Women’s Aid”, “as well as …”."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planlint.english.acts.act import Act
from planlint.english.acts.fields_of_life import fields
from planlint.english.acts.first_words import behind_the_time
from planlint.english.acts.segments import Segment, Word, word_set
from planlint.english.acts.verbs import acts_of_verb, has_particle, is_adverb, verb_at
from planlint.english.acts.words import (
    CONNECTORS,
    DETERMINERS,
    MODALS,
    NOT_IN_SUBJECT,
    PLAIN_MODALS,
    PRONOUN_SUBJECTS,
    act_nouns,
    away,
    destinations,
    is_person,
    is_role,
    names_only_owner,
    names_owner,
    own_time,
    results,
    service_from,
)
from planlint.english.owners.words import listed

_PEOPLE_LISTED_BY = {"and", ",", "&"}
_MODALS_WITH_TO = word_set("needs need has have is are agrees agree agreed ought")
_BEFORE_WHAT_IT_IS_ABOUT = word_set("by re about for regarding concerning")
_PARTICLES = word_set("in on along too there by up")
_SHORTEST_NOTE = 2
_SHORTEST_DOING = 3
_SAID_OF_IT = NOT_IN_SUBJECT | word_set("its any all no not their both each")
_LONGEST_TITLE = 6
_GIVES = word_set("give offer get buy send lend show teach find")
_NEAR_FOR = 5
_SAID_ON = {",", "and", ", and"}
_OF_ONE_ACT = frozenset({"step", "tells"})


def without_connectors(words: tuple[Word, ...]) -> tuple[tuple[Word, ...], bool]:
    """The words behind “and then also to …”, and whether those call for a verb."""
    words = behind_the_time(words)
    first = 0
    while first < len(words) and (words[first].folded in CONNECTORS or is_adverb(words[first])):
        first += 1
    if first < len(words) - 2 and words[first].folded in _MODALS_WITH_TO and words[first + 1].folded == "to":
        return words[first + 2 :], True
    denied = any(word.folded in {"not", "nor"} for word in words[:first])
    marked = first > 0 and words[first - 1].folded == "to" and not denied
    if first < len(words) and words[first].folded in PLAIN_MODALS:
        first += 1
        # “and will not come to the flat” only says where the act before it ends.
        while first < len(words) and (words[first].folded in {"also", "then", "both"} or is_adverb(words[first])):
            first += 1
        return words[first:], True
    return words[first:], marked


def had_done(words: Sequence[Word], last: Act | None) -> bool:
    """“will have changed the locks and applied to the court”: the “have” of the act before is meant again."""
    perfect = last is not None and any(word.folded == "have" for word in last.words[: last.at])
    done = last is not None and bool(verb_at(last.words, last.at, ending="d"))
    return perfect and done and bool(verb_at(words, 0, ending="d"))


def accompanied(words: Sequence[Word], last: Act | None, *, joined: bool) -> int:
    """Where “hearing” stands in “with the teacher hearing Orla read, and the nurse weighing her”; else 0.

    `joined`: the words go on from such an act.
    """
    begin = 1 if words[0].folded == "with" else 0
    if last is None or not (begin or joined) or len(words) < begin + 3:
        return 0
    if not (words[begin].folded in DETERMINERS or is_person(words[begin])):
        return 0
    for at in range(begin + 1, min(len(words) - 1, begin + 6)):
        acts_on = words[at + 1].text[0].isupper() or words[at + 1].folded in DETERMINERS
        if words[at].folded.endswith("ing") and (acts_on or verb_at(words, at, ending="d")):
            if at + 2 == len(words) and words[at + 1].folded in _PARTICLES:
                return 0  # “with Gran listening in”
            known = {word.folded.removesuffix("'s") for word in last.words}
            if known & {word.folded for word in words[begin:at]} - DETERMINERS:
                return 0  # “at Maureen’s, with Maureen opening the door”
            return at if any(is_person(word) for word in words[begin:at]) else 0
    return 0


def doing(words: Sequence[Word]) -> bool:
    """Whether words begin with what is being done: “applying for a court order”."""
    titled = any(is_role(one) and two.folded in MODALS for one, two in itertools.pairwise(words[1:_LONGEST_TITLE]))
    # “setting up an email” is no nursery; “Continuing care nurse to …” is a post
    verbal = has_particle(words, 0) or not (titled or names_owner(words))
    return words[0].folded.endswith("ing") and bool(verb_at(words, 0, ending="d")) and verbal


def is_doing(last: Act | None) -> bool:
    """Whether the act before is told by “hearing”, unlike “ring” and “bring”."""
    return last is not None and last.verb.endswith("ing") and not verb_at(last.words, last.at, sure=True)


def any_doing(words: Sequence[Word]) -> bool:
    """Whether words begin with what is done to somebody or something, whatever the verb: “offering Mum a place”."""
    if len(words) < _SHORTEST_DOING or not words[0].folded.endswith("ing"):
        return False
    return words[1].text[0].isupper() or words[1].folded in DETERMINERS


def gapped(words: Sequence[Word], last: Act) -> bool:
    """“… and Mum to Women’s Aid”, “… and Kev AA”: the verb of the act before is meant again."""
    given = last.verb in _GIVES and len(last.after) > 1 and is_person(last.after[0]) and last.after[1].text.islower()
    if given and len(words) > 2 and is_person(words[0]) and words[1].folded in {"a", "an", "the", "some"}:
        return True  # “give Mum the number and Tariq a bus pass”
    asked = last.verb == "ask" and "for" in {word.folded for word in last.after[1:-1]}
    if asked and "for" in {word.folded for word in words[1:_NEAR_FOR]} and not own_time(words[:1]):
        return words[0].folded in {"the", "her", "his", "their"} or is_person(words[0])  # “… and the GP for a test”
    led = last.verb.startswith("refer") or "frame" in last.kinds
    goes = led and any(word.folded == "to" for word in last.after) and not own_time(words[:1])
    if goes and len(words) > 2 and is_person(words[0]) and words[1].folded == "to":
        return words[2].text[0].isupper() or words[2].folded in DETERMINERS
    return "takes-up" in last.kinds and is_person(words[0]) and service_from(words) == 1


def people_go_on(segment: Segment, last: Act, before: Segment | None, words_of_verb: Sequence[Word]) -> bool:
    """“sit with Mum, Nan and Bev to make a rota”: the list of people goes on, and then says what for."""
    turns_to = away(destinations(words_of_verb, places_only=True))
    if turns_to and "tells" not in acts_of_verb(words_of_verb, 0):
        return False  # “Sam to see the counsellor and his brother to go to young carers”
    nearest = before.words if before is not None and before.start > last.end and len(before.words) <= 3 else last.words
    near = segment.joint in _PEOPLE_LISTED_BY and segment.start - nearest[-1].end <= 6
    timed = bool(own_time(last.words[-1:]))
    ends_in_person = len(last.after) > 0 and not timed and is_person(last.words[-1])
    ends_in_person = ends_in_person and last.words[-2].folded not in _BEFORE_WHAT_IT_IS_ABOUT
    ends_in_person = ends_in_person and not fields(last.words[-1:])  # “teach Mum the EpiPen & school to write a plan”
    return near and ends_in_person and is_person(nearest[-1]) and "control" in last.kinds


def said_anew(segment: Segment, act: Act, last: Act | None) -> bool:
    """Whether a sentence, or a comma and the same owner again, begins the act: “Iain to visit, Iain to ring”."""
    if last is None:
        return False
    if act.subject:
        return act.subject == last.subject and (segment.strong or segment.joint in _SAID_ON)
    begins = segment.joint[-1:] in {".", "!", "?"} or segment.words[0].folded in PRONOUN_SUBJECTS
    return begins and not act.kinds <= _OF_ONE_ACT


def only_named(words: Sequence[Word], at: int) -> bool:
    """“Home visits weekly”, “Police checks”: the word is a thing, since nobody stands before it and nothing behind."""
    following = words[at + 1] if at + 1 < len(words) else None
    acts_on = following is not None and (following.text[0].isupper() or following.folded in DETERMINERS | {"to"})
    one = words[0].folded in listed("first_names") | PRONOUN_SUBJECTS
    # “Police checks on Grandad”: behind a body several of a thing are more likely than what it does.
    called = (
        at > 1 or one or (names_only_owner(words[:1]) and (is_role(words[0]) or not words[at].folded.endswith("s")))
    )
    return words[at].folded in act_nouns() and not acts_on and not called


def participle_of(words: Sequence[Word], last: Act) -> int:
    """Where the participle stands after which a modal is meant: “locks to be changed and the window mended”; else 0."""
    passive = any(word.folded in {"be", "get"} for word in last.words[: last.at])
    # “have the gas reconnected and the passports renewed”
    done = range(last.at + 2, len(last.words))
    passive = passive or (last.verb in {"have", "get"} and any(verb_at(last.words, at, ending="d") for at in done))
    named = words[0].text[0].isupper() or words[0].folded in DETERMINERS
    if not passive or not (named or _noted(words)):
        return 0
    if any(word.folded in {"it", "them", "there"} for word in words):
        return 0  # “an appointment to be booked and Tyler taken to it”
    named = words[0].text[0].isupper() and is_person(words[0])
    return next((at for at in range(1 if named else 2, len(words)) if verb_at(words, at, ending="d")), 0)


def _noted(words: Sequence[Word]) -> bool:
    """“plan to be agreed and possession action put on hold”, unlike “box to be fitted and its use explained”."""
    of_it = words[0].folded in _SAID_OF_IT or results() & {word.folded for word in words[:2]}
    return len(words) > _SHORTEST_NOTE and not (of_it or verb_at(words, 0))


def helped(words: tuple[Word, ...]) -> bool:
    """“support Mum to apply for leave to remain”: the act is what she is helped to do, unless it is told of before."""
    told_before = any(word.folded in {"it", "them", "her", "him", "this", "there", "these"} for word in words)
    whom = len(words) > 3 and is_person(words[1]) and words[2].folded == "to"
    return whom and not told_before and "opens" in acts_of_verb(words, 3)


def to_be_opened(words: tuple[Word, ...]) -> bool:
    """“ensure Leo is referred”: the act is the referral."""
    return any(
        before.folded in {"is", "are", "be"} and "opens" in acts_of_verb(words, at)
        for at, before in enumerate(words[:-1], start=1)
    )
