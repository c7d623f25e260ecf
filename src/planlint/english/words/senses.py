"""Which sense of a listed word stands in a text, where only grammar can tell: contact (noun) or to contact."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from planlint.bundled import words
from planlint.english.words.inflection import plurals
from planlint.english.words.listed import Listed
from planlint.word_lists import Worded

if TYPE_CHECKING:
    from spacy.tokens import Doc

_VERB_BEFORE = re.compile(
    r"\b(?:will|can|must|should|may|might|could|would|shall|not|please|didn['’]t|don['’]t)\s+$", re.IGNORECASE
)
_NOUN_BEFORE = re.compile(
    r"\b(?:a|an|his|her|their|your|any|no|of|after|during|for|in|from|between|direct|indirect|regular|weekly|family)\s+$",
    re.IGNORECASE,
)
# “Contact Mum by text”: what begins a sentence and is followed by whom to act on is an order.
_ASKED = re.compile(r"\s+(?:the|a|an|any|his|her|their|your|some(?:one|body)|any(?:one|body)|[A-Z]\w+)\b")
# “Will not go to her flat or contact Abena”, “if he contacts you”: no noun stands before whom it is done to.
_WHOM = re.compile(r"\s+(?:him|them|you|me|us|her)\b")
_DAY = re.compile(r"\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
_GOES_ON = re.compile(r"\b(?:or|nor|and|to|who|they|he|she|I|we)\s+$")
# “Advocate to be allocated”: what something is done to or said of is a thing.
_NOUN_AFTER = re.compile(r"\s+(?:to be|is|was|are|were|has been|will be|should be|must be|needs? to be)\b")
_PLACES_OF_NOUNS = {"attr", "dobj", "pobj", "compound", "nsubj"}
_PARTS = {"noun": {"NOUN", "PROPN"}, "verb": {"VERB", "AUX"}}


# “She goes to Threshold, a housing charity”; “the Kinship charity rang”.
_PRESENTED = Worded(r"(?:, (?:an?|the|our|her|his|their)(?: [\w-]+){0,2})? <in_sentences.has_a_name>\b")
# “Threshold is the name of the charity that found Mum her flat”, “Catalyst is a youth club”
_IS_ONE = Worded(
    r"(?:,| is)(?: the name of)? (?:an?|the|our|her|his|their)(?: [\w-]+){0,2} <in_sentences.has_a_name>\b"
)
# “Gill Tranter, Independent Reviewing Officer, will ring”: the post somebody holds.
_HOLDER = re.compile(r"[A-Z][\w'’-]+ [A-Z][\w'’-]+(?:, | \()(?:the |an? |our |her |his |their )?$")
# “Drives for Trajectory Couriers”, unlike “to Monitor Sam” and “before the Placement Meeting”.
_CALLED_SO = re.compile(r"\b(?:for|at|from|by|called|named|joined) $")
_WITHIN = re.compile(r"[\w,’'] (?:the )?$")
_CAPITALS = r"[A-Z][\w'’-]*(?: (?:and|of|for|&) [A-Z][\w'’-]*| [A-Z][\w'’-]*)*"


def is_in_a_name(listed: Listed, text: str) -> bool:
    """Whether the word is part of what somebody or something is called: “Attendance and Referral Officer”."""
    if not text[listed.start].isupper():
        return False
    if _PRESENTED.match(text, listed.end) and _WITHIN.search(text, max(0, listed.start - 20), listed.start):
        return True
    if _IS_ONE.match(text, listed.end):
        return True
    words_of_it = text[listed.start : listed.end].split()
    if len(words_of_it) > 1 and all(word[0].isupper() for word in words_of_it) and _HOLDER.search(text[: listed.start]):
        return True
    around = max(0, listed.start - 60)
    name = next(
        (it for it in re.finditer(_CAPITALS, text[around : listed.end + 60]) if it.end() + around >= listed.end), None
    )
    if name is None or name.start() + around > listed.start:
        return False
    if name.end() + around == listed.end:  # “Ms Shah is Designated Safeguarding Lead”
        own = name.start() + around < listed.start and bool(_WITHIN.search(text[: name.start() + around]))
        if own and text[listed.start : listed.end] in _ends_of_services():
            return True  # “at New Pathways”
        titled = len(words_of_it) > 1 and bool(_WITHIN.search(text[: listed.start]))
        return titled and all(word[0].isupper() for word in words_of_it) and words_of_it[-1] in _ends_of_names()
    # In the midst of capitals, where no sentence begins: “Bridge Referral Garage”.
    before = text[: name.start() + around]
    amid = name.start() + around < listed.start and bool(_WITHIN.search(before))
    if not amid and len(words_of_it) == 1 and _CALLED_SO.search(before) and not _is_of_the_trade(name.group()):
        return True
    return amid or name.group().split()[-1] in _ends_of_names()


def _is_of_the_trade(name: str) -> bool:
    """Whether a professional's noun ends it: what is only written with capitals, “the Placement Meeting”."""
    last = name.split()[-1].lower()
    return any(last in plurals(head) or last == head for head in words("jargon")["heads"])


@functools.cache
def _ends_of_names() -> frozenset[str]:
    return frozenset(str(word) for word in words("jargon")["names_end_in"])


@functools.cache
def _ends_of_services() -> frozenset[str]:
    return frozenset(str(word) for word in words("jargon")["services_end_in"])


def has_sense(listed: Listed, text: str, parse: Callable[[str], Doc]) -> bool:
    """Whether the word is the part of speech its list means; parsed only where the word before does not tell."""
    wanted = listed.entry.part_of_speech
    if wanted is None or " " in text[listed.start : listed.end].strip():
        return True
    before = text[max(0, listed.start - 20) : listed.start]
    if _VERB_BEFORE.search(before):
        return wanted == "verb"
    if _NOUN_BEFORE.search(before):
        return wanted == "noun"
    if wanted == "noun" and _NOUN_AFTER.match(text, listed.end):
        return True
    asked = _ASKED.match(text, listed.end)
    if asked and (
        re.search(r"(?:^|[.!?:;,\n]\s*)$", before) or (_GOES_ON.search(before) and not _DAY.match(text, listed.end))
    ):
        return wanted == "verb"
    if _WHOM.match(text, listed.end):
        return wanted == "verb"
    span = parse(text).char_span(listed.start, listed.end, alignment_mode="expand")
    if span is None:
        return True
    # A tagger that takes “is library monitor” for a verb still sees that it stands in a noun's place.
    if wanted == "verb" and span.root.dep_ in _PLACES_OF_NOUNS:
        return False
    return span.root.pos_ in _PARTS[wanted]
